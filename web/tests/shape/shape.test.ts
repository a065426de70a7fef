import { describe, expect, it } from 'vitest';
import { describe as say, evaluate } from '../../src/data/reference.ts';
import { unwrapped } from '../../build/lines.ts';
import { along, arc, headOf } from '../../src/shape/arc.ts';
import { changeInWords } from '../../src/shape/changes.ts';
import { knownUntil } from '../../src/shape/known.ts';
import { spanOf } from '../../src/shape/span.ts';
import { headlinesOf } from '../../src/shape/findings.ts';
import { chainOf, tightestOf } from '../../src/shape/chain.ts';
import { concernOf } from '../../src/shape/concern.ts';
import { contentOf, elementsOf } from '../../src/shape/content.ts';
import { disposalOf, thrownAway } from '../../src/shape/disposal.ts';
import { restingOf } from '../../src/shape/publishers.ts';
import { grouped, topped } from '../../src/shape/grouped.ts';
import { limitsOf } from '../../src/shape/limits.ts';
import { rangesOf } from '../../src/shape/ranges.ts';
import { suspectsOf } from '../../src/shape/suspects.ts';
import { arrivalsOf, dearestMineral, flowsOf, legendOf, sideOf, sitesOf, widthOf } from '../../src/shape/map.ts';
import { mixesOf } from '../../src/shape/mixing.ts';
import { rowsOf } from '../../src/shape/rows.ts';
import { restingOn } from '../../src/shape/sources.ts';
import { buildsOf, permitsBefore, yearOf } from '../../src/shape/timeline.ts';
import { countryLosses, industryLosses, industryName } from '../../src/shape/industry.ts';
import { homeTrade, observedOutput } from '../../src/shape/history.ts';
import { cappedOf, hasTargets, linesOf, measuredRuns, targetYears } from '../../src/shape/targets.ts';
import { pack, sample } from './sample.ts';

const report = sample();
const run = report.runs[0]!;

describe('history', () => {
  const regions = pack(['id', 'kind', 'parent', 'blocs', 'name_en', 'name_es'], [['world', 'world', '', '', 'World', 'Mundo'], ['us', 'country', 'world', 'usmca', 'United States', 'Estados Unidos'], ['mx', 'country', 'world', 'usmca', 'Mexico', 'México'], ['cn', 'country', 'world', '', 'China', 'China']]);

  it('sums the output of the countries at home, leaves out a year in which one is missing, and stops at the last year', () => {
    const production = pack(['region', 'material', 'year', 'quantity_per_year'], [['us', 'metal', 2022, 5], ['us', 'metal', 2023, 10], ['mx', 'metal', 2023, 4], ['us', 'metal', 2024, 12], ['mx', 'metal', 2024, 3], ['cn', 'metal', 2023, 90], ['us', 'metal', 2026, 99], ['us', 'ore', 2023, 1], ['world', 'metal', 2023, 200], ['us', 'metal', 2021, null]]);
    const run = sample({ regions, production }).runs[0]!;
    expect(observedOutput(run, 'metal', true, 2025)).toEqual([{ year: 2023, quantity: 14 }, { year: 2024, quantity: 15 }]);
    expect(observedOutput(run, 'metal', false, 2025)).toEqual([{ year: 2023, quantity: 200 }]);
  });

  it('tells trade between two countries at home by year and no other', () => {
    const trade = pack(['exporter', 'importer', 'material', 'year', 'quantity_per_year'], [['us', 'mx', 'metal', 2024, 7], ['us', 'mx', 'metal', 2020, 3], ['cn', 'us', 'metal', 2024, 50], ['us', 'us', 'metal', 2024, 1], ['mx', 'us', 'ore', 2024, null]]);
    const found = homeTrade(sample({ regions, trade }).runs[0]!);
    expect(found.years).toEqual([2020, 2024]);
    expect(found.pairs.map((pair) => [pair.exporter, pair.importer, pair.material, pair.quantities.get(2020), pair.quantities.get(2024)])).toEqual([['us', 'mx', 'metal', 3, 7]]);
  });
});

describe('losses of industries', () => {
  const run = sample({
    industries: pack(['id', 'region', 'name_en', 'name_es'], [['chips', 'us', 'Chips', 'Chips de EE. UU.'], ['chips', 'cn', 'Chips of China', 'Chips de China']]),
    gdp_losses: pack(['country', 'best_triage_usd', 'rationed_usd'], [['us', 5, 20], ['au', 0, 0], ['cn', 7, 30]]),
    industry_losses: pack(['country', 'industry', 'best_triage_usd', 'rationed_usd'], [['us', 'cars', 1, 2], ['us', 'chips', 9, 3]]),
  }).runs[0]!;

  it('leave out countries that lose nothing and put the largest first', () => {
    expect(countryLosses(run).map((loss) => [loss.country, loss.low, loss.high])).toEqual([['cn', 7, 30], ['us', 5, 20]]);
  });

  it('rank industries by the larger of both figures', () => {
    expect(industryLosses(run).map((loss) => loss.industry)).toEqual(['chips', 'cars']);
  });

  it('name an industry of its own country, and one without a name by its id', () => {
    expect(industryName(run, 'cn', 'chips', 'en')).toBe('Chips of China');
    expect(industryName(run, 'us', 'chips', 'es')).toBe('Chips de EE. UU.');
    expect(industryName(run, 'us', 'cars', 'en')).toBe('cars');
  });
});

describe('references', () => {
  it('sum, count and compare rows that meet their conditions', () => {
    expect(evaluate(report, { sum: 'flows.quantity_per_year', run: 0, where: { 'destination>home': 'yes', 'origin>home': 'no' } })).toBe(50);
    expect(evaluate(report, { distinct: 'builds.facility', run: 0 })).toBe(1);
    expect(evaluate(report, { most: 'bindings.worth_usd_per_unit', run: 0 })).toBe(7);
    expect(evaluate(report, { least: 'builds.year', run: 0 })).toBe(2026);
    expect(evaluate(report, { sum: 'activity.activity_per_year', run: 0, where: { 'facility>region>country': 'us', 'facility>process>material>mineral': 'lithium' } })).toBe(20);
    expect(evaluate(report, { count: 'unserved', run: 0, where: { 'unserved_per_year>positive': 'yes' } })).toBe(0);
    expect(evaluate(report, { summary: 'cost_by_category/capital', run: 0 })).toBe(1500);
    expect(evaluate(report, { summary: 'absent', run: 0 })).toBeNull();
    expect(evaluate(report, { ratio: [{ summary: 'objective_usd', run: 0 }, { sum: 'builds.investment_usd', run: 0 }] })).toBe(1);
  });

  it('say in words how a number is computed', () => {
    expect(say({ sum: 'builds.investment_usd', run: 0, where: { region: 'us' } })).toBe('builds.csv: sum investment_usd · region = us');
  });

  it('name a table that a run does not have', () => {
    expect(() => evaluate(report, { sum: 'stocks.level_units', run: 0 })).toThrow('Run 1 has no table stocks.');
  });
});

describe('sums', () => {
  it('keep their references when small ones are joined', () => {
    const groups = topped(grouped(run, 'activity.activity_per_year', ['facility'], {}), 0, 'facility', 3);
    expect(groups.map((group) => group.keys[0])).toEqual(['au-mine', 'cn-refinery', 'other']);
    for (const group of groups) expect(evaluate(report, group.reference)).toBe(group.value);
    expect(groups[2]!.value).toBe(60);
  });
});

describe('chains', () => {
  it('trace by proportional mixing: of 50 t of metal 20 are made at home of Australian ore and 30 in China, half of whose ore is Australian', () => {
    const chain = chainOf(run, { mineral: 'lithium', year: 2030, measure: 'mass', depth: 'traced', home: true });
    expect(chain.total).toBeCloseTo(50, 9);
    expect(Object.fromEntries(chain.byCountry.map((one) => [one.country, Math.round(one.value * 1e9) / 1e9]))).toEqual({ au: 35, cn: 15 });
  });

  it('stop at the last maker when asked directly', () => {
    const chain = chainOf(run, { mineral: 'lithium', year: 2030, measure: 'mass', depth: 'direct', home: true });
    expect(chain.byCountry).toEqual([{ country: 'cn', value: 30 }, { country: 'us', value: 20 }]);
    expect(chain.links).toHaveLength(2);
  });

  it('have nothing to draw for a mineral that no material carries', () => {
    expect(chainOf(run, { mineral: 'copper', year: 2030, measure: 'mass', depth: 'traced', home: true })).toMatchObject({ nodes: [], links: [], total: 0 });
  });

  it('count goods without an element by what their recipe puts in', () => {
    expect(contentOf(run, 'lithium').get('battery')).toBe(0.5);
  });

  it('settle where lanes run in a circle', () => {
    const mixes = mixesOf([{ place: 'a', quantity: 10, maker: 'x' }, { place: 'a', quantity: 5, origin: 'b' }, { place: 'b', quantity: 5, origin: 'a' }, { place: 'b', quantity: 5, maker: 'y' }]);
    const total = [...mixes.get('a')!.values()].reduce((sum, share) => sum + share, 0);
    expect(total).toBeCloseTo(1, 9);
    expect(mixes.get('a')!.get('x')!).toBeCloseTo(0.8, 6);
  });
});

describe('maps', () => {
  it('show sites with their capacity of the year and flows between different places', () => {
    const choice = { year: 2030, mineral: '', stage: '', status: '' };
    expect(sitesOf(run, choice)).toHaveLength(4);
    expect(sitesOf(run, { ...choice, status: 'candidate' })[0]).toMatchObject({ id: 'us-refinery', capacity: 25, activity: 20, works: true });
    expect(flowsOf(run, choice)).toHaveLength(4);
    expect(flowsOf(run, { ...choice, mineral: 'copper' })).toHaveLength(0);
  });

  it('are as wide as they are worth, on one scale for the view, and say whose worth comes home', () => {
    // Ore to China 40 at 5, home 20 at 5; metal from China 30 at 20, of the plant at home 20 at 20; what is thrown away has no worth.
    const dear = sample({ prices: pack(['region', 'material', 'year', 'price_usd_per_unit'], [['cn', 'ore', 2030, 5], ['us-plant', 'ore', 2030, 5], ['us', 'metal', 2030, 20]]) }).runs[0]!;
    const choice = { year: 2030, mineral: '', stage: '', status: '' };
    const flows = flowsOf(dear, choice);
    expect(flows.map((flow) => [flow.origin, flow.material, flow.worth, flow.size])).toEqual([['au', 'ore', 100, 100 / 600], ['au', 'ore', 200, 200 / 600], ['us-plant', 'metal', 400, 400 / 600], ['cn', 'metal', 600, 1]]);
    expect(arrivalsOf(dear, flows)).toEqual({ share: 600 / 700, country: 'cn', worth: 700 });
    expect([dearestMineral(dear, 2030), dearestMineral(run, 2030), arrivalsOf(run, flowsOf(run, choice))]).toEqual(['lithium', '', null]);
    expect([sideOf(dear, 'us-plant'), sideOf(dear, 'cn'), sideOf(dear, 'au')]).toEqual(['home', 'concern', 'others']);
    expect(legendOf(flows)).toEqual([100, 10, 1]);
    expect(widthOf(100 / 600)).toBeLessThan(widthOf(1));
    const waste = sample({ prices: pack(['region', 'material', 'year', 'price_usd_per_unit'], [['us', 'metal', 2030, -20], ['cn', 'ore', 2030, 5]]) }).runs[0]!;
    expect(flowsOf(waste, choice).filter((flow) => flow.material === 'metal').map((flow) => flow.worth)).toEqual([0, 0]);
  });

  it('bend arcs the shorter way around the world', () => {
    const curve = arc([170, 0], [-170, 0]);
    expect(along(curve, 1)[0]).toBeCloseTo(190, 6);
    expect(along(curve, 0.5)[0]).toBeCloseTo(180, 6);
    expect(along(curve, 0.5)[1]).toBeCloseTo(1.6, 6);
  });

  it('carry a head that points to where the goods go, and none where there is no room for it', () => {
    const [tip, left, right] = headOf([0, 0, 50, 0, 100, 0], 1)!;
    expect(tip[0]).toBeGreaterThan(left[0]);
    expect(left[0]).toBe(right[0]);
    expect(left[1]).toBe(-right[1]);
    expect(headOf([100, 0, 50, 0, 0, 0], 1)![0][0]).toBeLessThan(headOf([100, 0, 50, 0, 0, 0], 1)![1][0]);
    expect(headOf([0, 0, 5, 0, 10, 0], 1)).toBeNull();
  });

  it('unwrap rings that cross the antimeridian', () => {
    expect(unwrapped([[179, 1], [-179, 1], [-179, 2], [179, 2], [179, 1]]).map((point) => point[0])).toEqual([179, 181, 181, 179, 179]);
  });
});

describe('plans', () => {
  it('join the builds of a facility', () => {
    const [build] = buildsOf(run, {});
    expect(build).toMatchObject({ facility: 'us-refinery', decided: 2026, serves: 2028, ramp: 2, capacity: 25, investment: 1500, country: 'us' });
    for (const [name, reference] of Object.entries(build!.references)) expect(evaluate(report, reference)).toBe(build![name as 'capacity']);
  });

  it('have permits before them at mines that are only candidates, and none at plants', () => {
    const obstacles = pack(['id', 'kind', 'region', 'years'], [['a', 'permit-time', 'us', 8.5], ['b', 'permit-time', 'us', 29]]);
    const told = sample({ obstacles }).runs[0]!;
    const [plant] = buildsOf(told, {});
    expect([permitsBefore(told, plant!), permitsBefore(told, { ...plant!, stage: 'concentrate' }), permitsBefore(told, { ...plant!, stage: 'concentrate', facility: 'au-mine' }), permitsBefore(run, { ...plant!, stage: 'ore' })]).toEqual([0, 8.5, 0, 0]);
    expect([yearOf('2026-07-01'), yearOf('')]).toEqual([2026.5, null]);
  });

  it('join the years of a cap', () => {
    const caps = limitsOf(run).get('share_caps.maximum_share')!;
    expect(caps).toHaveLength(1);
    expect(caps[0]).toMatchObject({ from: 2030, to: 2031, worth: 7 });
    expect(evaluate(report, caps[0]!.reference)).toBe(7);
  });

  it('name what is odd, kind by kind, with its size and the ids beside', () => {
    const report = sample({ suspects: pack(['kind', 'found', 'rank', 'facility', 'material', 'region', 'destination', 'first_year', 'last_year', 'size', 'measure', 'total_size', 'size_usd', 'look_at_en', 'look_at_es'], [
      ['crosses-both-ways', 7, 1, '', 'metal', 'cn', 'us', 2030, 2031, 12, 'units-per-year', null, 24, 'flows: metal between cn and us in 2030', 'flows: metal entre cn y us en 2030'],
      ['forced-running', 30, 1, 'us-refinery', 'metal', 'us', '', 2030, 2031, 9e9, 'present-usd', 40e9, 9e9, 'bindings', 'bindings'],
      ['forced-running', 30, 2, '', 'ore', 'au', '', null, null, 1e9, 'present-usd', 40e9, 1e9, 'bindings', 'bindings'],
    ]) });
    const [crossing, forced] = suspectsOf(report.runs[0]!, 'en');
    expect(crossing!.suspects[0]).toMatchObject({ what: 'Metal, China → United States', ids: 'metal, cn, us', from: 2030, to: 2031, unit: 't', aYear: true });
    expect([evaluate(report, crossing!.found), crossing!.total, evaluate(report, crossing!.suspects[0]!.size)]).toEqual([7, null, 12]);
    expect([forced!.suspects.length, evaluate(report, forced!.total!), evaluate(report, forced!.suspects[1]!.size), forced!.suspects[0]!.ids]).toEqual([2, 40e9, 1e9, 'us-refinery']);
    expect(suspectsOf(run, 'en')).toEqual([]);
  });

  it('are drawn by the measure, the material and the country of the rule, year by year with the target, beside the plan that does not keep it', () => {
    const columns = ['cap', 'region', 'material', 'year', 'use_per_year', 'maximum_share', 'booked_share', 'traced_share'];
    const prices = pack(['region', 'material', 'year', 'price_usd_per_unit'], [['us-plant', 'metal', 2032, 10], ['us-plant', 'ore', 2032, 1000]]);
    const free = sample({ prices, origin_shares: pack(columns, [
      ['metals', 'us', 'metal', 2025, 50, null, null, 0.9], ['metals', 'us', 'metal', 2032, 50, null, null, 0.8], ['ores', 'us', 'ore', 2032, 20, null, null, 0.3], ['held', 'au', 'ore', 2032, 20, null, null, 0.9],
    ]) }).runs[0]!;
    const kept = { ...sample({ origin_shares: pack(columns, [
      ['metals', 'us', 'metal', 2025, 50, null, 0.9, 0.9], ['metals', 'us', 'metal', 2032, 50, 0.35, 0.35, 0.6], ['ores', 'us', 'ore', 2032, 20, 0.35, 0.2, 0.3], ['held', 'au', 'ore', 2032, 20, 0.9, 0.9, 0.9],
    ]) }).runs[0]!, index: 1 };
    const both = { ...report, runs: [free, kept] };
    expect([hasTargets(free), hasTargets(kept), measuredRuns([free, kept]).length, measuredRuns([free]).length]).toEqual([false, true, 2, 0]);
    // Ore is dear, but as it is no more of it comes from entities of concern than the rule allows; what others at other places keep is not at home.
    const uses = cappedOf([free, kept]);
    expect(uses).toEqual([{ cap: 'metals', region: 'us', material: 'metal' }, { cap: 'ores', region: 'us', material: 'ore' }]);
    const years = targetYears(free);
    const lines = linesOf([free, kept], uses[0]!, years);
    expect(years).toEqual([2025, 2032]);
    expect(lines.map((line) => [line.run.index, line.kind, ...line.values])).toEqual([[0, 'traced', 0.9, 0.8], [1, 'booked', 0.9, 0.35], [1, 'traced', 0.9, 0.6], [1, 'target', null, 0.35]]);
    for (const line of lines) expect(line.references.map((reference) => evaluate(both, reference))).toEqual(line.values);
  });

  it('say what of an import comes from entities of concern', () => {
    const shares = concernOf(run, 2030);
    expect(shares.map((one) => [one.material, one.share])).toEqual([['metal', 1], ['ore', 0]]);
    for (const one of shares) expect(evaluate(report, one.reference)).toBe(one.share);
  });
});

describe('ranges', () => {
  it('names each headline and what moves it in the language of the reader, with its unit and whether its sentence would be another', () => {
    const ranges = pack(['headline', 'about', 'name_en', 'name_es', 'unit', 'usual_value', 'lowest_value', 'highest_value', 'mover_en', 'mover_es', 'flips'], [
      ['gain_usd', 'us', 'whether us loses', 'si us pierde', 'USD', 5, -3, 9, 'demand', 'demanda', 'true'],
      ['touched_share', 'us,metal', 'share', 'participación', '1', 0.6, 0.3, 0.8, '', '', 'false'],
    ]);
    const run = sample({ ranges }).runs[0]!;
    // A sample without results of that name tells none.
    const told = rangesOf({ ...run, tables: { ...run.tables, ranges: run.tables['ranges'] ?? run.inputs['ranges']! } }, 'es');
    expect(told.map((range) => [range.name, range.mover, range.style, range.flips, range.where.about])).toEqual([['si us pierde', 'demanda', 'money', true, 'us'], ['participación', '', 'percent', false, 'us,metal']]);
    expect(rangesOf({ ...run, tables: {} }, 'en')).toEqual([]);
  });
});

describe('tables', () => {
  it('filter, then sort with blanks last', () => {
    const table = run.inputs['materials']!;
    expect(rowsOf(table, 'MENA', '', false)).toEqual([0]);
    expect(rowsOf(table, '', 'name_en', true)).toEqual([0, 1, 2]);
    expect(rowsOf(table, '', 'name_en', false)).toEqual([2, 1, 0]);
    expect(rowsOf(table, '', 'element_mass_fraction', true).at(-1)).toBe(2);
  });

  it('find the rows that rest on a source', () => {
    expect(restingOn(run, 'guess')).toEqual([{ table: 'demands', key: 'us,metal,cars,2030', figures: ['quantity_per_year = 50'] }]);
  });
});

describe('losses over months', () => {
  it('say over how many months they are counted and in how many of them the event is in force', () => {
    const of = (summary: { [name: string]: number }, language: 'en' | 'es') => spanOf({ ...run, summary }, language);
    expect(of({ months: 36, in_force_months: 2 }, 'en')).toBe('36 months, 2 of them with the event in force');
    expect(of({ months: 36, in_force_months: 2 }, 'es')).toBe('36 meses, 2 de ellos con el evento en vigor');
    expect(of({ months: 36, in_force_months: 36 }, 'en')).toBe('36 months, all of them with the event in force');
    expect(of({ months: 12, in_force_months: 0 }, 'en')).toBe('12 months, none of them with the event in force');
    expect(of({ months: 12 }, 'en')).toBe('12 months');
    expect(of({}, 'en')).toBe('');
  });

  it('stand at the head of an answer with their event and its months, and a gain is not called a loss', () => {
    const shock = { ...run, analysis: 'shock', title_en: 'A crossing closes', summary: { months: 36, in_force_months: 2 } };
    const told = (reference: object) => ({ run: shock, key: 'shock.loss-country', about: '', page: 'shock' as const, pieces: [{ reference, style: 'money' as const, text: '5 USD', tolerance: 0, main: true }] }) as never;
    expect(headlinesOf([told({ negative: { most: 'gains.total_usd' } })], 'en')[0]!.label).toBe('Lost in the markets: A crossing closes, 36 months, 2 of them with the event in force');
    expect(headlinesOf([told({ most: 'gains.total_usd' })], 'en')[0]!.label).toContain('Gained in the markets');
  });
});

describe('facts', () => {
  it('say to which day they reach and what was not known then, in the words of the program', () => {
    const open_questions = pack(['question', 'outcome', 'date', 'name_en', 'name_es', 'outcome_en', 'outcome_es', 'taken'], [['a', 'no', '2026-11-10', 'The talks', 'Las pláticas', 'no tariff', 'sin arancel', 'true'], ['a', 'yes', '2026-11-10', 'The talks', 'Las pláticas', 'a tariff', 'un arancel', 'false']]);
    const base = sample({ open_questions }).runs[0]!;
    const dated = { ...base, package: { ...base.package, as_of: '2026-07-02' } };
    expect(knownUntil(dated, 'en')).toBe('Facts reach to 2026-07-02. Not known on that day, and taken here: The talks (2026-11-10): no tariff.');
    expect(knownUntil(dated, 'es')).toContain('Las pláticas (2026-11-10): sin arancel');
    expect(knownUntil(base, 'en')).toBe('');
  });
});

describe('changed inputs', () => {
  const share_caps = pack(['id', 'region', 'materials'], [['batteries', 'us', 'metal']]);
  const regions = pack(['id', 'kind', 'parent', 'blocs', 'name_en', 'name_es'], [['us', 'country', '', '', 'United States', 'Estados Unidos'], ['it', 'country', '', '', 'Italy', 'Italia']]);
  const changed = sample({ regions, share_caps }).runs[0]!;
  const change = { table: 'share_caps', row: 'batteries,2028', column: null, before: null, after: 'region us, materials metal, maximum_share 0.65, source working-assumption, note What exceeding it costs, or above' };

  it('name ids in columns that hold ids, and leave sentences and words that are ids too as they are', () => {
    const told = changeInWords(changed, change, 'en');
    expect(told.after).toContain('United States');
    expect(told.after).toContain('0.65');
    expect(told.after).not.toMatch(/Italy|working-assumption|costs/);
    expect(told.row).toBe('United States: Metal, 2028');
    expect(changeInWords(changed, { ...change, column: 'note', before: 'it was so', after: 'it is' }, 'en').after).toBe('it is');
  });
});

describe('prices below nought', () => {
  it('are told as what it costs to throw a by-product away, at home and in the columns that hold prices', () => {
    const market_prices = pack(['region', 'material', 'month', 'price_usd_per_unit', 'usual_usd_per_unit', 'disposal_usd_per_unit', 'ratio'], [
      ['us', 'ore', '2026-01', -150, -150, 150, null], ['us-plant', 'ore', '2026-02', -160, -150, 160, null], ['cn', 'ore', '2026-01', -300, -300, 300, null], ['us', 'metal', '2026-01', 20, 10, null, 2],
    ]);
    const told = sample({ market_prices });
    const [one, ...rest] = thrownAway(told.runs[0]!);
    expect([one!.material, one!.region, evaluate(told, one!.reference), rest.length]).toEqual(['ore', 'us-plant', 160, 0]);
    expect([disposalOf('price_usd_per_unit', -150, 150), disposalOf('price_usd_per_unit', -150, null), disposalOf('price_usd_per_unit', -0.001, null), disposalOf('price_usd_per_unit', 3, null), disposalOf('total_usd', -5, 150)]).toEqual([150, null, null, null, null]);
    expect(thrownAway(run)).toEqual([]);
  });
});

describe('publishers', () => {
  it('stand with their grades by the rows of the inputs behind a table, the grade of a row before that of its source', () => {
    const told = sample({
      sources: pack(['id', 'title', 'publisher', 'grade'], [['usgs', 'Summaries', 'U.S. Geological Survey', 'A'], ['guess', 'Guess', '', 'D']]),
      demands: pack(['region', 'material', 'sector', 'year', 'quantity_per_year', 'source', 'grade'], [['us', 'metal', 'cars', 2030, 50, 'usgs', ''], ['us', 'metal', 'cars', 2031, 50, 'usgs', ''], ['us', 'metal', 'cars', 2032, 50, 'usgs', 'D'], ['us', 'metal', 'cars', 2033, 50, 'guess', '']]),
    }).runs[0]!;
    expect(restingOf(told, 'unserved')).toEqual({ rows: 4, assumed: 2, publishers: [{ name: 'U.S. Geological Survey', grade: 'A', rows: 2 }, { name: 'Guess', grade: 'D', rows: 1 }, { name: 'U.S. Geological Survey', grade: 'D', rows: 1 }] });
    expect(restingOf(told, 'findings').rows).toBe(0);
  });
});

describe('elements', () => {
  it('of an ore that carries several are told apart by what its refining gives', () => {
    const told = sample({
      materials: pack(['id', 'stage', 'unit', 'element', 'element_mass_fraction', 'name_en', 'name_es'], [
        ['ore', 'concentrate', 't', 'Nd', 0.2, 'Ore', 'Mena'], ['light', 'refined', 't', 'Nd', 0.8, 'Light', 'Ligera'], ['heavy', 'refined', 't', 'Dy', 0.9, 'Heavy', 'Pesada'], ['magnet', 'product', 't', 'Nd', 0.3, 'Magnet', 'Imán'],
      ]),
      processes: pack(['id', 'stage', 'material', 'name_en', 'name_es'], [['mining', 'concentrate', 'ore', 'Mining', 'Minería'], ['refining', 'refined', 'light', 'Refining', 'Refinación'], ['assembly', 'product', 'magnet', 'Assembly', 'Ensamble']]),
      recipes: pack(['process', 'material', 'quantity_per_unit'], [['mining', 'ore', 1], ['refining', 'light', 1], ['refining', 'heavy', 0.1], ['refining', 'ore', -4], ['assembly', 'magnet', 1], ['assembly', 'light', -0.4], ['assembly', 'heavy', -0.02]]),
    }).runs[0]!;
    expect(elementsOf(told, 'rare-earths')).toEqual(['Nd', 'Dy']);
    expect(elementsOf(run, 'lithium')).toEqual([]);
    // A unit of ore gives 0.1 / 4 of heavy oxide, 0.9 of which is dysprosium; a magnet takes 0.02.
    const dysprosium = contentOf(told, 'rare-earths', 'Dy');
    expect([...dysprosium.keys()].sort()).toEqual(['heavy', 'magnet', 'ore']);
    expect(dysprosium.get('ore')).toBeCloseTo(0.0225, 12);
    expect(dysprosium.get('magnet')).toBeCloseTo(0.018, 12);
    expect(contentOf(told, 'rare-earths', 'Nd').get('ore')).toBe(0.2);
  });
});

describe('titles of chains', () => {
  it('name the country abroad that most passes through, not the one where most is mined', () => {
    const chain = chainOf(run, { mineral: 'lithium', year: 2030, measure: 'mass', depth: 'traced', home: true });
    const tight = tightestOf(run, chain, true);
    expect(tight === null || (!['us', 'mx', 'ca'].includes(tight.country) && tight.share <= 1)).toBe(true);
    const made = { ...chain, total: 10, nodes: [{ id: 'a', country: 'au', material: 'ore', sector: '', depth: 0, value: 4 }, { id: 'b', country: 'cn', material: 'metal', sector: '', depth: 1, value: 9 }, { id: 'c', country: 'us', material: 'goods', sector: '', depth: 2, value: 10 }, { id: 'd', country: 'other', material: 'goods', sector: '', depth: 2, value: 9.5 }] };
    expect(tightestOf(run, made, true)).toEqual({ country: 'cn', material: 'metal', share: 0.9 });
    // A country that the reader chose is named with its own tightest step, be it at home.
    expect(tightestOf(run, made, true, 'us')).toEqual({ country: 'us', material: 'goods', share: 1 });
    expect(tightestOf(run, made, true, 'au')).toEqual({ country: 'au', material: 'ore', share: 0.4 });
  });
});
