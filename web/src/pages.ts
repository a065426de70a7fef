import type { Report, Run } from './data/report.ts';
import type { Page } from './state.svelte.ts';
import type { TextName } from './text/texts.ts';

export const pageNames: { readonly [page in Page]: TextName } = {
  answer: 'pageAnswer', map: 'pageMap', chain: 'pageChain', dependence: 'pageDependence', shock: 'pageShock', plan: 'pagePlan', project: 'pageProject', ensemble: 'pageEnsemble', compare: 'pageCompare', tables: 'pageTables', sources: 'pageSources',
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
    ['ensemble', has('ensemble')],
    ['compare', plans.length > 1],
    ['tables', true],
    ['sources', true],
  ];
  return pages.filter(([, there]) => there).map(([page]) => page);
}

/** The analysis whose runs a page shows; null for any. */
export const analysisOf: { readonly [page in Page]: string | null } = {
  answer: null, map: 'plan', chain: 'plan', dependence: 'depend', shock: 'shock', plan: 'plan', project: 'appraise', ensemble: 'ensemble', compare: null, tables: null, sources: null,
};

const MOST_ON_PAPER = 4;

/** What is printed: every page but the tables, of the run that is shown where it is one of the page's analysis, else of the first; of shocks several. */
export function onPaper(report: Report, current: Run): [Page, Run][] {
  return pagesOf(report).filter((page) => page !== 'tables').flatMap((page): [Page, Run][] => {
    const wanted = analysisOf[page];
    if (wanted === null) return [[page, current]];
    const runs = report.runs.filter((run) => run.analysis === wanted);
    const first = runs.find((run) => run === current) ?? runs[0]!;
    const chosen = page === 'shock' ? [first, ...runs.filter((run) => run !== first)].slice(0, MOST_ON_PAPER) : [first];
    return chosen.map((run) => [page, run]);
  });
}
