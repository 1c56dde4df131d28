import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleLinkOf } from '../../../infra/local/staff/mount.ts';
import { findings, isWiderThanItsWindow, openBrowser, openPage, type WatchedPage } from '../../support/browser.ts';
import { type RunningStack, startStack } from '../../support/stack.ts';

let stack: RunningStack;
let browser: Browser;
let people = 0;
const newLine = (): string => `+3363998${8_200 + (people += 1)}`;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack({ schedules: false }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const roleNames = { viewer: 'viewer', agent: 'agent', dpo: 'data protection officer' } as const;
const press = async (page: Page, name: string): Promise<void> => {
  await Promise.all([page.waitForLoadState('load'), page.getByRole('button', { name, exact: true }).click()]);
};
const follow = async (page: Page, name: string): Promise<void> => {
  await Promise.all([page.waitForLoadState('load'), page.getByRole('link', { name, exact: true }).click()]);
};
type Options = Parameters<typeof openPage>[2];

/** By a link as `npm start` prints it, without a script. */
const signIn = async (role: keyof typeof roleNames, options: Options = { javaScriptEnabled: false }): Promise<WatchedPage> => {
  const open = await openPage(browser, consoleLinkOf(stack.server) ?? '', options);
  await open.page.getByLabel(roleNames[role], { exact: true }).check();
  await press(open.page, 'Sign in');
  await open.page.waitForURL(`${stack.server.url}/console`);
  return open;
};
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

const openCase = async (page: Page, line: string): Promise<string> => {
  await follow(page, 'Open a case');
  await page.getByLabel('What is asked').selectOption('access');
  await page.getByLabel('Telephone number').fill(line);
  await page.getByLabel('How it came').selectOption('letter');
  await page.getByLabel('The day it came').fill('2026-01-05');
  await page.getByLabel('What proves it').fill('<b>post</b> 118');
  await press(page, 'Open the case');
  return page.url().replace(/.*\/cases\/([A-Z0-9]{6}).*/, '$1');
};

describe('a printed link', () => {
  it('signs in once, is not used up by a preview, and ends with the next one', async () => {
    const first = consoleLinkOf(stack.server) ?? '';
    const preview = await openPage(browser, first);
    await preview.close();
    const open = await openPage(browser, first, { javaScriptEnabled: false });
    await press(open.page, 'Sign in');
    await open.page.waitForURL(`${stack.server.url}/console`);
    await open.page.goto(first);
    expect(await open.page.getByRole('heading').textContent()).toBe('This link is good no more');
    open.problems.splice(0);
    await open.close();
    const [older] = [consoleLinkOf(stack.server) ?? '', consoleLinkOf(stack.server)];
    expect((await fetch(older, { method: 'POST', body: new URLSearchParams({ role: 'dpo' }), redirect: 'manual' })).status).toBe(410);
  });

  it('is needed: without one there is neither a page nor a sign-in', async () => {
    const open = await openPage(browser, `${stack.server.url}/console`, { javaScriptEnabled: false });
    expect(await open.page.getByRole('heading').textContent()).toBe('You are not signed in');
    await follow(open.page, 'Sign in');
    expect(await open.page.getByRole('heading').textContent()).toBe('Sign in by a link');
    open.problems.splice(0);
    await open.close();
  });
});

describe('the data protection officer, without script', () => {
  it('opens a case by letter, refuses it with a reason, sees who looked, and signs out', async () => {
    const line = newLine();
    const open = await signIn('dpo');
    const { page } = open;
    const ref = await openCase(page, line);
    expect(await page.getByRole('status').textContent()).toContain('Its clock started on the day it came');
    expect(await page.locator('b').count()).toBe(0);
    await follow(page, 'Due');
    const row = page.getByRole('listitem').filter({ hasText: ref });
    expect(await row.textContent()).toMatch(/5 Feb 2026\s*overdue/);
    await follow(page, ref);
    await page.getByText('Refuse', { exact: true }).click();
    await page.getByLabel('Reason').first().fill('the letter is about another company');
    await press(page, 'Refuse with this reason');
    expect(await page.getByRole('status').textContent()).toContain('Refused.');
    expect(await page.getByText('the letter is about another company').count()).toBeGreaterThan(0);
    expect((await stack.requests(line))[0]).toMatchObject({
      state: 'refused',
      tell: 'refusal',
      closed: { reason: 'the letter is about another company' },
    });
    await follow(page, 'Who looked');
    expect(await page.getByRole('listitem').filter({ hasText: ref }).count()).toBeGreaterThan(1);
    await press(page, 'Sign out');
    await page.waitForURL(/\/console\/signed-out$/);
    await page.goto(`${stack.server.url}/console/cases/${ref}`);
    expect(await page.getByRole('heading').textContent()).toBe('You are not signed in');
    open.problems.splice(0);
    await open.close();
  });
});

describe('an agent', () => {
  it('records a STOP by telephone, and looks that person up with a reason', async () => {
    const line = newLine();
    const open = await signIn('agent');
    const { page } = open;
    await follow(page, 'Record a STOP');
    await page.getByLabel('Telephone number').fill(`0${line.slice(3)}`);
    await page.getByLabel('How it came').selectOption('phone');
    await press(page, 'Record the STOP');
    expect(await page.getByRole('status').textContent()).toContain('Stopped.');
    expect((await stack.person(line)).image?.registers).toMatchObject({ 'all:lavande': { state: 'stopped', how: 'told' } });
    await follow(page, 'Look up a person');
    await page.getByLabel('Telephone number').fill(line);
    await page.getByLabel('Why you look').fill(`call from ${line}`);
    await press(page, 'Look up');
    expect(await page.getByRole('alert').textContent()).toContain('Write no telephone number here');
    open.problems.splice(0);
    await page.getByLabel('Why you look').fill('the call of this morning');
    await press(page, 'Look up');
    expect(page.url()).toBe(`${stack.server.url}/console/people/${stack.subject(line)}`);
    expect(await page.getByText('STOPPED since').count()).toBe(2);
    expect(await page.content()).not.toContain(line.slice(3));
    await open.close();
  });

  it('is offered no refusal, and gets none by asking for it', async () => {
    const open = await signIn('agent');
    await openCase(open.page, newLine());
    expect(await open.page.getByText('Refuse', { exact: true }).count()).toBe(0);
    expect(await open.page.getByRole('link', { name: 'Who looked' }).count()).toBe(0);
    await open.page.goto(`${stack.server.url}/console/reads`);
    expect(await open.page.getByRole('heading').textContent()).toBe('Not with your role');
    open.problems.splice(0);
    await open.close();
  });
});

it('a viewer sees the list and a case, and can do nothing about either', async () => {
  const agent = await signIn('agent');
  const ref = await openCase(agent.page, newLine());
  await agent.close();
  const open = await signIn('viewer');
  await follow(open.page, ref);
  expect(await open.page.getByRole('heading', { name: 'Timeline' }).isVisible()).toBe(true);
  expect(await open.page.getByRole('button').allTextContents()).toEqual(['Sign out']);
  expect(await open.page.getByRole('navigation').getByRole('link').allTextContents()).toEqual(['Due']);
  await open.close();
});

const looks = [
  { name: 'on a small telephone, light', options: { viewport: { width: 320, height: 640 }, colorScheme: 'light' } },
  { name: 'on a desk, dark', options: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } },
] as const;

describe.each(looks)('the console $name', ({ options }) => {
  it('shuts nobody out on any of its pages, and prints a case without its forms', async () => {
    const line = newLine();
    await stack.fault(line, 'undelivered');
    await stack.text(line, '+33639980001', 'STOP');
    await expect.poll(async () => (await stack.person(line)).messages[0]?.reply?.state, { timeout: 15_000 }).toBe('undelivered');
    const open = await signIn('dpo', options);
    const { page } = open;
    const path = new URL(await openCase(page, newLine()).then(() => page.url())).pathname;
    const task = await page
      .goto(`${stack.server.url}/console?only=needs`)
      .then(() => page.locator('a[href^="/console/tasks/"]').last().getAttribute('href'));
    const paths = [
      '/console',
      path,
      task ?? '',
      '/console/new-case',
      '/console/new-stop',
      '/console/look-up',
      '/console/reads',
      '/console/signed-out',
    ];
    for (const one of paths) {
      await page.goto(stack.server.url + one);
      await openEverything(page);
      expect([one, await findings(page), await isWiderThanItsWindow(page)]).toEqual([one, [], false]);
    }
    await page.goto(`${stack.server.url}/console/look-up`);
    await page.getByLabel('Telephone number').fill(line);
    await page.getByLabel('Why you look').fill('a text that did not arrive');
    await press(page, 'Look up');
    expect([await findings(page), await isWiderThanItsWindow(page)]).toEqual([[], false]);
    await page.goto(stack.server.url + path);
    await page.emulateMedia({ media: 'print' });
    expect([await page.getByRole('button').count(), await page.getByRole('heading', { name: 'Timeline' }).isVisible()]).toEqual([0, true]);
    await open.close();
  });
});
