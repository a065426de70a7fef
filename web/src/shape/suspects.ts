import { namesOf } from '../data/names.ts';
import type { Reference } from '../data/reference.ts';
import type { Run } from '../data/report.ts';
import type { Style } from '../text/numbers.ts';
import type { Language } from '../text/texts.ts';
import { shortName } from './owner.ts';

/** One thing that an expert would ask about. */
export interface Suspect {
  /** The plant or the material with its places, by name. */
  readonly what: string;
  /** Their ids, for who looks them up in the tables. */
  readonly ids: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly size: Reference;
  readonly style: Style;
  /** What the size counts: a unit a year, or a word of the tables; blank for money and shares. */
  readonly unit: string;
  readonly aYear: boolean;
  readonly lookAt: string;
}

/** The suspects of a kind, the largest first, with how many there are in the whole answer. */
export interface SuspectGroup {
  readonly kind: string;
  readonly found: Reference;
  /** What all come to; null where sizes do not add up. */
  readonly total: Reference | null;
  readonly style: Style;
  readonly suspects: readonly Suspect[];
}

/** What is odd in an answer by kind, in the order of the table. */
export function suspectsOf(run: Run, language: Language): SuspectGroup[] {
  const table = run.tables['suspects'];
  if (!table) return [];
  const names = namesOf(run);
  const groups = new Map<string, SuspectGroup & { readonly suspects: Suspect[] }>();
  for (let row = 0; row < table.rows; row++) {
    const [kind, rank, measure] = [table.text(row, 'kind'), table.number(row, 'rank'), table.text(row, 'measure')];
    const where = { kind, rank };
    const style: Style = measure === 'present-usd' || measure === 'usd' ? 'money' : measure === 'share' ? 'percent' : 'plain';
    let group = groups.get(kind);
    if (!group) {
      const adds = measure === 'present-usd' && typeof table.cell(row, 'total_size') === 'number';
      groups.set(kind, (group = { kind, style, found: { most: 'suspects.found', run: run.index, where: { kind } }, total: adds ? { most: 'suspects.total_size', run: run.index, where: { kind } } : null, suspects: [] }));
    }
    const [facility, material] = [table.text(row, 'facility'), table.text(row, 'material')];
    const places = [table.text(row, 'region'), table.text(row, 'destination')].filter(Boolean);
    const goods = [material && shortName(names.material(material, language)), places.map((id) => names.region(id, language)).join(' → ')].filter(Boolean).join(', ');
    const year = (column: string) => (typeof table.cell(row, column) === 'number' ? table.number(row, column) : null);
    group.suspects.push({
      what: facility ? names.facility(facility, language) : goods || table.text(row, language === 'es' ? 'look_at_es' : 'look_at_en').replace(/[a-z0-9]+(?:-[a-z0-9]+)+/g, (id) => names.of(id, language)),
      ids: [facility, facility ? '' : material, ...(facility ? [] : places)].filter(Boolean).join(', '),
      from: year('first_year'),
      to: year('last_year'),
      size: { most: 'suspects.size', run: run.index, where },
      style,
      unit: measure === 'units-per-year' ? (names.materials.get(material)?.unit ?? '') : style === 'plain' ? measure : '',
      aYear: measure === 'units-per-year',
      lookAt: tablesIn(run, table.text(row, 'look_at_en')),
    });
  }
  return [...groups.values()];
}

/** The tables that a text of the run names, each once: what to look for in them stands in the row already, by name and in the reader's language. */
function tablesIn(run: Run, text: string): string {
  const named = (text.match(/[a-z_]+(?:\/[a-z_]+)?/g) ?? []).filter((word) => (word.startsWith('inputs/') ? run.inputs[word.slice(7)] : run.tables[word]) !== undefined);
  return [...new Set(named)].join(', ');
}
