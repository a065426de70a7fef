import { en } from './en.ts';
import { es } from './es.ts';

export type Language = 'en' | 'es';

/** Every sentence of the viewer, once per language; a missing one does not compile. `{0}` and the like are filled in. */
export type Texts = { readonly [name in keyof typeof en]: string };
export type TextName = keyof typeof en;

export const catalogues: { readonly [language in Language]: Texts } = { en, es };

/** Fills the blanks of a text. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}
