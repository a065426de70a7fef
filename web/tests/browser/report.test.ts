import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeReport, wholeRuns } from './built.ts';
import type { RunFiles } from './files.ts';
import { checkNumbers } from './numbers.ts';
import { chromiumPath, go, launch, open, standing } from './open.ts';

/** The runs that a page shows, by their places in the report. */
const shown = [
  ['answer', 1], ['answer', 2], ['answer', 4], ['answer', 5], ['answer', 6], ['answer', 7], ['plan', 1], ['plan', 3], ['compare', 1], ['project', 4], ['dependence', 5], ['shock', 6], ['shock', 7], ['answer', 8], ['ensemble', 8],
] as const;

describe.skipIf(!chromiumPath)('a report', () => {
  let browser: Browser;
  let runs: RunFiles[];

  beforeAll(async () => {
    runs = wholeRuns();
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
  });

  for (const language of ['en', 'es']) {
    it(`shows only numbers that its tables hold, in ${language}`, async () => {
      const { page, errors, requests } = await open(browser, wholeReport, `#page=sources&lang=${language}`);
      let checked = 0;
      for (const [name, run] of shown) {
        await go(page, name, `&lang=${language}&run=${run}&places=all`);
        checked += await checkNumbers(page, runs, `${name} ${run}`);
      }
      console.log(`${checked} numbers of the pages equal the tables`);
      expect(checked).toBeGreaterThan(500);
      expect([...errors, ...requests]).toEqual([]);
      await page.context().close();
    });
  }

  it('runs no script that is not of the build, and works beside one', async () => {
    const foreign = wholeReport.replace(/html$/, 'foreign.html');
    const slipped = '<script>document.title = "slipped"</script><img src="none.png" onerror="document.title = \'slipped\'">';
    writeFileSync(foreign, readFileSync(wholeReport, 'utf8').replace('<div id="app">', () => slipped + '<div id="app">'));
    const { page, errors } = await open(browser, foreign, '#page=shock&run=6&lang=en');
    await standing(page, 'shock');
    expect(await page.title()).not.toBe('slipped');
    expect(errors.filter((error) => error.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate(() => document.head.querySelector('meta[http-equiv]')!.getAttribute('content'))).not.toContain("script-src 'unsafe-inline'");
    await page.context().close();
  });

  it('restores a view from the hash of a link, and writes the hash as the reader chooses', async () => {
    const { page } = await open(browser, wholeReport, '#page=tables&lang=es&theme=dark&run=2&table=flows&filter=trioxide');
    expect(await page.locator('main h1').textContent()).toContain('Tablas');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await page.locator('input[type=search]').inputValue()).toBe('trioxide');
    await page.keyboard.press('Tab');
    await page.locator('nav button', { hasText: 'Plan' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('page=plan'));
    expect(page.url()).toContain('run=plan-');
    await page.context().close();
  });

  it('restores mineral, year, site, measure and event from a link', async () => {
    const { page } = await open(browser, wholeReport, '#page=map&lang=en&mineral=antimony&year=2030&site=mx-madero');
    await standing(page, 'map');
    expect(await page.locator('output').textContent()).toBe('2030');
    expect(await page.locator('.card h2').textContent()).toContain('Madero');
    await go(page, 'chain', '&lang=en&measure=value&depth=direct&year=2032');
    expect(await page.locator('.controls select').evaluateAll((boxes) => boxes.map((box) => (box as HTMLSelectElement).value))).toEqual(expect.arrayContaining(['value', 'direct']));
    const before = page.url();
    await page.reload();
    await standing(page, 'chain');
    expect(page.url()).toBe(before);
    await page.context().close();
  });

  it('moves the map by keys, hand and wheel, and opens the card of a site that is clicked', async () => {
    const { page } = await open(browser, wholeReport, '#page=map&lang=en');
    await standing(page, 'map');
    const place = () => page.evaluate(() => document.querySelector<HTMLElement>('.ring')?.style.left ?? '');
    await page.locator('details summary').click();
    await page.locator('details .link').first().click();
    await page.waitForSelector('.ring');
    const first = await place();
    await page.locator('.map-box').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((was) => document.querySelector<HTMLElement>('.ring')?.style.left !== was, first);
    const second = await place();
    const box = (await page.locator('.map-box').boundingBox())!;
    await page.mouse.move(box.x + 300, box.y + 200);
    // The wheel alone belongs to the page; with Ctrl it is the map's.
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await page.waitForFunction((was) => document.querySelector<HTMLElement>('.ring')?.style.left !== was, second);
    await page.getByRole('button', { name: 'North America', exact: true }).click();
    await page.waitForFunction((was) => document.querySelector<HTMLElement>('.ring')?.style.left === was, first);
    await page.context().close();
  });

  it('goes back from page to page, and drops what a link names that is not there', async () => {
    const { page } = await open(browser, wholeReport, '#page=answer&lang=en&mineral=unobtainium');
    await standing(page, 'answer');
    expect(page.url()).not.toContain('unobtainium');
    await page.locator('nav button', { hasText: 'Plan' }).click();
    await page.waitForFunction(() => location.hash.includes('page=plan'));
    await page.goBack();
    await page.waitForFunction(() => location.hash.includes('page=answer'));
    await page.context().close();
  });

  it('shows where a number comes from at a click', async () => {
    const { page } = await open(browser, wholeReport, '#page=answer&lang=en');
    await standing(page, 'answer');
    await page.locator('.sentences button.traced').first().click();
    expect(await page.locator('.sentences .rows').first().textContent()).toMatch(/summary\.json|\.csv/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.sentences .rows').count()).toBe(0);
    await page.context().close();
  });

  it('gives every chart a source line and downloads as SVG, PNG and CSV', async () => {
    const { page } = await open(browser, wholeReport, '#page=plan&lang=en&places=all');
    await standing(page, 'plan');
    for (const [name, run] of [['plan', 1], ['dependence', 5], ['shock', 6], ['project', 4], ['ensemble', 8], ['chain', 1], ['map', 1]] as const) {
      await go(page, name, `&lang=en&run=${run}`);
      for (const figure of await page.locator('figure').all()) expect(await figure.locator('.source').first().textContent(), name).toMatch(/antimony|north-america|statistics/);
      for (const drawing of await page.locator('figure.chart, figure.map').all()) expect(await drawing.locator('.downloads button').allTextContents(), name).toEqual(['SVG', 'PNG', 'CSV']);
    }
    for (const [name, kind] of ['plan', 'map'].flatMap((one) => ['SVG', 'PNG', 'CSV'].map((kind) => [one, kind] as const))) {
      await go(page, name, '&lang=en');
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.downloads button', { hasText: kind }).first().click()]);
      const text = readFileSync(await download.path(), kind === 'PNG' ? 'latin1' : 'utf8');
      expect(text.length).toBeGreaterThan(100);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
      if (kind === 'SVG') expect(text).toContain('Source: antimony');
      if (kind === 'PNG') expect(text.slice(1, 4)).toBe('PNG');
    }
    await page.context().close();
  });

  it('prints to paper: every page but the tables, a list of figures, text as text', async () => {
    const { page, errors } = await open(browser, wholeReport, '#page=answer&lang=en&run=2');
    const pdf = await page.pdf({ path: join(import.meta.dirname, '../../../artifacts/viewer/report.pdf'), preferCSSPageSize: true, printBackground: true });
    expect(pdf.length).toBeGreaterThan(20_000);
    expect(pdf.toString('latin1')).toContain('/Font');
    expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThanOrEqual(6);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
