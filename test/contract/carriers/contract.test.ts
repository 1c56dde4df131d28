import { describe } from 'vitest';
import { lookUpContract } from './contract/look-up.ts';
import { papersContract } from './contract/papers.ts';
import { proofContract } from './contract/proof.ts';
import { readingContract } from './contract/reading.ts';
import { sendingContract } from './contract/sending.ts';
import { subjects } from './contract/subject.ts';
import { tamperingContract } from './contract/tampering.ts';
import { vendorContract } from './contract/vendor.ts';

/** Every entry of the registry keeps the same contract, without being named here. */
describe.each(await subjects())('$id', (subject) => {
  describe('proof', () => {
    proofContract(subject);
  });
  describe('tampering', () => {
    tamperingContract(subject);
  });
  describe('reading', () => {
    readingContract(subject);
  });
  describe('sending', () => {
    sendingContract(subject);
  });
  describe('look-up', () => {
    lookUpContract(subject);
  });
  describe('vendor', () => {
    vendorContract(subject);
  });
  describe('papers', () => {
    papersContract(subject);
  });
});
