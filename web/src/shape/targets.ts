import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';
import { matching, type Reference, type Where } from '../data/reference.ts';

/** A use at home that a plan caps: a material in a region, told by the measure of the cap. */
export interface CappedAt {
  readonly cap: string;
  readonly region: string;
  readonly material: string;
}

/** A share by year with where each figure comes from; null in years without one. */
export interface ShareLine {
  readonly run: Run;
  readonly kind: 'booked' | 'traced' | 'target';
  readonly values: readonly (number | null)[];
  readonly references: readonly Reference[];
}

const COLUMN = { booked: 'origin_shares.booked_share', traced: 'origin_shares.traced_share', target: 'origin_shares.maximum_share' } as const;

/** True when a plan keeps caps on shares. */
export function hasTargets(run: Run): boolean {
  const table = run.tables['origin_shares'];
  return table !== undefined && table.column('maximum_share').some((cell) => cell !== null);
}

/** Plans that are told by the measure of a cap: those that keep it, and those in which it is only measured. */
export function measuredRuns(runs: readonly Run[]): Run[] {
  return runs.some(hasTargets) ? runs.filter((run) => (run.tables['origin_shares']?.rows ?? 0) > 0) : [];
}

/** Capped uses at home, those first of which the first plan has most worth above the last target. */
export function cappedOf(runs: readonly Run[]): CappedAt[] {
  const capped = runs.find(hasTargets);
  const first = runs[0];
  if (!capped || !first) return [];
  const table = capped.tables['origin_shares']!;
  const names = namesOf(capped);
  const found = new Map<string, CappedAt & { readonly last: number; readonly most: number }>();
  for (let row = 0; row < table.rows; row++) {
    const [cap, region, material] = [table.text(row, 'cap'), table.text(row, 'region'), table.text(row, 'material')];
    if (table.cell(row, 'maximum_share') === null || !names.isHome(region)) continue;
    const year = table.number(row, 'year');
    const before = found.get(`${cap} ${region} ${material}`);
    if (!before || before.last < year) found.set(`${cap} ${region} ${material}`, { cap, region, material, last: year, most: table.number(row, 'maximum_share') });
  }
  const worth = (use: CappedAt & { readonly last: number; readonly most: number }): number => {
    const own = first.tables['origin_shares']!;
    const row = matching(first, own, { cap: use.cap, region: use.region, material: use.material, year: use.last })[0];
    if (row === undefined) return 0;
    return own.number(row, 'use_per_year') * priceIn(first, use.region, use.material, use.last) * Math.max(0, own.number(row, 'traced_share') - use.most);
  };
  return [...found.values()].map((use) => ({ use, worth: worth(use) })).sort((a, b) => b.worth - a.worth).map(({ use }) => ({ cap: use.cap, region: use.region, material: use.material }));
}

/** Years of the shares of a plan. */
export function targetYears(run: Run): number[] {
  return [...new Set((run.tables['origin_shares']?.column('year') ?? []).map(Number))].sort((a, b) => a - b);
}

/** The lines of a capped use: of a plan that does not keep the cap as traced, of one that keeps it as booked and as traced, and the target. */
export function linesOf(runs: readonly Run[], use: CappedAt, years: readonly number[]): ShareLine[] {
  const line = (run: Run, kind: ShareLine['kind']): ShareLine => {
    const table = run.tables['origin_shares']!;
    const wheres = years.map((year): Where => ({ cap: use.cap, region: use.region, material: use.material, year }));
    const column = COLUMN[kind].split('.')[1]!;
    return {
      run, kind,
      values: wheres.map((where) => {
        const row = matching(run, table, where)[0];
        const cell = row === undefined ? null : table.cell(row, column);
        return typeof cell === 'number' ? cell : null;
      }),
      references: wheres.map((where) => ({ most: COLUMN[kind], run: run.index, where })),
    };
  };
  const keeps = runs.find(hasTargets);
  return [...runs.flatMap((run) => (hasTargets(run) ? [line(run, 'booked'), line(run, 'traced')] : [line(run, 'traced')])), ...(keeps ? [line(keeps, 'target')] : [])];
}

/** The highest price of a material in a country; 0 where the plan has none. */
function priceIn(run: Run, country: string, material: string, year: number): number {
  const table = run.tables['prices'];
  if (!table) return 0;
  const names = namesOf(run);
  return matching(run, table, { material, year }).reduce((most, row) => (names.country(table.text(row, 'region')) === country ? Math.max(most, table.number(row, 'price_usd_per_unit')) : most), 0);
}
