import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';
import type { Reference } from '../data/reference.ts';
import { hasHome } from './home.ts';

/** Half a cent: what lies nearer to nought is a residue of arithmetic. */
const LEAST = 0.005;

/** What it costs to be rid of a unit where a price stands below nought and its row says that the thing is thrown away; null for anything else. */
export function disposalOf(column: string, value: number, disposal: string | number | null): number | null {
  return column === 'price_usd_per_unit' && value < -LEAST && typeof disposal === 'number' ? -value : null;
}

/** By-products at home that are thrown away in a shock, the dearest to be rid of first, each at its dearest place. */
export function thrownAway(run: Run): { readonly material: string; readonly region: string; readonly reference: Reference }[] {
  const table = run.tables['market_prices'];
  if (!table?.has('disposal_usd_per_unit')) return [];
  const names = namesOf(run);
  const home = hasHome(run);
  const most = new Map<string, { region: string; cost: number }>();
  for (let row = 0; row < table.rows; row++) {
    const cost = table.cell(row, 'disposal_usd_per_unit');
    const [material, region] = [table.text(row, 'material'), table.text(row, 'region')];
    if (typeof cost !== 'number' || (home && !names.isHome(region)) || cost <= (most.get(material)?.cost ?? 0)) continue;
    most.set(material, { region, cost });
  }
  return [...most].sort((a, b) => b[1].cost - a[1].cost || (a[0] < b[0] ? -1 : 1)).map(([material, { region }]) => ({ material, region, reference: { most: 'market_prices.disposal_usd_per_unit', run: run.index, where: { material, region } } }));
}
