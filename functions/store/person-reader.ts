import type { Subject } from '../domain/ids.ts';
import type { Stored } from '../domain/rights/report.ts';
import type { StoreContext } from './context.ts';
import { readPerson } from './person-store.ts';
import { requestStore } from './request-store.ts';
import { answersOf } from './system-answers.ts';
import { readSent } from './sent-programmes.ts';

/** All that a report is made of: what is stored of a person, with sends and requests. Throws StoreUnavailable. */
export const personReader =
  (context: StoreContext) =>
  async (subject: Subject): Promise<Stored> => {
    const [person, sent, requests, answers] = await Promise.all([
      readPerson(context, subject),
      readSent(context, subject),
      requestStore(context).of(subject),
      answersOf(context, subject),
    ]);
    return { ...person, sent, requests, answers };
  };
