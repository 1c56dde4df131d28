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
  /** To get rid of data for ever: erase, delete, destroy; not to keep them, not a trace of them may be left. */
  | 'delete'
  /** What is held of a person: my data, my file, my personal details, my account, my CV, the copy of my ID. */
  | 'data'
  /** To put right: correct, amend, fix, misspelt. */
  | 'fix'
  /** What may be wrong: name, address, date of birth, email in your records. */
  | 'detail'
  /** The same said plainly, of anybody: address, name, number, phone, e-mail, birthday, details. Only with two other ideas, or with one of these beside a value. */
  | 'anyDetail'
  /** What is wrong with it or new: old, wrong, no longer right, changed, new, moved, misspelt. Only with two other ideas, or with `anyDetail` beside a value. */
  | 'outdated'
  /** To bring it up to date: update, change, correct, put right, amend. Only with two other ideas, or with `anyDetail` beside a value. */
  | 'update'
  /** Where it is kept: in your system, my file, my account, my customer card, your records, on the form. Only with two other ideas, or with `delete`. */
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
  /** Not to be deleted, or to be kept: do not delete, keep. Only with `unused`. */
  | 'unerased'
  /** Not to be used or touched, for now or until something is settled: do not use, do not touch, leave it as it is. Only with `unerased`. */
  | 'unused'
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
  | 'everything'
  /** A copy, a printout, an overview, to be shown or told: only with what is held. */
  | 'copy'
  /** A form in which a machine reads data: CSV, Excel, JSON, XML, as a file, machine-readable. */
  | 'format'
  /** Who is to have data next: my new doctor, bank, insurer, another provider, another app. */
  | 'newHolder'
  /** To send, forward or hand over. Only with `newHolder`. */
  | 'handOver'
  /** The account, the profile, the registration, whosesoever. Only with `delete`. */
  | 'account'
  /** Other companies, third parties, partners, anybody. Only with `sell` and a refusal. */
  | 'others'
  /** That something was or should be the last: let this be the last, this is the last. */
  | 'last'
  /** One more, once more, again. Only with `threat`. */
  | 'onceMore'
  /** What happens otherwise: I block you, I report you, my lawyer, a complaint. Only with `onceMore`. */
  | 'threat'
  /** By another way only: by e-mail only, rather by letter. */
  | 'otherChannel'
  /** Meant for somebody else, mistaken for somebody. */
  | 'otherPerson'
  /** Not to have what a text is about: I have no dog, no child there, no appointment. Only with `otherPerson`. */
  | 'haveNone';

export type IdeaData = { readonly code: Language; readonly ideas: Readonly<Partial<Record<Idea, string>>> };

/**
 * What is asked for where these ideas meet. Stops come of doubt: in doubt about texting, stop, and ask. With a value: only where the message holds a number or an e-mail address, as what is new is told with a correction, and asks for
 * nothing else; a contact is a telephone number or an e-mail address. Across sentences: "You still hold my file? Delete that".
 */
export const meetings: readonly (readonly [Request, readonly Idea[], ('with a value' | 'with a contact' | 'across sentences')?])[] = [
  ['stop', ['cease', 'texts']],
  ['stop', ['cease', 'contact']],
  ['stop', ['refuse', 'texts']],
  ['stop', ['refuse', 'contact']],
  ['stop', ['remove', 'list']],
  ['stop', ['remove', 'mine', 'list']],
  ['stop', ['withdraw', 'consent']],
  ['stop', ['leave', 'texts']],
  ['stop', ['last', 'texts']],
  ['stop', ['last', 'contact']],
  ['stop', ['onceMore', 'threat']],
  ['stop', ['otherChannel', 'texts']],
  ['stop_all', ['cease', 'texts', 'everything']],
  ['stop_all', ['leave', 'everything']],
  ['help', ['how', 'leave']],
  ['help', ['how', 'cease', 'texts']],
  ['erase', ['delete', 'data'], 'across sentences'],
  ['erase', ['delete', 'account']],
  ['erase', ['delete', 'aboutMe']],
  ['erase', ['delete', 'records']],
  ['erase', ['delete', 'number', 'kept']],
  ['erase', ['delete', 'anyDetail', 'kept']],
  ['rectify', ['fix', 'detail'], 'across sentences'],
  ['rectify', ['fix', 'data']],
  ['rectify', ['outdated', 'anyDetail', 'update']],
  ['rectify', ['outdated', 'anyDetail', 'records']],
  ['rectify', ['update', 'anyDetail', 'records']],
  ['rectify', ['outdated', 'anyDetail'], 'with a value'],
  ['rectify', ['update', 'anyDetail'], 'with a value'],
  ['rectify', ['fix', 'anyDetail'], 'with a value'],
  ['rectify', ['outdated', 'records'], 'with a value'],
  ['rectify', ['outdated', 'update'], 'with a contact'],
  ['rectify', ['outdated', 'number'], 'with a contact'],
  ['access', ['know', 'aboutMe']],
  ['access', ['know', 'which']],
  ['access', ['know', 'data']],
  ['access', ['copy', 'data']],
  ['access', ['copy', 'records']],
  ['access', ['copy', 'aboutMe']],
  ['access', ['source', 'number']],
  ['port', ['data', 'move']],
  ['port', ['format', 'data']],
  ['port', ['format', 'want']],
  ['port', ['newHolder', 'data']],
  ['port', ['newHolder', 'handOver']],
  ['port', ['move', 'aboutMe']],
  ['object', ['object', 'profile']],
  ['object', ['refuse', 'profile']],
  ['object', ['cease', 'profile']],
  ['object', ['limit', 'profile']],
  ['object', ['unused', 'profile']],
  ['object', ['object', 'use', 'data']],
  ['restrict', ['limit', 'use', 'data']],
  ['restrict', ['limit', 'data']],
  ['restrict', ['limit', 'aboutMe']],
  ['restrict', ['unerased', 'unused'], 'across sentences'],
  ['do_not_sell', ['refuse', 'sell', 'data']],
  ['do_not_sell', ['cease', 'sell', 'data']],
  ['do_not_sell', ['object', 'sell', 'data']],
  ['do_not_sell', ['refuse', 'sell', 'number']],
  ['do_not_sell', ['cease', 'sell', 'number']],
  ['do_not_sell', ['object', 'sell', 'number']],
  ['do_not_sell', ['refuse', 'sell', 'others']],
  ['do_not_sell', ['object', 'sell', 'others']],
  ['start', ['want', 'again', 'texts']],
  ['wrong_number', ['notMe', 'number']],
  ['wrong_number', ['otherPerson', 'texts']],
  ['wrong_number', ['otherPerson', 'haveNone'], 'across sentences'],
];
