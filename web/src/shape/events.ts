import type { Run } from '../data/report.ts';
import { plain } from '../text/numbers.ts';
import type { Language } from '../text/texts.ts';
import { title } from '../text/words.ts';

/** The name of an event or of a set of events of the package, with what was turned on it; the text itself when nothing has the id. */
export function eventName(run: Run, text: string, language: Language): string {
  const [, parameter, value] = /^([a-z]+)=([\d.]+)$/.exec(text) ?? [];
  if (parameter && value) return `${title(parameter, language)} ${plain(Number(value), language)}`;
  const [id, turned] = text.split('@');
  const known = ['events', 'event_sets'].map((name) => run.inputs[name]).find((table) => table?.column('id').includes(id!));
  const name = known ? known.text(known.column('id').indexOf(id!), language === 'es' ? 'name_es' : 'name_en') : id!;
  return turned ? `${name} (${turned})` : name;
}
