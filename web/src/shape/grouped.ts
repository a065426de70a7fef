import type { ResultColumn, ResultTable } from '../data/columns.ts';
import type { Run } from '../data/report.ts';
import { matching, reader, type Reference, tableOf, type Where } from '../data/reference.ts';

/** A sum over rows that share their keys, with the reference by which it can be computed again. */
export interface Group {
  readonly keys: readonly string[];
  readonly value: number;
  readonly reference: Reference;
}

/** Sums a column by paths, in the order in which keys first appear. */
export function grouped(run: Run, column: ResultColumn, by: readonly string[], where: Where = {}): Group[] {
  const table = tableOf(run, column);
  const measure = column.slice(column.indexOf('.') + 1);
  const readers = by.map((path) => reader(run, table, path));
  const sums = new Map<string, { keys: string[]; value: number }>();
  for (const row of matching(run, table, where)) {
    const keys = readers.map((read) => read(row));
    const name = keys.join('\u001f');
    const known = sums.get(name);
    if (known) known.value += table.number(row, measure);
    else sums.set(name, { keys, value: table.number(row, measure) });
  }
  return [...sums.values()].map(({ keys, value }) => ({ keys, value, reference: { sum: column, run: run.index, where: { ...where, ...Object.fromEntries(by.map((path, k) => [path, keys[k]!])) } } }));
}

/** Values of a key from the largest total down. */
export function ranked(groups: readonly Group[], key: number): string[] {
  const totals = new Map<string, number>();
  for (const group of groups) totals.set(group.keys[key]!, (totals.get(group.keys[key]!) ?? 0) + Math.abs(group.value));
  return [...totals.entries()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/** Keeps the largest values of a key and joins the rest as `other`; the joined groups still say of which rows they are the sum. */
export function topped(groups: readonly Group[], key: number, path: string, most: number): Group[] {
  const order = ranked(groups, key);
  if (order.length <= most) return [...groups];
  const kept = new Set(order.slice(0, most - 1));
  const rest = order.slice(most - 1);
  const joined = new Map<string, Group>();
  const result: Group[] = [];
  for (const group of groups) {
    if (kept.has(group.keys[key]!)) {
      result.push(group);
      continue;
    }
    const keys = group.keys.map((name, k) => (k === key ? 'other' : name));
    const name = keys.join('\u001f');
    const before = joined.get(name);
    const reference = group.reference as Extract<Reference, { sum: string }>;
    joined.set(name, { keys, value: (before?.value ?? 0) + group.value, reference: { ...reference, where: { ...reference.where, [path]: rest } } });
  }
  return [...result, ...joined.values()];
}

/** Years of a table, ascending. */
export function yearsOf(run: Run, table: ResultTable): number[] {
  const found = run.tables[table];
  if (!found) return [];
  return [...new Set(found.column('year').filter((cell): cell is number => typeof cell === 'number'))].sort((a, b) => a - b);
}
