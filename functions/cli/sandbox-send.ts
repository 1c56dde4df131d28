import { randomBytes } from 'node:crypto';
import type { Credentials } from '../carriers/carrier.ts';
import { knownCarriers } from '../carriers/known-carriers.ts';
import { carriers } from '../carriers/registry.ts';
import type { SampleText, Vendor, VendorCall } from '../carriers/vendor.ts';
import { vendorOf } from '../carriers/vendors.ts';
import type { Deployment } from '../domain/deployment.ts';
import { canonical } from '../domain/phone-number.ts';
import type { Sender } from '../domain/programme.ts';
import { systemClock } from '../platform/clock.ts';
import { isMadeUp, withMadeUp } from './made-up.ts';
import { CannotDo, printable, WrongUsage } from './outcome.ts';
import { outputOf, type Place } from './place.ts';
import { secretOf } from './place-clients.ts';
import { readDocument, setsOf, writeDocument } from './secrets-document.ts';
import { webhooksOf } from './webhook-url.ts';

export type SampleOptions = {
  readonly carrier: string;
  readonly text: string;
  readonly from: string;
  readonly to?: string;
  readonly sender?: string;
  readonly id?: string;
  readonly yes?: boolean;
};

/** A call that is ready to be made, and to whom. */
export type Sample = { readonly sender: Sender; readonly text: SampleText; readonly call: VendorCall; readonly madeUpNow: boolean };

/** How the text lacks in the configuration, ready to be pasted there. */
const snippet = (carrier: string, { settings, drawsNumber }: Vendor, deployment: Deployment): string => {
  const [programme] = Object.keys(deployment.programmes);
  const number = drawsNumber ? '' : `number: '+33639980199', `;
  const more = settings ? `, settings: ${JSON.stringify(settings)}` : '';
  return `'main-${carrier}': { carrier: '${carrier}', ${number}type: '${drawsNumber ? 'short' : 'long'}', programme: '${programme}'${more} },`;
};

/** Throws WrongUsage for a sender that is meant and not there, CannotDo where the carrier has none. */
const senderFor = (options: SampleOptions, vendor: Vendor, deployment: Deployment): Sender => {
  const own = Object.values(deployment.senders).filter(({ carrier }) => carrier === options.carrier);
  if (own.length === 0) {
    throw new CannotDo(
      `no sender of halte.config.ts is at ${options.carrier}`,
      `Start the server with one at every carrier: npm start -- --every-carrier\nOr add one under \`senders\` and start it again:\n  ${snippet(options.carrier, vendor, deployment)}`,
    );
  }
  const wanted = options.sender ?? own[0]?.id;
  const found = own.find(({ id }) => id === wanted);
  if (!found) {
    throw new WrongUsage(`${printable(String(wanted))} is no sender at ${options.carrier}. Those are: ${own.map(({ id }) => id).join(', ')}.`);
  }
  return found;
};

const newSecret = (): string => randomBytes(32).toString('base64url');

/** A set by which the vendor can sign; made up and kept where there is none. Throws WrongUsage, CannotDo. */
const credentialsFor = async (
  place: Place,
  options: SampleOptions,
  vendor: Vendor,
): Promise<{ readonly set: Credentials; readonly madeUpNow: boolean }> => {
  const { carrier } = options;
  if (carriers[carrier]?.metadata.transport === 'sns') return { set: { topicArn: outputOf(place, 'TopicArn') }, madeUpNow: false };
  const secret = secretOf(place, 'SecretCarriers');
  const before = readDocument(await secret.read());
  const sets = setsOf(before, carrier);
  const isReal = carrier !== 'sandbox' && sets[0] !== undefined && !isMadeUp(sets[0]);
  if (isReal && !options.yes) {
    throw new WrongUsage(
      `Credentials of ${carrier} are kept here, so Halte would answer this sample by the vendor’s real API. Say --yes if that is wanted; or try with another --data-dir.`,
    );
  }
  const usable = sets.find((set) => vendor.cannotSign?.(set) === undefined);
  if (usable) return { set: usable, madeUpNow: false };
  const after = withMadeUp(before, carrier, vendor, addressOf(place), newSecret, new Date(systemClock()).toISOString());
  await secret.write(writeDocument(after));
  return { set: setsOf(after, carrier).at(-1) ?? {}, madeUpNow: true };
};

/** Where the server answers, as other programs of this machine reach it. */
export const addressOf = ({ baseUrl }: Place): string => {
  if (baseUrl === undefined) throw new CannotDo('no server runs on this data now', 'Start it in another terminal: npm start');
  return baseUrl.replace('//localhost', '//127.0.0.1');
};

const personOf = (from: string): string => {
  const known = canonical(from);
  if (known === undefined && !/^[\w .-]{1,20}$/.test(from))
    throw new WrongUsage('--from takes a number with + and country code, a short code or a name.');
  return known ?? from;
};

/**
 * A text as this carrier's machine would hand it to the running server, signed by the credentials that are kept.
 * Throws WrongUsage and CannotDo.
 */
export const sampleFor = async (place: Place, deployment: Deployment, options: SampleOptions): Promise<Sample> => {
  const known = knownCarriers(deployment);
  const metadata = known[options.carrier]?.metadata;
  if (!metadata) throw new WrongUsage(`There is no carrier ${printable(options.carrier)}. Carriers: ${Object.keys(known).join(', ')}.`);
  const from = personOf(options.from);
  addressOf(place);
  const vendor = await vendorOf(options.carrier, deployment.gateways);
  const sender = senderFor(options, vendor, deployment);
  const { set, madeUpNow } = await credentialsFor(place, options, vendor);
  const cannot = vendor.cannotSign?.(set);
  if (cannot !== undefined)
    throw new CannotDo(
      `a sample of ${options.carrier} cannot be made: ${cannot}`,
      'Post one of its calls yourself, to the address that `npm run -s halte -- webhooks` tells.',
    );
  const document = { forward: {}, systems: {}, carriers: { [options.carrier]: [set] } };
  const where = { ...(place.baseUrl === undefined ? {} : { baseUrl: place.baseUrl }), ...(set['topicArn'] ? { topicArn: set['topicArn'] } : {}) };
  const address = webhooksOf(deployment, [metadata], document, where).find(({ sender: id }) => id === sender.id)?.address ?? '';
  const text = {
    from,
    to: options.to ?? sender.number ?? '36180',
    text: options.text,
    id: options.id ?? `sample-${randomBytes(9).toString('base64url')}`,
  };
  return { sender, text, call: vendor.call(text, set, address, systemClock()), madeUpNow };
};
