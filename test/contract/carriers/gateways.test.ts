import { describe } from 'vitest';
import { vendorOfGateway } from '../../../functions/carriers/generic/vendor.ts';
import { knownCarriers } from '../../../functions/carriers/known-carriers.ts';
import * as basicForm from '../../fixtures/gateways/basic-form.ts';
import * as headerList from '../../fixtures/gateways/header-list.ts';
import * as hmacJson from '../../fixtures/gateways/hmac-json.ts';
import type { Subject } from './contract/subject.ts';
import { vendorContract } from './contract/vendor.ts';
import { wholeContract } from './contract/whole.ts';

const gateways = [hmacJson, basicForm, headerList];
const carriers = knownCarriers({ gateways: Object.fromEntries(gateways.map(({ id, definition }) => [id, definition])) });
const subjects = gateways.flatMap(({ id, fixture, vendor }): readonly Subject[] => {
  const carrier = carriers[id];
  return carrier ? [{ id, carrier, fixture, vendor }] : [];
});

/** What `halte sandbox send` and the local server make of the description alone, beside what the fixture says by its own means. */
const derived = gateways.flatMap(({ id, fixture, definition }): readonly Subject[] => {
  const carrier = carriers[id];
  return carrier ? [{ id, carrier, fixture, vendor: vendorOfGateway(id, definition) }] : [];
});
describe.each(derived)('the gateway $id, played from its description', (subject) => {
  vendorContract(subject);
});

/** A gateway that only a configuration describes keeps the same contract as every carrier of the registry. */
describe.each(subjects)('the gateway $id', (subject) => {
  wholeContract(subject);
});
