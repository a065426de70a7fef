import type { Component } from 'svelte';
import type { Run } from '../data/report.ts';
import type { Page } from '../state.svelte.ts';
import AnswerPage from './AnswerPage.svelte';
import ChainPage from './ChainPage.svelte';
import ComparePage from './ComparePage.svelte';
import DependencePage from './DependencePage.svelte';
import EnsemblePage from './EnsemblePage.svelte';
import MapPage from './MapPage.svelte';
import PlanPage from './PlanPage.svelte';
import ProjectPage from './ProjectPage.svelte';
import ShockPage from './ShockPage.svelte';
import SourcesPage from './SourcesPage.svelte';
import TablesPage from './TablesPage.svelte';

export const pageViews: { readonly [page in Page]: Component<{ run: Run }> } = {
  answer: AnswerPage, map: MapPage, chain: ChainPage, dependence: DependencePage, shock: ShockPage, plan: PlanPage, project: ProjectPage, ensemble: EnsemblePage, compare: ComparePage, tables: TablesPage, sources: SourcesPage,
};
