import type { ControllerId, Instant, MessageId, Subject } from '../domain/ids.ts';
import type { OutboundText } from '../domain/message.ts';
import type { RequestId, RequestKey, RequestType, RightsRequest } from '../domain/rights/request.ts';
import type { SystemAnswer } from '../domain/rights/systems.ts';
import type { PageLink } from '../domain/write-set.ts';

export interface ErasureStore {
  /** From then on nothing older than `at` is stored with words or number. */
  markErased(subject: Subject, at: Instant): Promise<void>;
  /** Takes out everything personal but the request `keep`. Safe to be done twice. @param ends second since 1970 at which the other requests may go, which end with it */
  wipe(subject: Subject, keep: RequestId, at: Instant, ends: number): Promise<void>;
  /** Leaves of one item of `messages` that it was there. */
  stub(subject: Subject, item: string, at: Instant): Promise<void>;
  /** Nothing may be sent but what the law demands, and nothing ends by time. Safe to be done again, for what came since. */
  restrict(subject: Subject, at: Instant): Promise<void>;
  /** Everything ends when it would have. */
  lift(subject: Subject): Promise<void>;
}

export interface HoldStore {
  /** Nothing that is stored of the person ends by time before. Safe to be done again, for what came since. Throws StoreUnavailable. */
  keep(subject: Subject, until: Instant): Promise<void>;
  /** Everything ends when it would have. */
  release(subject: Subject): Promise<void>;
}

export type LineCheck = { readonly text: MessageId; readonly until: Instant };

export type RequestExtras = { readonly text?: OutboundText; readonly link?: PageLink; readonly answer?: SystemAnswer };

export interface RequestStore {
  read(key: RequestKey): Promise<RightsRequest | undefined>;
  /** The one that is open of its kind, found by its lock. */
  openOf(subject: Subject, controller: ControllerId, type: RequestType): Promise<RightsRequest | undefined>;
  /** The request whose page a link opens; undefined where the link is unknown or its time is over. */
  byLink(hash: string, now: Instant): Promise<RightsRequest | undefined>;
  byRef(ref: string): Promise<RightsRequest | undefined>;
  /** All of a person, newest first. */
  of(subject: Subject): Promise<readonly RightsRequest[]>;
  /** What is due in one shard, earliest first, at most `limit`. */
  due(shard: number, until: Instant, limit: number): Promise<readonly RequestKey[]>;
  /** A request that came by another way than a text. False where one of its kind is open already, or its reference is taken. */
  open(request: RightsRequest, link?: PageLink): Promise<boolean>;
  /** Replaces it, with what belongs to it in the same transaction; false when it is no longer at the version `from`. */
  change(request: RightsRequest, from: number, more?: RequestExtras): Promise<boolean>;
  putLink(link: PageLink): Promise<void>;
  /** The code that shows who holds the line: the text that carries it, until when it counts. Takes the place of an earlier one. */
  putCheck(key: RequestKey, check: LineCheck, text: OutboundText): Promise<void>;
  checkOf(key: RequestKey): Promise<LineCheck | undefined>;
  /** Counts one more of `name`, up to `most`: false when that many were counted. @param until second since 1970 at which it is forgotten */
  count(name: string, most: number, until: number): Promise<boolean>;
  counted(name: string): Promise<number>;
}

/** Made from a text's reference under the deployment's own key, so that nothing that opens a page is ever stored. */
export interface Links {
  /** 12 characters, 60 bits. */
  slugOf(reference: string): string;
  /** What is stored of a slug. */
  hashOf(slug: string): string;
  /** Six digits. */
  codeOf(reference: string): string;
  /** What stands for a caller's address in a counter. */
  addressKey(address: string): string;
}
