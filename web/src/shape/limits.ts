import type { Run } from '../data/report.ts';
import type { Reference } from '../data/reference.ts';

/** A limit that binds in some years. */
export interface Limit {
  /** Address of its first row. */
  readonly limit: string;
  /** Addresses of all its rows. */
  readonly rows: ReadonlySet<string>;
  readonly kind: string;
  readonly key: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly worth: number;
  readonly reference: Reference;
}

const known = new WeakMap<Run, Map<string, Limit[]>>();

/** Limits that bind by kind (table and column), the dearest of each kind first. */
export function limitsOf(run: Run): Map<string, Limit[]> {
  const before = known.get(run);
  if (before) return before;
  const kinds = kindsOf(run);
  known.set(run, kinds);
  return kinds;
}

function kindsOf(run: Run): Map<string, Limit[]> {
  const table = run.tables['bindings'];
  const limits = new Map<string, Limit>();
  for (let row = 0; row < (table?.rows ?? 0); row++) {
    const limit = table!.text(row, 'limit');
    // Caps and offers have a row a year; the limit is the same one.
    const key = table!.text(row, 'key').replace(/,\d{4}$/, '');
    const year = table!.cell(row, 'year') as number | null;
    const worth = table!.number(row, 'worth_usd_per_unit');
    const kind = `${table!.text(row, 'table')}.${table!.text(row, 'column')}`;
    const before = limits.get(`${kind} ${key}`);
    const rows = new Set(before?.rows).add(limit);
    limits.set(`${kind} ${key}`, {
      limit: before?.limit ?? limit,
      rows,
      kind,
      key,
      from: year === null ? (before?.from ?? null) : Math.min(before?.from ?? Infinity, year),
      to: year === null ? (before?.to ?? null) : Math.max(before?.to ?? -Infinity, year),
      worth: Math.max(before?.worth ?? -Infinity, worth),
      reference: { most: 'bindings.worth_usd_per_unit', run: run.index, where: { limit: [...rows] } },
    });
  }
  const kinds = new Map<string, Limit[]>();
  for (const limit of [...limits.values()].sort((a, b) => b.worth - a.worth || (a.limit < b.limit ? -1 : 1))) kinds.set(limit.kind, [...(kinds.get(limit.kind) ?? []), limit]);
  return kinds;
}
