import type { InputFacility, InputRegion } from '../contract.ts';
import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';
import { type Curve, type Point, arc } from './arc.ts';

export interface Site {
  readonly id: string;
  readonly at: Point;
  readonly mineral: string;
  readonly stage: string;
  readonly status: string;
  readonly material: string;
  readonly capacity: number;
  readonly activity: number;
  /** Capacity against the largest of its process, 0 to 1. */
  readonly size: number;
  /** True when it has usable capacity in the year. */
  readonly works: boolean;
}

export interface Flow {
  readonly origin: string;
  readonly destination: string;
  readonly material: string;
  readonly mineral: string;
  readonly stage: string;
  readonly quantity: number;
  /** Worth at the price where it lands, USD a year; 0 where the run has no price or it is thrown away. */
  readonly worth: number;
  /** Worth against the largest of the view, 0 to 1; without prices quantity against the largest of its material. */
  readonly size: number;
  readonly curve: Curve;
}

/** What a reader wants to see. */
export interface MapChoice {
  readonly year: number;
  readonly mineral: string;
  readonly stage: string;
  readonly status: string;
}

/** Where a facility stands: its region, or the nearest region above it that has a place. */
export function placeOf(run: Run, region: string): Point | null {
  const names = namesOf(run);
  for (let at: InputRegion | undefined = names.regions.get(region); at; at = names.regions.get(at.parent ?? '')) {
    if (typeof at.longitude_deg === 'number' && typeof at.latitude_deg === 'number') return [at.longitude_deg, at.latitude_deg];
  }
  return null;
}

/** Sites in a year; capacity and use as the plan has them. */
export function sitesOf(run: Run, choice: MapChoice): Site[] {
  const names = namesOf(run);
  const activity = run.tables['activity'];
  const now = new Map<string, { activity: number; capacity: number }>();
  if (activity) {
    const years = activity.column('year');
    for (let row = 0; row < activity.rows; row++) {
      if (years[row] === choice.year) now.set(activity.text(row, 'facility'), { activity: activity.number(row, 'activity_per_year'), capacity: activity.number(row, 'capacity_per_year') });
    }
  }
  const largest = new Map<string, number>();
  const capacityOf = (facility: InputFacility) => now.get(facility.id)?.capacity ?? facility.capacity_per_year ?? 0;
  for (const facility of names.facilities.values()) largest.set(facility.process, Math.max(largest.get(facility.process) ?? 0, capacityOf(facility), facility.capacity_per_year ?? 0));
  const sites: Site[] = [];
  for (const facility of names.facilities.values()) {
    const at = placeOf(run, facility.region);
    const process = names.processes.get(facility.process);
    if (!at || !process) continue;
    const mineral = names.mineral(process.material);
    const status = facility.status ?? 'operating';
    if ((choice.mineral && mineral !== choice.mineral) || (choice.stage && process.stage !== choice.stage) || (choice.status && status !== choice.status)) continue;
    const capacity = capacityOf(facility);
    sites.push({
      id: facility.id,
      at,
      mineral,
      stage: process.stage ?? '',
      status,
      material: process.material,
      capacity,
      activity: now.get(facility.id)?.activity ?? 0,
      size: capacity / (largest.get(facility.process) || 1),
      works: (now.get(facility.id)?.capacity ?? 0) > 0,
    });
  }
  return sites.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
}

/** Flows in a year, lanes between the same places joined. */
export function flowsOf(run: Run, choice: MapChoice): Flow[] {
  const names = namesOf(run);
  const table = run.tables['flows'];
  if (!table) return [];
  const years = table.column('year');
  const sums = new Map<string, { origin: string; destination: string; material: string; quantity: number }>();
  for (let row = 0; row < table.rows; row++) {
    if (years[row] !== choice.year) continue;
    const [origin, destination, material] = [table.text(row, 'origin'), table.text(row, 'destination'), table.text(row, 'material')];
    if ((choice.mineral && names.mineral(material) !== choice.mineral) || (choice.stage && names.materials.get(material)?.stage !== choice.stage)) continue;
    const key = `${origin}\u001f${destination}\u001f${material}`;
    const known = sums.get(key);
    if (known) known.quantity += table.number(row, 'quantity_per_year');
    else sums.set(key, { origin, destination, material, quantity: table.number(row, 'quantity_per_year') });
  }
  const largest = new Map<string, number>();
  for (const flow of sums.values()) largest.set(flow.material, Math.max(largest.get(flow.material) ?? 0, flow.quantity));
  const prices = pricesOf(run, choice.year);
  const worthOf = (flow: { destination: string; material: string; quantity: number }) => flow.quantity * Math.max(0, prices.get(`${flow.destination} ${flow.material}`) ?? 0);
  const flows: Flow[] = [];
  for (const flow of sums.values()) {
    const [from, to] = [placeOf(run, flow.origin), placeOf(run, flow.destination)];
    if (!from || !to || flow.quantity <= 1e-9 || (from[0] === to[0] && from[1] === to[1])) continue;
    flows.push({ ...flow, mineral: names.mineral(flow.material), stage: names.materials.get(flow.material)?.stage ?? '', worth: worthOf(flow), size: flow.quantity / (largest.get(flow.material) || 1), curve: arc(from, to) });
  }
  const dearest = Math.max(0, ...flows.map((flow) => flow.worth));
  const scaled = dearest > 0 ? flows.map((flow) => ({ ...flow, size: flow.worth / dearest })) : flows;
  return scaled.sort((a, b) => a.size - b.size);
}

function pricesOf(run: Run, year: number): Map<string, number> {
  const prices = new Map<string, number>();
  const table = run.tables['prices'];
  if (!table) return prices;
  const years = table.column('year');
  for (let row = 0; row < table.rows; row++) if (years[row] === year) prices.set(`${table.text(row, 'region')} ${table.text(row, 'material')}`, table.number(row, 'price_usd_per_unit'));
  return prices;
}

/** Whose a place is: home, of concern, or another. */
export function sideOf(run: Run, region: string): 'home' | 'concern' | 'others' {
  const names = namesOf(run);
  return names.isHome(region) ? 'home' : names.isOfConcern(region) ? 'concern' : 'others';
}

/** What reaches home from abroad by worth: the share of entities of concern, and the country of which most comes; null where nothing with a price does. */
export function arrivalsOf(run: Run, flows: readonly Flow[]): { readonly share: number; readonly country: string; readonly worth: number } | null {
  const names = namesOf(run);
  const come = flows.filter((flow) => names.isHome(flow.destination) && !names.isHome(flow.origin) && flow.worth > 0);
  const worth = come.reduce((sum, flow) => sum + flow.worth, 0);
  if (worth <= 0) return null;
  const countries = new Map<string, number>();
  for (const flow of come) countries.set(names.country(flow.origin), (countries.get(names.country(flow.origin)) ?? 0) + flow.worth);
  const [first] = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { share: come.filter((flow) => names.isOfConcern(flow.origin)).reduce((sum, flow) => sum + flow.worth, 0) / worth, country: first![0], worth };
}

/** The mineral of which most worth comes home from entities of concern; blank where none does. */
export function dearestMineral(run: Run, year: number): string {
  const names = namesOf(run);
  const sums = new Map<string, number>();
  for (const flow of flowsOf(run, { year, mineral: '', stage: '', status: '' })) if (names.isHome(flow.destination) && names.isOfConcern(flow.origin)) sums.set(flow.mineral, (sums.get(flow.mineral) ?? 0) + flow.worth);
  return [...sums].filter(([, worth]) => worth > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

/** Width of an arc, pixels. */
export function widthOf(size: number): number {
  return 0.5 + 5.5 * Math.sqrt(size);
}

/** Worths that the legend of widths shows: the largest round one, and a tenth and a hundredth of it. */
export function legendOf(flows: readonly Flow[]): number[] {
  const most = Math.max(0, ...flows.map((flow) => flow.worth));
  if (most <= 0) return [];
  const round = 10 ** Math.floor(Math.log10(most));
  return [round, round / 10, round / 100];
}
