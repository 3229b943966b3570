/** What is read of a JSON Schema here: as much as the schemas of our data say, and no more. */
interface Schema {
  type?: string | readonly string[];
  description?: string;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: false;
  items?: Schema | false;
  prefixItems?: readonly Schema[];
}

/** What these say no TypeScript type can: they are left to the schema. */
const unsaid = ['$schema', 'minimum', 'maximum', 'exclusiveMinimum', 'minLength', 'minItems', 'maxItems', 'pattern', 'format'];
const said = ['type', 'description', 'enum', 'anyOf', 'properties', 'required', 'additionalProperties', 'items', 'prefixItems'];

const plain: Readonly<Record<string, string>> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' };

/** Returns the TypeScript type that a JSON Schema describes, as it is written. Throws at a keyword that it does not know. */
export function typeOf(schema: Schema, indent = ''): string {
  const unknown = Object.keys(schema).filter((keyword) => !said.includes(keyword) && !unsaid.includes(keyword));
  if (unknown.length > 0) throw new Error(`No type is known for the keyword ${unknown.join(', ')} of a schema.`);
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one, indent)).join(' | ');
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (typeof schema.type === 'object') return schema.type.map((type) => typeOf({ ...schema, type }, indent)).join(' | ');
  if (schema.prefixItems) return `[${schema.prefixItems.map((item) => typeOf(item, indent)).join(', ')}]`;
  if (schema.type === 'array' && schema.items) return `Array<${typeOf(schema.items, indent)}>`;
  if (schema.type === 'object') return objectType(schema, indent);
  const type = plain[schema.type ?? ''];
  if (type === undefined) throw new Error(`No type is known for ${JSON.stringify(schema)}.`);
  return type;
}

function objectType({ properties = {}, required = [], additionalProperties }: Schema, indent: string): string {
  if (additionalProperties !== false) throw new Error('The objects of data say all that they hold.');
  const fields = Object.entries(properties).map(([name, field]) => {
    const about = field.description === undefined ? '' : `${indent}  /** ${field.description.split('*/').join('* /')} */\n`;
    return `${about}${indent}  ${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(field, `${indent}  `)};\n`;
  });
  return `{\n${fields.join('')}${indent}}`;
}
