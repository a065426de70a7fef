import { chromium, type Browser, type Page } from 'playwright-core';

/** Pages that have been opened say what they asked of the network and what they complained of. */
export interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly errors: string[];
}

export const chromiumPath = process.env['VETA_CHROMIUM'] || '';

export function launch(): Promise<Browser> {
  // Software drawing: the machine that runs the tests has no graphics card.
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'] });
}

export async function open(browser: Browser, file: string, hash: string, width = 1440): Promise<Opened> {
  const context = await browser.newContext({ offline: true, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
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
