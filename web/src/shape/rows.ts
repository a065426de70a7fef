import type { Table } from '../data/table.ts';

/** Rows of a table that contain a text in any cell or in the name of what a cell's id stands for, in the order asked; blanks come last. */
export function rowsOf(table: Table, filter: string, sort: string, down: boolean, nameOf: (id: string) => string = (id) => id): number[] {
  const wanted = filter.trim().toLowerCase();
  const columns = table.names.map((name) => table.column(name));
  const hit = new Map<string | number | null, boolean>();
  const holds = (cell: string | number | null): boolean => {
    let held = hit.get(cell);
    if (held === undefined) hit.set(cell, (held = String(cell ?? '').toLowerCase().includes(wanted) || (typeof cell === 'string' && nameOf(cell).toLowerCase().includes(wanted))));
    return held;
  };
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (wanted === '' || columns.some((column) => holds(column[row] ?? null))) rows.push(row);
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
