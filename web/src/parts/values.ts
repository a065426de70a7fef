import type { Reference } from '../data/reference.ts';
import type { Style } from '../text/numbers.ts';

/** A cell of the values behind a chart. */
export type ValueCell = string | number | null | { readonly value: number; readonly reference?: Reference; readonly style?: Style };

export interface Values {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ValueCell[])[];
}

export function textOf(cell: ValueCell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? String(cell.value) : String(cell);
}

/** The values as CSV, numbers with all their digits; texts that a spreadsheet would compute get an apostrophe. */
export function csvOf(values: Values): string {
  const quote = (text: string, isNumber: boolean) => {
    const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\n\r]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  };
  return [values.columns.map((name) => quote(name, false)), ...values.rows.map((row) => row.map((cell) => quote(textOf(cell), typeof cell === 'number' || (typeof cell === 'object' && cell !== null))))].map((cells) => cells.join(',')).join('\n') + '\n';
}
