import { chromium, type Browser, type Page } from 'playwright-core';

/** Pages that have been opened say what they asked of the network and what they complained of. */
export interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
}

export const chromiumPath = process.env['VETA_CHROMIUM'] || '';

/** Chromium as on a computer without a graphics card: what is measured holds for every reader. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
}

export async function open(browser: Browser, file: string, hash: string, width = 1440): Promise<Opened> {
  const context = await browser.newContext({ offline: true, viewport: { width, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (fault) => errors.push(String(fault)));
  await page.goto(`file://${file}${hash}`);
  await page.waitForSelector('main h1');
  return { page, requests, errors };
}

/** Waits until a page stands with all its charts and its map. */
export async function standing(page: Page, name: string): Promise<void> {
  await page.waitForFunction((hash) => new URLSearchParams(location.hash.slice(1)).get('page') === hash && document.querySelector('main h1') !== null, name);
  await page.waitForFunction(() => [...document.querySelectorAll('.drawing')].every((box) => box.querySelector('svg')) && [...document.querySelectorAll('.map-box')].every((box) => box.hasAttribute('data-ready')));
}

/** Goes to a view by its hash. */
export async function go(page: Page, name: string, rest: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#page=${name}${rest}`);
  await standing(page, name);
}
