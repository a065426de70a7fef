import type { InputRecipe } from '../contract.ts';
import { stages } from '../data/minerals.ts';
import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';
import type { Table } from '../data/table.ts';
import { contentOf } from './content.ts';
import { type Arrival, mixesOf } from './mixing.ts';

export interface ChainNode {
  readonly id: string;
  /** Country that makes it, or `outside`; blank for an end use. */
  readonly country: string;
  /** Material made; blank for an end use. */
  readonly material: string;
  /** End use; blank for a maker. */
  readonly sector: string;
  readonly depth: number;
  readonly value: number;
}

export interface ChainLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

export interface Chain {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
  /** What reaches end uses, and of it by country: of the mine when traced, of the last maker when direct. */
  readonly total: number;
  readonly byCountry: readonly { readonly country: string; readonly value: number }[];
}

export interface ChainChoice {
  readonly mineral: string;
  /** One of the elements of the mineral; all of them when blank or absent. */
  readonly element?: string;
  readonly year: number;
  readonly measure: 'mass' | 'value';
  readonly depth: 'direct' | 'traced';
  /** Only end uses at home, with all that stands behind them. */
  readonly home: boolean;
}

interface Use {
  readonly material: string;
  readonly place: string;
  readonly quantity: number;
  /** Maker that the use feeds, or the end use. */
  readonly target: string;
}

const JOINED = 'other';
const SMALL = 0.02;

const known = new WeakMap<Run, Map<string, Chain>>();

/** The chain of a mineral in a year, from makers to end uses. */
export function chainOf(run: Run, choice: ChainChoice): Chain {
  let chains = known.get(run);
  if (!chains) known.set(run, (chains = new Map()));
  const key = JSON.stringify(choice);
  let chain = chains.get(key);
  if (!chain) chains.set(key, (chain = traced(run, choice)));
  return chain;
}

/** The country abroad and the good as which most of what reaches end uses passes through its plants: the tightest step; of one country when it is named; null where all is made at home, or where several countries stand for one. */
export function tightestOf(run: Run, chain: Chain, home: boolean, only = ''): { readonly country: string; readonly material: string; readonly share: number } | null {
  const names = namesOf(run);
  const isOne = (id: string) => id !== JOINED && id !== 'row' && names.regions.get(id)?.kind === 'country';
  const [first] = chain.nodes.filter((node) => node.material !== '' && (only ? node.country === only : isOne(node.country)) && (only !== '' || !(home && names.isHome(node.country)))).sort((a, b) => b.value - a.value);
  return first && chain.total > 0 ? { country: first.country, material: first.material, share: Math.min(1, first.value / chain.total) } : null;
}

function traced(run: Run, choice: ChainChoice): Chain {
  const content = contentOf(run, choice.mineral, choice.element);
  const [arrivals, uses] = movementsOf(run, choice.year, content);
  const links = new Map<string, number>();
  const prices = pricesOf(run, choice.year);
  for (const material of content.keys()) {
    const mixes = mixesOf(arrivals.get(material) ?? []);
    for (const use of uses.get(material) ?? []) {
      const worth = choice.measure === 'mass' ? content.get(material)! : Math.max(0, prices.get(`${use.place} ${material}`) ?? 0);
      for (const [maker, share] of mixes.get(use.place) ?? []) {
        const key = `${maker}\u001f${use.target}`;
        links.set(key, (links.get(key) ?? 0) + use.quantity * share * worth);
      }
    }
  }
  return drawn(run, links, choice);
}

/** What is made, moved and used in a year of the materials of a chain. */
function movementsOf(run: Run, year: number, content: ReadonlyMap<string, number>): [Map<string, Arrival[]>, Map<string, Use[]>] {
  const names = namesOf(run);
  const arrivals = new Map<string, Arrival[]>();
  const uses = new Map<string, Use[]>();
  const arrive = (material: string, arrival: Arrival) => content.has(material) && arrivals.set(material, [...(arrivals.get(material) ?? []), arrival]);
  const use = (one: Use) => content.has(one.material) && uses.set(one.material, [...(uses.get(one.material) ?? []), one]);
  const recipes = new Map<string, InputRecipe[]>();
  for (const recipe of run.inputs['recipes']?.records<InputRecipe>() ?? []) recipes.set(recipe.process, [...(recipes.get(recipe.process) ?? []), recipe]);
  each(run.tables['activity'], year, (table, row) => {
    const facility = names.facilities.get(table.text(row, 'facility'));
    const process = facility && names.processes.get(facility.process);
    if (!facility || !process) return;
    const country = names.country(facility.region);
    // What goes in is laid on all that comes out, by the element each carries.
    const outputs = (recipes.get(process.id) ?? []).filter((part) => part.quantity_per_unit! > 0 && content.has(part.material)).map((part) => ({ material: part.material, amount: part.quantity_per_unit! * content.get(part.material)! }));
    const carried = outputs.reduce((sum, output) => sum + output.amount, 0);
    for (const part of recipes.get(process.id) ?? []) {
      const quantity = table.number(row, 'activity_per_year') * part.quantity_per_unit!;
      if (quantity > 0) arrive(part.material, { place: facility.region, quantity, maker: `${country} ${part.material}` });
      else if (quantity < 0) for (const output of outputs) use({ material: part.material, place: facility.region, quantity: (-quantity * output.amount) / carried, target: `${country} ${output.material}` });
    }
  });
  each(run.tables['flows'], year, (table, row) =>
    arrive(table.text(row, 'material'), { place: table.text(row, 'destination'), origin: table.text(row, 'origin'), quantity: table.number(row, 'quantity_per_year') }));
  each(run.tables['purchases'], year, (table, row) => {
    const [region, material] = [table.text(row, 'region'), table.text(row, 'material')];
    arrive(material, { place: region, quantity: table.number(row, 'quantity_per_year'), maker: `${names.country(region)} ${material}` });
  });
  each(run.tables['stocks'], year, (table, row) => {
    const stocks = run.inputs['stocks'];
    const at = stocks ? stocks.column('id').indexOf(table.text(row, 'stock')) : -1;
    const drawn = table.number(row, 'draw_per_year');
    if (at < 0 || drawn <= 0) return;
    const [region, material] = [stocks!.text(at, 'region'), stocks!.text(at, 'material')];
    arrive(material, { place: region, quantity: drawn, maker: `${names.country(region)} ${material}` });
  });
  each(run.tables['unserved'], year, (table, row) => {
    const met = table.number(row, 'demand_per_year') - table.number(row, 'unserved_per_year');
    const region = table.text(row, 'region');
    use({ material: table.text(row, 'material'), place: region, quantity: met, target: `use ${names.isHome(region) ? 'home' : 'abroad'} ${table.text(row, 'sector')}` });
  });
  return [arrivals, uses];
}

function each(table: Table | undefined, year: number, visit: (table: Table, row: number) => void): void {
  if (!table) return;
  const years = table.column('year');
  for (let row = 0; row < table.rows; row++) if (years[row] === year) visit(table, row);
}

function pricesOf(run: Run, year: number): Map<string, number> {
  const prices = new Map<string, number>();
  each(run.tables['prices'], year, (table, row) => prices.set(`${table.text(row, 'region')} ${table.text(row, 'material')}`, table.number(row, 'price_usd_per_unit')));
  return prices;
}

/** Links behind the end uses that are asked for, scaled to what reaches them, small makers joined, circles opened. */
function drawn(run: Run, links: ReadonlyMap<string, number>, choice: ChainChoice): Chain {
  const names = namesOf(run);
  const all = [...links].map(([key, value]) => {
    const [source, target] = key.split('\u001f') as [string, string];
    return { source, target, value };
  }).filter((link) => link.value > 0);
  const into = new Map<string, ChainLink[]>();
  for (const link of all) into.set(link.target, [...(into.get(link.target) ?? []), link]);
  // Backwards from the end uses: what a maker sends on is laid on all that enters it, so that each stage adds up to what reaches end uses; losses on the way are not drawn.
  const wanted = new Map<string, number>();
  const kept = new Map<string, number>();
  const ends = [...into.keys()].filter((target) => target.startsWith('use ') && (!choice.home || target.startsWith('use home')));
  const order = orderOf(all);
  const place = new Map(order.map((node, k) => [node, k]));
  for (const target of [...ends, ...order.filter((node) => !node.startsWith('use '))]) {
    const final = target.startsWith('use ');
    if (choice.depth === 'direct' && !final) continue;
    const entering = (into.get(target) ?? []).filter((link) => final || place.get(link.source)! > place.get(target)!);
    const sum = entering.reduce((total, link) => total + link.value, 0);
    const part = final ? 1 : (wanted.get(target) ?? 0) / (sum || 1);
    if (!(part > 0)) continue;
    for (const link of entering) {
      const value = link.value * part;
      wanted.set(link.source, (wanted.get(link.source) ?? 0) + value);
      kept.set(`${link.source}\u001f${link.target}`, value);
    }
  }
  const total = ends.reduce((sum, end) => sum + (into.get(end) ?? []).reduce((a, link) => a + link.value, 0), 0);
  return joined(names, kept, total, choice);
}

/** Makers from the last to the first: a maker stands after all that it feeds; circles are opened at their weakest place, the order of stages. */
function orderOf(links: readonly ChainLink[]): string[] {
  const feeds = new Map<string, Set<string>>();
  const nodes = new Set<string>();
  for (const { source, target } of links) {
    nodes.add(source).add(target);
    if (source !== target) feeds.set(source, (feeds.get(source) ?? new Set<string>()).add(target));
  }
  const order: string[] = [];
  const state = new Map<string, 1 | 2>();
  const visit = (node: string): void => {
    if (state.has(node)) return;
    state.set(node, 1);
    for (const next of [...(feeds.get(node) ?? [])].sort()) visit(next);
    state.set(node, 2);
    order.push(node);
  };
  for (const node of [...nodes].sort()) visit(node);
  return order;
}

function joined(names: ReturnType<typeof namesOf>, kept: ReadonlyMap<string, number>, total: number, choice: ChainChoice): Chain {
  const through = new Map<string, number>();
  for (const [key, value] of kept) {
    const source = key.split('\u001f')[0]!;
    through.set(source, (through.get(source) ?? 0) + value);
  }
  const layer = new Map<string, number>();
  for (const [node, value] of through) layer.set(node.split(' ')[1]!, (layer.get(node.split(' ')[1]!) ?? 0) + value);
  const shownAs = (node: string) => (node.startsWith('use ') || (through.get(node) ?? 0) >= SMALL * Math.max(total * 0.3, layer.get(node.split(' ')[1]!) ?? 0) ? node : `${JOINED} ${node.split(' ')[1]}`);
  const links = new Map<string, number>();
  for (const [key, value] of kept) {
    const [source, target] = key.split('\u001f').map(shownAs) as [string, string];
    if (source !== target) links.set(`${source}\u001f${target}`, (links.get(`${source}\u001f${target}`) ?? 0) + value);
  }
  const list = [...links].map(([key, value]) => ({ source: key.split('\u001f')[0]!, target: key.split('\u001f')[1]!, value })).filter((link) => link.value > total * 1e-4);
  const sums = new Map<string, { in: number; out: number }>();
  for (const { source, target, value } of list) {
    const [a, b] = [sums.get(source) ?? { in: 0, out: 0 }, sums.get(target) ?? { in: 0, out: 0 }];
    sums.set(source, { ...a, out: a.out + value });
    sums.set(target, { ...b, in: b.in + value });
  }
  const fed = new Set(list.map((link) => link.target));
  const nodes = [...sums].map(([id, sum]): ChainNode => {
    const [first, second, ...rest] = id.split(' ');
    const final = first === 'use';
    const stage = stages.indexOf(names.materials.get(second!)?.stage ?? '');
    return { id, country: final ? '' : first!, material: final ? '' : second!, sector: final ? rest.join(' ') : '', depth: final ? stages.length : stage, value: Math.max(sum.in, sum.out) };
  });
  const origins = new Map<string, number>();
  for (const node of nodes) {
    if (node.sector || node.material === '') continue;
    const first = choice.depth === 'direct' || !fed.has(node.id);
    if (first) origins.set(node.country, (origins.get(node.country) ?? 0) + (sums.get(node.id)?.out ?? 0));
  }
  const byCountry = [...origins].map(([country, value]) => ({ country, value })).sort((a, b) => b.value - a.value);
  return { nodes, links: list, total: choice.depth === 'direct' ? total : byCountry.reduce((sum, one) => sum + one.value, 0), byCountry };
}
