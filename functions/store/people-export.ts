import * as z from 'zod';
import type { Subject } from '../domain/ids.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { SuppressionImage } from '../domain/suppression.ts';
import type { Plain } from './branded.ts';
import type { StoreContext } from './context.ts';
import { decodeLedgerEvent } from './ledger-item.ts';
import { scanTable } from './scan.ts';
import { decodeSuppression } from './suppression-item.ts';

/** `unreadable`: keys of items that another version of Halte, or somebody else, wrote. */
export type ExportPage<Item> = { readonly items: readonly Item[]; readonly scanned: number; readonly unreadable: readonly string[] };

const decodedPage = <Item>(items: readonly Plain[], scanned: number, decode: (item: Plain) => Item): ExportPage<Item> => {
  const decoded: Item[] = [];
  const unreadable: string[] = [];
  for (const item of items) {
    try {
      decoded.push(decode(item));
    } catch (error) {
      if (!(error instanceof z.core.$ZodError)) throw error;
      unreadable.push(String(item['subject']));
    }
  }
  return { items: decoded, scanned, unreadable };
};

/** The pepper's mark and results of probes lie beside the people. */
const isPerson = (item: Plain): boolean => /^[A-Za-z0-9_-]{22}$/.test(String(item['subject']));

export type StoredPerson = { readonly subject: Subject; readonly image: SuppressionImage };

/** Everybody of whom something stands beside the suppressions, read consistently: a STOP that was answered is in it. Throws StoreUnavailable. */
export const storedPeople = async function* (context: StoreContext): AsyncGenerator<ExportPage<StoredPerson>> {
  for await (const { items, scanned } of scanTable(context, { TableName: context.tables.suppressions, ConsistentRead: true })) {
    yield decodedPage(items.filter(isPerson), scanned, (item) => ({ subject: String(item['subject']) as Subject, image: decodeSuppression(item) }));
  }
};

export type StoredConsent = LedgerEvent & { readonly consent: NonNullable<LedgerEvent['consent']> };

/** Every consent of the ledger whose proof is still kept. Throws StoreUnavailable. */
export const storedConsents = async function* (context: StoreContext): AsyncGenerator<ExportPage<StoredConsent>> {
  const input = {
    TableName: context.tables.consents,
    FilterExpression: '#kind = :consented AND attribute_exists(#consent)',
    ExpressionAttributeNames: { '#kind': 'kind', '#consent': 'consent' },
    ExpressionAttributeValues: { ':consented': 'consented' },
  };
  for await (const { items, scanned } of scanTable(context, input)) {
    const { items: events, ...rest } = decodedPage(items, scanned, decodeLedgerEvent);
    yield { ...rest, items: events.flatMap((event) => (event.consent ? [{ ...event, consent: event.consent }] : [])) };
  }
};
