import type { Run } from '../data/report.ts';
import { catalogues, fill, type Language } from '../text/texts.ts';

/** Over how many months the losses of a shock are counted, and in how many of them its event is in force, in the words of the program; nothing for a run that does not say. */
export function spanOf(run: Run, language: Language): string {
  const texts = catalogues[language];
  const options = run.summary['options'] as { readonly months?: string } | undefined;
  const months = Number(run.summary['months'] ?? options?.months ?? 0);
  if (!months) return '';
  const counted = fill(months === 1 ? texts.spanMonth : texts.spanMonths, months);
  const force = run.summary['in_force_months'];
  if (typeof force !== 'number' || months === 1) return counted;
  return fill(force === 0 ? texts.spanNone : force < months ? texts.spanPart : texts.spanAll, counted, force);
}

/** The same as a sentence under a chart or a table. */
export function spanNote(run: Run, language: Language): string {
  const span = spanOf(run, language);
  return span ? fill(catalogues[language].spanNote, span) : '';
}
