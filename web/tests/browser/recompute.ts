import type { Row, RunFiles } from './files.ts';

type Json = { [name: string]: unknown };

/** Computes a reference from the files of the runs: the second path that every number of a page is held against. */
export function recompute(runs: readonly RunFiles[], reference: Json): number | null {
  if ('ratio' in reference || 'minus' in reference) {
    const [a, b] = ((reference['ratio'] ?? reference['minus']) as [Json, Json]).map((one) => recompute(runs, one));
    if (a === null || b === null || a === undefined || b === undefined) return null;
    return 'ratio' in reference ? (b === 0 ? null : a / b) : a - b;
  }
  const run = runs[Number(reference['run'])]!;
  if ('summary' in reference) return String(reference['summary']).split('/').reduce<unknown>((at, step) => (at as Json | undefined)?.[step], run.summary) as number;
  if ('grade' in reference) return null;
  if ('concern' in reference) return concern(run, Number(reference['year']), reference['concern'] === 'mostly');
  const kind = ['sum', 'count', 'distinct', 'most', 'least'].find((name) => name in reference)!;
  const [table, column] = String(reference[kind]).split('.') as [string, string];
  const rows = (run.tables.get(table) ?? []).filter((row) => Object.entries((reference['where'] ?? {}) as Json).every(([path, wanted]) => (Array.isArray(wanted) ? wanted : [wanted]).map(String).includes(follow(run, row, path))));
  const numbers = rows.filter((row) => row[column] !== '').map((row) => Number(row[column]));
  switch (kind) {
    case 'sum': return numbers.reduce((a, b) => a + b, 0);
    case 'count': return rows.length;
    case 'distinct': return new Set(rows.map((row) => row[column])).size;
    case 'most': return Math.max(...numbers);
    default: return Math.min(...numbers);
  }
}

const tablesById = ['facilities', 'processes', 'materials', 'regions', 'sectors'];
const lookups = new WeakMap<RunFiles, Map<string, Row>>();

function byId(run: RunFiles, id: string): Row | undefined {
  let known = lookups.get(run);
  if (!known) {
    known = new Map();
    for (const name of tablesById) for (const row of run.tables.get('inputs/' + name) ?? []) if (!known.has(row['id']!)) known.set(row['id']!, row);
    lookups.set(run, known);
  }
  return known.get(id);
}

function regionsAbove(run: RunFiles, id: string): Row[] {
  const regions = run.tables.get('inputs/regions') ?? [];
  const above: Row[] = [];
  for (let at = regions.find((row) => row['id'] === id); at; at = regions.find((row) => row['id'] === at!['parent'])) above.push(at);
  return above;
}

function isIn(run: RunFiles, id: string, groups: readonly string[]): boolean {
  return regionsAbove(run, id).some((row) => groups.includes(row['id']!) || row['blocs']!.split(';').some((bloc) => groups.includes(bloc)));
}

const elements: { [element: string]: string } = { Li: 'lithium', Cu: 'copper', Zn: 'zinc', Cd: 'cadmium', In: 'indium', Ge: 'germanium', Ga: 'gallium', U: 'uranium', C: 'graphite', F: 'fluorspar', Mn: 'manganese', Ni: 'nickel', Co: 'cobalt', Ag: 'silver', Sb: 'antimony', Nd: 'rare-earths', Dy: 'rare-earths', Tb: 'rare-earths', Ce: 'rare-earths', Y: 'rare-earths' };

const remembered = new WeakMap<RunFiles, Map<string, string>>();

function follow(run: RunFiles, row: Row, path: string): string {
  const [column, ...steps] = path.split('>') as [string, ...string[]];
  if (steps.length === 0) return row[column] ?? '';
  let known = remembered.get(run);
  if (!known) remembered.set(run, (known = new Map()));
  const name = `${row[column]} ${steps.join('>')}`;
  let found = known.get(name);
  if (found === undefined) known.set(name, (found = steps.reduce((id, step) => next(run, id, step), row[column] ?? '')));
  return found;
}

function next(run: RunFiles, id: string, step: string): string {
  if (step === 'positive') return Number(id) > 1e-6 ? 'yes' : 'no';
  if (step === 'country') return regionsAbove(run, id).find((row) => row['kind'] === 'country')?.['id'] ?? regionsAbove(run, id).filter((row) => row['kind'] !== 'world').at(-1)?.['id'] ?? id;
  if (step === 'home') return isIn(run, id, run.home) ? 'yes' : 'no';
  if (step === 'concern') return isIn(run, id, run.concern) ? 'yes' : 'no';
  if (step === 'mineral') {
    const material = byId(run, id);
    if (material?.['element']) return elements[material['element']]!;
    return material?.['stage'] === 'utility' ? 'utilities' : id.includes('battery') ? 'batteries' : 'other';
  }
  return byId(run, id)?.[step] ?? '';
}

function concern(run: RunFiles, year: number, mostly: boolean): number {
  const all = new Map<string, [number, number]>();
  for (const row of run.tables.get('flows') ?? []) {
    if (Number(row['year']) !== year || follow(run, row, 'destination>home') !== 'yes' || follow(run, row, 'origin>home') === 'yes') continue;
    const [total, some] = all.get(row['material']!) ?? [0, 0];
    const quantity = Number(row['quantity_per_year']);
    all.set(row['material']!, [total + quantity, some + (follow(run, row, 'origin>concern') === 'yes' ? quantity : 0)]);
  }
  return [...all.values()].filter(([total, some]) => total > 1e-6 && (!mostly || some / total > 0.5)).length;
}
