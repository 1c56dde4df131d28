import type { Language } from '../intent.ts';
import type { ClarifiedType } from '../rights/clarified.ts';
import type { RequestType } from '../rights/request.ts';
import type { TemplateId } from '../reply-text.ts';

/**
 * The reply texts of one language, or of one language in one country. Braces stand for `ReplyParameters`. Written for GSM-7: one segment with a
 * brand of 20 septets, telephone 12, address of the rights page 28, reference 6, date 10.
 */
export type Catalogue = {
  /** `fr`, `fr-CA`: the name under which halte.config.ts may give other texts. */
  readonly id: string;
  readonly language: Language;
  readonly texts: Readonly<Record<TemplateId, string>>;
  /** What was asked, as `rights_receipt` and `clarify_request` name it. At most 24 septets. */
  readonly asked: Readonly<Record<Exclude<RequestType, 'access' | 'erase'>, string>>;
  /** The word that asks for it for certain when it is texted alone. At most 15 septets. */
  readonly words: Readonly<Record<ClarifiedType, string>>;
  /** How the law's calendar day is printed: 23/12/2026, 23.12.2026, 12/23/2026. */
  readonly date: 'd/m/y' | 'd.m.y' | 'd-m-y' | 'm/d/y' | 'y-m-d';
  /** The same where the sender cannot carry a link. A text that is not named here has none. */
  readonly withoutLink: Readonly<Partial<Record<TemplateId, string>>>;
  /** Wording that is true of a telephone alone, and what stands for it where the contact is an e-mail address; applied in this order. */
  readonly byEmail: readonly (readonly [string, string])[];
  /** Words that sell, folded to lower case: none may stand in the confirmation of a STOP. */
  readonly offerWords: readonly string[];
  /** Links that a STOP confirmation may hold because the law wants them named. */
  readonly lawfulLinks: readonly string[];
};
