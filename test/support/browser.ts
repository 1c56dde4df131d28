import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** In containers Chromium cannot have its own sandbox; and a test machine's browser calls nobody but the page. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error where no Chromium is found: test/run.ts runs browser tests only where there is one. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium is found: name one in CHROMIUM_PATH, or leave the browser tests to another machine: npm test does without them.');
  return chromium.launch({ executablePath, args: flags, headless: true });
};

/** A page in a profile of its own, and what went wrong in it: script errors, refused resources, requests to anybody else. */
export type WatchedPage = {
  readonly page: Page;
  readonly problems: string[];
  /** @throws Error with the problems that are left: a test that wants some takes them out. */
  close(): Promise<void>;
};

export const openPage = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) problems.push(`asked ${request.url()}`);
  });
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  const close = async (): Promise<void> => {
    await context.close();
    if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join('\n')}`);
  };
  return { page, problems, close };
};

/** WCAG 2.2 AA by axe. Through the debugger: the page itself lets no script run. */
export const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    type Axe = { readonly run: (options: object) => Promise<{ readonly violations: readonly { readonly id: string; readonly help: string }[] }> };
    const { run } = (globalThis as unknown as { readonly axe: Axe }).axe;
    const { violations } = await run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map(({ id, help }) => `${id}: ${help}`);
  });
};
export const isWiderThanItsWindow = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
