import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunFiles, readRun } from './files.ts';
import { chromiumPath, launch, open } from './open.ts';
import { checkNumbers } from './numbers.ts';

const root = resolve(import.meta.dirname, '../../..');
const cli = process.env['VETA_CLI'] || join(root, 'src/Veta.Cli/bin/Release/net10.0/Veta.Cli.dll');
const folder = join(root, 'artifacts/viewer/antimony');
const file = join(folder, 'report.html');
const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const pages = ['answer', 'map', 'chain', 'dependence', 'plan', 'project', 'compare', 'tables', 'sources'];

describe.skipIf(!chromiumPath)('a report of antimony', () => {
  let browser: Browser;
  let runs: RunFiles[];

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    execFileSync('dotnet', [cli, 'run', 'models/antimony', '--out', folder, '--quiet'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    for (const verb of ['depend', 'appraise']) execFileSync('dotnet', [cli, verb, 'models/antimony', '--out', join(folder, verb), '--quiet'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('dotnet', [cli, 'report', folder, '--quiet'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    browser = await launch();
    const { page } = await open(browser, file, '#page=compare&lang=en');
    const names = JSON.parse(readFileSync(join(root, 'models/antimony/datapackage.json'), 'utf8')) as { run_scenarios: string[] };
    // Plans come first, each part in the order of names.
    runs = [...[...names.run_scenarios].sort(), 'appraise', 'depend'].map((name) => readRun(join(folder, name)));
    await page.context().close();
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('is one file under 8 MB that draws its first page within two seconds', async () => {
    expect(statSync(file).size).toBeLessThan(8 * 1024 * 1024);
    const { page } = await open(browser, file, '#page=answer&lang=en');
    const paint = await page.evaluate(() => performance.getEntriesByName('veta-shown')[0]!.startTime);
    console.log(`first page shown after ${Math.round(paint)} ms`);
    expect(paint).toBeLessThan(2000);
    await page.context().close();
  });

  for (const language of ['en', 'es']) {
    for (const theme of ['light', 'dark']) {
      for (const width of [1440, 768]) {
        const checked = width === 1440 && (language === 'en') === (theme === 'light');
        it(`shows every page in ${language}, ${theme}, ${width} pixels: no request, no error, nothing wider than the window${checked ? ', nothing serious for axe' : ''}`, async () => {
          const { page, requests, errors } = await open(browser, file, `#page=answer&lang=${language}&theme=${theme}&run=2`, width);
          for (const name of pages) {
            await page.evaluate((hash) => (location.hash = hash), `#page=${name}&lang=${language}&theme=${theme}&run=2`);
            await page.waitForFunction((hash) => location.hash.includes(`page=${hash}`) && document.querySelector('main h1') !== null, name);
            if (name === 'map') await page.waitForSelector('.map-box[data-ready]');
            else await page.waitForFunction(() => [...document.querySelectorAll('.drawing')].every((box) => box.querySelector('svg')));
            expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBeLessThanOrEqual(0);
            expect(await page.evaluate(() => document.documentElement.lang), name).toBe(language);
            if (!checked) continue;
            await page.evaluate(axe);
            const serious = await page.evaluate(async () => {
              const found = await (window as unknown as { axe: { run(): Promise<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }> } }).axe.run();
              return found.violations.filter((one) => one.impact === 'serious' || one.impact === 'critical').map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' | ')}`);
            });
            expect(serious, name).toEqual([]);
          }
          expect(requests).toEqual([]);
          expect(errors).toEqual([]);
          await page.context().close();
        });
      }
    }
  }

  it('shows only numbers that its tables hold', async () => {
    let checked = 0;
    for (const language of ['en', 'es']) {
      for (const [name, run] of [['answer', 1], ['answer', 2], ['plan', 1], ['plan', 3], ['compare', 1], ['dependence', 5], ['project', 4], ['answer', 4], ['answer', 5]] as const) {
        const { page } = await open(browser, file, `#page=${name}&lang=${language}&run=${run}&places=all`);
        checked += await checkNumbers(page, runs, `${name} ${run}`);
        await page.context().close();
      }
    }
    console.log(`${checked} numbers of the pages equal the tables`);
    expect(checked).toBeGreaterThan(400);
  });

  it('restores a view from the hash of a link, and writes the hash as the reader chooses', async () => {
    const { page } = await open(browser, file, '#page=tables&lang=es&theme=dark&run=2&table=flows&filter=trioxide');
    expect(await page.locator('main h1').textContent()).toContain('Tablas');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await page.locator('input[type=search]').inputValue()).toBe('trioxide');
    await page.keyboard.press('Tab');
    await page.locator('nav button', { hasText: 'Plan' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.includes('page=plan'));
    expect(page.url()).toContain('run=2');
    await page.context().close();
  });

  it('switches pages within 200 ms', async () => {
    const { page } = await open(browser, file, '#page=answer&lang=en');
    const times: { [name: string]: number } = {};
    for (const name of [...pages.slice(1), 'answer']) {
      times[name] = await page.evaluate(async (label) => {
        const button = [...document.querySelectorAll('nav button')][label]! as HTMLButtonElement;
        const start = performance.now();
        button.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      }, pages.indexOf(name));
    }
    console.log('page switches, ms: ' + Object.entries(times).map(([name, ms]) => `${name} ${Math.round(ms)}`).join(', '));
    // The slowest of a shared machine may wait for others; the middle one may not.
    const sorted = Object.values(times).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(200);
    await page.context().close();
  });

  it('gives every chart a source line and downloads as SVG, PNG and CSV', async () => {
    const { page } = await open(browser, file, '#page=plan&lang=en&places=all');
    for (const figure of await page.locator('figure').all()) expect(await figure.locator('.source').first().textContent()).toMatch(/antimony|statistics/);
    for (const kind of ['SVG', 'PNG', 'CSV']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.downloads button', { hasText: kind }).first().click()]);
      const text = readFileSync(await download.path(), kind === 'PNG' ? 'latin1' : 'utf8');
      expect(text.length).toBeGreaterThan(100);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
      if (kind === 'SVG') expect(text).toContain('Source: antimony');
    }
    await page.context().close();
  });

  it('prints to paper: every page but the tables, a list of figures, text as text', async () => {
    const { page, errors } = await open(browser, file, '#page=answer&lang=en&run=2');
    const pdf = await page.pdf({ path: join(folder, 'report.pdf'), preferCSSPageSize: true, printBackground: true });
    expect(pdf.length).toBeGreaterThan(20_000);
    expect(pdf.toString('latin1')).toContain('/Font');
    expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThanOrEqual(6);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
