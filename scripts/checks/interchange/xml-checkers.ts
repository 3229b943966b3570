import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DtdValidator, RelaxNGValidator, XmlDocument, XmlDtd, XmlLibError } from 'libxml2-wasm';
import { inFolder } from './in-folder.ts';

/** Whether an xmllint is on this machine. */
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** Whether a Jing is on this machine; it has no option that ends well, and says how it is used. */
export const hasJing = String(spawnSync('jing').stdout).includes('RELAX NG');

/** Returns what libxml2 finds in a file by a document type definition, a line each. */
export function foundByDtd(xml: string, dtd: string): string[] {
  return found(() => {
    using document = XmlDocument.fromString(xml);
    using validator = new DtdValidator(XmlDtd.fromString(dtd));
    validator.validate(document);
  });
}

/** Returns what libxml2 finds in a file by a schema in RELAX NG, a line each. */
export function foundByRng(xml: string, rng: string): string[] {
  return found(() => {
    using document = XmlDocument.fromString(xml);
    using schema = XmlDocument.fromString(rng);
    using validator = RelaxNGValidator.fromDoc(schema);
    validator.validate(document);
  });
}

function found(validate: () => void): string[] {
  try {
    validate();
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.message.trim().split('\n');
    throw error;
  }
}

/** Returns what xmllint finds in a file by a document type definition, without a network, a line each. */
export function foundByXmllint(xml: string, dtd: string): string[] {
  return inFolder({ 'file.xml': xml, 'tmx14.dtd': dtd }, (folder) => {
    const options = ['--noout', '--nonet', '--dtdvalid', join(folder, 'tmx14.dtd')];
    const { status, stderr } = spawnSync('xmllint', [...options, join(folder, 'file.xml')], { encoding: 'utf8' });
    return status === 0 ? [] : stderr.trim().split('\n');
  });
}

/** Returns what Jing finds in a file by a schema in RELAX NG, a line each. */
export function foundByJing(xml: string, rng: string): string[] {
  return inFolder({ 'file.xml': xml, 'schema.rng': rng }, (folder) => {
    const { status, stdout } = spawnSync('jing', [join(folder, 'schema.rng'), join(folder, 'file.xml')], { encoding: 'utf8' });
    return status === 0 ? [] : stdout.trim().split('\n');
  });
}
