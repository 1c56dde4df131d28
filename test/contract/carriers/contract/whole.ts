import { describe } from 'vitest';
import { lookUpContract } from './look-up.ts';
import { optOutListContract } from './opt-out-list.ts';
import { papersContract } from './papers.ts';
import { proofContract } from './proof.ts';
import { readingContract } from './reading.ts';
import { sendingContract } from './sending.ts';
import type { Subject } from './subject.ts';
import { tamperingContract } from './tampering.ts';
import { vendorContract } from './vendor.ts';

const parts: Readonly<Record<string, (subject: Subject) => void>> = {
  proof: proofContract,
  tampering: tamperingContract,
  reading: readingContract,
  sending: sendingContract,
  'look-up': lookUpContract,
  'opt-out list': optOutListContract,
  papers: papersContract,
  vendor: vendorContract,
};

/** All that is asked of a carrier, whether it has a folder of its own or is described in a configuration. */
export const wholeContract = (subject: Subject): void => {
  for (const [name, part] of Object.entries(parts)) {
    describe(name, () => {
      part(subject);
    });
  }
};
