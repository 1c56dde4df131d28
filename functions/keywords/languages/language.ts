import { type Concern, type Intent, intents, type Language } from '../../domain/intent.ts';

/** What a listed word may ask for: every intent but the absence of one. */
export type Request = Exclude<Intent, 'other'>;
export const requests: readonly Request[] = intents.filter((intent) => intent !== 'other');

/**
 * Words as a speaker writes them, separated by commas; case and accents do not matter when reading.
 * `seen`: found in a carrier's or platform's list, an advertisement or an article. `translated`: ours, nobody has yet confirmed its use.
 */
export type WordList = { readonly seen?: string; readonly translated?: string };

/** One language, for a speaker to review. All lists are comma-separated; a word may be several words. */
export type LanguageData = {
  readonly code: Language;
  /** Its own name, then its English one. */
  readonly name: string;
  readonly englishName: string;
  /** What it is written in. Lists of a language in another script hold no expression of Latin letters alone, but in `latin`. */
  readonly script: 'latin' | 'other';
  /** Letters that are also typed as two: ä as ae. Without their marks they are understood anyway. */
  readonly digraphs?: Readonly<Record<string, string>>;
  /** Marks on its vowels tell words apart (Vietnamese): who types them means them. Lists have them. */
  readonly tones?: true;
  /** Understood when the message is nothing else, courtesy apart. */
  readonly words: Readonly<Partial<Record<Request, WordList>>>;
  /** Of a language in another script: words of `words` that are written in Latin letters (TD, WAQF). */
  readonly latin?: Readonly<Partial<Record<Request, WordList>>>;
  /** Unmistakable expressions: understood anywhere in a message, and alone. What varies is better said by a pattern. */
  readonly phrases?: Readonly<Partial<Record<Request, WordList>>>;
  /**
   * Words that stand for each other in patterns: `{ texts: 'SMS, TEXT*, MESSAGES' }`. A member may be several words; `TEXT*` is any word that begins so
   * (at least three letters, or one in a script without spaces).
   */
  readonly groups?: Readonly<Record<string, string>>;
  /**
   * How people say it in a sentence of their own, one pattern a line. Case and accents do not matter.
   *
   *     no more [texts]              a word of the group `texts`
   *     [=texts|emails]      the word `texts` itself, where a group has its name
   *     [stop|quit] (please) [sending]   one of these; what is in round brackets may be missing, `(a|b)` too
   *     do not … [texts]             `…` is up to three words that do not matter (eight in scripts without spaces), or none
   *     ^ enough $                   `^` where a sentence begins and `$` where it ends, courtesy apart
   *     ne m'[send] plus             an apostrophe joins a short word and a group
   *     ? [stop] it                  with `? ` before it, the pattern leaves a doubt: the person is asked
   *     ? [cease] & [texts]          ideas that meet in one sentence, in any order, with up to eight other words between them
   *
   * Patterns of `nothing` hold the words of a request and ask for none (bus stop, don't stop, I will stop by): what they touch does not count. Where two patterns
   * overlap, the longer decides: "how do I unsubscribe" (help) holds "unsubscribe" (stop).
   */
  readonly patterns?: Readonly<Partial<Record<Request | 'nothing', string>>>;
  /** Words that exist and differ from a word of `words` by a slip of the finger: SHOP, STEP, SPOT. They are never taken for typing errors. */
  readonly neighbours?: string;
  /** Slips of the finger that are so common that each is that word wherever it stands, in a sentence too. No language may have a word of this spelling. */
  readonly mistyped?: Readonly<Record<string, string>>;
  /** Stop words of `words` that also act when up to three words follow: STOP CLUB. Everyday words stay out. */
  readonly leading?: string;
  /** Words that ask for a second thing as well: `{ stop: 'EFFACER' }` on an erasure word. */
  readonly also?: Readonly<Partial<Record<Request, string>>>;
  /** Words that mean something everyday in another language (Turkish RED): sure only where the programme speaks this one. */
  readonly elsewhere?: string;
  /**
   * Other forms of the words that end texts (cancelled, I refuse, unsubscribe us, switched off): alone in a message each is a demand. Most say something everyday as well, so that they are sure only where the programme
   * speaks this language, and the person is asked otherwise.
   */
  readonly forms?: string;
  /** Everyday words of it that are a request in other languages only, see false-friends.ts: in a programme of this language they ask for nothing. */
  readonly falseFriends?: string;
  /** Politeness, greetings and urgency, which change nothing: svp, merci, bonjour, maintenant. */
  readonly courtesy?: string;
  /** Words for "and", between two requests. */
  readonly conjunctions?: string;
  /** What one wants no more of: SMS, messages, pub. After a stop word they make it plain. */
  readonly objects?: string;
  /** Small words that may stand around those: my, your, all. After a stop word without an object they take its sense away: STOP THE … */
  readonly fillers?: string;
  /** Endings of words that do the same: STOP LAUGHING. */
  readonly endings?: string;
  /** "it", "this": after a stop word they leave it in doubt. */
  readonly vague?: string;
  /** Up to four words before a phrase or a pattern, in the same clause, they turn its sense: why, he, if. */
  readonly guards?: string;
  /** Words of a text that ends the messages and that a person should answer, not a machine: of a death, of the police or a court, of a child. */
  readonly concerns?: Readonly<Record<Concern, string>>;
  /** Ordinary expressions that hold a listed word: bus stop. */
  readonly traps?: string;
  /** Where a telephone's signature begins; all after it is dropped. */
  readonly signatures?: string;
  /** Reactions that quote our own text, as telephones send them, with … for what is quoted. */
  readonly tapbacks?: readonly string[];
  /** What a reviewer should look at. */
  readonly notes?: readonly string[];
};
