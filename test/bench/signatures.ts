import type { Carrier, Credentials } from '../../functions/carriers/carrier.ts';
import { carriers } from '../../functions/carriers/registry.ts';
import { vendorOf } from '../../functions/carriers/vendors.ts';
import { calledBy, ours, person, type Sample } from '../fixtures/carriers/fixture.ts';
import { validators } from '../support/vendor-sdks.ts';
import { percentile, type Row, round, type Table } from './figures.ts';

const batch = 20;
const batches = 300;
const warmUp = 60;

/** Microseconds of one call, for each batch. */
type Times = number[];

const time = async (into: Times, counts: boolean, act: () => unknown): Promise<void> => {
  const began = performance.now();
  // A validator that gives no promise is not made to wait for one.
  for (let i = 0; i < batch; i++) {
    const given = act();
    if (given instanceof Promise) await given;
  }
  if (counts) into.push(((performance.now() - began) * 1000) / batch);
};

const authenticateAndRead = (carrier: Carrier, sample: Sample, credentials: Credentials): string => {
  const authentication = carrier.authenticate({ ...sample, credentials: [credentials], now: Date.now() });
  if (!authentication.ok) throw new Error(`${carrier.metadata.id} refused its own sample`);
  if (carrier.read(authentication.request).events.length !== 1) throw new Error(`${carrier.metadata.id} read no message`);
  return authentication.request.by;
};

/** Ours and the vendor's in turn, so that both meet the same machine. Undefined for a carrier that signs nothing. */
const rowOf = async (id: string, carrier: Carrier): Promise<Row | undefined> => {
  const vendor = await vendorOf(id);
  let made = 0;
  const set = vendor.madeUp(() => `made-up-secret-${++made}-of-the-bench-0123456789abcdef`);
  const text = { from: person, to: ours, text: 'Arrêtez de m’écrire svp', id: 'SM00000000000000000000000000000001' };
  const sample = calledBy(vendor, 'https://sms.example.com/webhooks/x/main')(text, set, Date.now());
  const by = authenticateAndRead(carrier, sample, set);
  if (/^(path-key(\+basic)?|sns.*)$/.test(by)) return undefined;
  const isValid = validators[id];
  const [whole, own, vendors]: [Times, Times, Times] = [[], [], []];
  for (let i = -warmUp; i < batches; i++) {
    await time(whole, i >= 0, () => authenticateAndRead(carrier, sample, set));
    await time(own, i >= 0, () => carrier.authenticate({ ...sample, credentials: [set], now: Date.now() }));
    if (isValid) await time(vendors, i >= 0, () => isValid(sample, set));
  }
  const best = (times: Times): number => round(Math.min(...times), 1);
  const theirs: Readonly<Record<string, number>> = isValid ? { 'package, best µs': best(vendors) } : {};
  return {
    what: id,
    proof: by,
    'median µs': round(percentile(whole, 0.5), 1),
    'best µs': best(whole),
    'authenticate alone, best µs': best(own),
    ...theirs,
  };
};

/** What proving and reading one message costs, beside the vendor's own package where there is one. */
export const signatures = async (): Promise<Table> => {
  const found: Row[] = [];
  for (const [id, carrier] of Object.entries(carriers)) {
    const row = await rowOf(id, carrier);
    if (row) found.push(row);
  }
  return {
    title: `Authenticate and read one message (median and best of ${batches} batches of ${batch}), and the vendor’s own package, which authenticates alone`,
    note: 'Target: at most 60 µs for HMAC, and not slower than the vendor’s own package. The best batch is the one that nothing else disturbed. Ed25519 (Telnyx) and AWS’s role are not HMAC.',
    rows: found,
  };
};
