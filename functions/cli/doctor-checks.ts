import type { CarrierMetadata } from '../carriers/carrier.ts';
import type { Deployment } from '../domain/deployment.ts';
import { contradicts, type Probe } from '../domain/probe.ts';
import type { Sender } from '../domain/programme.ts';
import { isMadeUp } from './made-up.ts';
import type { Place } from './place.ts';
import { probeLine } from './probe-lines.ts';
import { missingIn, setsOf, type SecretsDocument } from './secrets-document.ts';

/** `note`: worth knowing, nothing to mend. */
export type Finding = { readonly check: string; readonly level: 'ok' | 'note' | 'problem'; readonly found: string; readonly advice?: string };

export const ok = (check: string, found: string): Finding => ({ check, level: 'ok', found });
export const note = (check: string, found: string, advice?: string): Finding => ({
  check,
  level: 'note',
  found,
  ...(advice === undefined ? {} : { advice }),
});
export const bad = (check: string, found: string, advice: string): Finding => ({ check, level: 'problem', found, advice });

const usedCarriers = (deployment: Deployment, carriers: readonly CarrierMetadata[]): readonly CarrierMetadata[] =>
  carriers.filter(({ id }) => Object.values(deployment.senders).some((sender) => sender.carrier === id));

/** Each carrier that a sender uses has at least one whole set. The topic of SNS is made with the stack and needs none. */
export const credentialFindings = (
  deployment: Deployment,
  carriers: readonly CarrierMetadata[],
  document: SecretsDocument,
  place: Place,
): readonly Finding[] =>
  usedCarriers(deployment, carriers).map((metadata) => {
    const check = `credentials of ${metadata.id}`;
    const sets = setsOf(document, metadata.id);
    if (metadata.transport === 'sns' && place.outputs['TopicArn'] !== undefined) return ok(check, 'the topic comes from the stack');
    const whole = sets.filter((set) => missingIn(metadata, set).length === 0);
    if (whole[0] && isMadeUp(whole[0]))
      return note(check, 'made up for this machine', `For the real ${metadata.name}: npm run -s halte -- secrets set ${metadata.id}`);
    if (whole.length > 0) return ok(check, `${whole.length} set(s)`);
    const found = sets.length === 0 ? 'none' : `a set without ${missingIn(metadata, sets[0] ?? {}).join(', ')}`;
    // On one machine only the sandbox calls, until somebody wants more and sets credentials.
    const calls = place.kind === 'aws' || sets.length > 0;
    return (calls ? bad : note)(
      check,
      found,
      `Without them every call of ${metadata.name} is refused: npm run -s halte -- secrets set ${metadata.id}`,
    );
  });

export const forwardFindings = (deployment: Deployment, document: SecretsDocument): readonly Finding[] =>
  Object.values(deployment.senders).flatMap((sender) => {
    if (!sender.forward) return [];
    const check = `forward of ${sender.id}`;
    if (document.forward[sender.id]) return [ok(check, 'has its signing secret')];
    return [bad(check, 'no signing secret', `Nothing is passed on without it: npm run -s halte -- secrets forward ${sender.id}`)];
  });

/** Settings that are right on one machine and wrong in production, or that an operator may have forgotten. */
export const senderFindings = (deployment: Deployment, place: Place): readonly Finding[] =>
  Object.values(deployment.senders).flatMap((sender) => {
    const check = `sender ${sender.id}`;
    const sandbox =
      place.kind === 'aws' && sender.carrier === 'sandbox'
        ? [bad(check, 'is on the sandbox, which reaches no telephone', 'Take it out of halte.config.ts, or give it a carrier.')]
        : [];
    const observe =
      sender.mode === 'observe' ? [note(check, 'only observes: it records and sends nothing', 'Set mode to live when what it shows is right.')] : [];
    return [...sandbox, ...observe];
  });

/** Who answers STOP, as the newest probe found it. On AWS a sender that was never probed is worth a note. */
export const probeFinding = (sender: Sender, newest: Probe | undefined, place: Place): readonly Finding[] => {
  const check = `who answers on ${sender.id}`;
  const again = `npm run -s halte -- probe ${sender.id}`;
  if (newest)
    return [newest.answers.some(contradicts) ? bad(check, probeLine(newest), `Mend what it says, then ${again}`) : ok(check, probeLine(newest))];
  return place.kind === 'aws' && sender.mode === 'live' ? [note(check, 'never probed', `By a telephone of yours: ${again} --aws`)] : [];
};

/** Signatures with a time are off by five minutes at most, AWS’s own too. */
const greatestSkewMs = 60_000;
export const clockFinding = (ours: number, theirs: number): Finding => {
  const skew = Math.round((ours - theirs) / 1000);
  if (Math.abs(ours - theirs) <= greatestSkewMs)
    return ok('clock', `within ${Math.max(1, Math.abs(skew))} s of ${new Date(theirs).toISOString().slice(0, 16)} UTC`);
  return bad('clock', `${Math.abs(skew)} s ${skew > 0 ? 'fast' : 'slow'}`, 'Set this machine’s clock (NTP): signed calls are refused otherwise.');
};

export const canaryFinding = (found: 'ok' | 'created' | 'mismatch'): Finding => {
  if (found === 'mismatch') {
    return bad(
      'pepper',
      'is not the one under which the suppressions were written',
      'Stop sending: nobody’s STOP can be found. Restore the pepper from escrow (docs/runbook.md).',
    );
  }
  return ok('pepper', found === 'ok' ? 'fits the stored suppressions' : 'first use: its mark was written beside the suppressions');
};

export const queueFinding = (name: string, waiting: number, advice: string): Finding =>
  waiting === 0 ? ok(name, 'empty') : bad(name, `${waiting} letter(s) wait`, advice);
