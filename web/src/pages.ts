import type { Report } from './data/report.ts';
import type { Page } from './state.svelte.ts';
import type { TextName } from './text/texts.ts';

export const pageNames: { readonly [page in Page]: TextName } = {
  answer: 'pageAnswer', map: 'pageMap', chain: 'pageChain', dependence: 'pageDependence', shock: 'pageShock', plan: 'pagePlan', project: 'pageProject', compare: 'pageCompare', tables: 'pageTables', sources: 'pageSources',
};

/** The pages that the runs of a report have results for, in reading order. */
export function pagesOf(report: Report): Page[] {
  const has = (analysis: string) => report.runs.some((run) => run.analysis === analysis);
  const plans = report.runs.filter((run) => run.analysis === 'plan' && run.tables['flows']);
  const pages: [Page, boolean][] = [
    ['answer', true],
    ['map', plans.length > 0],
    ['chain', plans.length > 0],
    ['dependence', has('depend')],
    ['shock', has('shock')],
    ['plan', plans.length > 0],
    ['project', has('appraise')],
    ['compare', plans.length > 1],
    ['tables', true],
    ['sources', true],
  ];
  return pages.filter(([, there]) => there).map(([page]) => page);
}

/** The analysis whose runs a page shows; null for any. */
export const analysisOf: { readonly [page in Page]: string | null } = {
  answer: null, map: 'plan', chain: 'plan', dependence: 'depend', shock: 'shock', plan: 'plan', project: 'appraise', compare: null, tables: null, sources: null,
};
