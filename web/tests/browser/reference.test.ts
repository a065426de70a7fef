import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceReport } from './built.ts';
import { readRun } from './files.ts';
import { chromiumPath, launch, open, standing } from './open.ts';

/** Pages that hold words and counts, or a table of one's own choice; all others show figures. */
const unmeasured = ['sources', 'tables', 'map'];
const units = /USD|%|\bMWh\b|\bt\b|\bmonths?\b|\bmes(es)?\b/;

describe.skipIf(!chromiumPath)('the report of the reference package', () => {
  let browser: Browser;
  let ids: Set<string>;

  beforeAll(async () => {
    browser = await launch();
    ids = named(join(dirname(referenceReport()), (JSON.parse(readFileSync(join(import.meta.dirname, '../../../models/north-america/datapackage.json'), 'utf8')) as { run_scenarios: string[] }).run_scenarios[0]!));
    expect(ids.size).toBeGreaterThan(500);
  });

  afterAll(async () => {
    await browser?.close();
  });

  for (const language of ['en', 'es']) {
    for (const width of [1440, 390]) {
      it(`finds every page in ${language} at ${width} pixels: no error, no request, nothing wider than the window, a unit, every blank filled, and no id of what has a name`, async () => {
        const rest = `&lang=${language}`;
        const { page, requests, errors } = await open(browser, referenceReport(), `#page=sources${rest}`, width);
        const wrong: string[] = [];
        const count = await page.evaluate(() => document.querySelectorAll('nav button').length);
        expect(count).toBeGreaterThan(7);
        for (let at = 0; at < count; at++) {
          // Pages of verbs that a story does not ask, such as projects, are not there.
          await page.evaluate((place) => ([...document.querySelectorAll('nav button')][place] as HTMLButtonElement).click(), at);
          const name = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('page') ?? 'answer');
          await standing(page, name);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (wider > 0) wrong.push(`${name}: ${wider} pixels wider than the window (${(await tooWide(page)).join(', ')})`);
          const text = await wordsOf(page);
          if (!unmeasured.includes(name) && !units.test(text)) wrong.push(`${name}: no unit`);
          const shown = [...new Set(text.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g))].filter((word) => ids.has(word));
          if (shown.length > 0) wrong.push(`${name}: ${shown.length} ids, such as ${shown.slice(0, 5).join(', ')}`);
          if (/\{\w+\}/.test(text)) wrong.push(`${name}: a blank that nothing fills, ${/.{0,20}\{\w+\}.{0,20}/.exec(text)![0]}`);
          if (/undefined|NaN|\[object/.test(text)) wrong.push(`${name}: ${/.{20}(undefined|NaN|\[object).{20}/.exec(text)?.[0] ?? 'no value'}`);
        }
        expect([...wrong, ...errors, ...requests]).toEqual([]);
        await page.context().close();
      });
    }
  }
});

/** What a page says, without ids that stand beside their names and without names of files. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
    main.querySelectorAll('.id, code, a, script, style').forEach((element) => element.remove());
    return [...main.querySelectorAll('*')].flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '')).join('\n');
  });
}

function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('main *')].filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !element.closest('.scroll')).slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`));
}

/** Ids of the inputs of a run that have a name; those of one word may stand in a sentence as that word. */
function named(run: string): Set<string> {
  const found = new Set<string>();
  for (const [table, rows] of readRun(run).tables) {
    if (table.startsWith('inputs/')) for (const row of rows) if (row['id']?.includes('-') && row['name_en'] && row['name_en'] !== row['id']) found.add(row['id']);
  }
  return found;
}
