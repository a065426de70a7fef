import type { Table } from '../data/table.ts';

/** Rows of a table that contain a text in any cell, in the order asked; blanks come last. */
export function rowsOf(table: Table, filter: string, sort: string, down: boolean): number[] {
  const wanted = filter.trim().toLowerCase();
  const columns = table.names.map((name) => table.column(name));
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (wanted === '' || columns.some((column) => String(column[row] ?? '').toLowerCase().includes(wanted))) rows.push(row);
  }
  if (!sort || !table.has(sort)) return rows;
  const cells = table.column(sort);
  const sign = down ? -1 : 1;
  return rows.sort((a, b) => {
    const [x, y] = [cells[a] ?? null, cells[b] ?? null];
    if (x === null || y === null) return x === y ? a - b : x === null ? 1 : -1;
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y) || a - b;
    return sign * String(x).localeCompare(String(y)) || a - b;
  });
}
