import { minerals, stages } from './data/minerals.ts';
import type { Run } from './data/report.ts';
import { type Page, view } from './state.svelte.ts';

const pages: readonly Page[] = ['answer', 'map', 'chain', 'dependence', 'shock', 'plan', 'project', 'ensemble', 'compare', 'tables', 'sources'];
const texts = ['mineral', 'element', 'stage', 'status', 'material', 'table', 'filter', 'source', 'site', 'event', 'method'] as const;

/** Short names of runs that stay when a report gains a run: the analysis and the title, numbered where two are alike. */
export function runIds(runs: readonly Run[]): string[] {
  const seen = new Map<string, number>();
  return runs.map((run) => {
    const name = `${run.analysis}-${run.title_en}`.normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** Whether a value of a link exists here: one that does not is dropped, or a page would be empty without a reason. */
function isKnown(name: (typeof texts)[number], value: string): boolean {
  if (value === '') return true;
  if (name === 'mineral') return value === 'all' || minerals.includes(value);
  if (name === 'stage') return stages.includes(value);
  return true;
}

/** The reader's choices as the hash of a link; what is as at the start is left out. */
export function hashOf(): string {
  const parts = new URLSearchParams();
  parts.set('page', view.page);
  if (view.run > 0) parts.set('run', runIds(view.report?.runs ?? [])[view.run] ?? String(view.run + 1));
  parts.set('lang', view.language);
  if (view.themeChoice !== 'auto') parts.set('theme', view.themeChoice);
  if (view.year !== null) parts.set('year', String(view.year));
  for (const name of texts) if (view[name]) parts.set(name, view[name]);
  if (view.measure !== 'value') parts.set('measure', view.measure);
  if (view.depth !== 'traced') parts.set('depth', view.depth);
  if (!view.home) parts.set('places', 'all');
  return '#' + parts.toString();
}

/** Restores the view from a hash; what it does not say, or says wrongly, stays as it is. */
export function restore(hash: string): void {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const page = parts.get('page');
  if (page && (pages as readonly string[]).includes(page)) view.page = page as Page;
  const asked = parts.get('run');
  const named = asked ? runIds(view.report?.runs ?? []).indexOf(asked) : 0;
  // Older links name a run by its place.
  const place = Number(asked ?? '1');
  if (named >= 0) view.run = named;
  else if (Number.isInteger(place) && place >= 1 && place <= (view.report?.runs.length ?? 1)) view.run = place - 1;
  const language = parts.get('lang');
  if (language === 'en' || language === 'es') view.language = language;
  const theme = parts.get('theme');
  view.themeChoice = theme === 'light' || theme === 'dark' ? theme : 'auto';
  const year = Number(parts.get('year') ?? '');
  view.year = Number.isInteger(year) && year > 1900 ? year : null;
  for (const name of texts) view[name] = isKnown(name, parts.get(name) ?? '') ? (parts.get(name) ?? '') : '';
  view.measure = parts.get('measure') === 'mass' ? 'mass' : 'value';
  view.depth = parts.get('depth') === 'direct' ? 'direct' : 'traced';
  view.home = parts.get('places') !== 'all';
}
