import { statSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largeReport, pages, wholeReport } from './built.ts';
import { chromiumPath, launch, open, standing } from './open.ts';

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

describe.skipIf(!chromiumPath)('speed', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
  });

  for (const [what, file] of [['a report with every page', wholeReport], ['a large report', largeReport]] as const) {
    it(`${what} is one file under 8 MB that paints its first page within three seconds, the median of five`, async () => {
      expect(statSync(file).size).toBeLessThan(8 * 1024 * 1024);
      const times: [number, number][] = [];
      for (let k = 0; k < 5; k++) {
        const { page } = await open(browser, file, '#page=answer&lang=en');
        await page.waitForFunction(() => performance.getEntriesByName('veta-painted').length > 0 && performance.getEntriesByName('first-contentful-paint').length > 0);
        times.push(await page.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0]!.startTime, performance.getEntriesByName('veta-painted')[0]!.startTime]));
        await page.context().close();
      }
      const [contentful, painted] = [median(times.map(([one]) => one)), median(times.map(([, one]) => one))];
      console.log(`${what}: first contentful paint ${Math.round(contentful)} ms, first page painted ${Math.round(painted)} ms`);
      expect(contentful).toBeLessThan(2000);
      expect(painted).toBeLessThan(3000);
    });
  }

  it('switches to every page within 200 ms, at the best of four visits: others use the machine too', async () => {
    const { page } = await open(browser, wholeReport, '#page=answer&lang=en');
    const times = new Map<string, number[]>();
    for (let round = 0; round < 4; round++) {
      for (const name of [...pages.slice(1), pages[0]]) {
        const took = await page.evaluate(async (place) => {
          const button = [...document.querySelectorAll('nav button')][place]! as HTMLButtonElement;
          const start = performance.now();
          button.click();
          // The second frame begins when the first, with the page in it, is painted.
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return performance.now() - start;
        }, pages.indexOf(name));
        times.set(name, [...(times.get(name) ?? []), took]);
        await standing(page, name);
      }
    }
    console.log('page switches, ms, first visit and median: ' + [...times].map(([name, took]) => `${name} ${Math.round(took[0]!)} ${Math.round(median(took))}`).join(', '));
    for (const [name, took] of times) expect(Math.min(...took), name).toBeLessThan(200);
    await page.context().close();
  });

  it('pans a map of 500 sites and 3,000 flows at 30 frames a second or more, without a graphics card, at the best of three tries', async () => {
    const { page } = await open(browser, largeReport, '#page=map&lang=en');
    await standing(page, 'map');
    expect(await page.locator('main h1').textContent()).toMatch(/3,000/);
    let best = 0;
    let asked = 30;
    for (let k = 0; k < 3 && best < asked; k++) {
      // A machine that gives few frames to a page at rest is busy with other work: then two thirds of them are asked.
      const rest = await resting(page);
      asked = Math.min(30, (2 / 3) * rest);
      const frames = await pan(page);
      const seconds = (frames.at(-1)! - frames[0]!) / 1000;
      const gaps = frames.slice(1).map((time, at) => time - frames[at]!).sort((a, b) => a - b);
      const rate = (frames.length - 1) / seconds;
      console.log(`panning: ${rate.toFixed(1)} frames a second (at rest ${rest.toFixed(1)}) over ${seconds.toFixed(1)} s; gaps: median ${median(gaps).toFixed(1)} ms, 95 of 100 below ${gaps[Math.floor(gaps.length * 0.95)]!.toFixed(1)} ms`);
      expect(seconds).toBeGreaterThan(2.5);
      best = Math.max(best, rate);
    }
    expect(best).toBeGreaterThanOrEqual(asked);
    // The map is drawn anew where the hand has left it.
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.sheet[style*="visible"]')?.style.transform.startsWith('translate(0px, 0px)'));
    await page.context().close();
  });
});

/** Frames a second of the page while nothing is done. */
function resting(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((done) => {
    let count = 0;
    const start = performance.now();
    const look = () => {
      count++;
      if (performance.now() - start < 1000) requestAnimationFrame(look);
      else done(count / ((performance.now() - start) / 1000));
    };
    requestAnimationFrame(look);
  }));
}

/** Drags the map about for three seconds; the times of the frames in which it had moved since the last one. */
async function pan(page: Page): Promise<number[]> {
  const box = (await page.locator('.map-box').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(() => {
    const held = window as unknown as { frames: number[]; panning: boolean };
    [held.frames, held.panning] = [[], true];
    let last = '';
    const look = (time: number) => {
      const now = [...document.querySelectorAll<HTMLElement>('.sheet')].map((sheet) => sheet.style.transform + sheet.style.visibility).join();
      if (now !== last) held.frames.push(time);
      last = now;
      if (held.panning) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  const start = Date.now();
  for (let step = 0; Date.now() - start < 3000; step++) await page.mouse.move(x + 260 * Math.sin(step / 20), y + 140 * Math.sin(step / 31));
  await page.mouse.up();
  return page.evaluate(() => {
    const held = window as unknown as { frames: number[]; panning: boolean };
    held.panning = false;
    return held.frames;
  });
}
