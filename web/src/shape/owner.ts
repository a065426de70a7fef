import { inputColumns } from '../contract.ts';
import { namesOf } from '../data/names.ts';
import type { Run } from '../data/report.ts';
import type { Language } from '../text/texts.ts';

/** Who or what a limit belongs to, in words; the key of its row where there are none. */
export function ownerOf(run: Run, kind: string, key: string, language: Language): string {
  const names = namesOf(run);
  const table = kind.split('.')[0]!;
  const first = key.split(',')[0]!;
  if (table === 'facilities') return names.facility(key, language);
  if (table === 'impact_caps') return `${categoryOf(run, first, language === 'es' ? 'name_es' : 'name_en') || first}, ${names.region(key.split(',')[1] ?? '', language)}`;
  const rows = run.inputs[table];
  const row = rows ? rows.column('id').indexOf(table === 'stocks' || table === 'lanes' ? key : first) : -1;
  if (row < 0 || !rows) return key.split(',').slice(0, 2).map((id) => names.of(id, language)).join(', ');
  if (table === 'lanes') return `${names.region(rows.text(row, 'origin'), language)} → ${names.region(rows.text(row, 'destination'), language)}`;
  if (table === 'caps') return rows.text(row, language === 'es' ? 'name_es' : 'name_en') || key;
  if (table === 'share_caps') {
    const materials = rows.text(row, 'materials').split(';').filter(Boolean).map((id) => shortName(names.material(id, language)));
    const shown = materials.slice(0, 2).join(', ') + (materials.length > 2 ? ' +' + (materials.length - 2) : '');
    const regions = rows.text(row, 'region').split(';').filter(Boolean).map((id) => names.region(id, language));
    return `${regions.join(', ')}: ${shown}`;
  }
  return `${shortName(names.material(rows.text(row, 'material'), language))}, ${names.region(rows.text(row, 'region'), language)}`;
}

/** A cell of a category of impacts; empty where the run does not hold it. */
function categoryOf(run: Run, id: string, column: string): string {
  const rows = run.inputs['impact_categories'];
  const row = rows ? rows.column('id').indexOf(id) : -1;
  return rows && row >= 0 ? rows.text(row, column) : '';
}

/** The unit of which one more is worth something under a limit: a material's, or all of a share that is bound. */
export function limitUnit(run: Run, kind: string, key: string): string {
  const [table, column] = kind.split('.') as [string, string];
  const rows = run.inputs[table];
  const first = key.split(',')[0]!;
  if (table === 'impact_caps') return categoryOf(run, first, 'unit');
  if (!rows || !rows.has('id') && !rows.has('material')) return '';
  const facts: { readonly [column: string]: { readonly unit: string | null } } = inputColumns[table as keyof typeof inputColumns] ?? {};
  if (facts[column]?.unit === '1' && table !== 'share_caps') return '100 %';
  const names = namesOf(run);
  const row = rows.has('id') ? rows.column('id').indexOf(table === 'stocks' || table === 'lanes' || table === 'facilities' ? key : first) : -1;
  const material = table === 'facilities' ? names.processes.get(names.facilities.get(key)?.process ?? '')?.material
    : row >= 0 && rows.has('materials') ? rows.text(row, 'materials').split(';')[0]
    : row >= 0 && rows.has('material') ? rows.text(row, 'material') : key.split(',').find((part) => names.materials.has(part));
  return names.materials.get(material ?? '')?.unit ?? '';
}

/** A name without what stands in brackets at its end. */
export function shortName(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*$/, '') || name;
}
