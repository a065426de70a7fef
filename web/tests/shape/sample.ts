import { unpack, type PackedHead, type PackedTable } from '../../src/data/decode.ts';
import type { Report } from '../../src/data/report.ts';

/** A table out of rows, packed as a report packs it. */
export function pack(names: readonly string[], rows: readonly (readonly (string | number | null)[])[]): PackedTable {
  const columns: PackedTable['columns'] = {};
  names.forEach((name, k) => {
    const cells = rows.map((row) => row[k] ?? null);
    if (cells.every((cell) => cell === null || typeof cell === 'number')) columns[name] = cells as (number | null)[];
    else {
      const words = [...new Set(cells.map((cell) => String(cell ?? '')))];
      const places = new Map(words.map((word, place) => [word, place]));
      columns[name] = { words, at: cells.map((cell) => places.get(String(cell ?? ''))!) };
    }
  });
  return { rows: rows.length, columns };
}

const grade = { figures: 1, share_of_figures: 0.25, share_of_capacity: 0.25, share_of_cost: 0.25 };

/**
 * A small chain: ore from Australia and China is refined in China and in the United States; the metal goes to car makers at home.
 * Australia mines 60, of which 40 go to China and 20 home; China mines 40 and refines 80; home refines 20; users at home take 20 of their own and 30 of China's.
 */
export function sample(more: { readonly [name: string]: PackedTable } = {}): Report {
  const tables: { [name: string]: PackedTable } = {
    regions: pack(['id', 'kind', 'parent', 'blocs', 'name_en', 'name_es', 'latitude_deg', 'longitude_deg'], [
      ['world', 'world', '', '', 'World', 'Mundo', null, null],
      ['us', 'country', 'world', 'usmca', 'United States', 'Estados Unidos', 39, -98],
      ['us-plant', 'site', 'us', '', 'Plant', 'Planta', 40, -100],
      ['cn', 'country', 'world', 'foreign-entity-of-concern', 'China', 'China', 35, 103],
      ['au', 'country', 'world', '', 'Australia', 'Australia', -25, 134],
    ]),
    materials: pack(['id', 'stage', 'unit', 'element', 'element_mass_fraction', 'name_en', 'name_es'], [
      ['ore', 'concentrate', 't', 'Li', 1, 'Ore', 'Mena'],
      ['metal', 'refined', 't', 'Li', 1, 'Metal (t)', 'Metal (t)'],
      ['battery', 'product', 'MWh', '', null, 'Battery', 'Batería'],
    ]),
    processes: pack(['id', 'stage', 'material', 'name_en', 'name_es'], [['mining', 'concentrate', 'ore', 'Mining', 'Minería'], ['refining', 'refined', 'metal', 'Refining', 'Refinación'], ['assembly', 'product', 'battery', 'Assembly', 'Ensamble']]),
    recipes: pack(['process', 'material', 'quantity_per_unit'], [['mining', 'ore', 1], ['refining', 'metal', 1], ['refining', 'ore', -1], ['assembly', 'battery', 1], ['assembly', 'metal', -0.5]]),
    facilities: pack(['id', 'process', 'region', 'status', 'capacity_per_year', 'ramp', 'name_en', 'name_es'], [
      ['au-mine', 'mining', 'au', 'operating', 60, '', 'Mine', 'Mina'], ['cn-mine', 'mining', 'cn', 'operating', 40, '', 'Mine', 'Mina'],
      ['cn-refinery', 'refining', 'cn', 'operating', 80, '', 'Refinery', 'Refinería'], ['us-refinery', 'refining', 'us-plant', 'candidate', 0, '0.4;0.75', 'Refinery', 'Refinería'],
    ]),
    sectors: pack(['id', 'name_en', 'name_es'], [['cars', 'Cars', 'Autos']]),
    sources: pack(['id', 'title', 'grade'], [['usgs', 'Summaries', 'A'], ['guess', 'Guess', 'D']]),
    demands: pack(['region', 'material', 'sector', 'year', 'quantity_per_year', 'source'], [['us', 'metal', 'cars', 2030, 50, 'guess']]),
    activity: pack(['facility', 'year', 'activity_per_year', 'capacity_per_year'], [['au-mine', 2030, 60, 60], ['cn-mine', 2030, 40, 40], ['cn-refinery', 2030, 80, 80], ['us-refinery', 2030, 20, 25]]),
    flows: pack(['lane', 'origin', 'destination', 'material', 'year', 'quantity_per_year'], [
      ['a', 'au', 'cn', 'ore', 2030, 40], ['b', 'au', 'us-plant', 'ore', 2030, 20], ['c', 'cn', 'us', 'metal', 2030, 30], ['d', 'us-plant', 'us', 'metal', 2030, 20],
    ]),
    unserved: pack(['region', 'material', 'sector', 'year', 'demand_per_year', 'unserved_per_year'], [['us', 'metal', 'cars', 2030, 50, 0]]),
    builds: pack(['facility', 'process', 'region', 'year', 'service_year', 'capacity_per_year', 'investment_usd', 'payer'], [['us-refinery', 'refining', 'us-plant', 2026, 2028, 15, 1000, 'us'], ['us-refinery', 'refining', 'us-plant', 2027, 2029, 10, 500, 'us']]),
    bindings: pack(['limit', 'table', 'key', 'column', 'year', 'worth_usd_per_unit'], [
      ['share_caps[us-li,2030].maximum_share', 'share_caps', 'us-li,2030', 'maximum_share', 2030, 5], ['share_caps[us-li,2031].maximum_share', 'share_caps', 'us-li,2031', 'maximum_share', 2031, 7], ['facilities[au-mine].capacity_per_year', 'facilities', 'au-mine', 'capacity_per_year', 2030, 3],
    ]),
  };
  Object.assign(tables, more);
  const names = Object.keys(tables);
  const results = ['activity', 'flows', 'unserved', 'builds', 'bindings', ...Object.keys(more).filter((name) => name.endsWith('_losses') || name === 'suspects' || name === 'origin_shares' || name === 'prices' || name === 'market_prices' || name.startsWith('ensemble_'))];
  const pick = (some: readonly string[]) => Object.fromEntries(some.map((name) => [name, names.indexOf(name)]));
  const head: PackedHead = {
    version: '0.1.0',
    changes: [],
    runs: [{
      analysis: 'plan', title_en: 'Base', title_es: 'Base', package: { name: 'p', title_en: 'P', title_es: 'P', description: '', version: '1', licence: 'CC-BY-4.0', hash: '0', home: ['usmca'], home_en: 'North America', home_es: 'América del Norte', concern: ['foreign-entity-of-concern'] },
      summary: { objective_usd: 1500, cost_by_category: { capital: 1500 } }, manifest: {}, grades: { cost_is_of_plan: true, A: grade, B: grade, C: grade, D: grade }, sources: [],
      tables: pick(results), inputs: pick(names.filter((name) => !results.includes(name))),
    }],
  };
  return unpack(head, Object.values(tables).map((table) => () => table));
}
