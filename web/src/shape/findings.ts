import { namesOf } from '../data/names.ts';
import type { Reference } from '../data/reference.ts';
import { type Report, type Run, titleIn, type ToldRow } from '../data/report.ts';
import { spanOf } from './span.ts';
import type { Page } from '../state.svelte.ts';
import type { Style } from '../text/numbers.ts';
import { catalogues, type Language, type TextName } from '../text/texts.ts';

/** A figure within a sentence that the program wrote, and where it comes from. */
export interface ToldFigure {
  readonly reference: Reference;
  readonly style: Style;
  readonly text: string;
  /** Digits inside it were left out. */
  readonly tolerance: number;
  /** True for the figure that the finding is about. */
  readonly main: boolean;
}

/** A finding of a run: its sentence cut at its figures, and the page that shows on what it rests. */
export interface Told {
  readonly run: Run;
  readonly key: string;
  readonly about: string;
  readonly page: Page;
  readonly pieces: readonly (string | ToldFigure)[];
}

interface WrittenFigure {
  readonly reference: object;
  readonly style: Style;
  readonly tolerance?: number;
  readonly main?: boolean;
  readonly en: readonly [start: number, length: number];
  readonly es: readonly [start: number, length: number];
}

/** What a run says: the rows of its table of findings, in their order. */
export function findingsOf(run: Run, language: Language): Told[] {
  const table = run.tables['findings'];
  if (!table) return [];
  return Array.from({ length: table.rows }, (_, row) => toldOf(run, {
    key: table.text(row, 'key'), page: table.text(row, 'page'), about: table.text(row, 'about'), sentence_en: table.text(row, 'sentence_en'), sentence_es: table.text(row, 'sentence_es'), references: table.text(row, 'references'),
  }, language));
}

/** What a report of several analyses tells: on whom the package depends, what two shocks cost at home, and what plans cost against the first. */
export function storyOf(report: Report, language: Language): Told[] {
  const of = (analysis: string) => report.runs.filter((run) => run.analysis === analysis);
  const shocks = of('shock').filter((run) => run.tables['sectors']).sort((a, b) => Number(b.summary['loss_usd'] ?? 0) - Number(a.summary['loss_usd'] ?? 0));
  const [depend, plans] = [of('depend'), of('plan').filter((run) => run.tables['builds'])];
  if (plans.length === 0 || depend.length + shocks.length === 0) return [];
  const first = (run: Run, count: number) => findingsOf(run, language).slice(0, count);
  return [...depend.slice(0, 1).flatMap((run) => first(run, 1)), ...shocks.slice(0, 2).flatMap((run) => first(run, 1)), ...plans.slice(0, 1).flatMap((run) => first(run, 2)), ...comparedOf(report, language)];
}

/** What the plans say when they are set beside the first. */
export function comparedOf(report: Report, language: Language): Told[] {
  return (report.story ?? []).map((row) => toldOf(report.runs[row.run]!, row, language));
}

/** A figure at the head of an answer. */
export interface Headline {
  readonly label: string;
  readonly figure: ToldFigure;
}

/** Up to four figures that findings are about. */
export function headlinesOf(findings: readonly Told[], language: Language): Headline[] {
  const found: Headline[] = [];
  for (const told of findings) {
    const figure = told.pieces.find((piece): piece is ToldFigure => typeof piece === 'object' && piece.main);
    const gains = told.key === 'shock.loss-country' && figure !== undefined && !('negative' in figure.reference);
    const label = catalogues[language][('finding.' + (gains ? 'shock.gain-country' : told.key)) as TextName];
    if (!figure || !label) continue;
    const place = namesOf(told.run).regions.has(told.about) ? ', ' + namesOf(told.run).region(told.about, language) : '';
    // A loss says of which event and over how many months.
    const span = told.run.analysis === 'shock' && figure.style === 'money' ? `: ${titleIn(told.run, language)}, ${spanOf(told.run, language)}` : '';
    if (found.length < 4) found.push({ label: label + place + span, figure });
  }
  return found;
}

function toldOf(run: Run, row: ToldRow, language: Language): Told {
  const sentence = language === 'es' ? row.sentence_es : row.sentence_en;
  const figures = (row.references ? (JSON.parse(row.references) as WrittenFigure[]) : []).sort((a, b) => a[language][0] - b[language][0]);
  const pieces: (string | ToldFigure)[] = [];
  let at = 0;
  for (const figure of figures) {
    const [start, length] = figure[language];
    pieces.push(sentence.slice(at, start), { reference: withRun(figure.reference, run.index), style: figure.style, text: sentence.slice(start, start + length), tolerance: figure.tolerance ?? 0, main: figure.main ?? false });
    at = start + length;
  }
  pieces.push(sentence.slice(at));
  return { run, key: row.key, about: row.about, page: row.page as Page, pieces };
}

/** A reference of the program, which names no run where it is the finding's own. */
function withRun(reference: object, run: number): Reference {
  for (const pair of ['minus', 'ratio'] as const) {
    const two = (reference as { [name: string]: unknown })[pair] as readonly [object, object] | undefined;
    if (two) return { [pair]: two.map((one) => withRun(one, run)) } as unknown as Reference;
  }
  const turned = (reference as { readonly negative?: object }).negative;
  if (turned) return { negative: withRun(turned, run) };
  return { run, ...reference } as Reference;
}

/** What the searches of some plans left open, USD: a difference of costs inside it is none. */
export function openOf(runs: readonly Run[]): number {
  return Math.max(0, ...runs.map((run) => Number(run.summary['objective_usd'] ?? 0) - Number(run.summary['bound_usd'] ?? run.summary['objective_usd'] ?? 0)));
}
