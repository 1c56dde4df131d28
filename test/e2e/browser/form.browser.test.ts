import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AxeResults } from 'axe-core';
import { openBrowser, openPage } from '../../support/browser.ts';
import { root } from '../../support/repository.ts';
import { type RunningStack, startStack } from '../../support/stack.ts';
import { visitorOf } from './visitor.ts';
import { oneOf } from '../../support/thorough.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Kept for a person to look at; not committed. */
const pictures = path.join(root, '.build/screenshots');

let stack: RunningStack;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [stack, browser] = await Promise.all([startStack({ schedules: false }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

/** The machine may be busy with other tests. */
const patient = { timeout: 15_000 };

/** A history with a STOP, a START, a shrug and a failed confirmation in it. */
const live = async (page: Page, phone: string): Promise<void> => {
  const visitor = visitorOf(page);
  await visitor.takePhone(phone);
  await visitor.tap('arrêt svp');
  await expect.poll(() => visitor.received.count(), patient).toBe(1);
  await visitor.tap('START');
  await expect.poll(() => visitor.received.count(), patient).toBe(2);
  await visitor.write('unrehearsed-words-without-a-break-'.repeat(6));
  await visitor.tap('STOP club');
  await expect.poll(() => visitor.verdict('Club Lavande').textContent(), patient).toBe('Stopped');
  await expect.poll(() => page.locator('#messages > li').count(), patient).toBe(4);
};

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>('axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })');
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`));
};

const widerThanItsWindow = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *:not(.unseen)')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => `${element.tagName}#${element.id}.${element.className}`),
  );

let people = 0;
/** Where not all are looked at, each width is, and both colours. */
const looks = [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'dark'],
  [390, 'light'],
  [320, 'light'],
  [320, 'dark'],
] as const;
describe.each(oneOf(2, looks))('at %i pixels, %s', (width, colorScheme) => {
  it('nothing scrolls sideways, and axe finds no violation, before anything was texted and after', async () => {
    const { page, close } = await openPage(browser, stack.server.url, { viewport: { width, height: 800 }, colorScheme });
    await page.locator('#suppression > li').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await live(page, `+3363998${7000 + ++people}`);
    await page.getByText('Make something go wrong').click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await widerThanItsWindow(page)).toEqual([]);
    await page.screenshot({ path: path.join(pictures, `${width}-${colorScheme}.png`), fullPage: true });
    await close();
  });
});

it('dark is dark and light is light', async () => {
  const background = async (colorScheme: 'light' | 'dark'): Promise<number> => {
    const { page, close } = await openPage(browser, stack.server.url, { colorScheme });
    const color = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await close();
    return Math.max(...[...color.matchAll(/\d+/g)].map(Number));
  };
  expect(await background('light')).toBeGreaterThan(200);
  expect(await background('dark')).toBeLessThan(50);
});

it('all of it can be done by keyboard, in the order in which it stands', async () => {
  const { page, close } = await openPage(browser, stack.server.url);
  await page.locator('#suggestions button').first().waitFor();
  const names: string[] = [];
  for (let press = 0; press < 13; press += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => document.activeElement?.id || document.activeElement?.ariaLabel || document.activeElement?.textContent || ''),
    );
  }
  expect(names).toEqual([
    'number',
    'new-phone',
    'to',
    'conversation',
    'STOP',
    'arrêt svp',
    'START',
    'CONTACT',
    'can you stop by tomorrow?',
    'STOP club',
    'text',
    'Send',
    'Make something go wrong',
  ]);
  await close();
});

it('a number that is none is said so at its field, and another one is taken', async () => {
  const { page, problems, close } = await openPage(browser, stack.server.url);
  const visitor = visitorOf(page);
  await visitor.verdict('Lavande').waitFor();
  await visitor.takePhone('nobody');
  await expect.poll(() => page.locator('#number-problem').textContent(), patient).toContain('must be a phone number');
  expect(await visitor.number.getAttribute('aria-invalid')).toBe('true');
  await visitor.takePhone('+33 6 39 98 78 00');
  await expect.poll(() => page.locator('#number-problem').textContent(), patient).toBe('');
  // The browser tells of each refused request; that is what this is about.
  problems.length = 0;
  await close();
});

it('says when the server is gone, and comes back with it', async () => {
  const own = await startStack({ schedules: false });
  const { page, problems, close } = await openPage(browser, own.server.url);
  await expect.poll(() => page.locator('#link').textContent(), patient).toBe('Live');
  const { port } = own.server;
  await own.close();
  await expect.poll(() => page.locator('#link').textContent(), patient).toContain('does not answer');
  await visitorOf(page).write('STOP');
  await expect.poll(() => page.locator('#send-problem').textContent(), patient).toContain('does not answer');
  expect(await page.getByLabel('Your text').inputValue()).toBe('STOP');
  const again = await startStack({ schedules: false, port });
  await expect.poll(() => page.locator('#link').textContent(), patient).toBe('Live');
  problems.length = 0;
  await close();
  await again.close();
});
