import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';
import { catalogues, fill, type Language } from '../text/texts.ts';
import { shortName } from './owner.ts';

/** A material as it reads inside a sentence: without grades and units, with a small letter unless it begins with a name or a formula. */
export function materialIn(run: Run, id: string, language: Language): string {
  return small(shortName(namesOf(run).material(id, language)).replace(/,.*$/, ''), language);
}

/** An end use as it reads inside a sentence. */
export function sectorIn(run: Run, id: string, language: Language): string {
  return small(namesOf(run).sector(id, language), language);
}

/** An end use of a country inside a sentence: `machinery in Mexico`. */
export function endUseIn(run: Run, sector: string, country: string, language: Language): string {
  return fill(catalogues[language].useInPlace, sectorIn(run, sector, language), placeIn(run, country, language));
}

/** A place as it reads after a preposition: English puts an article before some countries. */
export function placeIn(run: Run, id: string, language: Language): string {
  const name = namesOf(run).region(id, language);
  return language === 'en' && /^(United|Netherlands|Philippines|Democratic Republic|Dominican Republic|Central African)/.test(name) ? 'the ' + name : name;
}

/** The first letter of a common noun becomes small; initials and formulas keep theirs. */
export function small(text: string, language: Language): string {
  return /^\p{Lu}\p{Ll}{2}/u.test(text) ? text[0]!.toLocaleLowerCase(language) + text.slice(1) : text;
}
