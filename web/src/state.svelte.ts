import { getContext } from 'svelte';
import { type Report, type Run, titleIn } from './data/report.ts';
import type { Theme } from './palette.ts';
import { evaluate } from './data/reference.ts';
import type { Finding } from './shape/said.ts';
import { homeName } from './shape/home.ts';
import { restingOf } from './shape/publishers.ts';
import { format, list, percent } from './text/numbers.ts';
import { catalogues, fill, type Language, type TextName, type Texts } from './text/texts.ts';

export type Page = 'answer' | 'map' | 'chain' | 'dependence' | 'shock' | 'plan' | 'project' | 'ensemble' | 'compare' | 'tables' | 'sources';

/** What the reader chose; a link's hash restores it. */
class View {
  report = $state.raw<Report | null>(null);
  page = $state<Page>('answer');
  run = $state(0);
  language = $state<Language>('en');
  themeChoice = $state<'light' | 'dark' | 'auto'>('auto');
  systemDark = $state(false);
  printing = $state(false);
  /** True where a page is no wider than a tablet held upright, or than paper. */
  narrow = $state(false);
  /** True where a page is as narrow as a telephone. */
  phone = $state(false);
  year = $state<number | null>(null);
  mineral = $state('');
  element = $state('');
  stage = $state('');
  status = $state('');
  material = $state('');
  table = $state('');
  filter = $state('');
  source = $state('');
  site = $state('');
  measure = $state<'mass' | 'value'>('value');
  depth = $state<'direct' | 'traced'>('traced');
  home = $state(true);
  event = $state('');
  method = $state('');

  get theme(): Theme {
    if (this.printing) return 'light';
    return this.themeChoice === 'auto' ? (this.systemDark ? 'dark' : 'light') : this.themeChoice;
  }

  get texts(): Texts {
    return catalogues[this.language];
  }

  get current(): Run {
    return this.report!.runs[Math.min(this.run, this.report!.runs.length - 1)]!;
  }
}

export const view = new View();

/** A text in the reader's language, its numbered blanks open; where it speaks of home, with the name of home; before a report is read there is none. */
export function wording(name: TextName): string {
  const text = view.texts[name];
  return view.report && text.includes('{home}') ? text.replaceAll('{home}', homeName(view.current, view.language)) : text;
}

/** A sentence in the reader's language with its blanks filled. */
export function say(name: TextName, ...values: (string | number)[]): string {
  return fill(wording(name), ...values);
}

/** The run that a page shows, for its parts; on paper pages of several runs follow each other. To be asked for while a component is made. */
export function shownRun(): () => Run {
  return getContext<(() => Run) | undefined>('run') ?? (() => view.current);
}

/** A title as plain text, its numbers in the reader's form. */
export function spoken(finding: Finding): string {
  if (typeof finding === 'string') return finding;
  return say(finding.name, ...finding.parts.map((part) => {
    if (typeof part !== 'object') return part;
    const value = part.reference ? evaluate(view.report!, part.reference) : (part.value ?? null);
    return value === null ? '–' : format(value, part.style ?? 'plain', view.language);
  }));
}

/** The title of a run in the reader's language. */
export function titleOf(run: Run): string {
  return titleIn(run, view.language);
}

/** The line under a chart or a table: package, run, tables and version, and whose figures it rests on with their grades. */
export function sourceOf(run: Run, tables: string): string {
  const MOST = 3;
  const resting = restingOf(run, tables);
  const line = say('source', say('sourceRun', run.package.name, titleOf(run), tables, view.report!.version));
  if (resting.rows === 0) return line;
  return `${line}. ${say('gradesOf', list(resting.publishers.slice(0, MOST).map((one) => `${one.name} (${one.grade})`), view.language), percent(resting.assumed / resting.rows, view.language))}`;
}
