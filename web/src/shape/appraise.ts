import type { Run } from '../data/report.ts';
import { catalogues, type Language } from '../text/texts.ts';
import { title } from '../text/words.ts';

/** The name of a tax regime; its id where the package does not list it. */
export function regimeName(run: Run, id: string, language: Language): string {
  if (id === 'none') return catalogues[language].noRegime;
  const table = run.inputs['tax_regimes'];
  const row = table ? table.column('id').indexOf(id) : -1;
  return row < 0 ? id : table!.text(row, language === 'es' ? 'name_es' : 'name_en') || id;
}

/** A step or an instrument without the regime that it stands in: `mexico-2025-income-tax` is the income tax. */
export function stepName(id: string, language: Language): string {
  return title(id.replace(/^.*-\d{4}-/, ''), language);
}
