import { concernOf } from '../shape/concern.ts';
import type { ResultColumn, ResultTable } from './columns.ts';
import { type Names, namesOf } from './names.ts';
import type { Json, Report, Run } from './report.ts';
import type { Table } from './table.ts';

/** Conditions on a row: a path of columns to the values that it may have. */
export type Where = { readonly [path: string]: string | number | readonly (string | number)[] };

/**
 * Where a number comes from. Every number of a page is the value of such a reference, so that readers can trace it and a test can compute it again from the files.
 * A path is a column of the table, or a column and what follows from the row that it names: `material>stage`, `origin>country`, `region>home`, `origin>concern`, `material>mineral`, `unserved_per_year>positive`.
 */
export type Reference =
  | { readonly summary: string; readonly run: number }
  | { readonly grade: string; readonly run: number }
  | { readonly sum: ResultColumn; readonly run: number; readonly where?: Where }
  | { readonly count: ResultTable; readonly run: number; readonly where?: Where }
  | { readonly distinct: ResultColumn; readonly run: number; readonly where?: Where }
  | { readonly most: ResultColumn; readonly run: number; readonly where?: Where }
  | { readonly least: ResultColumn; readonly run: number; readonly where?: Where }
  /** Materials that come home in a year: all, or those of which more than half comes from entities of concern. */
  | { readonly concern: 'all' | 'mostly'; readonly run: number; readonly year: number }
  | { readonly ratio: readonly [Reference, Reference] }
  | { readonly minus: readonly [Reference, Reference] };

/** The value of a reference; null when the run has no such figure. */
export function evaluate(report: Report, reference: Reference): number | null {
  if ('ratio' in reference) {
    const [over, under] = [evaluate(report, reference.ratio[0]), evaluate(report, reference.ratio[1])];
    return over === null || !under ? null : over / under;
  }
  if ('minus' in reference) {
    const [from, taken] = [evaluate(report, reference.minus[0]), evaluate(report, reference.minus[1])];
    return from === null || taken === null ? null : from - taken;
  }
  const run = report.runs[reference.run]!;
  if ('concern' in reference) return concernOf(run, reference.year).filter((one) => reference.concern === 'all' || one.share > 0.5).length;
  if ('summary' in reference) return numberAt(run.summary, reference.summary);
  if ('grade' in reference) return numberAt(run.grades as unknown as { [name: string]: Json }, reference.grade);
  if ('count' in reference) {
    const table = tableOf(run, reference.count);
    return matching(run, table, reference.where).length;
  }
  if ('distinct' in reference) {
    const [table, column] = columnOf(run, reference.distinct);
    return new Set(matching(run, table, reference.where).map((row) => table.cell(row, column))).size;
  }
  const [table, column] = columnOf(run, 'sum' in reference ? reference.sum : 'most' in reference ? reference.most : reference.least);
  const rows = matching(run, table, reference.where);
  if ('sum' in reference) return rows.reduce((sum, row) => sum + table.number(row, column), 0);
  const values = rows.map((row) => table.cell(row, column)).filter((cell): cell is number => typeof cell === 'number');
  if (values.length === 0) return null;
  return 'most' in reference ? values.reduce((a, b) => Math.max(a, b)) : values.reduce((a, b) => Math.min(a, b));
}

/** Rows of a table that meet the conditions, in the order of the table. */
export function matching(run: Run, table: Table, where: Where | undefined): number[] {
  const conditions = Object.entries(where ?? {});
  const single = conditions.filter(([, wanted]) => !Array.isArray(wanted));
  const lists = conditions.filter(([, wanted]) => Array.isArray(wanted)).map(([path, wanted]) => [path, new Set((wanted as readonly (string | number)[]).map(String))] as const);
  let rows: readonly number[];
  let left = lists;
  if (single.length > 0) rows = indexOf(run, table, single.map(([path]) => path)).get(single.map(([, wanted]) => String(wanted)).join(SEPARATOR)) ?? [];
  else if (lists.length > 0) {
    const [path, allowed] = lists[0]!;
    const index = indexOf(run, table, [path]);
    rows = [...allowed].flatMap((wanted) => index.get(wanted) ?? []).sort((a, b) => a - b);
    left = lists.slice(1);
  } else rows = Array.from({ length: table.rows }, (_, row) => row);
  const tests = left.map(([path, allowed]) => [reader(run, table, path), allowed] as const);
  return rows.filter((row) => tests.every(([at, allowed]) => allowed.has(at(row))));
}

const SEPARATOR = '\u001f';
const indices = new WeakMap<Table, Map<string, ReadonlyMap<string, readonly number[]>>>();

/** Rows by the values of some paths: a page asks for many rows of one table by the same paths. */
function indexOf(run: Run, table: Table, paths: readonly string[]): ReadonlyMap<string, readonly number[]> {
  let known = indices.get(table);
  if (!known) indices.set(table, (known = new Map()));
  const name = `${run.index} ${paths.join(SEPARATOR)}`;
  const before = known.get(name);
  if (before) return before;
  const readers = paths.map((path) => reader(run, table, path));
  const index = new Map<string, number[]>();
  for (let row = 0; row < table.rows; row++) {
    let key = readers[0]!(row);
    for (let k = 1; k < readers.length; k++) key += SEPARATOR + readers[k]!(row);
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  }
  known.set(name, index);
  return index;
}

const read = new WeakMap<Table, Map<string, readonly string[]>>();

/** Reads a path at a row as text; a path of a table is followed once. */
export function reader(run: Run, table: Table, path: string): (row: number) => string {
  let paths = read.get(table);
  if (!paths) read.set(table, (paths = new Map()));
  // Runs may share a table of results but not what its ids name.
  const key = `${run.index} ${path}`;
  let texts = paths.get(key);
  if (!texts) paths.set(key, (texts = textsOf(run, table, path)));
  return (row) => texts[row]!;
}

function textsOf(run: Run, table: Table, path: string): readonly string[] {
  const [column, ...steps] = path.split('>');
  const cells = table.column(column!);
  if (steps.length === 0) return cells.map((cell) => String(cell ?? ''));
  const names = namesOf(run);
  const found = new Map<string, string>();
  return cells.map((cell) => {
    const id = String(cell ?? '');
    let value = found.get(id);
    if (value === undefined) found.set(id, (value = steps.reduce((at, step) => follow(names, at, step), id)));
    return value;
  });
}

function follow(names: Names, id: string, step: string): string {
  if (step === 'positive') return Number(id) > 1e-6 ? 'yes' : 'no';
  if (step === 'country') return names.country(id);
  if (step === 'mineral') return names.mineral(id);
  if (step === 'home') return names.isHome(id) ? 'yes' : 'no';
  if (step === 'concern') return names.isOfConcern(id) ? 'yes' : 'no';
  const row: object | undefined = names.facilities.get(id) ?? names.processes.get(id) ?? names.materials.get(id) ?? names.regions.get(id) ?? names.sectors.get(id);
  return String((row as { readonly [name: string]: unknown } | undefined)?.[step] ?? '');
}

/** The table of a name such as `builds.investment_usd`, or of an input such as `inputs/settings.value`. */
export function tableOf(run: Run, name: string): Table {
  const table = name.split('.')[0]!;
  const found = table.startsWith('inputs/') ? run.inputs[table.slice(7)] : run.tables[table];
  if (!found) throw new Error(`Run ${run.index + 1} has no table ${table}.`);
  return found;
}

function columnOf(run: Run, name: string): [Table, string] {
  return [tableOf(run, name), name.slice(name.indexOf('.') + 1)];
}

function numberAt(object: { [name: string]: Json }, path: string): number | null {
  let at: Json = object;
  for (const step of path.split('/')) {
    if (at === null || typeof at !== 'object' || Array.isArray(at)) return null;
    at = at[step] ?? null;
  }
  return typeof at === 'number' ? at : null;
}

/** How a reference reads: `builds.csv: sum of investment_usd where region>home = yes`. */
export function describe(reference: Reference): string {
  if ('ratio' in reference) return `(${describe(reference.ratio[0])}) / (${describe(reference.ratio[1])})`;
  if ('minus' in reference) return `(${describe(reference.minus[0])}) − (${describe(reference.minus[1])})`;
  if ('summary' in reference) return `summary.json: ${reference.summary}`;
  if ('concern' in reference) return `flows.csv: materials that come home in ${reference.year}${reference.concern === 'mostly' ? ', more than half from those of concern' : ''}`;
  if ('grade' in reference) return `sources: ${reference.grade}`;
  const kind = 'sum' in reference ? 'sum' : 'count' in reference ? 'count' : 'distinct' in reference ? 'distinct' : 'most' in reference ? 'max' : 'min';
  const name = (reference as unknown as { [kind: string]: string })['sum' in reference ? 'sum' : 'count' in reference ? 'count' : 'distinct' in reference ? 'distinct' : 'most' in reference ? 'most' : 'least']!;
  const [table, column] = name.split('.');
  const where = Object.entries(reference.where ?? {}).map(([path, wanted]) => `${path} = ${Array.isArray(wanted) ? wanted.slice(0, 3).join(' | ') + (wanted.length > 3 ? ' …' : '') : String(wanted)}`);
  return `${table}.csv: ${kind}${column ? ' ' + column : ''}${where.length ? ' · ' + where.join(', ') : ''}`;
}
