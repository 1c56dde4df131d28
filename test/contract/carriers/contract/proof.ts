import { expect, it } from 'vitest';
import { refusalAnswer } from '../../../../functions/carriers/refusal-answer.ts';
import { person } from '../../../fixtures/carriers/fixture.ts';
import { type Subject, authenticate, readingOf, sampleOf, secretsOf, stop, verdict, verified, itWhen } from './subject.ts';

/** Who is let in. */
export const proofContract = (subject: Subject): void => {
  const { fixture } = subject;
  const { credentials, otherCredentials, now } = fixture;
  const sample = sampleOf(subject);
  const byOther = fixture.call(stop, otherCredentials, now);

  it('lets in what the carrier sent, and says how and by which set it was proven', () => {
    const request = verified(authenticate(subject, sample));
    expect(request.by).toMatch(/^[a-z0-9+ -]+$/);
    expect(request.credentials).toBe(credentials);
  });

  it.each(fixture.vectors)('lets in the sample of others: $name', ({ sample: vector, credentials: set }) => {
    const vectorSubject = { ...subject, fixture: { ...fixture, credentials: set } };
    expect(readingOf(vectorSubject, vector).unreadable).toEqual([]);
    expect(verdict(authenticate(subject, vector, [otherCredentials]))).toBe('signature');
  });

  it('refuses a proof that another secret made', () => {
    expect(verdict(authenticate(subject, sample, [otherCredentials]))).toBe('signature');
    expect(verdict(authenticate(subject, byOther))).toBe('signature');
  });

  it('refuses everything while no credentials are set, or only empty ones', () => {
    const empty = Object.fromEntries(Object.keys(credentials).map((name) => [name, '']));
    expect(verdict(authenticate(subject, sample, []))).toBe('signature');
    expect(verdict(authenticate(subject, sample, [{}, empty]))).toBe('signature');
    expect(verdict(authenticate(subject, fixture.call(stop, empty, now), [empty]))).toBe('signature');
  });

  it('accepts the old and the new secret while they rotate', () => {
    expect(verified(authenticate(subject, sample, [otherCredentials, credentials])).credentials).toBe(credentials);
    expect(verified(authenticate(subject, sample, [credentials, otherCredentials])).credentials).toBe(credentials);
    expect(verified(authenticate(subject, byOther, [otherCredentials, credentials])).credentials).toBe(otherCredentials);
  });

  itWhen(fixture.toleranceSeconds !== undefined)('refuses a call that is too old, or ahead of its time', () => {
    const tolerance = (fixture.toleranceSeconds ?? 0) * 1000;
    const at = (off: number): string => verdict(authenticate(subject, sample, [credentials], now + off));
    expect([-tolerance, 0, tolerance].map(at)).toEqual(['authentic', 'authentic', 'authentic']);
    expect([-tolerance - 1000, tolerance + 1000, 365 * 86_400_000].map(at)).toEqual(['expired', 'expired', 'expired']);
    expect(verdict(authenticate(subject, sample, [otherCredentials], now + 2 * tolerance))).toBe('signature');
  });

  it('tells no secret, number or text when it refuses', () => {
    const answers = (['signature', 'expired', 'malformed', 'unsigned'] as const).map(refusalAnswer);
    const told = JSON.stringify([
      answers,
      authenticate(
        subject,
        fixture.withProof(sample, () => 'x'),
      ),
    ]);
    for (const secret of [...secretsOf(subject), person, stop.text]) expect(told).not.toContain(secret);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 400, 503]);
  });
};
