import type { CountryRules } from './country-rules.ts';
import { premiumPrefixes, tollFreePrefixes } from './north-america.ts';

/** United States. 47 CFR 64.1200(a)(10)-(12), CTIA, the stricter of the states. */
export const us: CountryRules = {
  country: 'US',
  name: 'United States',
  callingCode: '1',
  languages: ['en', 'es'],
  bareStop: {
    value: 'controller',
    source:
      '47 CFR 64.1200(a)(12): silence on the scope ends all texts that rest on consent. The revoke-all part of (a)(10) is waived to 2027-01-31 (DA 26-12); stopping all is safe under both',
    mark: 'D',
  },
  repeatStop: {
    value: { kind: 'only-if-sent-between' },
    source: '47 CFR 64.1200(a)(12): one confirmation, then nothing',
    mark: 'C',
    from: '2024-04-04',
  },
  neutralWordLanguage: { value: 'programme', source: 'no text; the language that the programme writes in', mark: 'D' },
  catalogue: { en: 'en-US', es: 'es-US' },
  floorKeywords: {
    value: { stop: ['STOP', 'QUIT', 'END', 'REVOKE', 'OPT OUT', 'CANCEL', 'UNSUBSCRIBE'], help: ['HELP'] },
    source: '47 CFR 64.1200(a)(10): conclusive words; HELP: CTIA short code handbook',
    mark: 'P',
    from: '2025-04-11',
  },
  confirmWithin: {
    value: { amount: 5, unit: 'minutes' },
    source: '47 CFR 64.1200(a)(12): presumed consented within five minutes; later it would have to be justified',
    mark: 'C',
    from: '2024-04-04',
  },
  honourWithin: { value: { amount: 10, unit: 'business-days' }, source: '47 CFR 64.1200(a)(10)', mark: 'P', from: '2025-04-11' },
  answerRightsWithin: {
    value: { amount: 45, unit: 'days' },
    source: 'California: 11 CCR 7021, the clock runs while identity is verified',
    mark: 'P',
  },
  sendingHours: {
    value: { from: '08:00', to: '20:00' },
    source: 'federal 08:00-21:00; Florida, Oklahoma and Oregon end at 20:00, and a number does not tell where its holder is',
    mark: 'C',
  },
  retention: {
    suppressionsAtLeast: {
      value: 3653,
      source: 'Virginia: STOP honoured ten years at least (federal company list: five)',
      mark: 'S',
      from: '2026-01-01',
    },
    evidenceAtLeast: { value: 1826, source: 'TCPA claims lapse after four years, the company do-not-call list is kept five', mark: 'C' },
    evidenceAtMost: { value: 3653, source: 'no text; as long as the longest suppression', mark: 'D' },
    messagesAtMost: { value: 1826, source: 'no text; as long as the evidence must be', mark: 'D' },
  },
  premiumPrefixes,
  tollFreePrefixes,
  shortCodeLanguages: { value: [], source: 'CTIA short code handbook asks for the language of the programme', mark: 'S' },
  shortCodeTollFreeContact: { value: false, source: 'CTIA: a toll-free number or an e-mail address', mark: 'S' },
};
