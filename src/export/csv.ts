export { toCsv } from '#text/csv.ts';
