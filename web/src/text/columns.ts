import { type Language, pairs } from './texts.ts';

/** Headers of result tables in both languages; a test proves that none is missing. */
export const columnLabels = pairs('web.column.');

export function columnLabel(column: string, language: Language): string {
  return columnLabels[column]?.[language === 'es' ? 1 : 0] ?? column;
}
