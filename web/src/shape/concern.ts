import type { Run } from '../data/report.ts';
import type { Reference } from '../data/reference.ts';
import { grouped } from './grouped.ts';
import { arrivals, arrivalsOfConcern } from './home.ts';

/** How much of what comes home of a material in a year comes from entities of concern. */
export interface Concern {
  readonly material: string;
  readonly share: number;
  readonly imports: number;
  readonly reference: Reference;
}

const known = new WeakMap<Run, Map<number, readonly Concern[]>>();

/** Shares by material in a year, the largest first. */
export function concernOf(run: Run, year: number): readonly Concern[] {
  let years = known.get(run);
  if (!years) known.set(run, (years = new Map()));
  let shares = years.get(year);
  if (!shares) years.set(year, (shares = sharesOf(run, year)));
  return shares;
}

function sharesOf(run: Run, year: number): Concern[] {
  const all = grouped(run, 'flows.quantity_per_year', ['material'], { ...arrivals, year });
  const some = new Map(grouped(run, 'flows.quantity_per_year', ['material'], { ...arrivalsOfConcern, year }).map((group) => [group.keys[0]!, group.value]));
  return all
    .filter((group) => group.value > 1e-6)
    .map((group) => {
      const material = group.keys[0]!;
      return {
        material,
        imports: group.value,
        share: (some.get(material) ?? 0) / group.value,
        reference: { ratio: [{ sum: 'flows.quantity_per_year', run: run.index, where: { ...arrivalsOfConcern, year, material } }, group.reference] } as Reference,
      };
    })
    .sort((a, b) => b.share - a.share || (a.material < b.material ? -1 : 1));
}
