import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, openPage, type WatchedPage } from '../../support/browser.ts';
import { type RunningStack, startStack } from '../../support/stack.ts';
import { type Visitor, visitorOf } from './visitor.ts';

let stack: RunningStack;
let browser: Browser;
let open: WatchedPage;
let visitor: Visitor;
let people = 0;
const newPhone = (): string => `+33 6 39 98 5${String(++people).padStart(3, '0')}`;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack({ schedules: false }), openBrowser()]);
});
beforeEach(async () => {
  open = await openPage(browser, stack.server.url);
  visitor = visitorOf(open.page);
  await visitor.takePhone(newPhone());
});
afterEach(() => open.close());
afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const waitFor = (read: () => Promise<unknown>) => expect.poll(read, { timeout: 10_000 });
const text = (programme: string) => waitFor(() => visitor.verdict(programme).textContent());

describe('a visitor', () => {
  it('picks a programme, texts "arrêt svp", sees the confirmation arrive, and beside it what changed', async () => {
    await visitor.pick('Lavande · +33 6 39 98 00 01');
    await text('Lavande').toBe('Not stopped');
    await visitor.write('arrêt svp');
    await waitFor(() => visitor.received.allTextContents()).toEqual([expect.stringMatching(/^STOP enregistré\./) as string]);
    expect(await visitor.sent.allTextContents()).toEqual(['arrêt svp']);
    await text('Lavande').toBe('Stopped');
    await text('Club Lavande').toBe('Stopped');
    await waitFor(() => visitor.steps.allTextContents()).toEqual(['owed', 'sending', 'accepted', 'delivered']);
    expect(await visitor.card.locator('mark').textContent()).toBe('arrêt');
    expect(await visitor.card.textContent()).toContain('Read as STOP; certain; French. Rule fr.stop.word:arret');
    await waitFor(() => visitor.ledger.allTextContents()).toEqual([
      expect.stringMatching(/^Confirmation delivered/) as string,
      expect.stringMatching(/^Suppression set/) as string,
    ]);
    await waitFor(() => visitor.events.allTextContents()).toEqual([
      expect.stringMatching(/^ConfirmationEnded/) as string,
      expect.stringMatching(/^SuppressionChanged/) as string,
    ]);
  });

  it('texts START after STOP, and only the programme that was texted is lifted', async () => {
    await visitor.tap('STOP');
    await text('Lavande').toBe('Stopped');
    await visitor.tap('START');
    await text('Lavande').toBe('Not stopped');
    await text('Club Lavande').toBe('Stopped');
    await waitFor(() => visitor.received.last().textContent()).toMatch(/votre STOP est levé/);
  });

  it('texts the shared code, and is answered from there', async () => {
    await visitor.pick('36180');
    await visitor.tap('STOP');
    await waitFor(() => visitor.received.count()).toBe(1);
    await text('Lavande').toBe('Stopped');
    await text('Club Lavande').toBe('Stopped');
    await visitor.pick('Lavande · +33 6 39 98 00 01');
    await waitFor(() => visitor.received.count()).toBe(0);
  });

  it('names one brand ("STOP club"), and the other goes on', async () => {
    await visitor.tap('STOP club');
    await text('Club Lavande').toBe('Stopped');
    await text('Lavande').toBe('Not stopped');
  });

  it('asks whether somebody can stop by: nothing is stopped, and nobody answers', async () => {
    await visitor.tap('can you stop by tomorrow?');
    await waitFor(() => visitor.card.textContent()).toContain('Recorded');
    await text('Lavande').toBe('Not stopped');
    expect(await visitor.received.count()).toBe(0);
  });

  it('texts HTML, and sees the text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><b>STOP</b>';
    await visitor.write(hostile);
    await waitFor(() => visitor.sent.allTextContents()).toEqual([hostile]);
    await waitFor(() => visitor.card.locator('blockquote').textContent()).toBe(hostile);
    expect(await open.page.locator('main :is(img, b)').count()).toBe(0);
    expect(await open.page.title()).not.toBe('1');
  });

  it('texts in Arabic, and each bubble runs in the direction of its words', async () => {
    await visitor.write('توقف');
    await text('Lavande').toBe('Stopped');
    // A bubble that is drawn anew meanwhile has no style for a moment.
    const directionOf = (bubbles: Locator) => () => bubbles.first().evaluate((bubble) => getComputedStyle(bubble).direction);
    await waitFor(directionOf(visitor.sent)).toBe('rtl');
    await waitFor(directionOf(visitor.received)).toBe('ltr');
  });

  it('makes a text get lost: the STOP stands, and the failed confirmation is shown', async () => {
    await open.page.getByText('Make something go wrong').click();
    await open.page.getByLabel('For this phone, the carrier plays:').selectOption('undelivered');
    await visitor.tap('STOP');
    await waitFor(() => visitor.steps.last().textContent()).toBe('undelivered');
    await waitFor(() => visitor.received.last().textContent()).toContain('never arrived');
    await text('Lavande').toBe('Stopped');
  });

  it('takes a new phone, of which nothing is known; the old one is as it was', async () => {
    const old = await visitor.number.inputValue();
    await visitor.tap('STOP');
    await text('Lavande').toBe('Stopped');
    await visitor.tap('New phone');
    await text('Lavande').toBe('Not stopped');
    await waitFor(() => visitor.sent.count()).toBe(0);
    await visitor.takePhone(old);
    await text('Lavande').toBe('Stopped');
  });

  it('reloads, and has the same phone and the same conversation', async () => {
    const phone = await visitor.number.inputValue();
    await visitor.pick('36180');
    await visitor.tap('CONTACT');
    await waitFor(() => visitor.received.count()).toBe(1);
    await open.page.reload();
    await waitFor(() => visitor.received.count()).toBe(1);
    expect(await visitor.number.inputValue()).toBe(phone);
  });
});

it('what another window texts appears by itself', async () => {
  await text('Lavande').toBe('Not stopped');
  await stack.text(await visitor.number.inputValue(), '+33639980001', 'STOP');
  await text('Lavande').toBe('Stopped');
});
