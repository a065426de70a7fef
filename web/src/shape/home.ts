import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';
import type { Where } from '../data/reference.ts';

/** The bloc that reports call home, and the group whose supply they watch. */
export const homeBloc = 'usmca';
export const concernBloc = 'foreign-entity-of-concern';

/** True when the package tells home from abroad. */
export function hasHome(run: Run): boolean {
  return namesOf(run).hasBloc(homeBloc);
}

export function hasConcern(run: Run): boolean {
  return hasHome(run) && namesOf(run).hasBloc(concernBloc);
}

/** Conditions for rows at home by a column that names a region or a facility; none when the package has no home. */
export function atHome(run: Run, path: string): Where {
  return hasHome(run) ? { [`${path}>bloc:${homeBloc}`]: 'yes' } : {};
}

/** Conditions for flows that come home from abroad. */
export const arrivals: Where = { [`destination>bloc:${homeBloc}`]: 'yes', [`origin>bloc:${homeBloc}`]: 'no' };
export const arrivalsOfConcern: Where = { ...arrivals, [`origin>bloc:${concernBloc}`]: 'yes' };
