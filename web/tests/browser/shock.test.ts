import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunFiles, readRun } from './files.ts';
import { checkNumbers } from './numbers.ts';
import { chromiumPath, launch, open } from './open.ts';

const root = resolve(import.meta.dirname, '../../..');
const cli = process.env['VETA_CLI'] || join(root, 'src/Veta.Cli/bin/Release/net10.0/Veta.Cli.dll');
const folder = join(root, 'artifacts/viewer/shocks');
const file = join(folder, 'report.html');

describe.skipIf(!chromiumPath)('a report of shocks', () => {
  let browser: Browser;
  let runs: RunFiles[];

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const veta = (...words: string[]) => execFileSync('dotnet', [cli, ...words, '--quiet'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    veta('shock', 'models/north-america', '--event', 'madero-smelter-outage', '--lever', 'stock:antimony-metal@us=500', '--out', join(folder, 'one'));
    veta('shock', 'models/north-america', '--event', 'cn-us-gallium-germanium-antimony-ban', '--sweep', 'severity=0.5..1:2', '--out', join(folder, 'sweep'));
    veta('report', join(folder, 'one'), join(folder, 'sweep'), '--out', file);
    runs = ['one', 'sweep'].map((name) => readRun(join(folder, name)));
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
  });

  for (const language of ['en', 'es']) {
    it(`shows only numbers that its tables hold, in ${language}`, async () => {
      let checked = 0;
      for (const [name, run] of [['answer', 1], ['shock', 1], ['answer', 2], ['shock', 2]] as const) {
        const { page, errors, requests } = await open(browser, file, `#page=${name}&lang=${language}&run=${run}`);
        await page.waitForFunction(() => [...document.querySelectorAll('.drawing')].every((box) => box.querySelector('svg')));
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBeLessThanOrEqual(0);
        if (name === 'shock') expect(await page.locator('figure').count(), `${name} ${run}`).toBeGreaterThan(1);
        checked += await checkNumbers(page, runs, `${name} ${run}`);
        expect([...errors, ...requests]).toEqual([]);
        await page.context().close();
      }
      console.log(`${checked} numbers of shocks equal the tables`);
      expect(checked).toBeGreaterThan(100);
    });
  }
});
