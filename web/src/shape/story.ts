import { mineralOfElement } from '../data/minerals.ts';
import { namesOf } from '../data/names.ts';
import { matching, type Reference, type Where } from '../data/reference.ts';
import { type Report, type Run, titleIn } from '../data/report.ts';
import { figureLabel, figureLabels } from '../text/figures.ts';
import { monthName } from '../text/months.ts';
import type { Style } from '../text/numbers.ts';
import { catalogues, fill, type Language, type TextName } from '../text/texts.ts';
import { title, word } from '../text/words.ts';
import { eventName } from './events.ts';
import { concernOf } from './concern.ts';
import { yearsOf } from './grouped.ts';
import { atHome, hasConcern, hasHome, homeName } from './home.ts';
import { pathsOf } from './months.ts';
import { shortName } from './owner.ts';
import { materialIn, placeIn, sectorIn } from './plain.ts';
import type { Said } from './said.ts';
import { sectorsOf, shortCount, shortSectors } from './shock.ts';

/** A figure at the head of an answer. */
export type Headline = readonly [label: string, reference: Reference, style: Style];

/** What a run that is no plan says, its finding first. */
export function saidOf(run: Run, language: Language): Said[] {
  if (run.analysis === 'shock') return run.tables['cases']?.rows ? casesSaid(run, language) : shockSaid(run, language);
  if (run.analysis === 'depend') return dependSaid(run, language);
  if (run.analysis === 'appraise') return appraiseSaid(run, language);
  return [];
}

/** Up to four figures of a run that is no plan. */
export function figuresOf(run: Run, language: Language): Headline[] {
  const at = run.index;
  const say = textsIn(language, run);
  if (run.analysis === 'shock' && run.tables['sectors']?.rows) {
    return [
      [figureLabel('loss_usd', language), { summary: 'loss_usd', run: at }, 'money'],
      [say('figShort'), shortCount(run), 'whole'],
      [say('figDepth'), { most: 'sectors.depth_share', run: at, where: atHome(run, 'country') }, 'percent'],
      [figureLabel('peak_ratio', language), { summary: 'peak_ratio', run: at }, 'plain'],
    ];
  }
  if (run.analysis === 'shock' && run.tables['cases']?.rows) {
    return [
      [say('figCases'), { count: 'cases', run: at }, 'whole'],
      [figureLabel('loss_usd', language), { most: 'cases.loss_usd', run: at }, 'money'],
      [say('figCasesShort'), { count: 'cases', run: at, where: { 'short_sectors>positive': 'yes' } }, 'whole'],
      [figureLabel('peak_ratio', language), { most: 'cases.peak_ratio', run: at }, 'plain'],
    ];
  }
  if (run.analysis === 'depend') {
    const [hidden, stage, stop] = [hiddenUse(run), heldStage(run), costliestStop(run)];
    const names = namesOf(run);
    return [
      ...(hidden ? [[say('figHidden', shortName(names.material(hidden.material, language))), { most: 'end_uses.touched_share', run: at, where: hidden.where }, 'percent'] as const] : []),
      ...(stage ? [[say('figStage', elementName(stage.element, language), word(stage.stage, language), names.region(stage.country, language)), { most: 'stage_shares.share', run: at, where: stage.where }, 'percent'] as const] : []),
      ...(stop ? [[say('figStop', shortName(names.material(stop.material, language)), names.region(stop.supplier, language)), { most: 'disruptions.price_ratio', run: at, where: stop.where }, 'plain'] as const] : []),
      ...(Number(run.summary['accounts'] ?? 0) > 0 ? [[say('figAccounts'), { summary: 'accounts_that_agree', run: at }, 'whole'] as const] : []),
    ];
  }
  return Object.keys(figureLabels).filter((name) => typeof run.summary[name] === 'number').slice(0, 4).map((name) => [figureLabel(name, language), { summary: name, run: at }, name.endsWith('_usd') ? 'money' : 'plain']);
}

function textsIn(language: Language, run: Run | undefined): (name: TextName, ...values: (string | number)[]) => string {
  return (name, ...values) => fill(catalogues[language][name].replaceAll('{home}', run ? homeName(run, language) : ''), ...values);
}

/** The runs that a story tells of: dependence, single shocks with the largest loss first, plans. */
function runsTold(report: Report): { readonly depend: readonly Run[]; readonly shocks: readonly Run[]; readonly plans: readonly Run[] } {
  const of = (analysis: string) => report.runs.filter((run) => run.analysis === analysis);
  return { depend: of('depend'), shocks: dearest(of('shock').filter((run) => run.tables['sectors']?.rows)), plans: of('plan').filter((run) => run.tables['builds']) };
}

/** What a report of several analyses tells: on whom the package depends, what two shocks cost, and what plans cost against it. None for one analysis alone. */
export function storyOf(report: Report, language: Language): Said[] {
  const { depend, shocks, plans } = runsTold(report);
  if (plans.length === 0 || depend.length + shocks.length === 0) return [];
  return [...depend.slice(0, 1).flatMap((run) => dependSaid(run, language).slice(0, 1)), ...shocks.slice(0, 2).map((run) => shockTold(run, language)), ...plans.slice(0, 2).map((run) => planTold(run, plans[0]!, language))];
}

/** The figures of the story, up to four. */
export function storyFigures(report: Report, language: Language): Headline[] {
  const text = textsIn(language, report.runs[0]);
  const { depend: [depend], shocks: [shock], plans: [first, second] } = runsTold(report);
  const figures: Headline[] = [];
  const hidden = depend && hiddenUse(depend);
  if (depend && hidden) figures.push([text(hidden.sector ? 'figHiddenFor' : 'figHiddenOf', materialIn(depend, hidden.material, language), wholeName(depend, importerOf(depend), language), hidden.sector ? sectorIn(depend, hidden.sector, language) : ''), { most: 'end_uses.touched_share', run: depend.index, where: hidden.where }, 'percent']);
  if (shock) figures.push([text('figShockLoss', titleIn(shock, language)), { summary: 'loss_usd', run: shock.index }, 'money']);
  if (first && second) figures.push([text('figMore', titleIn(second, language), titleIn(first, language)), { minus: [{ summary: 'objective_usd', run: second.index }, { summary: 'objective_usd', run: first.index }] }, 'money']);
  const year = first ? (yearsOf(first, 'flows').at(-1) ?? 0) : 0;
  if (first && hasConcern(first)) figures.push([text('figConcernIn', year, titleIn(first, language)), { concern: 'mostly', run: first.index, year }, 'whole']);
  return figures;
}

/** Shocks by their loss, the largest first. */
function dearest(shocks: readonly Run[]): Run[] {
  return [...shocks].sort((a, b) => Number(b.summary['loss_usd'] ?? 0) - Number(a.summary['loss_usd'] ?? 0));
}

/** An importer in a sentence: a country, or a bloc by its name. */
function wholeName(run: Run, importer: string, language: Language): string {
  return namesOf(run).regions.has(importer) ? placeIn(run, importer, language) : word(importer, language);
}

function shockTold(run: Run, language: Language): Said {
  const first = shortSectors(run)[0];
  const loss = { reference: { summary: 'loss_usd', run: run.index }, style: 'money' } as const;
  return first
    ? { name: 'storyShock', parts: [titleIn(run, language), { reference: shortCount(run), style: 'whole' }, sectorIn(run, first.sector, language), placeIn(run, first.country, language), monthName(first.month, language), loss] }
    : { name: 'storyShockNone', parts: [titleIn(run, language), loss] };
}

function planTold(run: Run, first: Run, language: Language): Said {
  const at = run.index;
  const cost: Reference = { summary: 'objective_usd', run: at };
  const sites = { reference: { distinct: 'builds.facility', run: at, where: atHome(run, 'region') }, style: 'whole' } as const;
  const year = yearsOf(run, 'flows').at(-1) ?? 0;
  const concern = hasConcern(run) && concernOf(run, year).length > 0;
  const share = (['mostly', 'all'] as const).map((kind) => ({ reference: { concern: kind, run: at, year }, style: 'whole' }) as const);
  const named = [titleIn(run, language), { reference: cost, style: 'money' }] as const;
  if (run === first) return concern ? { name: 'storyPlan', parts: [...named, year, ...share] } : { name: 'storyPlanPlain', parts: [...named, sites] };
  const base: Reference = { summary: 'objective_usd', run: first.index };
  const more = Number(run.summary['objective_usd'] ?? 0) >= Number(first.summary['objective_usd'] ?? 0);
  const parts = [titleIn(run, language), { reference: { minus: more ? [cost, base] as const : [base, cost] as const }, style: 'money' as const }, sites] as const;
  return concern && hasHome(run) ? { name: more ? 'storyMore' : 'storyLess', parts: [...parts, share[0]!] } : { name: more ? 'storyMorePlain' : 'storyLessPlain', parts };
}

function shockSaid(run: Run, language: Language): Said[] {
  const at = run.index;
  const short = shortSectors(run);
  const first = short[0];
  const deep = [...short].sort((a, b) => b.depth - a.depth)[0];
  const dear = sectorsOf(run).filter((sector) => sector.high !== null && sector.high >= 1).sort((a, b) => b.high! - a.high!)[0];
  const price = pathsOf(run, 'market_prices.ratio', 1, (ratio) => ratio > 1.02).paths[0];
  const loss = Number(run.summary['loss_usd'] ?? 0);
  const months = { reference: { distinct: 'run_months.month', run: at }, style: 'whole' } as const;
  const said: Said[] = first
    ? [{ name: 'sayShockFirst', parts: [sectorIn(run, first.sector, language), placeIn(run, first.country, language), monthName(first.month, language), { reference: shortCount(run), style: 'whole' }] }]
    : [{ name: 'sayShockNone', parts: [] }];
  if (deep) said.push({ name: 'sayShockDepth', parts: [sectorIn(run, deep.sector, language), placeIn(run, deep.country, language), { reference: { most: 'sectors.depth_share', run: at, where: deep.where }, style: 'percent' }, materialIn(run, deep.material, language)] });
  if (price) said.push({ name: 'sayShockPrice', parts: [materialIn(run, price.material, language), placeIn(run, namesOf(run).country(price.region), language), { reference: { most: 'market_prices.ratio', run: at, where: { region: price.region, material: price.material } } }] });
  if (run.tables['run_months']?.rows) said.push({ name: loss >= 0 ? 'sayShockLoss' : 'sayShockBalance', parts: [months, { reference: { summary: 'loss_usd', run: at }, style: 'money' }] });
  if (dear) said.push({ name: 'sayShockBracket', parts: [sectorIn(run, dear.sector, language), placeIn(run, dear.country, language), { reference: { most: 'sectors.loss_low_usd', run: at, where: dear.where }, style: 'money' }, { reference: { most: 'sectors.loss_high_usd', run: at, where: dear.where }, style: 'money' }] });
  return said;
}

function casesSaid(run: Run, language: Language): Said[] {
  const at = run.index;
  const table = run.tables['cases']!;
  // A shock that failed or was not done has no figures to be compared.
  const rows = matching(run, table, {}).filter((row) => table.text(row, 'state') === 'answered');
  if (rows.length === 0) return [];
  const by = (column: string) => [...rows].sort((a, b) => table.number(b, column) - table.number(a, column));
  const nameOf = (row: number) => eventName(run, table.text(row, 'case'), language);
  const cellOf = (column: 'loss_usd' | 'peak_ratio' | 'short_sectors', row: number, style: Style) => ({ reference: { most: `cases.${column}`, run: at, where: { case: table.text(row, 'case') } } as Reference, style });
  const [worst, second, third] = by('loss_usd');
  const said: Said[] = [{ name: 'sayCases', parts: [{ reference: { count: 'cases', run: at }, style: 'whole' }, nameOf(worst!), cellOf('loss_usd', worst!, 'money')] }];
  if (third !== undefined) said.push({ name: 'sayCasesNext', parts: [nameOf(second!), cellOf('loss_usd', second!, 'money'), nameOf(third), cellOf('loss_usd', third, 'money')] });
  const short = by('short_sectors')[0]!;
  if (table.number(short, 'short_sectors') > 0) said.push({ name: 'sayCasesShort', parts: [{ reference: { count: 'cases', run: at, where: { 'short_sectors>positive': 'yes' } }, style: 'whole' }, nameOf(short), cellOf('short_sectors', short, 'whole')] });
  const peak = by('peak_ratio')[0]!;
  if (table.text(peak, 'peak_material')) said.push({ name: 'sayCasesPrice', parts: [materialIn(run, table.text(peak, 'peak_material'), language), nameOf(peak), cellOf('peak_ratio', peak, 'plain')] });
  return said;
}

/** The importer that a dependence run tells of first. */
function importerOf(run: Run): string {
  return run.tables['ranking']?.rows ? run.tables['ranking'].text(0, 'importer') : '';
}

function hiddenUse(run: Run): { material: string; sector: string; where: Where } | null {
  const table = run.tables['end_uses'];
  if (!table) return null;
  const hidden = (row: number) => table.number(row, 'touched_share') - table.number(row, 'direct_share');
  const row = matching(run, table, { importer: importerOf(run) }).sort((a, b) => hidden(b) - hidden(a))[0];
  if (row === undefined) return null;
  const [material, sector] = [table.text(row, 'material'), table.text(row, 'sector')];
  return { material, sector, where: { importer: importerOf(run), material, sector, element: table.text(row, 'element') } };
}

function heldStage(run: Run): { element: string; stage: string; country: string; where: Where } | null {
  const table = run.tables['stage_shares'];
  if (!table) return null;
  const names = namesOf(run);
  const importer = importerOf(run);
  const isForeign = (country: string) => country !== importer && !names.isIn(country, importer);
  const row = matching(run, table, { importer }).filter((at) => isForeign(table.text(at, 'country'))).sort((a, b) => table.number(b, 'share') - table.number(a, 'share'))[0];
  if (row === undefined) return null;
  const [element, stage, country] = [table.text(row, 'element'), table.text(row, 'stage'), table.text(row, 'country')];
  return { element, stage, country, where: { importer, element, stage, country } };
}

function costliestStop(run: Run): { material: string; supplier: string; where: Where } | null {
  const table = run.tables['disruptions'];
  if (!table) return null;
  const importer = importerOf(run);
  const row = matching(run, table, { importer }).filter((at) => table.cell(at, 'loss_high_usd') !== null).sort((a, b) => table.number(b, 'loss_high_usd') - table.number(a, 'loss_high_usd'))[0];
  if (row === undefined) return null;
  const [material, supplier] = [table.text(row, 'material'), table.text(row, 'supplier')];
  return { material, supplier, where: { importer, material, supplier } };
}

/** An element by the mineral that it belongs to, with its symbol. */
export function elementName(element: string, language: Language): string {
  return `${title(mineralOfElement(element), language)} (${element})`;
}

function dependSaid(run: Run, language: Language): Said[] {
  const at = run.index;
  const importer = importerOf(run);
  const said: Said[] = [];
  const [hidden, stage, stop] = [hiddenUse(run), heldStage(run), costliestStop(run)];
  if (hidden) {
    const shares = (['end_uses.direct_share', 'end_uses.touched_share'] as const).map((most) => ({ reference: { most, run: at, where: hidden.where }, style: 'percent' as const }));
    const what = [wholeName(run, importer, language), materialIn(run, hidden.material, language)];
    said.push(hidden.sector ? { name: 'sayDependHidden', parts: [...what, sectorIn(run, hidden.sector, language), ...shares] } : { name: 'sayDependHiddenAll', parts: [...what, ...shares] });
  }
  const table = run.tables['ranking'];
  const ranked = table ? matching(run, table, { importer }).sort((a, b) => table.number(a, 'mean_rank') - table.number(b, 'mean_rank')) : [];
  if (table && ranked.length > 1) said.push({ name: 'sayDependRank', parts: ranked.slice(0, 2).map((row) => materialIn(run, table.text(row, 'material'), language)) });
  if (stage) said.push({ name: 'sayDependStage', parts: [elementName(stage.element, language), word(stage.stage, language), { reference: { most: 'stage_shares.share', run: at, where: stage.where }, style: 'percent' }, placeIn(run, stage.country, language)] });
  if (stop) said.push({ name: 'sayDependStop', parts: [placeIn(run, stop.supplier, language), materialIn(run, stop.material, language), { reference: { most: 'disruptions.loss_low_usd', run: at, where: stop.where }, style: 'money' }, { reference: { most: 'disruptions.loss_high_usd', run: at, where: stop.where }, style: 'money' }] });
  if (Number(run.summary['accounts'] ?? 0) > 0) said.push({ name: 'sayDependAccounts', parts: ['accounts', 'accounts_that_agree', 'benchmarks_missed'].map((summary) => ({ reference: { summary, run: at }, style: 'whole' as const })) });
  return said;
}

function appraiseSaid(run: Run, language: Language): Said[] {
  const at = run.index;
  const table = run.tables['appraisals'];
  if (!table) return [];
  const own = matching(run, table, { own_regime: 'true' }).sort((a, b) => table.number(b, 'npv_equity_usd') - table.number(a, 'npv_equity_usd'));
  if (own.length === 0) return [];
  const nameOf = (row: number) => namesOf(run).facility(table.text(row, 'project'), language);
  const cellOf = (column: 'npv_equity_usd' | 'irr_post_tax', row: number, style: Style) => ({ reference: { most: `appraisals.${column}`, run: at, where: { project: table.text(row, 'project'), regime: table.text(row, 'regime'), own_regime: 'true' } } as Reference, style });
  const best = own[0]!;
  const first = [nameOf(best), cellOf('npv_equity_usd', best, 'money'), cellOf('irr_post_tax', best, 'percent')];
  if (own.length === 1) return [{ name: 'sayAppraiseOne', parts: first }];
  const said: Said[] = [];
  if (typeof run.summary['projects_that_pay'] === 'number') said.push({ name: 'sayAppraisePay', parts: [{ reference: { summary: 'projects_that_pay', run: at }, style: 'whole' }, { reference: { summary: 'projects', run: at }, style: 'whole' }] });
  said.push({ name: 'sayAppraiseBest', parts: first }, { name: 'sayAppraiseWorst', parts: [nameOf(own.at(-1)!), cellOf('npv_equity_usd', own.at(-1)!, 'money')] });
  if (typeof run.summary['npv_equity_usd'] === 'number') said.push({ name: 'sayAppraiseTotal', parts: [{ reference: { summary: 'npv_equity_usd', run: at }, style: 'money' }] });
  return said;
}
