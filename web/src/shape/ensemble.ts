import type { ResultColumn } from '../data/columns.ts';
import { namesOf } from '../data/names.ts';
import { matching } from '../data/reference.ts';
import type { Run } from '../data/report.ts';
import type { Table } from '../data/table.ts';
import type { Style } from '../text/numbers.ts';
import type { Language } from '../text/texts.ts';

/** A row of a table by its keys. */
type Key = { readonly [column: string]: string };

/** What hangs on the figures drawn: a choice, or only how narrowly an answer is told. */
export interface Choice {
  readonly key: string;
  readonly where: Key;
  readonly name: string;
  readonly policy: string;
  readonly against: string;
  readonly chosen: boolean;
  readonly best: string;
  readonly style: Style;
}

/** A figure drawn, seen by one choice. */
export interface Driver {
  readonly name: string;
  readonly grade: string;
  readonly lowRatio: number;
  readonly highRatio: number;
  readonly low: number;
  readonly high: number;
  readonly told: boolean;
  readonly where: Key;
}

/** How a series is spread, period by period. */
export interface Fan {
  readonly policy: string;
  readonly against: string;
  readonly name: string;
  readonly style: Style;
  readonly periods: readonly { readonly period: string; readonly where: Key; readonly values: readonly (number | null)[] }[];
}

/** In what share of the members something is decided. */
export interface Decided {
  readonly name: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly always: boolean;
  readonly where: Key;
}

/** Quantiles of a fan, from the lowest. */
export const bands = ['p05', 'p25', 'p50', 'p75', 'p95'] as const;

const rowsOf = (table: Table | undefined): number[] => Array.from({ length: table?.rows ?? 0 }, (_, row) => row);
const keyOf = (table: Table, row: number, columns: readonly string[]): Key => Object.fromEntries(columns.map((column) => [column, table.text(row, column)]));
const styleOf = (unit: string, measure: string): Style => (unit === 'USD' ? 'money' : measure.endsWith('share') ? 'percent' : 'plain');
const told = (table: Table, row: number, language: Language): string => table.text(row, language === 'es' ? 'name_es' : 'name_en');

/** A name that begins a sentence. */
export function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The choices of an ensemble, in the order of telling. */
export function choicesIn(run: Run, language: Language): Choice[] {
  const table = run.tables['ensemble_choices'];
  return rowsOf(table).map((row) => {
    const where = keyOf(table!, row, ['choice', 'policy', 'against', 'measure', 'about']);
    return {
      key: Object.values(where).join('|'), where, name: told(table!, row, language), policy: where['policy']!, against: where['against']!, chosen: where['choice'] !== 'spread', best: table!.text(row, 'best_choice'),
      style: styleOf(table!.text(row, 'unit'), where['measure']!),
    };
  });
}

/** The figures that a choice was asked about, in the order of the table. */
export function driversOf(run: Run, choice: Choice, language: Language): Driver[] {
  const table = run.tables['ensemble_information'];
  if (!table) return [];
  return matching(run, table, choice.where).map((row) => ({
    name: told(table, row, language), grade: table.text(row, 'grade'), lowRatio: table.number(row, 'low_ratio'), highRatio: table.number(row, 'high_ratio'), low: table.number(row, 'low_value'), high: table.number(row, 'high_value'),
    told: table.text(row, choice.chosen && table.number(row, 'value') > 0 ? 'value_told' : 'variance_share_told') === 'true', where: { ...choice.where, driver: table.text(row, 'driver') },
  }));
}

/** The series of an ensemble: those of policies, then how they differ from the first. */
export function fansOf(run: Run, language: Language): Fan[] {
  const table = run.tables['ensemble_series'];
  const fans = new Map<string, Fan & { periods: Fan['periods'][number][] }>();
  for (const row of rowsOf(table)) {
    const where = keyOf(table!, row, ['policy', 'against', 'measure', 'period']);
    const key = [where['policy'], where['against'], where['measure']].join('|');
    let fan = fans.get(key);
    if (!fan) fans.set(key, (fan = { policy: where['policy']!, against: where['against']!, name: told(table!, row, language), style: styleOf(table!.text(row, 'unit'), where['measure']!), periods: [] }));
    fan.periods.push({ period: where['period']!, where, values: bands.map((band) => { const cell = table!.cell(row, band); return typeof cell === 'number' ? cell : null; }) });
  }
  return [...fans.values()];
}

/** Kinds of decisions of a policy, in the order of the table. */
export function decisionKinds(run: Run, policy: string): string[] {
  const table = run.tables['ensemble_decisions'];
  return table ? [...new Set(matching(run, table, { policy }).map((row) => table.text(row, 'decision')))] : [];
}

/** Decisions of one kind, the closest calls first. */
export function decidedOf(run: Run, policy: string, decision: string, language: Language): Decided[] {
  const table = run.tables['ensemble_decisions'];
  if (!table) return [];
  const names = namesOf(run);
  return matching(run, table, { policy, decision }).filter((row) => table.cell(row, 'share_taken') !== null).map((row) => ({
    name: table.text(row, 'about').split(',').map((part) => names.inWords(part, language)).join(', '), share: table.number(row, 'share_taken'), low: table.number(row, 'share_taken_low'), high: table.number(row, 'share_taken_high'),
    always: table.number(row, 'members_taken') === table.number(row, 'members_answered'), where: { policy, decision, about: table.text(row, 'about') },
  })).sort((a, b) => Math.abs(a.share - 0.5) - Math.abs(b.share - 0.5));
}

/** The column that holds a quantile of a choice's answer: of the difference where policies are compared. */
export function quantileOf(choice: Choice, band: 'p05' | 'p50' | 'p95' | 'p50_low' | 'p50_high'): ResultColumn {
  return choice.against === '' ? `ensemble_measures.${band}` : `ensemble_differences.${band}`;
}

/** The row of that column. */
export function spreadWhere(choice: Choice): Key {
  const { choice: _, against, ...rest } = choice.where;
  return against === '' ? (rest as Key) : ({ ...rest, against } as Key);
}
