import * as z from 'zod';
import type { ReceiptEvent } from '../carrier.ts';

/** As it stands in answers, reports and logs. @see https://www.infobip.com/docs/essentials/api-essentials/response-status-and-error-codes */
export const status = z.object({
  groupName: z.string(),
  id: z.number().int(),
  name: z.string().regex(/^[A-Z0-9_]{1,64}$/),
});
export type Status = z.infer<typeof status>;

/** Its names have changed over the years; the ids have not. */
export const ids = {
  ...{ toOperator: 2, source: 11, credits: 12, sender: 13, blocklisted: 14, prepaidExpired: 17, testNumberOnly: 18, route: 19 },
  ...{ flooding: 20, systemError: 21, duplicateId: 23, reportUnknown: 29 },
};

/** What has become of a text. Taken by the operator, or never reported on, is not delivered yet. `undefined`: an unknown group. */
export const courseOf = ({ groupName, id }: Status): Exclude<ReceiptEvent['status'], 'blocked'> | undefined => {
  if (id === ids.toOperator || id === ids.reportUnknown) return 'accepted';
  if (groupName === 'DELIVERED') return 'delivered';
  if (groupName === 'PENDING') return 'accepted';
  return ['UNDELIVERABLE', 'EXPIRED', 'REJECTED'].includes(groupName) ? 'undelivered' : undefined;
};
