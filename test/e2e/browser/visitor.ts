import type { Locator, Page } from 'playwright-core';

/** The page as somebody uses it: by what is written on it. */
export type Visitor = {
  readonly number: Locator;
  takePhone(number: string): Promise<void>;
  /** @param sender part of what the picker says of it */
  pick(sender: string): Promise<void>;
  write(text: string): Promise<void>;
  tap(suggestion: string): Promise<void>;
  readonly conversation: Locator;
  readonly sent: Locator;
  readonly received: Locator;
  /** The big word beside a programme. */
  verdict(programme: string): Locator;
  /** Of the newest text. */
  readonly card: Locator;
  readonly steps: Locator;
  readonly ledger: Locator;
  readonly events: Locator;
};

export const visitorOf = (page: Page): Visitor => {
  const number = page.getByLabel('This phone', { exact: true });
  const picker = page.getByLabel('texts to', { exact: true });
  const card = page.locator('#messages > li').first();
  return {
    number,
    takePhone: async (to) => {
      await number.fill(to);
      await number.press('Enter');
    },
    pick: async (sender) => {
      const value = await picker.locator('option', { hasText: sender }).first().getAttribute('value');
      await picker.selectOption(value);
    },
    write: async (text) => {
      await page.getByLabel('Your text').fill(text);
      await page.getByLabel('Your text').press('Enter');
    },
    tap: (suggestion) => page.getByRole('button', { name: suggestion, exact: true }).click(),
    conversation: page.getByRole('log', { name: 'Conversation' }),
    sent: page.locator('#bubbles > .sent .words'),
    received: page.locator('#bubbles > .received:not(.dots) .words'),
    verdict: (programme) =>
      page
        .locator('#suppression > li')
        .filter({ has: page.locator('h4', { hasText: new RegExp(`^${programme} `) }) })
        .locator('.word'),
    card,
    steps: card.locator('.step:not(.coming) > span:first-child'),
    ledger: page.locator('#ledger > li .title'),
    events: page.locator('#events > li .title'),
  };
};
