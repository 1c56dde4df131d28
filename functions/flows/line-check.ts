import { later } from '../domain/decision.ts';
import { instant, type PhoneNumber } from '../domain/ids.ts';
import { referenceOf } from '../domain/message.ts';
import { advance } from '../domain/rights/course.ts';
import { begun } from '../domain/rights/open-request.ts';
import type { PageFrame, PageView } from '../domain/rights/page.ts';
import { spokeAgainAt } from '../domain/rights/silence.ts';
import { hasEnded, type RightsRequest } from '../domain/rights/request.ts';
import type { PageLink } from '../domain/write-set.ts';
import type { PortalDeps } from './dependencies.ts';
import { knowingCarriers } from './knowing-carriers.ts';
import { outboundText } from './outbound-text.ts';
import { contextOf, showReport } from './page-acts.ts';

const minute = 60_000;
const codeLivesMs = 10 * minute;
const triesPerCode = 5;
/** Of all requests together: nobody's telephone is rung by whoever finds a link. */
const codesPerDay = 5;
const sessionMs = 30 * minute;

/** Texts a fresh code to the line. An earlier one counts no more. */
export const sendCode = async (deps: PortalDeps, request: RightsRequest, to: PhoneNumber, frame: PageFrame): Promise<PageView> => {
  const now = instant(deps.clock());
  const text = outboundText(deps, request, { template: 'line_code', to, withinMs: codeLivesMs });
  const isAllowed = await deps.requests.count(
    `codes#${request.subject}#${now.slice(0, 10)}`,
    codesPerDay,
    Math.floor(deps.clock() / 1000) + 2 * 86_400,
  );
  if (!text || !isAllowed) return { is: 'code', problem: 'no-more-codes', ...frame };
  await deps.requests.putCheck(request, { text: text.message, until: later(now, codeLivesMs) }, text);
  deps.log({ is: 'request-changed', subject: request.subject, request: request.id, what: 'code-sent' });
  return { is: 'code', ...frame };
};

/** Shows who holds the line now, and no more. The try is counted before the code is looked at. */
export const enterCode = async (deps: PortalDeps, request: RightsRequest, typed: string, frame: PageFrame): Promise<PageView> => {
  const check = await deps.requests.checkOf(request);
  const now = instant(deps.clock());
  if (!check || check.until <= now) return { is: 'code', problem: 'over', ...frame };
  const reference = referenceOf({ subject: request.subject, message: check.text });
  if (!(await deps.requests.count(`code#${reference}`, triesPerCode, Math.floor(deps.clock() / 1000) + 3_600))) {
    return { is: 'code', problem: 'over', ...frame };
  }
  // Keyed hashes are compared, so that the time of comparing says nothing of the code.
  const isRight = deps.links.hashOf(`code|${typed.replaceAll(/\D/g, '')}`) === deps.links.hashOf(`code|${deps.links.codeOf(reference)}`);
  return isRight ? openSession(deps, request, frame) : { is: 'code', problem: 'wrong', ...frame };
};

const openSession = async (deps: PortalDeps, request: RightsRequest, frame: PageFrame): Promise<PageView> => {
  const session = deps.newId();
  const until = later(instant(deps.clock()), sessionMs);
  const link = { hash: deps.links.hashOf(`session|${session}`), request: { subject: request.subject, id: request.id }, until };
  const shown = await verified(deps, request, link);
  return showReport(deps, shown, session, frame);
};

/** The session counts only together with what it changes. Who overtook us is read, and tried once more. */
const verified = async (deps: PortalDeps, request: RightsRequest, link: PageLink, triesLeft = 3): Promise<RightsRequest> => {
  const next = await afterCheck(deps, request);
  if (next === request) {
    await deps.requests.putLink(link);
    return request;
  }
  if (await deps.requests.change(next, request.version, { link })) {
    deps.log({ is: 'request-changed', subject: request.subject, request: request.id, what: next.state });
    return next;
  }
  const now = await deps.requests.read(request);
  if (!now || triesLeft === 0) throw new Error('the request moved on while its line was checked');
  return verified(deps, now, link, triesLeft - 1);
};

/** Access is given by what the page now shows; other rights go on from there by their own buttons. An erasure still asks once more. */
const afterCheck = async (deps: PortalDeps, request: RightsRequest): Promise<RightsRequest> => {
  if (hasEnded(request) || request.state !== 'opened') return request;
  const context = await knowingCarriers(deps, request, contextOf(deps, request, 'person'));
  if (request.type === 'access') {
    const running = begun(request, 'line-code', context);
    // A line that was silent for long is asked for more before this is all.
    if (spokeAgainAt(await deps.person(request.subject), running) !== undefined) return running;
    const shown = advance(running, { is: 'fulfilled', outcome: 'shown' }, context);
    return shown.ok ? shown.request : running;
  }
  const checked = advance(request, { is: 'verified', how: 'line-code' }, context);
  return checked.ok ? checked.request : request;
};
