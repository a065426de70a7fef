import type { Change, Report, Run } from './report.ts';
import { type Cell, Table } from './table.ts';

type PackedColumn = (number | null)[] | { at: number[]; words: string[] };

export interface PackedTable {
  rows: number;
  columns: { [name: string]: PackedColumn };
}

export interface PackedReport {
  version: string;
  runs: (Omit<Run, 'index' | 'tables' | 'inputs'> & { tables: { [name: string]: number }; inputs: { [name: string]: number } })[];
  changes: Change[][];
  tables: PackedTable[];
}

/** Reads the document that the report carries: base64 of gzip of JSON. */
export async function decode(text: string): Promise<Report> {
  const letters = atob(text.trim());
  const bytes = new Uint8Array(letters.length);
  for (let k = 0; k < letters.length; k++) bytes[k] = letters.charCodeAt(k);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return unpack(JSON.parse(await new Response(stream).text()) as PackedReport);
}

/** Gives every run its tables; runs with equal tables share them. */
export function unpack(packed: PackedReport): Report {
  const tables = packed.tables.map(unpackTable);
  const pick = (places: { [name: string]: number }) => Object.fromEntries(Object.entries(places).map(([name, place]) => [name, tables[place]!]));
  return {
    version: packed.version,
    changes: packed.changes,
    runs: packed.runs.map((run, index) => ({ ...run, index, tables: pick(run.tables), inputs: pick(run.inputs) })),
  };
}

function unpackTable(packed: PackedTable): Table {
  const columns = new Map<string, () => readonly Cell[]>();
  for (const [name, column] of Object.entries(packed.columns)) {
    columns.set(name, () => (Array.isArray(column) ? column : column.at.map((place) => (column.words[place] === '' ? null : column.words[place]!))));
  }
  return new Table(packed.rows, columns);
}
