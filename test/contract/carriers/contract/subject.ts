import { it } from 'vitest';
import type { Authentication, Carrier, Credentials, InboundEvent, Reading, VerifiedRequest } from '../../../../functions/carriers/carrier.ts';
import type { Vendor } from '../../../../functions/carriers/vendor.ts';
import { carriers } from '../../../../functions/carriers/registry.ts';
import { type CarrierFixture, type Sample, type SampleText, ours, person } from '../../../fixtures/carriers/fixture.ts';

/** One carrier of the registry, with what the suite asks of it. */
export type Subject = { readonly id: string; readonly carrier: Carrier; readonly fixture: CarrierFixture; readonly vendor?: Vendor };

const isFixtureModule = (module: unknown): module is { readonly fixture: CarrierFixture } =>
  typeof module === 'object' && module !== null && 'fixture' in module;

const load = async (id: string): Promise<CarrierFixture> => {
  const module: unknown = await import(`../../../fixtures/carriers/${id}.ts`);
  if (!isFixtureModule(module)) throw new Error(`test/fixtures/carriers/${id}.ts exports no fixture`);
  return module.fixture;
};

/** Every carrier of the registry: one without a fixture fails here. */
export const subjects = (): Promise<readonly Subject[]> =>
  Promise.all(Object.entries(carriers).map(async ([id, carrier]) => ({ id, carrier, fixture: await load(id) })));

type Case = (name: string, run: () => void | Promise<void>) => void;
/** A case of the carriers that it is about; of others there is nothing to say. */
export const itWhen = (applies: boolean): Case => (applies ? it : () => undefined);

export const stop: SampleText = { from: person, to: ours, text: 'STOP', id: 'SM00000000000000000000000000000001' };

export const sampleOf = ({ fixture }: Subject): Sample => fixture.call(stop, fixture.credentials, fixture.now);

/** By default with the right credentials, at the moment of the call. */
export const authenticate = (
  { carrier, fixture }: Subject,
  sample: Sample,
  credentials: readonly Credentials[] = [fixture.credentials],
  now = fixture.now,
): Authentication => carrier.authenticate({ ...sample, credentials, now });

/** Why it was refused, or `authentic`. */
export const verdict = (authentication: Authentication): string => (authentication.ok ? 'authentic' : authentication.reason);

export const verified = (authentication: Authentication): VerifiedRequest => {
  if (!authentication.ok) throw new Error(`refused: ${authentication.reason}`);
  return authentication.request;
};

export const readingOf = (subject: Subject, sample: Sample): Reading => subject.carrier.read(verified(authenticate(subject, sample)));

export const onlyMessage = (reading: Reading): InboundEvent => {
  const [event] = reading.events;
  if (reading.events.length !== 1 || event?.kind !== 'message') throw new Error(`not one message: ${JSON.stringify(reading)}`);
  return event;
};

/** What is read of this text once the carrier has handed it over. */
export const reread = (subject: Subject, text: SampleText): InboundEvent =>
  onlyMessage(readingOf(subject, subject.fixture.call(text, subject.fixture.credentials, subject.fixture.now)));

export const secretsOf = ({ carrier, fixture }: Subject): readonly string[] =>
  Object.entries(carrier.metadata.credentials).flatMap(([name, note]) => (note.secret ? (fixture.credentials[name] ?? []) : []));
