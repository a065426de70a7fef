import type { Change, Report, Run } from './report.ts';
import { type Cell, Table, type TableContent } from './table.ts';

type PackedColumn = (number | null)[] | { at: number[]; words: string[] };

export interface PackedTable {
  rows: number;
  columns: { [name: string]: PackedColumn };
}

/** The first line of a report's data: all but the tables, which runs name by their place. */
export interface PackedHead {
  version: string;
  runs: (Omit<Run, 'index' | 'tables' | 'inputs'> & { tables: { [name: string]: number }; inputs: { [name: string]: number } })[];
  changes: Change[][];
}

const LINE_END = 10;

/** Reads the data that the report carries: base64 of gzip of lines of JSON, the head and then the tables. A table is read when a page first asks for it. */
export function decode(text: string): Promise<Report> {
  return decodeBytes(bytesOf(text.trim()));
}

/** Reads the same data as a server gives them: gzip of lines of JSON. */
export async function decodeBytes(packed: Uint8Array<ArrayBuffer>): Promise<Report> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const words = new TextDecoder();
  const parts: (() => string)[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from);
    const [start, stop] = [from, end < 0 ? bytes.length : end];
    parts.push(() => words.decode(bytes.subarray(start, stop)));
    from = stop + 1;
  }
  const [head, ...tables] = parts;
  return unpack(JSON.parse(head!()) as PackedHead, tables.map((table) => () => JSON.parse(table()) as PackedTable));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const direct = (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  if (direct) return direct(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let k = 0; k < letters.length; k++) bytes[k] = letters.charCodeAt(k);
  return bytes;
}

/** Gives every run its tables; runs with equal tables share them. */
export function unpack(head: PackedHead, packed: readonly (() => PackedTable)[]): Report {
  const tables = packed.map((table) => new Table(() => contentOf(table())));
  const pick = (places: { [name: string]: number }) => Object.fromEntries(Object.entries(places).map(([name, place]) => [name, tables[place]!]));
  return {
    version: head.version,
    changes: head.changes,
    runs: head.runs.map((run, index) => ({ ...run, index, tables: pick(run.tables), inputs: pick(run.inputs) })),
  };
}

function contentOf(packed: PackedTable): TableContent {
  const columns = new Map<string, () => readonly Cell[]>();
  for (const [name, column] of Object.entries(packed.columns)) {
    columns.set(name, () => {
      if (Array.isArray(column)) return column;
      const words = column.words.map((word) => (word === '' ? null : word));
      return column.at.map((place) => words[place]!);
    });
  }
  return { rows: packed.rows, columns };
}
