import type { CountryRules } from './country-rules.ts';
import { premiumPrefixes, tollFreePrefixes } from './north-america.ts';

const shortCodeGuidelines = 'Canadian Common Short Code guidelines (CWTA/CTA 3.9), as read by Infobip and Twilio';

/** Canada. CASL, and the carriers' guidelines for short codes, which are bilingual. */
export const ca: CountryRules = {
  country: 'CA',
  name: 'Canada',
  callingCode: '1',
  languages: ['en', 'fr'],
  bareStop: { value: 'controller', source: 'CASL s. 6 and 11 speak of the sender, not of one programme; the safe reading', mark: 'D' },
  repeatStop: { value: { kind: 'always' }, source: `${shortCodeGuidelines}: every keyword is answered, whoever sends it`, mark: 'S' },
  neutralWordLanguage: { value: 'en', source: `${shortCodeGuidelines}: an English word (STOP, HELP, INFO) is answered in English`, mark: 'S' },
  catalogue: { en: 'en-US', fr: 'fr-CA', es: 'es-US' },
  floorKeywords: {
    value: { stop: ['STOP', 'ARRET'], help: ['HELP', 'AIDE', 'INFO'] },
    source: `${shortCodeGuidelines}: five words on every code`,
    mark: 'S',
  },
  confirmWithin: {
    value: { amount: 24, unit: 'hours' },
    source: 'no text gives hours; a confirmation that comes a day later only puzzles',
    mark: 'D',
  },
  honourWithin: { value: { amount: 10, unit: 'business-days' }, source: 'CASL s. 11(3)', mark: 'C' },
  answerRightsWithin: { value: { amount: 30, unit: 'days' }, source: 'PIPEDA; Quebec Law 25 has the same', mark: 'K' },
  sendingHours: { value: { from: '09:00', to: '20:00' }, source: 'no text for SMS; within the hours that the CRTC sets for calls', mark: 'D' },
  retention: {
    suppressionsAtLeast: { value: 1096, source: 'no figure of its own; three years as elsewhere', mark: 'D' },
    evidenceAtLeast: { value: 1096, source: 'CASL: the sender proves consent; its claims lapse after three years', mark: 'K' },
    evidenceAtMost: { value: 2192, source: 'PIPEDA: no longer than necessary; six years', mark: 'D' },
    messagesAtMost: { value: 1096, source: 'no text; three years as elsewhere', mark: 'D' },
  },
  premiumPrefixes,
  tollFreePrefixes,
  shortCodeLanguages: { value: ['en', 'fr'], source: shortCodeGuidelines, mark: 'S' },
  shortCodeTollFreeContact: { value: true, source: `${shortCodeGuidelines}: HELP and AIDE name a toll-free number`, mark: 'S' },
};
