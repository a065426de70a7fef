import type { Run } from '../data/report.ts';
import type { Style } from '../text/numbers.ts';
import type { Language } from '../text/texts.ts';

/** A headline whose range the run tells. */
export interface Range {
  readonly name: string;
  readonly mover: string;
  readonly style: Style;
  readonly flips: boolean;
  readonly where: { readonly headline: string; readonly about: string };
}

/** The headlines with a range, in the order of the run; none where no range was asked for. */
export function rangesOf(run: Run, language: Language): Range[] {
  const table = run.tables['ranges'];
  if (!table) return [];
  return Array.from({ length: table.rows }, (_, row) => {
    const headline = table.text(row, 'headline');
    return {
      name: table.text(row, language === 'es' ? 'name_es' : 'name_en'),
      mover: table.text(row, language === 'es' ? 'mover_es' : 'mover_en'),
      style: table.text(row, 'unit') === 'USD' ? 'money' : headline.endsWith('share') ? 'percent' : 'plain',
      flips: table.text(row, 'flips') === 'true',
      where: { headline, about: table.text(row, 'about') },
    };
  });
}
