import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RunFiles } from './files.ts';
import { recompute } from './recompute.ts';

/** Holds every number of a page against the files of its runs; returns how many could be computed again. */
export async function checkNumbers(page: Page, runs: readonly RunFiles[], name: string): Promise<number> {
  let checked = 0;
  await page.evaluate(() => document.querySelectorAll<HTMLButtonElement>('.chart .tools button[aria-expanded="false"]').forEach((button) => button.click()));
  const figures = await page.evaluate(() => [...document.querySelectorAll('data.figure')].map((element) => ({ value: Number((element as HTMLDataElement).value), text: element.textContent ?? '', style: element.getAttribute('data-style') ?? '', reference: element.getAttribute('data-reference') ?? '', tolerance: Number(element.getAttribute('data-tolerance') ?? 0) })));
  expect(figures.length, name).toBeGreaterThan(2);
  for (const figure of figures) {
    const expected = recompute(runs, JSON.parse(figure.reference) as { [key: string]: unknown });
    if (expected !== null) {
      expect(Math.abs(figure.value - expected), `${name}: ${figure.reference}: ${figure.value} is not ${expected}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      checked++;
    }
    // Below a thousandth two digits are written, and below 1e-9 none.
    expect(Math.abs(read(figure.text, figure.style) - figure.value), `${name}: “${figure.text}” is not ${figure.value}`).toBeLessThanOrEqual((/0\.000/.test(figure.text) ? 0.051 : 0.0051) * Math.abs(figure.value) + (figure.style === 'percent' ? 0.005 : figure.style === 'whole' ? 0.5 : figure.style === 'money' ? 0.005 : 0) + figure.tolerance + 1e-9);
  }
  // No number of a sentence, a headline or a title stands outside of what is checked, years and names of the inputs apart; only what is compared is counted in words.
  if (/^(compare|project)/.test(name)) return checked;
  const titles = runs.flatMap((run) => [run.summary['title_en'], run.summary['title_es']]);
  // What the asker gave a lever stands in its name.
  const sizes = runs.flatMap((run) => (run.tables.get('lever_effects') ?? []).map((row) => `, ${Number(row['lever']!.split('=')[1]).toLocaleString('en-US')}`));
  const names = new Set([...titles, ...sizes, ...runs.flatMap((run) => [...run.tables].filter(([table]) => table.startsWith('inputs/')).flatMap(([, rows]) => rows.flatMap((row) => [row['name_en'], row['name_es']])))].map(String).filter((text) => /\d/.test(text)).flatMap((text) => [text, text.replace(/\s*\([^()]*\)\s*$/, '')]));
  const texts = await page.evaluate(() => [...document.querySelectorAll('h1, h2, .sentences p, .figures dd, main figcaption')].map((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('data').forEach((data) => data.remove());
    return (copy.textContent ?? '').replace(/\b20\d\d\b/g, '').replace(/[“«][^”»]*[”»]/g, '');
  }));
  const loose = texts.map((text) => [...names].reduce((left, one) => left.replaceAll(one, ''), text)).filter((text) => /\d/.test(text));
  expect(loose, name).toEqual([]);
  return checked;
}

/** A number as the page writes it, back to its value. */
function read(text: string, style: string): number {
  const plain = text.replaceAll('\u00a0', ' ').replaceAll('−', '-');
  const number = Number(/-?[\d,]*\.?\d+(?:E-?\d+)?/.exec(plain)![0].replaceAll(',', ''));
  const scale = /mil millones|billion/.test(plain) ? 1e9 : /millones|million/.test(plain) ? 1e6 : /miles|thousand/.test(plain) ? 1e3 : 1;
  return style === 'percent' ? number / 100 : number * scale;
}
