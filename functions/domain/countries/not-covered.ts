import type { CountryRules } from './country-rules.ts';
import { inEurope } from './european-union.ts';

const none = 'country not covered: nothing was read';

/**
 * For a country whose law Halte does not know: of everything it knows, what binds the sender most. It is a stand-in and no advice;
 * the operator is warned of it at every check of the configuration.
 */
export const strictestRules: CountryRules = {
  ...inEurope,
  country: 'not-covered',
  name: 'country not covered',
  callingCode: '',
  languages: ['en'],
  answerRightsWithin: { value: { amount: 15, unit: 'days' }, source: 'shortest that was found anywhere: Brazil, LGPD', mark: 'K' },
  retention: {
    suppressionsAtLeast: { value: 3653, source: 'longest of the covered countries', mark: 'D' },
    evidenceAtLeast: { value: 1826, source: 'longest of the covered countries', mark: 'D' },
    evidenceAtMost: { value: 2192, source: 'shortest of the covered countries', mark: 'D' },
    messagesAtMost: { value: 1096, source: 'shortest of the covered countries', mark: 'D' },
  },
  premiumPrefixes: { value: [], source: none, mark: 'D' },
  tollFreePrefixes: { value: [], source: none, mark: 'D' },
};
