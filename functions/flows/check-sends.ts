import type { Deployment } from '../domain/deployment.ts';
import { type Instant, instant, millis, type PhoneNumber, type Subject } from '../domain/ids.ts';
import type { Programme } from '../domain/programme.ts';
import { checkSend, countsSends, type KnownOfPerson, type Line, lineOf, type SendAnswer } from '../domain/sending/check-send.ts';
import type { Purpose } from '../domain/sending/reasons.ts';
import type { Clock, NewId, SendStates, StateAsked, Subjects } from './ports.ts';
import { readToken, type SendToken, type TokenKey, tokenText } from './send-token.ts';

export type CheckDeps = {
  readonly states: SendStates;
  readonly subjects: Subjects;
  readonly deployment: Deployment;
  readonly tokens: TokenKey;
  readonly clock: Clock;
  readonly newId: NewId;
};

export type Check = {
  /** Absent where what was given is no number. */
  readonly number?: PhoneNumber;
  readonly programme: Programme;
  readonly purpose: Purpose;
  readonly at: Instant;
  readonly timeZone?: string;
  readonly carriesNotice: boolean;
};

export type Checked = { readonly subject?: Subject; readonly token?: string; readonly answer: SendAnswer };

/** A token is for a text that is handed over now, not for a campaign of tomorrow. */
const tokenMs = 15 * 60_000;

const noNumber = ({ programme }: Check): SendAnswer => ({
  allowed: false,
  reasons: ['number_invalid'],
  reported: [],
  language: programme.languages[0] ?? 'en',
});

type Asked = Check & { readonly subject: Subject; readonly line: Line };

/** What the decision needs to know: the person always, the sends only for a cap. */
const wanted = ({ subject, programme, purpose }: Pick<Asked, 'subject' | 'programme' | 'purpose'>): StateAsked =>
  countsSends({ programme, purpose }) ? { subject, sendsOf: programme } : { subject };

type Answered = Pick<Checked, 'subject' | 'answer'> & { readonly asked?: Asked };

/** May these texts be sent? At most fifty, in one round trip. Throws StoreUnavailable. */
export const answerSends = async (deps: Pick<CheckDeps, 'states' | 'subjects'>, checks: readonly Check[]): Promise<readonly Answered[]> => {
  const asked = checks.map((check): Asked | undefined =>
    check.number === undefined ? undefined : { ...check, subject: deps.subjects.of(check.number), line: lineOf(check.number, check.timeZone) },
  );
  const present = asked.filter((one) => one !== undefined);
  const known = present.length === 0 ? [] : await deps.states.read(present.map(wanted));
  const states = new Map(present.map((one, index) => [one, known[index]]));
  return checks.map((check, index) => {
    const one = asked[index];
    return one ? { subject: one.subject, asked: one, answer: checkSend(one, states.get(one) ?? nothing) } : { answer: noNumber(check) };
  });
};

/**
 * As `answerSends`. Throws StoreUnavailable.
 * @param withTokens each that may be sent gets a token, to be redeemed when it is handed over
 */
export const checkSends = async (deps: CheckDeps, checks: readonly Check[], withTokens: boolean): Promise<readonly Checked[]> =>
  (await answerSends(deps, checks)).map(({ asked, ...answered }) =>
    withTokens && asked && answered.answer.allowed ? { ...answered, token: tokenOf(deps, asked) } : answered,
  );

const nothing: KnownOfPerson = { image: undefined, sent: [] };

const tokenOf = ({ tokens, newId, clock }: CheckDeps, { subject, programme, purpose, line, carriesNotice }: Asked): string =>
  tokenText(tokens, { id: newId(), subject, programme: programme.id, purpose, line, carriesNotice, endsAt: instant(clock() + tokenMs) });

export type Redeemed =
  | { readonly kind: 'redeemed'; readonly subject: Subject }
  | { readonly kind: 'refused'; readonly subject: Subject; readonly answer: SendAnswer }
  | { readonly kind: 'unknown' | 'ended' | 'spent' };

const rounds = 5;
const dayS = 86_400;

/**
 * Spends a token, once, and only where the text may still be sent: what is decided is written on the state that was read, so that no token is redeemed after a STOP
 * that was stored before (law 8). Throws StoreUnavailable.
 */
export const redeemToken = async (deps: CheckDeps, text: string): Promise<Redeemed> => {
  const token = readToken(deps.tokens, text);
  const programme = token && deps.deployment.programmes[token.programme];
  if (!token || !programme) return { kind: 'unknown' };
  for (let round = 0; round < rounds; round++) {
    const now = instant(deps.clock());
    if (now >= token.endsAt) return { kind: 'ended' };
    const [known = nothing] = await deps.states.read([wanted({ ...token, programme })]);
    const answer = checkSend({ ...token, programme, at: now }, known);
    if (!answer.allowed) return { kind: 'refused', subject: token.subject, answer };
    const result = await deps.states.redeem(spendable(token), known.image?.version);
    if (result !== 'moved') return result === 'redeemed' ? { kind: 'redeemed', subject: token.subject } : { kind: 'spent' };
  }
  return { kind: 'ended' };
};

const spendable = ({ subject, id, endsAt }: SendToken) => ({ subject, id, ttl: Math.floor(millis(endsAt) / 1000) + dayS });
