import type { Run } from '../data/report.ts';
import type { Reference } from '../data/reference.ts';

/** A limit that binds in some years. */
export interface Limit {
  readonly limit: string;
  readonly kind: string;
  readonly key: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly worth: number;
  readonly reference: Reference;
}

/** Limits that bind by kind (table and column), the dearest of each kind first. */
export function limitsOf(run: Run): Map<string, Limit[]> {
  const table = run.tables['bindings'];
  const limits = new Map<string, Limit>();
  for (let row = 0; row < (table?.rows ?? 0); row++) {
    const limit = table!.text(row, 'limit');
    const year = table!.cell(row, 'year') as number | null;
    const worth = table!.number(row, 'worth_usd_per_unit');
    const before = limits.get(limit);
    limits.set(limit, {
      limit,
      kind: `${table!.text(row, 'table')}.${table!.text(row, 'column')}`,
      key: table!.text(row, 'key'),
      from: year === null ? (before?.from ?? null) : Math.min(before?.from ?? Infinity, year),
      to: year === null ? (before?.to ?? null) : Math.max(before?.to ?? -Infinity, year),
      worth: Math.max(before?.worth ?? -Infinity, worth),
      reference: { most: 'bindings.worth_usd_per_unit', run: run.index, where: { limit } },
    });
  }
  const kinds = new Map<string, Limit[]>();
  for (const limit of [...limits.values()].sort((a, b) => b.worth - a.worth || (a.limit < b.limit ? -1 : 1))) kinds.set(limit.kind, [...(kinds.get(limit.kind) ?? []), limit]);
  return kinds;
}
