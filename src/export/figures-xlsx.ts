import { unzipSync, zipSync } from 'fflate';
import writeSheet from 'write-excel-file/node';
import type { FiguresData } from '#schemas/figures-data.ts';
import { figureColumns } from './figure-columns.ts';

/** Returns the figures of a report as a workbook: numbers and days as such, all else as words; the same figures give the same bytes. */
export async function toFiguresXlsx(figures: FiguresData): Promise<Uint8Array<ArrayBuffer>> {
  const columns = figureColumns.map(({ name, width, kind, cell }) => ({
    header: { value: name, fontWeight: 'bold' as const },
    width,
    cell: (row: FiguresData[number]) => {
      const value = cell(row);
      if (value === undefined || value === '') return null;
      if (kind === 'number') return { value: Number(value), type: Number };
      if (kind === 'day') return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
      return { value: String(value), type: String };
    },
  }));
  const written = await writeSheet([...figures], { columns, sheet: 'figures', stickyRowsCount: 1 }).toBuffer();
  // The archive says when it was made; packed again, it says a day that is always the same.
  return zipSync(unzipSync(written), { mtime: '1980-01-01T00:00:00' });
}
