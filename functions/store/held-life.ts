import type { HoldStore } from '../flows/rights-ports.ts';
import type { Plain } from './branded.ts';
import type { StoreContext } from './context.ts';
import { changeLife, type Found, itemsOf, lifeBefore, lifeOf } from './frozen-life.ts';

/** What keeps the end that an item had before a hold moved it. */
const unheld = 'unheld';

/** Where the end of an item stands: a restriction keeps it aside. */
const endsAt = ({ item }: Found): string => (item[lifeBefore] === undefined ? 'ttl' : lifeBefore);

const heldUntil = (found: Found, until: number): Plain | undefined => {
  const own = Number(found.item[unheld] ?? lifeOf(found.item));
  const wanted = Math.max(own, until);
  return Number.isNaN(own) || lifeOf(found.item) === wanted ? undefined : { [endsAt(found)]: wanted, [unheld]: own };
};

/** A hold moves the end of each item that would end before it, once: nothing has to come back when it is over. */
export const heldLife = (context: StoreContext): HoldStore => ({
  keep: async (subject, until) =>
    changeLife(context, await itemsOf(context, subject), (found) => heldUntil(found, Math.floor(Date.parse(until) / 1000))),
  release: async (subject) =>
    changeLife(context, await itemsOf(context, subject), (found) =>
      found.item[unheld] === undefined ? undefined : { [endsAt(found)]: found.item[unheld], [unheld]: undefined },
    ),
});
