import english from '../../../src/Veta/Words/en.json';
import spanish from '../../../src/Veta/Words/es.json';

export type Language = 'en' | 'es';

type Key = keyof typeof english;
type After<Prefix extends string, Name> = Name extends `${Prefix}${infer Rest}` ? Rest : never;

/** A sentence of the catalogue that the viewer says; an unknown one does not compile. `{0}` and the like are filled in. */
export type TextName = Exclude<After<'web.', Key>, `column.${string}` | `figure.${string}`>;
export type Texts = { readonly [name in TextName]: string };

const files: { readonly [language in Language]: { readonly [key: string]: unknown } } = { en: english, es: spanish };

/** Entries whose keys begin alike, by the rest of the key. */
function entries(language: Language, prefix: string): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(files[language]).filter(([key, text]) => key.startsWith(prefix) && typeof text === 'string').map(([key, text]) => [key.slice(prefix.length), text as string]));
}

/** Entries of both languages whose keys begin alike, by the rest of the key. */
export function pairs(prefix: string): { readonly [name: string]: readonly [en: string, es: string] } {
  const other = entries('es', prefix);
  return Object.fromEntries(Object.entries(entries('en', prefix)).map(([name, text]) => [name, [text, other[name]!] as const]));
}

export const catalogues: { readonly [language in Language]: Texts } = { en: entries('en', 'web.') as Texts, es: entries('es', 'web.') as Texts };

/** Fills the blanks of a text. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}
