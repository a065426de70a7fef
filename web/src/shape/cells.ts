import type { ResultColumn } from '../data/columns.ts';
import type { Run } from '../data/report.ts';
import { matching, type Reference, tableOf, type Where } from '../data/reference.ts';
import type { ValueCell } from '../parts/values.ts';
import type { Style } from '../text/numbers.ts';

/** One number of a table: the cell of the row that the conditions single out; blank when it is blank or there is no such row. */
export function cell(run: Run, column: ResultColumn, where: Where, style: Style = 'plain'): ValueCell {
  const table = tableOf(run, column);
  const name = column.slice(column.indexOf('.') + 1);
  const row = matching(run, table, where).find((at) => table.cell(at, name) !== null);
  return row === undefined ? null : { value: table.number(row, name), reference: { most: column, run: run.index, where } satisfies Reference, style };
}

/** Distinct texts of a column in the order of the rows, under conditions. */
export function choicesOf(run: Run, column: ResultColumn, where: Where = {}): string[] {
  const table = run.tables[column.split('.')[0]!];
  if (!table) return [];
  const name = column.slice(column.indexOf('.') + 1);
  return [...new Set(matching(run, table, where).map((row) => table.text(row, name)))];
}
