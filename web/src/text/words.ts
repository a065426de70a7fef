import { mineralOfElement } from '../data/minerals.ts';
import { type Language, pairs } from './texts.ts';

/** Words of the tables (minerals, stages, statuses, categories) in both languages; a word without an entry is shown as it is written. */
const words = { ...pairs('word.'), ...pairs('limit.') };

/** A word of the tables in the reader's language. */
export function word(text: string, language: Language): string {
  const found = words[text];
  return found ? found[language === 'es' ? 1 : 0] : text.replaceAll('-', ' ');
}

/** A word that begins a label. */
export function title(text: string, language: Language): string {
  const said = word(text, language);
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
}

/** An element of a mineral that has several, as a title: with those that go with it. */
export function elementTitle(element: string, language: Language): string {
  return words[`element-${element}`] ? title(`element-${element}`, language) : elementName(element, language);
}

export const wordPairs: readonly (readonly [string, string])[] = Object.values(words);

/** An element by the mineral that it belongs to, with its symbol. */
export function elementName(element: string, language: Language): string {
  return `${title(mineralOfElement(element), language)} (${element})`;
}
