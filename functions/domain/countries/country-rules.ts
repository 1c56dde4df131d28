import type { Intent, Language } from '../intent.ts';
import type { CoveredCountry } from '../programme.ts';

/** How sure a number is: P primary text seen, S secondary page, C quoted in a public note, K general knowledge, D our own safe choice. */
export type Mark = 'P' | 'S' | 'C' | 'K' | 'D';

/** A number or choice of law, with where it comes from. Dates are `YYYY-MM-DD`; `until` is the last day it holds. */
export type Rule<T> = {
  readonly value: T;
  readonly source: string;
  readonly mark: Mark;
  readonly from?: string;
  readonly until?: string;
};

/** When a second STOP is answered again: always, or after so many hours or when something was sent in between. */
export type RepeatStop = { readonly kind: 'always' } | { readonly kind: 'after'; readonly hours: number } | { readonly kind: 'only-if-sent-between' };

/** An amount of time; `at-once` has the amount 0. */
export type Term = { readonly amount: number; readonly unit: 'minutes' | 'hours' | 'days' | 'business-days' | 'months' | 'at-once' };

export type CountryRules = {
  /** ISO 3166; `not-covered` only in `strictestRules`, which stand in for every country without rules of its own. */
  readonly country: CoveredCountry | 'not-covered';
  readonly name: string;
  /** Calling code without plus: `33`. Empty in `strictestRules`. */
  readonly callingCode: string;
  /** Languages of the country, most used first; the last fallback of a reply's language. */
  readonly languages: readonly Language[];
  /** What a bare STOP ends: all marketing of the controller, or only the programme that texted. */
  readonly bareStop: Rule<'controller' | 'programme'>;
  readonly repeatStop: Rule<RepeatStop>;
  /**
   * The reply's language for a word that belongs to no language (STOP, INFO): the programme's first, or a fixed one
   * (Canada: an English word is answered in English).
   */
  readonly neutralWordLanguage: Rule<'programme' | Language>;
  /** Which catalogue of texts answers which language here: `en` to `en-US`. A language that is not named has the catalogue of its own name. */
  readonly catalogue: Readonly<Record<Language, string>>;
  /** Words that must always act, whatever the operator configures. */
  readonly floorKeywords: Rule<Readonly<Partial<Record<Intent, readonly string[]>>>>;
  /** The confirmation of a STOP is no longer sent after this. */
  readonly confirmWithin: Rule<Term>;
  /** The latest a STOP may take effect, by law. Halte's own is: at once. */
  readonly honourWithin: Rule<Term>;
  readonly answerRightsWithin: Rule<Term>;
  /** Promotional texts may be sent between these local times, `HH:MM`. */
  readonly sendingHours: Rule<{ readonly from: string; readonly to: string }>;
  /** Least and most days that something may be kept. */
  readonly retention: {
    readonly suppressionsAtLeast: Rule<number>;
    readonly evidenceAtLeast: Rule<number>;
    readonly evidenceAtMost: Rule<number>;
    readonly messagesAtMost: Rule<number>;
  };
  /** E.164 prefixes, with plus, that cost the caller more than a basic tariff. */
  readonly premiumPrefixes: Rule<readonly string[]>;
  /** E.164 prefixes of numbers that are free to call. */
  readonly tollFreePrefixes: Rule<readonly string[]>;
  /** Languages that a short code must answer in. */
  readonly shortCodeLanguages: Rule<readonly Language[]>;
  /** A short code's contact number must be toll-free. */
  readonly shortCodeTollFreeContact: Rule<boolean>;
};

/**
 * Whether a rule holds on a day (both ends included). Law changes on dates that are known before: a rule that is not yet, or no longer,
 * in force is data too.
 * @param day `YYYY-MM-DD`, the day where the person is
 */
export const inForce = (rule: Pick<Rule<unknown>, 'from' | 'until'>, day: string): boolean =>
  (rule.from === undefined || rule.from <= day) && (rule.until === undefined || day <= rule.until);
