import type { Table } from './table.ts';

/** What a package says of itself. */
export interface PackageFacts {
  readonly name: string;
  readonly title_en: string;
  readonly title_es: string;
  readonly description: string;
  readonly version: string;
  readonly licence: string;
  readonly hash: string;
  /** Day to which the facts reach; none where the package does not say. */
  readonly as_of?: string;
  /** Names of the blocs. */
  readonly blocs?: readonly { readonly id: string; readonly en: string; readonly es: string }[];
  /** Regions and blocs at home, as the package names them; every country that demands something where it names none. */
  readonly home: readonly string[];
  readonly home_en: string;
  readonly home_es: string;
  /** Regions and blocs of concern; empty for none. */
  readonly concern: readonly string[];
}

/** How much of a run rests on sources of one grade; shares from 0 to 1. */
export interface GradeFacts {
  readonly figures: number;
  readonly share_of_figures: number;
  readonly share_of_capacity: number;
  readonly share_of_cost: number;
}

export type Grade = 'A' | 'B' | 'C' | 'D';
export const grades: readonly Grade[] = ['A', 'B', 'C', 'D'];

export interface SourceFacts {
  readonly id: string;
  readonly rows: number;
  readonly figures: number;
}

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A run of an analysis: figures, tables and inputs. */
export interface Run {
  readonly index: number;
  readonly analysis: string;
  readonly title_en: string;
  readonly title_es: string;
  readonly package: PackageFacts;
  readonly summary: { [name: string]: Json };
  readonly manifest: { [name: string]: Json };
  readonly grades: { readonly cost_is_of_plan: boolean } & { readonly [grade in Grade]: GradeFacts };
  readonly sources: readonly SourceFacts[];
  readonly tables: { readonly [name: string]: Table };
  readonly inputs: { readonly [name: string]: Table };
}

/** A difference of the inputs of a run against those of the first. */
export interface Change {
  readonly table: string;
  readonly row: string;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** A finding as the program wrote it. */
export interface ToldRow {
  readonly key: string;
  readonly page: string;
  readonly about: string;
  readonly sentence_en: string;
  readonly sentence_es: string;
  readonly references: string;
}

export interface Report {
  readonly version: string;
  /** The language that it was written in; null for the reader's own. */
  readonly language?: 'en' | 'es' | null;
  readonly runs: readonly Run[];
  /** For each run but the first: what was changed. */
  readonly changes: readonly (readonly Change[])[];
  /** What the plans say when they are set beside the first. */
  readonly story?: readonly (ToldRow & { readonly run: number; readonly tolerance?: number })[];
}

/** The title of a run; its analysis where it has none. */
export function titleIn(run: Run, language: 'en' | 'es'): string {
  return (language === 'es' ? run.title_es : run.title_en) || run.analysis;
}
