import type { Run } from '../data/report.ts';
import type { Style } from '../text/numbers.ts';

/** The measures of a shock that stand side by side, and how they read. */
export const outcomeLines: readonly (readonly [OutcomeMeasure, Style])[] = [
  ['loss', 'money'], ['users-loss', 'money'], ['producers-loss', 'money'], ['licences-loss', 'money'], ['treasuries-loss', 'money'], ['stocks-loss', 'money'], ['rest-loss', 'money'],
  ['depth', 'percent'], ['time-to-recover', 'whole'], ['peak-price', 'plain'], ['value-added-low', 'money'], ['value-added-high', 'money'],
];

/** The column of table `outcomes` that holds a measure. */
export const outcomeColumns = {
  loss: 'loss_usd', 'users-loss': 'users_loss_usd', 'producers-loss': 'producers_loss_usd', 'licences-loss': 'licences_loss_usd', 'treasuries-loss': 'treasuries_loss_usd', 'stocks-loss': 'stocks_loss_usd', 'rest-loss': 'rest_loss_usd',
  depth: 'depth_share', 'time-to-recover': 'months_to_recover', 'peak-price': 'peak_ratio', 'value-added-low': 'value_added_low_usd', 'value-added-high': 'value_added_high_usd',
} as const;

export type OutcomeMeasure = keyof typeof outcomeColumns;

/** Places of the table in its order: countries at home, home, world. */
export function outcomePlaces(run: Run): string[] {
  return run.tables['outcomes']?.column('place').map(String) ?? [];
}

/** The run itself first, then runs of the same events, start and months on another plan of the same package. */
export function sameShock(run: Run, runs: readonly Run[]): Run[] {
  const asked = keyOf(run);
  return [run, ...runs.filter((one) => one !== run && one.analysis === 'shock' && (one.tables['outcomes']?.rows ?? 0) > 0 && keyOf(one) === asked)];
}

function keyOf(run: Run): string {
  const options = run.summary['options'] as { [name: string]: unknown } | undefined;
  return JSON.stringify([run.package.name, ...['events', 'start', 'months', 'foresight', 'levers'].map((name) => options?.[name] ?? '')]);
}
