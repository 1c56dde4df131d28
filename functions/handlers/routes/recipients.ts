import { contracts } from '../../api/contracts.ts';
import type { Subject } from '../../domain/ids.ts';
import { canonical } from '../../domain/phone-number.ts';
import type { Serving } from '../../platform/serving.ts';
import { readPerson } from '../../store/person-store.ts';
import { noNumber } from '../no-number.ts';
import { answer, refuse, route } from '../route.ts';
import { recipientOf } from '../recipient-view.ts';

const shown = async ({ deployment, context }: Serving, subject: Subject) =>
  answer(recipientOf(deployment, subject, await readPerson(context, subject)));

export const findRecipient = route(contracts.findRecipient, async (serving, { body }) => {
  const number = canonical(body.number, body.country);
  if (number === undefined) return refuse(noNumber('/number'));
  return shown(serving, serving.subjects.of(number));
});

export const readRecipient = route(contracts.readRecipient, async (serving, { path }) => {
  const { subject = '' } = path;
  if (!/^[A-Za-z0-9_-]{22}$/.test(subject)) {
    return refuse({
      type: 'not-found',
      detail: 'A subject has 22 characters. Find it with POST /v1/recipients/find; a number never stands in an address.',
    });
  }
  return shown(serving, subject as Subject);
});
