import type { Language } from './texts.ts';

const locales: { readonly [language in Language]: string } = { en: 'en-US', es: 'es-MX' };
const moneyWords: { readonly [language in Language]: readonly [number, string][] } = {
  en: [[1e9, 'billion USD'], [1e6, 'million USD'], [1e3, 'thousand USD'], [1, 'USD']],
  es: [[1e9, 'mil millones de USD'], [1e6, 'millones de USD'], [1e3, 'miles de USD'], [1, 'USD']],
};

export type Style = 'plain' | 'percent' | 'money' | 'whole' | 'year';

const formats = new Map<string, Intl.NumberFormat>();

/** A formatter, made once: making one costs more than using it a hundred times. */
function formatter(language: Language, name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${name}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.NumberFormat(locales[language], options)));
  return made;
}

/** A number in the reader's form: three significant figures, whole from a thousand on, two below a thousandth; never a power of ten. */
export function plain(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size < 1e-9) return '0';
  if (size >= 1000) return whole(value, language);
  return (size >= 0.001 ? formatter(language, 'plain', { maximumSignificantDigits: 3 }) : formatter(language, 'small', { maximumSignificantDigits: 2 })).format(value);
}

export function whole(value: number, language: Language): string {
  return formatter(language, 'whole', { maximumFractionDigits: 0 }).format(value);
}

/** A share from 0 to 1 as per cent; below one per cent two significant figures. */
export function percent(value: number, language: Language): string {
  const size = Math.abs(value);
  if (size >= 1e-7 && size < 0.01) return formatter(language, 'percent small', { style: 'percent', maximumSignificantDigits: 2 }).format(value);
  const digits = size === 0 || (size >= 0.1 && size <= 0.99) || size === 1 ? 0 : 1;
  return formatter(language, `percent ${digits}`, { style: 'percent', maximumFractionDigits: digits }).format(value);
}

/** Money scaled to the largest unit that leaves at least one. */
export function money(value: number, language: Language): string {
  const [size, name] = moneyScale(value, language);
  return `${plain(cents(value) / size, language)} ${name}`;
}

/** Less than half a cent is a residue of arithmetic. */
function cents(value: number): number {
  return Math.abs(value) < 0.005 ? 0 : value;
}

/** The size and the name of the unit in which an amount reads best. */
export function moneyScale(value: number, language: Language): readonly [number, string] {
  const units = moneyWords[language];
  return units.find(([size]) => Math.abs(value) >= size) ?? units[units.length - 1]!;
}

/** A number and, apart, its unit. */
export function parts(value: number, style: Style, language: Language): readonly [number: string, unit: string] {
  if (style !== 'money') return [format(value, style, language), ''];
  const [size, name] = moneyScale(value, language);
  return [plain(cents(value) / size, language), name];
}

export function format(value: number, style: Style, language: Language): string {
  if (style === 'percent') return percent(value, language);
  if (style === 'money') return money(value, language);
  if (style === 'whole') return whole(value, language);
  if (style === 'year') return String(value);
  return plain(value, language);
}

/** A number of an axis: short. */
export function compact(value: number, language: Language): string {
  return formatter(language, 'compact', { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

/** A list such as “a, b and c”. */
export function list(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
}
