import { type Language, pairs } from './texts.ts';

/** Headers of result tables in both languages; a test proves that none is missing. */
export const columnLabels = pairs('web.column.');

/** Columns that a reader of a language is shown: of a pair such as `reason_en` and `reason_es` the one in that language. */
export function columnsFor(names: readonly string[], language: Language): readonly string[] {
  const [mine, other] = language === 'es' ? ['_es', '_en'] : ['_en', '_es'];
  return names.filter((name) => !(name.endsWith(other) && names.includes(name.slice(0, -3) + mine)));
}

export function columnLabel(column: string, language: Language): string {
  return columnLabels[column]?.[language === 'es' ? 1 : 0] ?? column;
}
