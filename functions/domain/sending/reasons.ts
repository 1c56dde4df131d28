/**
 * Why a text may not be sent: the whole list. `always` refuses whatever the operator chose; `consent` only tells of it while a programme is in `report`
 * mode.
 */
export const reasons = {
  number_invalid: { family: 'always', about: 'this is no telephone number' },
  landline: { family: 'always', about: 'the numbering plan gives this number to no mobile line' },
  country_not_covered: { family: 'always', about: 'Halte does not know the law of the country that this number is of' },
  not_ready: { family: 'always', about: 'the lists of the system before are not declared complete (sending.ready)' },
  suppressed_all: { family: 'always', about: 'a STOP ended all marketing of the controller' },
  suppressed_programme: { family: 'always', about: 'a STOP ended this programme' },
  restricted: { family: 'always', about: 'processing is restricted (art. 18 GDPR)' },
  reassigned: { family: 'always', about: 'the line has another holder, who has agreed to nothing yet' },
  exclusion_list: { family: 'always', about: "the line is on a list of the country's advertisers, and no proven consent is newer" },
  national_dnc: { family: 'always', about: "the line is on the state's list, and no proven consent is newer" },
  banned_sector: { family: 'always', about: 'the country forbids advertising by message in this trade, but to customers' },
  quiet_hours: { family: 'always', about: 'promotional texts may not be sent now where the person is' },
  frequency_cap: { family: 'always', about: 'so many were sent already as sending.cap allows' },
  reconsent_wait: { family: 'always', about: 'after a STOP the country forbids to ask again so soon' },
  no_consent: { family: 'consent', about: 'no consent of this person is recorded for this programme' },
  consent_expired: { family: 'consent', about: 'the consent has ended, or is older than the country allows' },
  consent_unproven: { family: 'consent', about: 'the consent lacks what proves it' },
  notice_missing: { family: 'consent', about: 'the number came from somebody else, and the person was not told so (art. 14 GDPR)' },
} as const satisfies Readonly<Record<string, { readonly family: 'always' | 'consent'; readonly about: string }>>;
export type Reason = keyof typeof reasons;
export const reasonNames = Object.keys(reasons) as readonly Reason[];

/**
 * What a text is for. `consent-request` asks for consent, which is marketing too. `security`: a code that the person is waiting for. `legal`: a notice
 * that the law demands.
 */
export const purposes = ['marketing', 'consent-request', 'service', 'security', 'legal'] as const;
export type Purpose = (typeof purposes)[number];
/** Advertising, in the sense of art. 13 of directive 2002/58/EC. */
export const isPromotional = (purpose: Purpose): boolean => purpose === 'marketing' || purpose === 'consent-request';
