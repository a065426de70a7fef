import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Row = { readonly [column: string]: string };

/** The files of a run, read without any code of the viewer. */
export interface RunFiles {
  readonly summary: { [name: string]: unknown };
  /** Regions and blocs at home and of concern, as the package of the run names them. */
  readonly home: readonly string[];
  readonly concern: readonly string[];
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

export function readRun(folder: string): RunFiles {
  const tables = new Map<string, readonly Row[]>();
  for (const [prefix, place] of [['', folder], ['inputs/', join(folder, 'inputs')]] as const) {
    for (const file of readdirSync(place)) if (file.endsWith('.csv')) tables.set(prefix + file.slice(0, -4), csv(readFileSync(join(place, file), 'utf8')));
  }
  const described = JSON.parse(readFileSync(join(folder, 'inputs', 'datapackage.json'), 'utf8')) as { home?: string[]; concern?: string[] };
  return { home: described.home ?? [], concern: described.concern ?? [], summary: JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as { [name: string]: unknown }, tables };
}

function csv(text: string): Row[] {
  const records: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
    if (match.index >= text.length) break;
    records.at(-1)!.push(match[1] !== undefined ? match[1].replaceAll('""', '"') : match[2]!);
    if (match[3] === '\n') records.push([]);
  }
  const [header, ...rows] = records.filter((record) => record.length > 0);
  return rows.map((row) => Object.fromEntries(header!.map((name, k) => [name, row[k] ?? ''])));
}
