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

interface Joined {
  readonly kind: string;
  readonly key: string;
  readonly rows: Set<string>;
  from: number | null;
  to: number | null;
  worth: number;
}

function kindsOf(run: Run): Map<string, Limit[]> {
  const table = run.tables['bindings'];
  const joined = new Map<string, Joined>();
  for (let row = 0; row < (table?.rows ?? 0); row++) {
    // Caps and offers have a row a year; the limit is the same one.
    const key = table!.text(row, 'key').replace(/,\d{4}$/, '');
    const kind = `${table!.text(row, 'table')}.${table!.text(row, 'column')}`;
    let limit = joined.get(`${kind} ${key}`);
    if (!limit) joined.set(`${kind} ${key}`, (limit = { kind, key, rows: new Set(), from: null, to: null, worth: -Infinity }));
    limit.rows.add(table!.text(row, 'limit'));
    limit.worth = Math.max(limit.worth, table!.number(row, 'worth_usd_per_unit'));
    const year = table!.cell(row, 'year');
    if (typeof year !== 'number') continue;
    limit.from = Math.min(limit.from ?? Infinity, year);
    limit.to = Math.max(limit.to ?? -Infinity, year);
  }
  const limits = [...joined.values()].map((one): Limit => {
    const rows = [...one.rows];
    return { ...one, limit: rows[0]!, reference: { most: 'bindings.worth_usd_per_unit', run: run.index, where: { limit: rows } } };
  });
  const kinds = new Map<string, Limit[]>();
  for (const limit of limits.sort((a, b) => b.worth - a.worth || (a.limit < b.limit ? -1 : 1))) {
    const kind = kinds.get(limit.kind);
    if (kind) kind.push(limit);
    else kinds.set(limit.kind, [limit]);
  }
  return kinds;
}
