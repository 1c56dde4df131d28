import { setsOf, type SecretsDocument } from '../../../functions/cli/secrets-document.ts';
import { carriers } from '../../../functions/carriers/registry.ts';
import { faultIn, fieldOf, type SendCall, type Vendor } from '../../../functions/carriers/vendor.ts';
import { vendorOf } from '../../../functions/carriers/vendors.ts';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import { instant } from '../../../functions/domain/ids.ts';
import { canonical } from '../../../functions/domain/phone-number.ts';
import { json } from './answers.ts';
import type { ThreadStore } from './thread-store.ts';

export type VendorParts = {
  readonly deployment: Deployment;
  readonly store: Pick<ThreadStore, 'add' | 'of'>;
  readonly document: () => SecretsDocument;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly changed: () => void;
};

const route = /^\/sandbox\/vendors\/([a-z0-9-]+)(\/.*)$/;

/** The vendor's own address of the call; what stands before is where it is played. */
const callOf = async (request: Request, rest: string, search: string): Promise<SendCall> => ({
  method: request.method,
  url: `http://vendor.example${rest}${search}`,
  headers: Object.fromEntries(request.headers),
  body: await request.text(),
});

const whatIsWrong: Readonly<Record<number, string>> = {
  400: 'a field that the API wants is missing',
  401: 'the credentials are not those of a set that is kept here',
  404: 'the API has no such path for these credentials and this sender',
  405: 'the API sends by another method',
  415: 'the API takes another content type',
};

/**
 * Whose call it is, or why it is nobody's. A proof may be made over the whole URL, so it is checked under the address that is called too.
 */
const judge = (vendor: Vendor, carrier: string, call: SendCall, called: string, { deployment, document }: VendorParts) => {
  const senders = Object.values(deployment.senders).filter((sender) => sender.carrier === carrier);
  const isProven: Vendor['api']['isProven'] = (given, set) => vendor.api.isProven({ ...given, url: called }, set);
  const judged = { ...vendor, api: { ...vendor.api, isProven } };
  const tried = senders.flatMap((sender) =>
    setsOf(document(), carrier).map((set) => ({ sender, fault: faultIn(judged, call, set, sender.settings) })),
  );
  return tried.find(({ fault }) => fault === undefined) ?? tried.find(({ fault }) => fault !== 404) ?? tried[0];
};

/**
 * Plays the send API of any carrier's vendor at `/sandbox/vendors/<carrier>/…`, so that replies by made-up credentials have somewhere to go. It
 * checks a call as the vendor's page has it, and shows the text on the phone that it is for. Undefined for other paths.
 */
export const answerAsVendor = async (request: Request, parts: VendorParts): Promise<Response | undefined> => {
  const { pathname, search, origin } = new URL(request.url);
  const [, carrier = '', rest = ''] = route.exec(pathname) ?? [];
  const { gateways } = parts.deployment;
  if (carriers[carrier] === undefined && gateways?.[carrier] === undefined) return undefined;
  if (request.method === 'GET') return json(404, {});
  const vendor = await vendorOf(carrier, gateways);
  const call = await callOf(request, rest, search);
  const judged = judge(vendor, carrier, call, `${origin}${pathname}${search}`, parts);
  if (judged === undefined || judged.fault !== undefined) {
    const status = judged?.fault ?? 401;
    return json(status, { error: 'refused', message: `${carrier}, played here: ${whatIsWrong[status] ?? 'refused'}.` });
  }
  const [id, to] = [`mt_${parts.newId()}`, fieldOf(call, vendor.api.to) ?? ''];
  record(parts, { id, to, text: fieldOf(call, vendor.api.text) ?? '', from: judged.sender.number ?? judged.sender.id });
  const { status, body } = vendor.api.takes(id, to);
  return json(status, body);
};

/** Shows a text on a phone; nothing delivers it any further. */
export const record = (
  { store, now, changed }: Pick<VendorParts, 'store' | 'now' | 'changed'>,
  { id, to, text, from }: { readonly id: string; readonly to: string; readonly text: string; readonly from: string },
): void => {
  const at = instant(now());
  const phone = canonical(to.startsWith('+') ? to : `+${to.replace(/^00/, '')}`) ?? to;
  store.add({ id, phone, with: from, direction: 'received', text, at, status: 'delivered', statusAt: at });
  changed();
};
