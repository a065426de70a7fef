import type { Run } from '../data/report.ts';
import { matching, type Reference, type Where } from '../data/reference.ts';
import { namesOf } from '../data/names.ts';
import { atHome, hasHome } from './home.ts';
import { shortName } from './owner.ts';

/** An end use of a country that a shock touches. */
export interface ShortSector {
  readonly country: string;
  readonly sector: string;
  readonly material: string;
  /** First month in which it lacks something, such as `2026-12`; blank for never. */
  readonly month: string;
  readonly depth: number;
  readonly low: number;
  /** Blank where the package has no value added. */
  readonly high: number | null;
  readonly where: Where;
}

/** End uses at home, where the package has one, that run short: the first and the largest loss first. */
export function shortSectors(run: Run): ShortSector[] {
  return sectorsOf(run).filter((sector) => sector.month !== '').sort((a, b) => a.month.localeCompare(b.month) || (b.high ?? b.low) - (a.high ?? a.low));
}

/** End uses at home, where the package has one, in the order of the table. */
export function sectorsOf(run: Run): ShortSector[] {
  const table = run.tables['sectors'];
  if (!table) return [];
  const names = namesOf(run);
  const home = hasHome(run);
  return matching(run, table, {})
    .filter((row) => !home || names.isHome(table.text(row, 'country')))
    .map((row) => {
      const [country, sector, high] = [table.text(row, 'country'), table.text(row, 'sector'), table.cell(row, 'loss_high_usd')];
      return { country, sector, material: table.text(row, 'worst_material'), month: table.text(row, 'first_short_month'), depth: table.number(row, 'depth_share'), low: table.number(row, 'loss_low_usd'), high: typeof high === 'number' ? high : null, where: { country, sector } };
    });
}

/** How many end uses at home run short. */
export function shortCount(run: Run): Reference {
  const short = shortSectors(run);
  return { count: 'sectors', run: run.index, where: { ...atHome(run, 'country'), first_short_month: [...new Set(short.map((sector) => sector.month))] } };
}

/** The largest share of demand that end uses lack, by end use and month. */
export function shortagesByMonth(run: Run, sectors: readonly ShortSector[]): { months: string[]; cells: { row: number; month: number; value: number; reference: Reference }[] } {
  const table = run.tables['shortages'];
  if (!table) return { months: [], cells: [] };
  const names = namesOf(run);
  const months = [...new Set(table.column('month').map(String))].sort();
  const places = new Map(sectors.map((sector, k) => [`${sector.country} ${sector.sector}`, k]));
  const at = new Map(months.map((month, k) => [month, k]));
  const largest = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const place = places.get(`${names.country(table.text(row, 'region'))} ${table.text(row, 'sector')}`);
    if (place === undefined) continue;
    const key = `${place} ${at.get(table.text(row, 'month'))}`;
    largest.set(key, Math.max(largest.get(key) ?? 0, table.number(row, 'shortage_share')));
  }
  const cells = [...largest].map(([key, value]) => {
    const [row, month] = key.split(' ').map(Number) as [number, number];
    const { country, sector } = sectors[row]!;
    return { row, month, value, reference: { most: 'shortages.shortage_share', run: run.index, where: { 'region>country': country, sector, month: months[month]! } } satisfies Reference };
  });
  return { months, cells };
}

/** A lever in words: `stock:antimony-trioxide@us=5000` is a stock of 5,000 of that material there. */
export function leverName(run: Run, lever: string, language: 'en' | 'es', kind: (name: string) => string, number: (value: number) => string): string {
  const names = namesOf(run);
  const levers = run.inputs['levers'];
  const row = levers ? levers.column('id').indexOf(lever) : -1;
  if (row >= 0) return levers!.text(row, language === 'es' ? 'name_es' : 'name_en') || lever;
  const parts = /^([a-z]+):([^@=]+)(?:@([^=]+))?=(.+)$/.exec(lever);
  if (!parts) return lever;
  const place = parts[3] ? ', ' + names.region(parts[3], language) : '';
  const size = Number(parts[4]);
  return `${kind(parts[1]!)}: ${shortName(names.of(parts[2], language))}${place}, ${Number.isFinite(size) ? number(size) : parts[4]}`;
}
