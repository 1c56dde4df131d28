import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import { findings, isWiderThanItsWindow, openBrowser, openPage, type WatchedPage } from '../../support/browser.ts';
import { type RunningStack, startStack } from '../../support/stack.ts';

let stack: RunningStack;
let browser: Browser;
let people = 0;
let line: string;
let link: string;

/** A shop that wants to know more than the line before it says what it holds. It is never called here: nothing is due. */
const withShop = (deployment: Deployment): Deployment => {
  const [controller] = Object.values(deployment.controllers);
  if (!controller) throw new Error('the example configuration lost its controller');
  const shop = {
    id: 'shop',
    name: 'La boutique',
    controller: controller.id,
    requests: ['access'] as const,
    url: 'http://127.0.0.1:9',
    answerDays: 9,
  };
  return { ...deployment, systems: { shop }, proof: { access: ['client-number', 'account', 'email'] } };
};

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack({ schedules: false, change: withShop }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});
beforeEach(async () => {
  line = `+3363998${6_000 + ++people}`;
  await stack.text(line, '+33639980001', 'ACCES');
  link = await newest(/http:\S+/);
});

const newest = async (pattern: RegExp): Promise<string> => {
  let found: string | undefined;
  const read = async (): Promise<string | undefined> => {
    found = (await stack.received(line)).map((text) => pattern.exec(text)?.[0]).findLast((text) => text !== undefined);
    return found;
  };
  await expect.poll(read, { timeout: 15_000 }).toBeDefined();
  return found ?? '';
};
/** Presses the button and waits for the page that answers. */
const press = async (page: Page, name: string): Promise<void> => {
  await Promise.all([page.waitForLoadState('load'), page.getByRole('button', { name, exact: true }).click()]);
};
const checkLine = async (page: Page): Promise<void> => {
  await press(page, 'M’envoyer un code');
  await page.getByLabel('Le code de six chiffres').fill(await newest(/(?<=code est )\d{6}/));
  await press(page, 'Vérifier le code');
};

const looks = [
  { name: 'on a small telephone, light', options: { viewport: { width: 320, height: 640 }, colorScheme: 'light', javaScriptEnabled: true } },
  { name: 'on a desk, dark', options: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', javaScriptEnabled: true } },
] as const;

describe.each(looks)('the page behind a link $name', ({ options }) => {
  it('goes from the button to the report, and no step of it shuts anybody out', async () => {
    const open: WatchedPage = await openPage(browser, link, options);
    const { page } = open;
    const steps: (() => Promise<void>)[] = [
      () => Promise.resolve(),
      () => press(page, 'M’envoyer un code'),
      async () => {
        await page.getByLabel('Le code de six chiffres').fill('12');
        await press(page, 'Vérifier le code');
      },
      async () => {
        await page.getByLabel('Le code de six chiffres').fill(await newest(/(?<=code est )\d{6}/));
        await press(page, 'Vérifier le code');
      },
      async () => {
        await page.getByLabel('Numéro de client').fill('4711');
        await press(page, 'Envoyer');
      },
      () => press(page, 'Effacer mes données'),
      async () => {
        const [{ ref } = { ref: '' }] = await stack.requests(line);
        const data = { commandes: [{ jour: '2026-01-02', articles: ['lampe', 'vase '.repeat(40)] }], avoirs: {} };
        expect((await stack.api('POST', `/v1/requests/${ref}/systems/shop`, { data })).status).toBe(200);
        await press(page, 'Non, les garder');
        expect(await page.getByRole('heading', { name: 'Ce que détiennent nos autres systèmes' }).isVisible()).toBe(true);
      },
    ];
    for (const [index, step] of steps.entries()) {
      await step();
      expect([index, await findings(page), await isWiderThanItsWindow(page)]).toEqual([index, [], false]);
    }
    await open.close();
  });
});

describe('a person without script', () => {
  it('sees what they texted, corrects, downloads, keeps, and at last erases', async () => {
    const open = await openPage(browser, link, { javaScriptEnabled: false, acceptDownloads: true });
    const { page } = open;
    await checkLine(page);
    expect(await page.locator('blockquote').first().textContent()).toBe('ACCES');
    await page.getByLabel('Ce qu’il faut corriger').fill('<b>Zoé</b>');
    await press(page, 'Envoyer la correction');
    expect(await page.getByRole('status').textContent()).toContain('Nous avons bien reçu votre texte');
    expect(await page.locator('b').count()).toBe(0);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger mes données (JSON)' }).click()]);
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ schema: 'halte-access-report-2' });
    await press(page, 'Effacer mes données');
    await press(page, 'Non, les garder');
    expect(await page.getByRole('status').textContent()).toContain('Rien n’a été effacé');
    await press(page, 'Effacer mes données');
    await press(page, 'Oui, effacer mes données');
    expect(await page.getByRole('status').textContent()).toContain('en cours d’effacement');
    await stack.server.invoke('Sweep', {});
    expect((await stack.person(line)).messages).toEqual([]);
    await open.close();
  });

  it('prints the report without its buttons', async () => {
    const open = await openPage(browser, link, { javaScriptEnabled: false });
    await checkLine(open.page);
    await open.page.emulateMedia({ media: 'print' });
    expect(await open.page.getByRole('button').count()).toBe(0);
    expect(await open.page.getByRole('heading', { name: 'Vos droits' }).isVisible()).toBe(true);
    await open.close();
  });
});

it('the receipt on the telephone of the local page is a link that opens', async () => {
  const open = await openPage(browser, stack.server.url);
  await open.page.getByLabel('This phone', { exact: true }).fill(line);
  await open.page.getByLabel('This phone', { exact: true }).press('Enter');
  const shown = open.page.locator('#bubbles a');
  await expect.poll(() => shown.count(), { timeout: 10_000 }).toBe(1);
  expect(await shown.getAttribute('href')).toBe(link);
  await open.close();
});
