import { type Ask, atOnce, type Kind, kinds, knownPeople, shuffled, someOf } from './check-samples.ts';
import { newLine } from './calls.ts';
import { percentile, type Row, round, type Table } from './figures.ts';
import type { RunningStack } from '../support/stack.ts';

const rounds = 200;
const warmUp = 40;
/** Until what was recorded before has gone through the streams, so that nothing else works while something is measured. */
const settleMs = 3_000;

const measure = async (ask: Ask, { programme }: Kind, lines: readonly string[] | undefined): Promise<readonly [one: number, fifty: number]> => {
  const times: [number[], number[]] = [[], []];
  for (let turn = -warmUp; turn < rounds; turn += 1) {
    for (const at of shuffled([0, 1] as const)) {
      const count = at === 0 ? 1 : atOnce;
      const numbers = lines ? someOf(lines, turn + warmUp, count) : Array.from({ length: count }, newLine);
      const checks = numbers.map((number) => ({ number, programme, purpose: 'marketing' }));
      const began = performance.now();
      await ask('POST /v1/check', { checks });
      if (turn >= 0) times[at].push(performance.now() - began);
    }
  }
  return [percentile(times[0], 0.5), percentile(times[1], 0.5)];
};

/** The send check as a system calls it that asks before it texts: over HTTP, one call after the other, through the whole stack on this machine with the check of permissions before DynamoDB. */
export const checkOverHttp = async (stack: RunningStack): Promise<Table> => {
  const ask: Ask = async (route, body) => {
    const [method = '', path = ''] = route.split(' ');
    const answer = await stack.api(method, path, body);
    if (answer.status !== 200) throw new Error(`${route} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  };
  const known = await knownPeople(ask);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  const rows: Row[] = [];
  for (const lines of [undefined, known]) {
    for (const kind of kinds) {
      const [one, fifty] = await measure(ask, kind, lines);
      rows.push({
        what: `${kind.what}, ${lines ? 'people who consented and had two texts' : 'people of whom nothing is stored'}`,
        'one, ms': round(one),
        'fifty, ms': round(fifty),
        'numbers a second, fifty to one by one': round((atOnce * one) / fifty, 1),
      });
    }
  }
  return {
    title: `Send check over HTTP, the whole local stack (${rounds} each), p50`,
    note: 'target: fifty at a time at least 20 × as many numbers a second as one by one.',
    rows,
  };
};
