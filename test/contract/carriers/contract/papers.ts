import { expect, it } from 'vitest';
import { storeTimeMs } from '../../../../functions/flows/receive-call.ts';
import { type Subject, secretsOf } from './subject.ts';

/** What the carrier says of itself, and who answers a text. */
export const papersContract = (subject: Subject): void => {
  const { carrier, fixture } = subject;
  const { metadata } = carrier;

  it.each(fixture.answeredByCarrier)(
    'knows of $text, $settings, $type, $keyword whether the carrier answers it: $answered',
    ({ text, settings, type, keyword, answered }) => {
      const sender = { ...fixture.sender, settings: { ...fixture.sender.settings, ...settings }, type: type ?? 'long' };
      expect(carrier.carrierAnswers({ text, ...(keyword ? { carrierKeyword: keyword } : {}) }, sender)).toBe(answered);
    },
  );

  it('names the carrier as the registry does', () => {
    expect(metadata.id).toBe(subject.id);
    expect(metadata.id).toMatch(/^[a-z0-9-]{1,32}$/);
    expect(metadata.methods.length > 0).toBe(metadata.transport === 'http');
  });

  it('gets its answer in time even while the store is slow: the call goes to the spool before', () => {
    // The spool answers in tens of milliseconds; the way there and back is the carrier's.
    expect(metadata.answerWithinMs - storeTimeMs(metadata.answerWithinMs)).toBeGreaterThanOrEqual(400);
    expect(storeTimeMs(metadata.answerWithinMs)).toBeGreaterThanOrEqual(500);
  });

  it('documents every credential and setting that is used, and the samples give what it needs', () => {
    const required = Object.keys(metadata.credentials).filter((name) => metadata.credentials[name]?.required);
    expect(Object.keys(metadata.credentials)).toEqual(expect.arrayContaining(Object.keys(fixture.credentials)));
    expect(Object.keys(metadata.settings)).toEqual(expect.arrayContaining(Object.keys(fixture.sender.settings)));
    expect(Object.keys(fixture.credentials)).toEqual(expect.arrayContaining(required));
    for (const note of [...Object.values(metadata.credentials), ...Object.values(metadata.settings)]) expect(note.about).not.toBe('');
  });

  it('answers with a 200 that tells nothing', () => {
    expect(carrier.accepted.status).toBe(200);
    for (const secret of secretsOf(subject)) expect(JSON.stringify(carrier.accepted)).not.toContain(secret);
  });

  it('links the vendor’s pages', () => {
    for (const link of metadata.links) expect(link).toMatch(/^https:\/\//);
  });
};
