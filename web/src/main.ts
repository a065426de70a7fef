import { flushSync, mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { decode } from './data/decode.ts';
import { hashOf, restore } from './hash.ts';
import { live } from './live/live.svelte.ts';
import LiveApp from './live/LiveApp.svelte';
import { part } from './part.ts';
import { say, view } from './state.svelte.ts';

const target = document.getElementById('app')!;
const dark = window.matchMedia('(prefers-color-scheme: dark)');
view.systemDark = dark.matches;
dark.addEventListener('change', () => (view.systemDark = dark.matches));
const narrow = window.matchMedia('(max-width: 62rem)');
view.narrow = narrow.matches;
narrow.addEventListener('change', () => (view.narrow = narrow.matches));
const phone = window.matchMedia('(max-width: 35rem)');
view.phone = phone.matches;
phone.addEventListener('change', () => (view.phone = phone.matches));
if (navigator.language.startsWith('es')) view.language = 'es';
window.addEventListener('beforeprint', () => flushSync(() => (view.printing = true)));
window.addEventListener('afterprint', () => (view.printing = false));

/** From a server: the same viewer, with questions before it. */
async function startLive(): Promise<void> {
  restore(location.hash);
  await live.begin();
  target.replaceChildren();
  mount(LiveApp, { target });
  window.addEventListener('popstate', () => {
    live.restore();
    restore(location.hash);
  });
  performance.mark('veta-shown');
}

async function start(): Promise<void> {
  if (document.documentElement.dataset['live'] !== undefined) {
    await startLive().catch(() => (target.textContent = say('liveBroken')));
    return;
  }
  try {
    view.report = await decode(document.getElementById('veta-data')!.textContent ?? '');
  } catch (fault) {
    restore(location.hash);
    target.textContent = say('broken', fault instanceof Error ? fault.message : String(fault));
    return;
  }
  // A report that was written in a language opens in it.
  if (view.report.language) view.language = view.report.language;
  restore(location.hash);
  target.replaceChildren();
  mount(App, { target });
  window.addEventListener('popstate', () => restore(location.hash));
  window.addEventListener('hashchange', () => {
    if (location.hash !== hashOf()) restore(location.hash);
  });
  performance.mark('veta-shown');
  requestAnimationFrame(() => setTimeout(() => performance.mark('veta-painted')));
  // Charts are made ready once the first page stands.
  setTimeout(() => requestIdleCallback(() => part('echarts'), { timeout: 2000 }));
}

void start();
