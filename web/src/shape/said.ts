import type { Reference } from '../data/reference.ts';
import type { Style } from '../text/numbers.ts';
import type { TextName } from '../text/texts.ts';

/** What fills a blank: a text, or a number of the results. */
export type SaidPart = string | number | { readonly reference?: Reference; readonly style?: Style; readonly value?: number };

/** A sentence of the catalogue with what fills its blanks. */
export interface Said {
  readonly name: TextName;
  readonly parts: readonly SaidPart[];
}

/** A title: a sentence whose numbers can be traced, or a plain text. */
export type Finding = string | Said;

export function said(name: TextName, ...parts: readonly (SaidPart | null)[]): Said {
  return { name, parts: parts.map((part) => part ?? '–') };
}
