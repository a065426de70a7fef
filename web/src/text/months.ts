import type { Language } from './texts.ts';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** A month such as `2026-12` in words. */
export function monthName(text: string, language: Language): string {
  const [year, month] = text.split('-').map(Number);
  if (!year || !month) return text;
  let format = formats.get(language);
  if (!format) formats.set(language, (format = new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' })));
  return format.format(Date.UTC(year, month - 1, 1));
}
