import { describe, expect, it } from 'vitest';
import { choicesIn, decidedOf, decisionKinds, driversOf, fansOf, quantileOf, spreadWhere } from '../../src/shape/ensemble.ts';
import { pack, sample } from './sample.ts';

const keys = ['choice', 'policy', 'against', 'measure', 'about'];
const report = sample({
  ensemble_choices: pack([...keys, 'name_en', 'name_es', 'unit', 'best_choice', 'value_of_all'], [
    ['policy', 'secure', 'as-is', 'objective_usd', 'all', 'the cost of the plan', 'el costo del plan', 'USD', 'as-is', 4], ['spread', 'as-is', '', 'touched_share', 'us', 'the traced share', 'la parte trazada', '1', '', null],
  ]),
  ensemble_information: pack([...keys, 'driver', 'name_en', 'name_es', 'grade', 'low_ratio', 'high_ratio', 'value', 'value_told', 'variance_share', 'variance_share_told', 'low_value', 'high_value'], [
    ['policy', 'secure', 'as-is', 'objective_usd', 'all', 'a', 'ore', 'mena', 'D', 0.5, 2, 3, 'true', 0.6, 'false', -1, 5], ['policy', 'secure', 'as-is', 'objective_usd', 'all', 'b', 'metal', 'metal', 'C', 0.8, 1.2, 0, 'false', 0.2, 'true', 1, 2],
    ['spread', 'as-is', '', 'touched_share', 'us', 'a', 'ore', 'mena', '', 0.5, 2, null, 'false', 0.9, 'true', 0.1, 0.2],
  ]),
  ensemble_series: pack(['policy', 'against', 'measure', 'period', 'name_en', 'name_es', 'unit', 'p05', 'p25', 'p50', 'p75', 'p95'], [
    ['as-is', '', 'yearly_cost_usd', '2025', 'cost', 'costo', 'USD', 1, 2, 3, 4, 5], ['as-is', '', 'yearly_cost_usd', '2026', 'cost', 'costo', 'USD', 2, 3, 4, 5, 6], ['secure', 'as-is', 'yearly_cost_usd', '2025', 'cost', 'costo', 'USD', -1, 0, 1, null, 2],
  ]),
  ensemble_decisions: pack(['policy', 'decision', 'about', 'members_answered', 'members_taken', 'share_taken', 'share_taken_low', 'share_taken_high'], [
    ['secure', 'site', 'au-mine', 10, 10, 1, 0.7, 1], ['secure', 'site', 'us-refinery', 10, 6, 0.6, 0.3, 0.9], ['secure', 'peak_ratio', 'metal,cn', 10, 2, 0.2, 0, 0.5], ['as-is', 'site', 'cn-mine', 10, 0, null, 0, 1],
  ]),
});
const run = report.runs[0]!;

describe('ensembles', () => {
  it('tell choices by their keys, with the style of their unit and the table that holds their spread', () => {
    const [policy, spread] = choicesIn(run, 'es');
    expect([policy!.name, policy!.chosen, policy!.style, policy!.best]).toEqual(['el costo del plan', true, 'money', 'as-is']);
    expect([spread!.name, spread!.chosen, spread!.style]).toEqual(['la parte trazada', false, 'percent']);
    expect([quantileOf(policy!, 'p50'), spreadWhere(policy!)]).toEqual(['ensemble_differences.p50', { policy: 'secure', against: 'as-is', measure: 'objective_usd', about: 'all' }]);
    expect([quantileOf(spread!, 'p95'), spreadWhere(spread!)]).toEqual(['ensemble_measures.p95', { policy: 'as-is', measure: 'touched_share', about: 'us' }]);
  });

  it('say of a figure that it stands out by its worth where it has one, else by what it explains', () => {
    const [policy, spread] = choicesIn(run, 'en');
    expect(driversOf(run, policy!, 'en').map((driver) => [driver.name, driver.grade, driver.told, driver.low, driver.high])).toEqual([['ore', 'D', true, -1, 5], ['metal', 'C', true, 1, 2]]);
    expect(driversOf(run, spread!, 'es').map((driver) => [driver.name, driver.grade, driver.told])).toEqual([['mena', '', true]]);
  });

  it('lay series out by policy, with blanks where there is no number', () => {
    expect(fansOf(run, 'en').map((fan) => [fan.policy, fan.against, fan.periods.map((one) => one.period)])).toEqual([['as-is', '', ['2025', '2026']], ['secure', 'as-is', ['2025']]]);
    expect(fansOf(run, 'en')[1]!.periods[0]!.values).toEqual([-1, 0, 1, null, 2]);
  });

  it('put the closest call first, name what is decided, and leave out what no member answers', () => {
    expect(decisionKinds(run, 'secure')).toEqual(['site', 'peak_ratio']);
    expect(decidedOf(run, 'secure', 'site', 'es').map((one) => [one.name, one.share, one.always])).toEqual([['Refinería', 0.6, false], ['Mina', 1, true]]);
    expect(decidedOf(run, 'secure', 'peak_ratio', 'en').map((one) => one.name)).toEqual(['Metal (t), China']);
    expect(decidedOf(run, 'as-is', 'site', 'en')).toEqual([]);
  });
});
