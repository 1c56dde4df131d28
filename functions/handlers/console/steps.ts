import * as z from 'zod';
import { words } from '../../console/words.ts';
import type { Done } from '../../console/words.ts';
import type { Step } from '../../flows/request-desk.ts';

const text = z.string().trim().min(1).max(1_000);
const tell = z.literal('yes').optional();
const system = z.string().min(1).max(64);
const object = z.record(z.string(), z.unknown());

const form = z.discriminatedUnion('step', [
  z.object({ step: z.literal('extend'), reason: text }),
  z.object({ step: z.literal('refuse'), reason: text }),
  z.object({ step: z.literal('complete'), outcome: text, tell }),
  z.object({ step: z.literal('lift'), reason: text, tell }),
  z.object({ step: z.literal('assign'), to: text }),
  z.object({ step: z.literal('pause'), doubt: text }),
  z.object({ step: z.literal('resume') }),
  z.object({ step: z.literal('prove'), note: text }),
  z.object({ step: z.literal('answer'), system, data: z.string().max(50_000).default('') }),
  z.object({ step: z.literal('excuse'), system, reason: text }),
  z.object({ step: z.literal('doubt'), system }),
]);
type Sent = z.infer<typeof form>;

export type ReadStep = { readonly step: Step } | { readonly problem: string };

/** What a form of the case page wants. */
export const stepIn = (fields: Readonly<Record<string, string>>): ReadStep => {
  const sent = form.safeParse(fields).data;
  if (!sent) return { problem: words.problems.empty };
  const step = stepOf(sent);
  return step === undefined ? { problem: words.problems.json } : { step };
};

const stepOf = (sent: Sent): Step | undefined => {
  switch (sent.step) {
    case 'extend':
    case 'refuse':
      return { is: sent.step, reason: sent.reason };
    case 'complete':
      return { is: 'complete', outcome: sent.outcome, isTold: sent.tell === 'yes' };
    case 'lift':
      return { is: 'lift', reason: sent.reason, isTold: sent.tell !== 'yes' };
    case 'assign':
      return { is: 'assign', to: sent.to };
    case 'pause':
      return { is: 'pause', doubt: sent.doubt };
    case 'resume':
      return { is: 'resume' };
    case 'prove':
      return { is: 'prove', note: sent.note };
    case 'answer':
      return answerOf(sent.system, sent.data.trim());
    case 'excuse':
      return { is: 'excuse', system: sent.system, why: sent.reason };
    case 'doubt':
      return { is: 'doubt', system: sent.system };
  }
};

const answerOf = (system: string, data: string): Step | undefined => {
  if (data === '') return { is: 'answer', system };
  const read = object.safeParse(jsonIn(data)).data;
  return read && { is: 'answer', system, data: read };
};

const jsonIn = (given: string): unknown => {
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return undefined;
  }
};

/** What the page says once it is done. */
export const doneBy: Readonly<Record<Step['is'], Done>> = {
  extend: 'extended',
  refuse: 'refused',
  complete: 'completed',
  lift: 'lifting',
  assign: 'assigned',
  pause: 'paused',
  resume: 'resumed',
  prove: 'proven',
  answer: 'answered',
  excuse: 'excused',
  doubt: 'doubted',
};
