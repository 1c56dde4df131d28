import * as z from 'zod';
import type { Bus, BusEntry, Http } from '../flows/ports.ts';
import { AwsFault, awsHost, awsJson } from './aws-json.ts';

/** PutEvents takes so much in one call. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html */
const mostEntries = 10;
const mostBytes = 256 * 1024;
const timeoutMs = 5_000;

export type BusOptions = { readonly http: Http; readonly region: string; /** Name or ARN. */ readonly name: string };

type Request = {
  readonly Source: string;
  readonly DetailType: string;
  readonly Detail: string;
  readonly Time: number;
  readonly EventBusName: string;
};

const answer = z.object({ FailedEntryCount: z.number().default(0), Entries: z.array(z.object({ ErrorCode: z.string().optional() })).default([]) });

/** EventBridge says 200 although entries failed, so each entry's own answer is read. A call that fails leaves its entries untaken. */
export const eventBridge = ({ http, region, name }: BusOptions): Bus => ({
  put: async (entries) => {
    const taken: boolean[] = [];
    for (const call of callsOf(entries.map((entry) => requestOf(entry, name)))) {
      taken.push(...(await putOne(http, region, call)));
      // In their order: what comes after a refusal waits for it.
      if (taken.includes(false)) break;
    }
    return entries.map((_, index) => taken[index] ?? false);
  },
});

const requestOf = ({ type, detail, time }: BusEntry, name: string): Request => ({
  Source: 'halte',
  DetailType: type,
  Detail: JSON.stringify(detail),
  Time: Math.floor(Date.parse(time) / 1000),
  EventBusName: name,
});

const putOne = async (http: Http, region: string, entries: readonly Request[]): Promise<readonly boolean[]> => {
  const operation = { service: 'events', host: awsHost('events', region), target: 'AWSEvents.PutEvents', version: '1.1' } as const;
  try {
    const { FailedEntryCount, Entries } = answer.parse(await awsJson(http, operation, { Entries: entries }, timeoutMs));
    if (FailedEntryCount === 0) return entries.map(() => true);
    // An answer that counts failures and does not say which: none is taken for taken.
    return entries.map((_, index) => Entries.length === entries.length && Entries[index]?.ErrorCode === undefined);
  } catch (error) {
    if (error instanceof AwsFault || error instanceof z.ZodError) return entries.map(() => false);
    throw error;
  }
};

/** As EventBridge counts: time 14 bytes, and the UTF-8 bytes of source, type and detail. */
const sizeOf = ({ Source, DetailType, Detail }: Request): number =>
  14 + Buffer.byteLength(Source) + Buffer.byteLength(DetailType) + Buffer.byteLength(Detail);

const callsOf = (entries: readonly Request[]): readonly (readonly Request[])[] => {
  const calls: Request[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = sizeOf(entry);
    const last = calls.at(-1);
    if (last === undefined || last.length === mostEntries || bytes + size > mostBytes) {
      calls.push([entry]);
      bytes = size;
    } else {
      last.push(entry);
      bytes += size;
    }
  }
  return calls;
};
