import type { Run } from '../data/report.ts';
import type { Language } from '../text/texts.ts';

/** The name of an event of the package, with what was turned on it; the text itself when no event has the id. */
export function eventName(run: Run, text: string, language: Language): string {
  const [id, turned] = text.split('@');
  const events = run.inputs['events'];
  const row = events ? events.column('id').indexOf(id!) : -1;
  const name = row >= 0 ? events!.text(row, language === 'es' ? 'name_es' : 'name_en') : id!;
  return turned ? `${name} (${turned})` : name;
}
