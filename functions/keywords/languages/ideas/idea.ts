import type { Language } from '../../../domain/intent.ts';
import type { Request } from '../language.ts';

/**
 * Ideas that a message may speak of, in any words and any order. Where two meet in one sentence, they ask for something: "those offers … I have had enough". A list is
 * comma-separated; a member may be several words; `word*` is any word that begins so.
 */
export type Idea =
  /** To end something, to have enough, to forbid, to threaten with the law: stop, enough, block, fed up, last warning. */
  | 'cease'
  /** Not to want: I do not want, I never asked for, I refuse. */
  | 'refuse'
  /** What we send: texts, offers, spam, your adverts. */
  | 'texts'
  /** To be written to: text me, bother me, contact me, my phone. */
  | 'contact'
  /** To take off or out. */
  | 'remove'
  /** Where numbers are kept for sending: your list, your mailing, database. */
  | 'list'
  /** Whom we write to: me, my number, this number. Only with `remove` and `list`. */
  | 'mine'
  /** Consent that is taken back: I withdraw, I revoke. */
  | 'withdraw'
  /** My consent, my permission. */
  | 'consent'
  /** A question how. */
  | 'how'
  /** To leave a list: unsubscribe, opt out, no longer receive. */
  | 'leave'
  /** To get rid of data for ever: erase, delete, destroy. */
  | 'delete'
  /** What is held of a person: my data, my file, my personal details. */
  | 'data'
  /** To put right: correct, amend, fix, misspelt. */
  | 'fix'
  /** What may be wrong: name, address, date of birth, email in your records. */
  | 'detail'
  /** The same said plainly, of anybody: address, name, number, phone, e-mail, birthday, details. Only with two other ideas. */
  | 'anyDetail'
  /** What is wrong with it or new: old, wrong, no longer right, changed, new, moved, misspelt. Only with two other ideas. */
  | 'outdated'
  /** To bring it up to date: update, change, correct, put right, amend. Only with two other ideas. */
  | 'update'
  /** Where it is kept: in your system, my file, my account, my customer card, your records, on the form. Only with two other ideas. */
  | 'records'
  /** What keeps data that are more than a list of whom to text: system, database, files. Only with `delete` and what is kept there. */
  | 'kept'
  /** To hold or know about a person. */
  | 'know'
  /** About me. */
  | 'aboutMe'
  /** Asked of what is held: which data, what information, under my name. Only with `know`. */
  | 'which'
  /** Where from, who gave. */
  | 'source'
  /** My number, my details: what was got from somewhere. */
  | 'number'
  /** To take elsewhere: export, transfer, another provider, CSV, machine-readable. */
  | 'move'
  /** Profiling, automated decisions, analysis of what I buy. */
  | 'profile'
  /** To object, to forbid. */
  | 'object'
  /** To limit, freeze, suspend, not use. */
  | 'limit'
  /** To use or process data. */
  | 'use'
  /** Texts again: again, back, resume, changed my mind. */
  | 'again'
  /** To want or to ask for. */
  | 'want'
  /** Not the person: wrong person, do not know her, not my name, new owner of the number. */
  | 'notMe'
  /** To sell or pass on. */
  | 'sell'
  /** Every company, brand and list. */
  | 'everything';

export type IdeaData = { readonly code: Language; readonly ideas: Readonly<Partial<Record<Idea, string>>> };

/** What is asked for where these ideas meet. Stops come of doubt: in doubt about texting, stop, and ask. */
export const meetings: readonly (readonly [Request, readonly Idea[]])[] = [
  ['stop', ['cease', 'texts']],
  ['stop', ['cease', 'contact']],
  ['stop', ['refuse', 'texts']],
  ['stop', ['refuse', 'contact']],
  ['stop', ['remove', 'list']],
  ['stop', ['remove', 'mine', 'list']],
  ['stop', ['withdraw', 'consent']],
  ['stop', ['leave', 'texts']],
  ['stop_all', ['cease', 'texts', 'everything']],
  ['stop_all', ['leave', 'everything']],
  ['help', ['how', 'leave']],
  ['help', ['how', 'cease', 'texts']],
  ['erase', ['delete', 'data']],
  ['erase', ['delete', 'aboutMe']],
  ['erase', ['delete', 'number', 'kept']],
  ['rectify', ['fix', 'detail']],
  ['rectify', ['fix', 'data']],
  ['rectify', ['outdated', 'anyDetail', 'update']],
  ['rectify', ['outdated', 'anyDetail', 'records']],
  ['rectify', ['update', 'anyDetail', 'records']],
  ['access', ['know', 'aboutMe']],
  ['access', ['know', 'which']],
  ['access', ['know', 'data']],
  ['access', ['source', 'number']],
  ['port', ['data', 'move']],
  ['port', ['move', 'aboutMe']],
  ['object', ['object', 'profile']],
  ['object', ['refuse', 'profile']],
  ['object', ['cease', 'profile']],
  ['object', ['object', 'use', 'data']],
  ['restrict', ['limit', 'use', 'data']],
  ['restrict', ['limit', 'data']],
  ['restrict', ['limit', 'aboutMe']],
  ['do_not_sell', ['refuse', 'sell', 'data']],
  ['do_not_sell', ['cease', 'sell', 'data']],
  ['start', ['want', 'again', 'texts']],
  ['wrong_number', ['notMe', 'number']],
];
