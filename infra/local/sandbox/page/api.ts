import type { FaultKind } from '../faults.ts';
import type { PersonState } from '../person-state.ts';
import type { TextView } from '../routes.ts';
import type { ProgrammesView } from '../senders.ts';

/** The server answered, and refused; its message is for people. */
export class RefusedError extends Error {}

type Problem = { readonly message?: string };

/** Same origin, same commit: what comes back has the type that the server wrote. @throws RefusedError, or TypeError where nobody answers */
const ask = async <Answer>(path: string, init?: RequestInit): Promise<Answer> => {
  const response = await fetch(path, { ...init, signal: AbortSignal.timeout(10_000) });
  if (response.ok) return (await response.json()) as Answer;
  const problem = (await response.json().catch(() => ({}))) as Problem;
  throw new RefusedError(problem.message ?? `The server answered ${response.status}.`);
};

const post = <Answer>(path: string, body: object): Promise<Answer> =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const about = (number: string): string => `?number=${encodeURIComponent(number)}`;

export type FaultView = { readonly kind: FaultKind | null; readonly kinds: Readonly<Record<string, string>> };

export const programmes = (): Promise<ProgrammesView> => ask('/sandbox/programmes');
export const texts = (number: string): Promise<{ readonly texts: readonly TextView[] }> => ask(`/sandbox/texts${about(number)}`);
export const state = (number: string): Promise<PersonState> => ask(`/sandbox/state${about(number)}`);
export const fault = (number: string): Promise<FaultView> => ask(`/sandbox/faults${about(number)}`);
export const setFault = (number: string, kind: string | null): Promise<unknown> => post('/sandbox/faults', { number, kind });
export const send = (from: string, to: string, text: string): Promise<{ readonly delivered: boolean; readonly status: number | null }> =>
  post('/sandbox/texts', { from, to, text });
