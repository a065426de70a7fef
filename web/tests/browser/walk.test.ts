import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, wholeReport } from './built.ts';
import { chromiumPath, go, launch, open, standing } from './open.ts';

const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

describe.skipIf(!chromiumPath)('a walk through the report', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
  });

  for (const language of ['en', 'es']) {
    for (const theme of ['light', 'dark']) {
      for (const width of [1440, 768]) {
        it(`finds every page in ${language}, ${theme}, ${width} pixels: no request, no error, nothing wider than the window, nothing that leaps, nothing serious for axe`, async () => {
          const rest = `&lang=${language}&theme=${theme}`;
          const { page, requests, errors } = await open(browser, wholeReport, `#page=sources${rest}`, width);
          // Not as a script element, which the policy of the report refuses.
          await page.evaluate(axe);
          await page.evaluate(() => {
            const held = window as unknown as { shifts: number };
            held.shifts = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) if (!entry.hadRecentInput) held.shifts += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
          });
          expect(await page.evaluate(() => document.querySelectorAll('nav button').length)).toBe(pages.length);
          for (const name of pages) {
            await go(page, name, rest);
            expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), name).toBeLessThanOrEqual(0);
            expect(await page.evaluate(() => document.documentElement.lang), name).toBe(language);
            expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts), `${name}: layout shift`).toBeLessThan(0.1);
            const serious = await page.evaluate(async () => {
              const checks = (window as unknown as { axe: { run(options: object): Promise<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }> } }).axe;
              const found = await checks.run({ resultTypes: ['violations'] });
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

  it('does not leap while it opens', async () => {
    for (const name of ['answer', 'map', 'shock', 'plan'] as const) {
      const { page } = await open(browser, wholeReport, `#page=${name}&lang=en`);
      await standing(page, name);
      const shift = await page.evaluate(() => new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number }[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 100);
      }));
      expect(shift, name).toBeLessThan(0.1);
      await page.context().close();
    }
  });
});
