import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';
import type { Where } from '../data/reference.ts';

const known = new WeakMap<Run, boolean>();

/** True when the package tells home from abroad: some of its places are at home and some are not. */
export function hasHome(run: Run): boolean {
  let has = known.get(run);
  if (has === undefined) {
    const names = namesOf(run);
    const countries = [...names.regions.values()].filter((region) => region.kind === 'country');
    known.set(run, (has = countries.some((region) => names.isHome(region.id)) && countries.some((region) => !names.isHome(region.id))));
  }
  return has;
}

export function hasConcern(run: Run): boolean {
  return hasHome(run) && run.package.concern.length > 0;
}

/** What home is called. */
export function homeName(run: Run, language: 'en' | 'es'): string {
  return language === 'es' ? run.package.home_es : run.package.home_en;
}

/** Conditions for rows at home by a column that names a region or a facility; none when the package has no abroad. */
export function atHome(run: Run, path: string): Where {
  return hasHome(run) ? { [`${path}>home`]: 'yes' } : {};
}

/** Conditions for flows that come home from abroad. */
export const arrivals: Where = { 'destination>home': 'yes', 'origin>home': 'no' };
export const arrivalsOfConcern: Where = { ...arrivals, 'origin>concern': 'yes' };
