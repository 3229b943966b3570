import type { VFileMessage } from 'vfile-message';
import { contentFile } from '#schemas/fault.ts';
import type { Folder } from '#schemas/folder.ts';
import type { Form } from '#schemas/form.ts';
import { required, schemaOf } from '#schemas/kinds.ts';
import { faultsOfData, missing } from '#schemas/read.ts';

/** Returns every fault that a file of content/ has in itself, of its name, its bytes, its syntax and its keys, in the order of the files. */
export function filesFaults({ forms, faults }: Folder): VFileMessage[] {
  const reports = new Set([...forms.keys()].flatMap((path) => /^reports\/[^/]+\//.exec(path)?.[0] ?? []));
  const absent = [...required, ...[...reports].map((report) => `${report}report.json`)].filter((path) => !forms.has(path));
  const all = [
    ...faults,
    ...absent.map((path) => contentFile(path).message(missing, { line: 1, column: 1 }, 'content:invalid-data')),
    ...[...forms].flatMap(([path, form]) => (form.data === undefined ? form.faults : [...form.faults, ...ofKeys(path, form)])),
  ];
  return all.sort((a, b) => ((a.file ?? '') < (b.file ?? '') ? -1 : (a.file ?? '') > (b.file ?? '') ? 1 : 0));
}

function ofKeys(path: string, { data, placeOf }: Form): VFileMessage[] {
  const schema = schemaOf(path);
  const file = contentFile(path);
  return schema
    ? faultsOfData(path, data, schema).map(({ keys, reason }) => file.message(reason, placeOf(keys), 'content:invalid-data'))
    : [];
}
