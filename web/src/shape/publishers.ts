import type { Run } from '../data/report.ts';
import type { Table } from '../data/table.ts';

/** What members draw: ranges, and the figures that have them. */
const drawn = ['uncertainty', 'facilities', 'demands', 'supplies'];

/** Inputs on which a table of results rests first: quantities of plants on plants and recipes, flows on lanes, and so on. */
const inputsOf: { readonly [table: string]: readonly string[] } = {
  activity: ['facilities', 'recipes'], flows: ['lanes', 'trade'], unserved: ['demands'], builds: ['facilities', 'processes'], costs: ['facilities', 'supplies', 'lanes'], spending: ['facilities', 'supplies', 'lanes'],
  bindings: ['facilities', 'supplies', 'share_caps'], impact_amounts: ['impacts'], impact_coverage: ['impacts'], origin_shares: ['share_caps', 'facilities', 'recipes'], market_prices: ['market_terms', 'prices'], observed_prices: ['prices'], shortages: ['demands', 'market_terms'],
  sectors: ['demands', 'sector_values'], gains: ['market_terms', 'facilities'], gdp_losses: ['industries', 'interindustry_flows', 'material_dependence'], industry_losses: ['industries', 'interindustry_flows', 'material_dependence'],
  indicators: ['production', 'trade'], accounts: ['production', 'trade'], hidden_exposure: ['trade', 'recipes', 'facilities'], appraisals: ['facilities', 'prices', 'tax_regimes'], stages: ['facilities'],
  ensemble_series: drawn, ensemble_choices: drawn, ensemble_information: drawn, ensemble_decisions: drawn, ensemble_measures: drawn, ensemble_differences: drawn,
};

/** Who published what some tables rest on, the largest part first, and which share of their rows is of grade D. */
export interface Resting {
  readonly publishers: readonly { readonly name: string; readonly grade: string; readonly rows: number }[];
  readonly rows: number;
  readonly assumed: number;
}

const known = new WeakMap<Run, Map<string, Resting>>();

/** Publishers and grades of the rows on which some tables of a run rest; the grade of a row is its own, else its source's. */
export function restingOf(run: Run, tables: string): Resting {
  let answers = known.get(run);
  if (!answers) known.set(run, (answers = new Map()));
  const before = answers.get(tables);
  if (before) return before;
  const sources = run.inputs['sources'];
  const published = new Map((sources?.column('id') ?? []).map((id, row) => [String(id), { name: (sources!.has('publisher') ? sources!.text(row, 'publisher') : '') || sources!.text(row, 'title'), grade: sources!.text(row, 'grade') }]));
  const counts = new Map<string, { name: string; grade: string; rows: number }>();
  let [rows, assumed] = [0, 0];
  const count = (table: Table): void => {
    for (let row = 0; row < table.rows; row++) {
      const source = published.get(table.text(row, 'source'));
      if (!source) continue;
      const grade = (table.has('grade') ? table.text(row, 'grade') : '') || source.grade;
      const key = `${source.name}\u001f${grade}`;
      counts.set(key, { name: source.name, grade, rows: (counts.get(key)?.rows ?? 0) + 1 });
      rows++;
      if (grade === 'D') assumed++;
    }
  };
  for (const name of new Set(tables.split(', ').flatMap((table) => inputsOf[table] ?? []))) {
    const table = run.inputs[name];
    if (table?.has('source')) count(table);
  }
  const found: Resting = { publishers: [...counts.values()].sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1)), rows, assumed };
  answers.set(tables, found);
  return found;
}
