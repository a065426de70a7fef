import type { Language } from './texts.ts';

/** A month such as `2026-12` in words. */
export function monthName(text: string, language: Language): string {
  const [year, month] = text.split('-').map(Number);
  if (!year || !month) return text;
  return new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1));
}
