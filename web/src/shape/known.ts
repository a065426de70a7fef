import type { Run } from '../data/report.ts';
import { type Language, pairs } from '../text/texts.ts';

const words = pairs('page.');

/** To which day the facts of a run's package reach, and which outcome it takes of what was not known then, in the words of the program's pages; nothing where the package does not say. */
export function knownUntil(run: Run, language: Language): string {
  const day = run.package.as_of;
  if (!day) return '';
  const end = language === 'es' ? 'es' : 'en';
  const pick = (name: string) => words[name]![language === 'es' ? 1 : 0];
  const table = run.inputs['open_questions'];
  const taken = Array.from({ length: table?.rows ?? 0 }, (_, row) => row)
    .filter((row) => table!.text(row, 'taken') === 'true')
    .sort((a, b) => table!.text(a, 'date').localeCompare(table!.text(b, 'date')))
    .map((row) => filled(pick('question-taken'), { name: table!.text(row, `name_${end}`), date: table!.text(row, 'date'), outcome: table!.text(row, `outcome_${end}`) }));
  return taken.length === 0 ? filled(pick('known-until'), { day }) : filled(pick('known-until-taken'), { day, questions: taken.join('; ') });
}

function filled(text: string, blanks: { readonly [name: string]: string }): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => blanks[name] ?? whole);
}
