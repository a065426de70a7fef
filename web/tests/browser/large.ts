import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackedTable } from '../../src/data/decode.ts';
import { pack } from '../shape/sample.ts';

const viewer = join(import.meta.dirname, '../../dist/viewer.html');
const slot = '<script id="veta-data" type="text/plain"></script>';

/** Writes a report whose map has so many sites, and so many flows in each year up to 2030, spread over North America and its suppliers; the same ones every time. */
export function writeLarge(file: string, sites: number, flows: number, years: number): void {
  const random = seeded(7);
  const countries = ['us', 'mx', 'ca', 'cn', 'au', 'cl'];
  const places: [number, number][] = [[-98, 39], [-102, 23], [-106, 56], [103, 35], [134, -25], [-71, -30]];
  const materials = ['copper-ore', 'lithium-carbonate', 'zinc-metal', 'nickel-matte'];
  const elements = ['Cu', 'Li', 'Zn', 'Ni'];
  const regions: (string | number | null)[][] = [['world', 'world', '', '', 'World', 'Mundo', null, null]];
  countries.forEach((id, k) => regions.push([id, 'country', 'world', k < 3 ? 'usmca' : '', id.toUpperCase(), id.toUpperCase(), places[k]![1], places[k]![0]]));
  const facilities: (string | number)[][] = [];
  const activity: (string | number)[][] = [];
  for (let k = 0; k < sites; k++) {
    const country = k % 5 === 0 ? 3 + (k % 3) : k % 3;
    regions.push([`place-${k}`, 'site', countries[country]!, '', `Place ${k}`, `Lugar ${k}`, places[country]![1] + 24 * (random() - 0.5), places[country]![0] + 34 * (random() - 0.5)]);
    facilities.push([`plant-${k}`, `make-${materials[k % 4]}`, `place-${k}`, k % 4 === 3 ? 'candidate' : 'operating', 10 + 90 * random(), `Plant ${k}`, `Planta ${k}`]);
    activity.push([`plant-${k}`, 2030, 5, 10]);
  }
  const lanes: (string | number)[][] = [];
  const joined = new Set<string>();
  while (joined.size < flows) {
    const from = Math.floor(random() * sites);
    const to = (from + 1 + Math.floor(random() * (sites - 1))) % sites;
    const [lane, material] = [`${from}-${to}`, materials[joined.size % 4]!];
    if (joined.has(lane)) continue;
    joined.add(lane);
    for (let year = 2031 - years; year <= 2030; year++) lanes.push([lane, `place-${from}`, `place-${to}`, material, year, 1 + 99 * random()]);
  }
  const tables: { [name: string]: PackedTable } = {
    activity: pack(['facility', 'year', 'activity_per_year', 'capacity_per_year'], activity),
    flows: pack(['lane', 'origin', 'destination', 'material', 'year', 'quantity_per_year'], lanes),
    regions: pack(['id', 'kind', 'parent', 'blocs', 'name_en', 'name_es', 'latitude_deg', 'longitude_deg'], regions),
    materials: pack(['id', 'stage', 'unit', 'element', 'element_mass_fraction', 'name_en', 'name_es'], materials.map((id, k) => [id, 'refined', 't', elements[k]!, 1, id, id])),
    processes: pack(['id', 'stage', 'material', 'name_en', 'name_es'], materials.map((id) => [`make-${id}`, 'refined', id, id, id])),
    facilities: pack(['id', 'process', 'region', 'status', 'capacity_per_year', 'name_en', 'name_es'], facilities),
    sources: pack(['id', 'title', 'grade'], [['made', 'Made for a test', 'D']]),
  };
  const names = Object.keys(tables);
  const grade = { figures: 1, share_of_figures: 0.25, share_of_capacity: 0.25, share_of_cost: 0.25 };
  const pick = (some: readonly string[]) => Object.fromEntries(some.map((name) => [name, names.indexOf(name)]));
  const head = {
    version: '0.0.0', changes: [],
    runs: [{
      analysis: 'plan', title_en: 'Large', title_es: 'Grande', package: { name: 'large', title_en: 'Large', title_es: 'Grande', description: '', version: '1', licence: 'CC-BY-4.0', hash: '0', home: ['usmca'], home_en: 'North America', home_es: 'América del Norte', concern: ['foreign-entity-of-concern'] },
      summary: {}, manifest: {}, grades: { cost_is_of_plan: false, A: grade, B: grade, C: grade, D: grade }, sources: [],
      tables: pick(['activity', 'flows']), inputs: pick(names.slice(2)),
    }],
  };
  const data = [head, ...Object.values(tables)].map((part) => JSON.stringify(part)).join('\n');
  const page = readFileSync(viewer, 'utf8');
  const at = page.lastIndexOf(slot);
  writeFileSync(file, page.slice(0, at) + slot.replace('></script>', `>${gzipSync(data).toString('base64')}</script>`) + page.slice(at + slot.length));
}

/** Park and Miller's generator (1988), so that the test draws the same map every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
