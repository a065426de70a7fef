import type { Run } from '../data/report.ts';
import type { Language } from '../text/texts.ts';

/** The name of an event or of a set of events of the package, with what was turned on it; the text itself when nothing has the id. */
export function eventName(run: Run, text: string, language: Language): string {
  const [id, turned] = text.split('@');
  const known = ['events', 'event_sets'].map((name) => run.inputs[name]).find((table) => table?.column('id').includes(id!));
  const name = known ? known.text(known.column('id').indexOf(id!), language === 'es' ? 'name_es' : 'name_en') : id!;
  return turned ? `${name} (${turned})` : name;
}
