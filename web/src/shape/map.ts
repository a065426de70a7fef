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
  /** Quantity against the largest of its material, 0 to 1. */
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
  const flows: Flow[] = [];
  for (const flow of sums.values()) {
    const [from, to] = [placeOf(run, flow.origin), placeOf(run, flow.destination)];
    if (!from || !to || flow.quantity <= 1e-9 || (from[0] === to[0] && from[1] === to[1])) continue;
    flows.push({ ...flow, mineral: names.mineral(flow.material), stage: names.materials.get(flow.material)?.stage ?? '', size: flow.quantity / (largest.get(flow.material) || 1), curve: arc(from, to) });
  }
  return flows.sort((a, b) => a.size - b.size);
}
