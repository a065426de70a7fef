import { type Language, pairs } from './texts.ts';

/** Single figures of a run's summary that its answer shows, in the order of showing. */
export const figureLabels = pairs('web.figure.');

export function figureLabel(name: string, language: Language): string {
  return figureLabels[name]?.[language === 'es' ? 1 : 0] ?? name;
}
