import type { Run } from '../data/report.ts';

/** A capped use in the last year: the row of the result and how far its traced share lies above the cap. */
export interface CappedUse {
  readonly where: { readonly cap: string; readonly region: string; readonly material: string; readonly year: number; readonly group: string };
  readonly over: number;
}

const SEEN = 0.005;

/** Capped uses of the last year, those furthest above their cap by the physical mix first. */
export function capsOf(run: Run): { readonly year: number; readonly rows: readonly CappedUse[] } {
  const table = run.tables['origin_shares'];
  const all = Array.from({ length: table?.rows ?? 0 }, (_, row) => row).filter((row) => table!.cell(row, 'maximum_share') !== null && table!.cell(row, 'booked_share') !== null && table!.number(row, 'use_per_year') > 1e-6);
  const year = Math.max(0, ...all.map((row) => table!.number(row, 'year')));
  const traced = (row: number) => Number(table!.cell(row, 'traced_share') ?? 0);
  const rows = all.filter((row) => table!.number(row, 'year') === year && Math.max(table!.number(row, 'booked_share'), traced(row)) > SEEN).map((row): CappedUse => ({
    where: { cap: table!.text(row, 'cap'), region: table!.text(row, 'region'), material: table!.text(row, 'material'), year, group: table!.text(row, 'group') }, over: traced(row) - table!.number(row, 'maximum_share'),
  }));
  return { year, rows: rows.sort((a, b) => b.over - a.over || (a.where.material < b.where.material ? -1 : 1)) };
}
