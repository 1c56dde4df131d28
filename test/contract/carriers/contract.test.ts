import { describe } from 'vitest';
import { subjects } from './contract/subject.ts';
import { wholeContract } from './contract/whole.ts';

/** Every entry of the registry keeps the same contract, without being named here. */
describe.each(await subjects())('$id', (subject) => {
  wholeContract(subject);
});
