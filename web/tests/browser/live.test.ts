import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referenceReport } from './built.ts';
import { chromiumPath, launch, open } from './open.ts';

const root = resolve(import.meta.dirname, '../../..');
const cli = process.env['VETA_CLI'] || join(root, 'src/Veta.Cli/bin/Release/net10.0/Veta.Cli.dll');
const workspace = join(root, 'artifacts/viewer/live');
const pictures = process.env['VETA_UPDATE_PICTURES'] === '1' ? join(root, 'docs/images') : join(workspace, 'pictures');
const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const texts = (language: string) => JSON.parse(readFileSync(join(root, `src/Veta/Words/${language}.json`), 'utf8')) as { [key: string]: string };

/** A page and how often its reader acted: a press, a key, a drag. */
interface Reader {
  readonly page: Page;
  readonly errors: string[];
  acts: number;
}

describe.skipIf(!chromiumPath)('the live page', { timeout: 400_000 }, () => {
  let browser: Browser;
  let server: ChildProcess;
  let address = '';

  beforeAll(async () => {
    rmSync(workspace, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    for (const name of ['north-america', 'antimony']) cpSync(join(root, 'models', name), join(workspace, 'models', name), { recursive: true });
    cpSync(dirname(referenceReport()), join(workspace, 'runs/north-america'), { recursive: true });
    server = spawn('dotnet', ['exec', cli, 'serve', workspace, '--port', '0', '--lang', 'en'], { stdio: ['ignore', 'pipe', 'inherit'] });
    address = await new Promise<string>((found) => server.stdout!.once('data', (text: Buffer) => found(String(text).split(' ')[0]!)));
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  async function visit(language: string, path = '/', width = 1440, dark = false): Promise<Reader> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: language, reducedMotion: 'reduce', colorScheme: dark ? 'dark' : 'light' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (fault) => errors.push(String(fault)));
    await page.goto(address + path);
    await page.waitForSelector('main h1');
    return { page, errors, acts: 0 };
  }

  async function press(reader: Reader, selector: string, text?: string): Promise<void> {
    await reader.page.locator(selector, text ? { hasText: text } : {}).first().click();
    reader.acts++;
  }

  async function dragTo(reader: Reader, selector: string, share: number): Promise<void> {
    const slider = reader.page.locator(selector);
    const box = (await slider.boundingBox())!;
    const from = await slider.evaluate((one: HTMLInputElement) => (Number(one.value) - Number(one.min)) / (Number(one.max) - Number(one.min)));
    const at = (part: number) => box.x + 8 + part * (box.width - 16);
    await reader.page.mouse.move(at(from), box.y + box.height / 2);
    await reader.page.mouse.down();
    await reader.page.mouse.move(at(share), box.y + box.height / 2, { steps: 8 });
    await reader.page.mouse.up();
    reader.acts++;
  }

  const stories = [['en', 'China stops all rare-earth magnets', /Mexico loses less with Derramadero.*instead of/], ['es', 'China detiene todos los imanes', /México pierde menos con .*Derramadero.*en vez de/]] as const;
  for (const [language, event, answer] of stories) {
    it(`tells in ${language} what a plant in Coahuila changes when China stops magnets in 2033, in at most six acts`, async () => {
      const reader = await visit(language);
      const { page } = reader;
      await page.screenshot({ path: join(pictures, `live-start-${language}.png`) });
      await press(reader, '.ask-card', texts(language)['web.liveAskShock']);
      await page.waitForSelector('.event-list button');
      await press(reader, '.event-list button', event);
      await dragTo(reader, 'input[type=range]', 0.5);
      expect(await page.locator('input[type=range]').inputValue()).toBe('2033');
      await press(reader, '.site-switches li:has-text("Derramadero") [role=switch]');
      await page.waitForSelector('.finding', { timeout: 150_000 });
      expect(await page.locator('.finding').textContent()).toMatch(answer);
      expect(reader.acts).toBeLessThanOrEqual(6);
      await page.waitForFunction(() => [...document.querySelectorAll('.map-box')].every((box) => box.hasAttribute('data-ready')));
      await page.screenshot({ path: join(pictures, `live-shock-${language}.png`) });
      // Its link opens the same again.
      const again = await visit(language, `/${new URL(page.url()).search}`);
      await again.page.waitForSelector('.finding');
      expect(await again.page.locator('.finding').textContent()).toBe(await page.locator('.finding').textContent());
      expect([...reader.errors, ...again.errors]).toEqual([]);
      await again.page.context().close();
      await page.context().close();
    });
  }

  it('says whether Sonora matters, and prints no difference that lies inside the gaps', async () => {
    const reader = await visit('en');
    const { page } = reader;
    await press(reader, '.ask-card', texts('en')['web.liveAskPlan']);
    await page.getByLabel(texts('en')['web.liveScenario']!, { exact: true }).selectOption('sonora-opens');
    reader.acts++;
    await page.waitForSelector('.finding', { timeout: 230_000 });
    const [first, second] = await page.evaluate(async () => {
      const jobs = (await (await fetch('api/jobs')).json()) as { analysis: string; run: string; stage: string }[];
      const runs = jobs.filter((job) => job.analysis === 'plan' && job.stage === 'done').map((job) => job.run);
      return Promise.all(runs.slice(0, 2).map(async (run) => (await (await fetch(`api/runs/${run}/summary`)).json()) as { objective_usd: number; bound_usd: number }));
    });
    const gaps = Math.abs(first!.objective_usd - first!.bound_usd) + Math.abs(second!.objective_usd - second!.bound_usd);
    const inside = Math.abs(first!.objective_usd - second!.objective_usd) <= gaps;
    expect(await page.locator('.finding').textContent()).toMatch(inside ? /No difference that the plans can tell/ : /All supply costs/);
    expect(reader.acts).toBeLessThanOrEqual(6);
    await page.screenshot({ path: join(pictures, 'live-plan-en.png') });
    expect(reader.errors).toEqual([]);
    await page.context().close();
  });

  it('plans anew within two seconds when a target is dragged, on the parts of magnets and of antimony', async () => {
    for (const name of ['magnets', 'antimony']) {
      const reader = await visit('en', '/?ask=target&package=north-america');
      const { page } = reader;
      await page.waitForSelector('.event-list button');
      await press(reader, '.event-list button', name);
      await page.waitForSelector('.live-figures', { timeout: 150_000 });
      const seconds: number[] = [];
      for (const share of [0.3, 0.25, 0.2, 0.4, 0.5, 0.31, 0.22, 0.27, 0.33, 0.28, 0.36, 0.24, 0.42, 0.21, 0.29, 0.38, 0.26, 0.32, 0.23, 0.34]) {
        const before = await page.locator('.live-figures').getAttribute('data-seconds');
        const began = performance.now();
        await dragTo(reader, '.slider input', share);
        await page.waitForFunction((old) => !document.querySelector('.working') && document.querySelector('.live-figures')?.getAttribute('data-seconds') !== old, before, { timeout: 60_000, polling: 20 });
        seconds.push((performance.now() - began) / 1000);
      }
      if (name === 'magnets') await page.screenshot({ path: join(pictures, 'live-target-en.png') });
      seconds.sort((a, b) => a - b);
      console.log(`${name}: slider to plan ${seconds.map((one) => one.toFixed(2)).join(', ')} s`);
      expect(seconds[Math.ceil(0.95 * seconds.length) - 1]).toBeLessThan(2);
      expect(reader.errors).toEqual([]);
      await page.context().close();
    }
  });

  it('shows the same figures as the report of the same runs that opens without a server', async () => {
    const file = join(workspace, 'report.html');
    writeFileSync(file, Buffer.from(await (await fetch(`${address}/api/runs/north-america/report.html?lang=en`)).arrayBuffer()));
    for (const name of ['answer', 'shock', 'plan', 'compare']) {
      const offline = await open(browser, file, `#page=${name}&lang=en`);
      const reader = await visit('en', `/?ask=report&runs=north-america#page=${name}&lang=en`);
      const said = (page: Page) => page.evaluate(() => document.querySelector('main')!.textContent!.replace(/\s+/g, ' '));
      await reader.page.waitForFunction((hash) => new URLSearchParams(location.hash.slice(1)).get('page') === hash, name);
      await reader.page.waitForFunction(() => [...document.querySelectorAll('.drawing')].every((box) => box.querySelector('svg')));
      await offline.page.waitForFunction(() => [...document.querySelectorAll('.drawing')].every((box) => box.querySelector('svg')));
      expect(await said(reader.page), name).toBe(await said(offline.page));
      expect([...reader.errors, ...offline.errors, ...offline.requests]).toEqual([]);
      await reader.page.context().close();
      await offline.page.context().close();
    }
  });

  it('is painted within a second, fits every width, and has nothing serious for axe', async () => {
    for (const path of ['/', '/?ask=plan&package=antimony&sites=mx-madero%3Dclosed', '/?ask=shock&package=north-america&event=total-magnet-cut&year=2033&open=mx-coa-derramadero-magnets-heavy', '/?ask=target&package=antimony']) {
      for (const [language, width, dark] of [['en', 1440, false], ['es', 768, true], ['es', 390, false], ['en', 390, true]] as const) {
        const reader = await visit(language, path, width, dark);
        const { page } = reader;
        if (path.includes('shock') || path.includes('plan')) await page.waitForSelector('.finding', { timeout: 150_000 });
        expect(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime)).toBeLessThan(1000);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path} ${width}`).toBeLessThanOrEqual(0);
        await page.evaluate(axe);
        const serious = await page.evaluate(async () => {
          const checks = (window as unknown as { axe: { run(options: object): Promise<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }> } }).axe;
          const found = await checks.run({ resultTypes: ['violations'] });
          return found.violations.filter((one) => one.impact === 'serious' || one.impact === 'critical').map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' | ')}`);
        });
        expect(serious, `${path} ${language} ${width}`).toEqual([]);
        expect(reader.errors).toEqual([]);
        await page.screenshot({ path: join(workspace, `look-${path.slice(2, 12).replace(/\W/g, '-')}-${language}-${width}.png`), fullPage: true });
        await page.context().close();
      }
    }
  });
});
