import type { Run } from '../data/report.ts';

/** A fact of a place, beside what a plan computes with. */
export interface PlaceFact {
  readonly name: string;
  readonly year: string;
  readonly value: number;
  readonly unit: string;
  readonly grade: string;
  readonly source: string;
}

/** Places of which the run's package knows facts, in the order of its regions. */
export function knownPlaces(run: Run): string[] {
  const [facts, regions] = [run.inputs['regional_facts'], run.inputs['regions']];
  const known = new Set(facts?.column('region') ?? []);
  return (regions?.column('id') ?? []).filter((id) => known.has(id)).map(String);
}

/** Facts of one place, as its rows stand. */
export function factsOf(run: Run, place: string, language: 'en' | 'es'): PlaceFact[] {
  const [table, sources] = [run.inputs['regional_facts'], run.inputs['sources']];
  const found: PlaceFact[] = [];
  for (let row = 0; row < (table?.rows ?? 0); row++) {
    if (table!.text(row, 'region') !== place) continue;
    const source = table!.text(row, 'source');
    const at = sources?.column('id').indexOf(source) ?? -1;
    found.push({
      name: table!.text(row, `name_${language}`), year: table!.text(row, 'year'), value: table!.number(row, 'value_units'), unit: table!.text(row, 'unit'),
      grade: table!.text(row, 'grade') || (at >= 0 ? sources!.text(at, 'grade') : ''), source,
    });
  }
  return found;
}

/** Names of what stands in the way in a place or in what holds it. */
export function obstaclesOf(run: Run, place: string, language: 'en' | 'es'): string[] {
  const [table, regions] = [run.inputs['obstacles'], run.inputs['regions']];
  const above = new Set<string>();
  for (let at = place; at && !above.has(at); at = regions?.text(regions.column('id').indexOf(at), 'parent') ?? '') above.add(at);
  return Array.from({ length: table?.rows ?? 0 }, (_, row) => row).filter((row) => above.has(table!.text(row, 'region'))).map((row) => table!.text(row, `name_${language}`));
}
