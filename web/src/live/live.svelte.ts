import { decodeBytes } from '../data/decode.ts';
import type { Report } from '../data/report.ts';
import { view } from '../state.svelte.ts';
import { bytes, get } from './api.ts';
import type { EventHead, PackageHead, RunHead, SiteHead, Told } from './wire.ts';

export type LivePage = 'home' | 'shock' | 'target' | 'plan' | 'report';

/** What the live page shows and what it has read; a link restores it. */
class Live {
  page = $state<LivePage>('home');
  pack = $state('');
  packages = $state.raw<readonly PackageHead[]>([]);
  runs = $state.raw<readonly RunHead[]>([]);
  ready = $state(false);
  shown = $state.raw<readonly string[]>([]);
  event = $state('');
  year = $state(0);
  opened = $state.raw<readonly string[]>([]);
  target = $state('');
  scenario = $state('');
  /** What is wished of sites: id and word, joined by an equals sign. */
  wishes = $state.raw<readonly string[]>([]);
  private readonly kept = new Map<string, Promise<unknown>>();

  /** Reads an address once. */
  once<T>(path: string): Promise<T> {
    if (!this.kept.has(path)) this.kept.set(path, get<T>(path));
    return this.kept.get(path) as Promise<T>;
  }

  events(): Promise<readonly EventHead[]> {
    return this.once(`api/packages/${this.pack}/events`);
  }

  sites(): Promise<readonly SiteHead[]> {
    return this.once(`api/packages/${this.pack}/sites`);
  }

  /** Runs as the viewer knows them. */
  async report(names: readonly string[]): Promise<Report> {
    return decodeBytes(await bytes(`api/pack?${names.map((name) => `run=${name}`).join('&')}`));
  }

  /** Reads what the first page needs. */
  async begin(): Promise<void> {
    [this.packages, this.runs] = await Promise.all([get<readonly PackageHead[]>('api/packages'), get<readonly RunHead[]>('api/runs')]);
    this.restore();
    if (!this.packages.some((one) => one.name === this.pack)) this.pack = (this.packages.find((one) => this.runs.some((run) => run.package === one.name && run.story !== '')) ?? this.packages[0])?.name ?? '';
    this.ready = true;
  }

  /** The page as a link. */
  get address(): string {
    const parts = new URLSearchParams();
    if (this.page !== 'home') parts.set('ask', this.page);
    if (this.page === 'report') parts.set('runs', this.shown.join(','));
    if (this.page === 'shock' || this.page === 'target' || this.page === 'plan') parts.set('package', this.pack);
    if (this.page === 'shock') {
      if (this.event) parts.set('event', this.event);
      if (this.year) parts.set('year', String(this.year));
      if (this.opened.length > 0) parts.set('open', this.opened.join(','));
    }
    if (this.page === 'target' && this.target) parts.set('target', this.target);
    if (this.page === 'plan') {
      if (this.scenario) parts.set('scenario', this.scenario);
      if (this.wishes.length > 0) parts.set('sites', this.wishes.join(','));
    }
    return `?${parts.toString()}`;
  }

  /** Restores the page from the link. */
  restore(): void {
    const parts = new URLSearchParams(location.search);
    const page = parts.get('ask') ?? 'home';
    this.page = page === 'shock' || page === 'target' || page === 'plan' || page === 'report' ? page : 'home';
    this.pack = parts.get('package') ?? this.pack;
    this.event = parts.get('event') ?? '';
    this.year = Number(parts.get('year') ?? '0');
    this.opened = (parts.get('open') ?? '').split(',').filter((id) => id !== '');
    this.target = parts.get('target') ?? '';
    this.scenario = parts.get('scenario') ?? '';
    this.wishes = (parts.get('sites') ?? '').split(',').filter((wish) => wish !== '');
    this.shown = (parts.get('runs') ?? '').split(',').filter((name) => name !== '');
  }

  go(page: LivePage): void {
    this.page = page;
    window.scrollTo(0, 0);
  }
}

export const live = new Live();

/** A text of the server in the reader's language. */
export function told(text: Told): string {
  return view.language === 'es' ? text.es : text.en;
}
