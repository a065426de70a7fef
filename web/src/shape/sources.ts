import { inputColumns } from '../contract.ts';
import type { Run } from '../data/report.ts';

export interface RestingRow {
  readonly table: string;
  readonly key: string;
  readonly figures: readonly string[];
}

const keyNames = ['id', 'region', 'country', 'process', 'facility', 'product', 'material', 'sector', 'origin', 'destination', 'year', 'month', 'date'];

/** The rows of a run's inputs that name a source, with their filled numbers. */
export function restingOn(run: Run, id: string): RestingRow[] {
  const rows: RestingRow[] = [];
  for (const [name, table] of Object.entries(run.inputs)) {
    if (name === 'sources' || !table.has('source')) continue;
    const facts: { readonly [column: string]: { readonly kind: string; readonly unit: string | null } } = inputColumns[name as keyof typeof inputColumns] ?? {};
    const keys = table.names.includes('id') ? ['id', ...table.names.filter((column) => column === 'year')] : table.names.filter((column) => keyNames.includes(column));
    const figures = table.names.filter((column) => facts[column]?.kind === 'number' && facts[column]?.unit !== 'y' && !keys.includes(column));
    const cells = table.column('source');
    for (let row = 0; row < table.rows; row++) {
      if (cells[row] !== id) continue;
      rows.push({
        table: name,
        key: keys.map((column) => table.text(row, column)).join(','),
        figures: figures.filter((column) => table.cell(row, column) !== null).map((column) => `${column} = ${table.text(row, column)}`),
      });
    }
  }
  return rows;
}
