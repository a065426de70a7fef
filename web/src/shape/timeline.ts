import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';
import { matching, type Reference, type Where } from '../data/reference.ts';

/** A site that a plan builds at, from the first decision on. */
export interface Build {
  readonly facility: string;
  readonly mineral: string;
  readonly country: string;
  /** Stage of what it makes. */
  readonly stage: string;
  readonly decided: number;
  readonly serves: number;
  /** Years from the first service until full use. */
  readonly ramp: number;
  readonly capacity: number;
  readonly investment: number;
  readonly references: { readonly decided: Reference; readonly serves: Reference; readonly capacity: Reference; readonly investment: Reference };
}

/** What is built, one entry a facility, the largest investment first. */
export function buildsOf(run: Run, where: Where): Build[] {
  const table = run.tables['builds'];
  if (!table) return [];
  const names = namesOf(run);
  const builds = new Map<string, Build>();
  for (const row of matching(run, table, where)) {
    const facility = table.text(row, 'facility');
    const before = builds.get(facility);
    const only: Where = { facility };
    const input = names.facilities.get(facility);
    builds.set(facility, {
      facility,
      mineral: names.mineral(names.processes.get(table.text(row, 'process'))?.material ?? ''),
      stage: names.processes.get(table.text(row, 'process'))?.stage ?? '',
      country: names.country(table.text(row, 'region')),
      decided: Math.min(before?.decided ?? Infinity, table.number(row, 'year')),
      serves: Math.min(before?.serves ?? Infinity, table.number(row, 'service_year')),
      ramp: String(input?.ramp ?? '').split(';').filter((step) => step !== '' && Number(step) < 1).length,
      capacity: (before?.capacity ?? 0) + table.number(row, 'capacity_per_year'),
      investment: (before?.investment ?? 0) + table.number(row, 'investment_usd'),
      references: {
        decided: { least: 'builds.year', run: run.index, where: only },
        serves: { least: 'builds.service_year', run: run.index, where: only },
        capacity: { sum: 'builds.capacity_per_year', run: run.index, where: only },
        investment: { sum: 'builds.investment_usd', run: run.index, where: only },
      },
    });
  }
  return [...builds.values()].sort((a, b) => b.investment - a.investment || (a.facility < b.facility ? -1 : 1));
}

/** Years that permits take before a mine is decided, by its country; 0 for a plant, for which the package has no figure, and where building or its permits have begun. */
export function permitsBefore(run: Run, build: Build): number {
  const status = namesOf(run).facilities.get(build.facility)?.status ?? 'operating';
  if (!['ore', 'concentrate'].includes(build.stage) || status !== 'candidate') return 0;
  return permitYears(run, [build.country])[0]?.[1] ?? 0;
}

/** A date such as 2026-07-02 as a year with its part; null where it is none. */
export function yearOf(date: string): number | null {
  const [year, month, day] = date.split('-').map(Number);
  return year && month ? year + (month - 1) / 12 + ((day ?? 1) - 1) / 365 : null;
}

/** Years that permits take by country, as the table of obstacles has them; where it has several spans the shortest, for the longer ones count from the discovery. */
export function permitYears(run: Run, countries: readonly string[]): [country: string, years: number][] {
  const table = run.inputs['obstacles'];
  if (!table) return [];
  return [...new Set(countries)].flatMap((region): [string, number][] => {
    const years = matching(run, table, { kind: 'permit-time', region }).map((row) => table.cell(row, 'years')).filter((cell): cell is number => typeof cell === 'number');
    return years.length > 0 ? [[region, Math.min(...years)]] : [];
  });
}
