import { describe } from 'vitest';
import { knownCarriers } from '../../../functions/carriers/known-carriers.ts';
import * as basicForm from '../../fixtures/gateways/basic-form.ts';
import * as headerList from '../../fixtures/gateways/header-list.ts';
import * as hmacJson from '../../fixtures/gateways/hmac-json.ts';
import type { Subject } from './contract/subject.ts';
import { wholeContract } from './contract/whole.ts';

const gateways = [hmacJson, basicForm, headerList];
const carriers = knownCarriers({ gateways: Object.fromEntries(gateways.map(({ id, definition }) => [id, definition])) });
const subjects = gateways.flatMap(({ id, fixture, vendor }): readonly Subject[] => {
  const carrier = carriers[id];
  return carrier ? [{ id, carrier, fixture, vendor }] : [];
});

/** A gateway that only a configuration describes keeps the same contract as every carrier of the registry. */
describe.each(subjects)('the gateway $id', (subject) => {
  wholeContract(subject);
});
