import type { InputFacility, InputMaterial, InputProcess, InputRegion, InputSector } from '../contract.ts';
import type { Run } from './report.ts';
import { mineralOf } from './minerals.ts';

/** A run's inputs by id, and what follows from them: countries, blocs, minerals, stages. */
export class Names {
  readonly regions: ReadonlyMap<string, InputRegion>;
  readonly materials: ReadonlyMap<string, InputMaterial>;
  readonly processes: ReadonlyMap<string, InputProcess>;
  readonly facilities: ReadonlyMap<string, InputFacility>;
  readonly sectors: ReadonlyMap<string, InputSector>;
  private readonly countries = new Map<string, string>();
  private others: ReadonlyMap<string, readonly [en: string, es: string]> | null = null;

  constructor(readonly run: Run) {
    const byId = <Row extends { id: string }>(name: string) => new Map((run.inputs[name]?.records<Row>() ?? []).map((row) => [row.id, row]));
    this.regions = byId<InputRegion>('regions');
    this.materials = byId<InputMaterial>('materials');
    this.processes = byId<InputProcess>('processes');
    this.facilities = byId<InputFacility>('facilities');
    this.sectors = byId<InputSector>('sectors');
  }

  /** The country that a region lies in; the region itself when none does. */
  country(region: string): string {
    let country = this.countries.get(region);
    if (country === undefined) {
      country = region;
      for (let at = this.regions.get(region); at; at = this.regions.get(at.parent ?? '')) {
        if (at.kind === 'country') {
          country = at.id;
          break;
        }
        if (at.kind !== 'world') country = at.id;
      }
      this.countries.set(region, country);
    }
    return country;
  }

  /** True when a region or one that it lies in belongs to a bloc. */
  isIn(region: string, bloc: string): boolean {
    for (let at = this.regions.get(region); at; at = this.regions.get(at.parent ?? '')) {
      if (at.blocs?.split(';').includes(bloc)) return true;
    }
    return false;
  }

  /** True when a region lies at home. */
  isHome(region: string): boolean {
    return this.run.package.home.some((group) => this.isWithin(region, group));
  }

  /** True when a region belongs to those of concern. */
  isOfConcern(region: string): boolean {
    return this.run.package.concern.some((group) => this.isWithin(region, group));
  }

  /** True when a region is another, lies in it, or belongs to a bloc of that name. */
  isWithin(region: string, group: string): boolean {
    for (let at = this.regions.get(region); at; at = this.regions.get(at.parent ?? '')) {
      if (at.id === group || at.blocs?.split(';').includes(group)) return true;
    }
    return false;
  }

  mineral(material: string): string {
    const found = this.materials.get(material);
    return found ? mineralOf(found) : 'other';
  }

  /** Name of anything with an id in the reader's language; the id itself when nothing has it. */
  of(id: string | null | undefined, language: 'en' | 'es'): string {
    if (id === null || id === undefined || id === '') return '';
    const found = this.facilities.get(id) ?? this.regions.get(id) ?? this.materials.get(id) ?? this.processes.get(id) ?? this.sectors.get(id);
    if (found) return (language === 'es' ? found.name_es : found.name_en) || id;
    return this.otherNames().get(id)?.[language === 'es' ? 1 : 0] || id;
  }

  /** A cell by its names: an id, or several parted by semicolons; a text that only holds words that are ids too, such as it, stays as it is. */
  inWords(text: string, language: 'en' | 'es'): string {
    return text.split(';').map((id) => (this.of(id, language) === id ? this.region(id, language) : this.of(id, language))).join('; ');
  }

  /** Names of events, levers, accounts, industries and whatever else the inputs name, read when first asked for. */
  private otherNames(): ReadonlyMap<string, readonly [string, string]> {
    if (this.others) return this.others;
    const found = new Map<string, readonly [string, string]>();
    for (const table of Object.values(this.run.inputs)) {
      if (!table || !['id', 'name_en', 'name_es'].every((column) => table.has(column))) continue;
      for (let row = 0; row < table.rows; row++) found.set(String(table.cell(row, 'id')), [String(table.cell(row, 'name_en') ?? ''), String(table.cell(row, 'name_es') ?? '')]);
    }
    return (this.others = found);
  }

  material(id: string, language: 'en' | 'es'): string {
    const found = this.materials.get(id);
    return (language === 'es' ? found?.name_es : found?.name_en) || id;
  }

  region(id: string, language: 'en' | 'es'): string {
    const found = this.regions.get(id);
    return (language === 'es' ? found?.name_es : found?.name_en) || this.run.package.blocs?.find((bloc) => bloc.id === id)?.[language] || id;
  }

  facility(id: string, language: 'en' | 'es'): string {
    const found = this.facilities.get(id);
    return (language === 'es' ? found?.name_es : found?.name_en) || id;
  }

  /** An end use of a country: `Machinery, Mexico`. */
  endUse(sector: string, country: string, language: 'en' | 'es'): string {
    return `${this.sector(sector, language)}, ${this.region(country, language)}`;
  }

  /** An end use without the list of what it holds: `Clean energy: grid, wind` is clean energy. */
  sector(id: string | null, language: 'en' | 'es'): string {
    const found = this.sectors.get(id ?? '');
    return ((language === 'es' ? found?.name_es : found?.name_en) || (id ?? '')).replace(/:.*$/, '');
  }
}

const known = new WeakMap<Run, Names>();

export function namesOf(run: Run): Names {
  let names = known.get(run);
  if (!names) known.set(run, (names = new Names(run)));
  return names;
}
