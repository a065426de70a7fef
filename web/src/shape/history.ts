import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';

/** Observed output of a material in a year. */
export interface Observed {
  readonly year: number;
  readonly quantity: number;
}

/**
 * Observed output of a material by year, up to the year given: the world's own row, or the sum of the countries at home. A year in which fewer of them report than in another is left out, for its sum would be no sum.
 */
export function observedOutput(run: Run, material: string, home: boolean, last: number): Observed[] {
  const table = run.inputs['production'];
  if (!table) return [];
  const names = namesOf(run);
  const byYear = new Map<number, { quantity: number; regions: Set<string> }>();
  for (let row = 0; row < table.rows; row++) {
    if (table.text(row, 'material') !== material || table.cell(row, 'quantity_per_year') === null) continue;
    const region = table.text(row, 'region');
    if (home ? !names.isHome(region) : region !== 'world') continue;
    const year = table.number(row, 'year');
    if (year > last) continue;
    const sum = byYear.get(year) ?? { quantity: 0, regions: new Set<string>() };
    sum.quantity += table.number(row, 'quantity_per_year');
    sum.regions.add(region);
    byYear.set(year, sum);
  }
  const most = Math.max(0, ...[...byYear.values()].map((sum) => sum.regions.size));
  return [...byYear].filter(([, sum]) => sum.regions.size === most).map(([year, sum]) => ({ year, quantity: sum.quantity })).sort((a, b) => a.year - b.year);
}

/** What two countries at home were seen to trade of a material, by year. */
export interface Pair {
  readonly exporter: string;
  readonly importer: string;
  readonly material: string;
  readonly quantities: ReadonlyMap<number, number>;
}

/** Observed trade of the countries at home with one another, and its years. */
export function homeTrade(run: Run): { years: number[]; pairs: Pair[] } {
  const table = run.inputs['trade'];
  const names = namesOf(run);
  const pairs = new Map<string, { exporter: string; importer: string; material: string; quantities: Map<number, number> }>();
  for (let row = 0; row < (table?.rows ?? 0); row++) {
    const [exporter, importer, material] = [table!.text(row, 'exporter'), table!.text(row, 'importer'), table!.text(row, 'material')];
    if (exporter === importer || !names.isHome(exporter) || !names.isHome(importer) || table!.cell(row, 'quantity_per_year') === null) continue;
    const key = `${exporter} ${importer} ${material}`;
    const pair = pairs.get(key) ?? { exporter, importer, material, quantities: new Map<number, number>() };
    pair.quantities.set(table!.number(row, 'year'), table!.number(row, 'quantity_per_year'));
    pairs.set(key, pair);
  }
  const years = [...new Set([...pairs.values()].flatMap((pair) => [...pair.quantities.keys()]))].sort((a, b) => a - b);
  return { years, pairs: [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair) };
}
