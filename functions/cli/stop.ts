import type { Deployment } from '../domain/deployment.ts';
import { type Instant, instant, type PhoneNumber, type ProgrammeId } from '../domain/ids.ts';
import type { Channel } from '../domain/ledger.ts';
import { recordWithdrawal } from '../flows/record-consent.ts';
import { hash } from '../platform/hash.ts';
import { newId } from '../platform/ids.ts';
import { personRecords } from '../store/person-records.ts';
import { fine, type Report, WrongUsage } from './outcome.ts';
import type { Place } from './place.ts';
import { storesOf, subjectsOf } from './place-clients.ts';

export type ToldStop = {
  readonly number: PhoneNumber;
  readonly programme: string;
  readonly scope: 'all' | 'programme';
  readonly channel: Channel;
  /** When the person said so; without it, now. */
  readonly at?: Instant;
  readonly note?: string;
  readonly by: string;
};

const says = {
  stopped: 'Stopped.',
  'stop-repeated': 'It was stopped already; this is on record too.',
  'stop-superseded': 'The person texted START later than this: it is on record, and stops nothing.',
} as const;

/** A STOP that somebody said on the telephone, wrote or told staff: it counts like one that was texted. Throws WrongUsage, StoreUnavailable. */
export const stop = async (
  place: Place,
  deployment: Deployment,
  { number, programme: id, scope, channel, at, note, by }: ToldStop,
): Promise<Report> => {
  const programme = deployment.programmes[id as ProgrammeId];
  if (!programme) throw new WrongUsage(`--programme is one of ${Object.keys(deployment.programmes).join(', ')}.`);
  const context = storesOf(place, deployment.dueShards);
  const now = instant(context.clock());
  if (at !== undefined && at > now) throw new WrongUsage('--at lies in the future.');
  const subject = (await subjectsOf(place)).of(number);
  const deps = { deployment, hash, clock: context.clock, records: personRecords(context) };
  const told = { by: 'command line', staff: by, channel, ...(note === undefined ? {} : { note }) };
  const telling = { subject, programme, key: newId(), caller: 'command line', line: number };
  const { decision } = await recordWithdrawal(deps, telling, { at: at ?? now, scope, told });
  context.client.destroy();
  return fine({ subject, state: decision.kind, event: decision.write.ledger[0]?.at }, [says[decision.kind], `subject ${subject}`]);
};
