// Bounded and without nested repetition: linear time. An address after @ is an e-mail, not a link.
const link = /(?<![\w@.-])(?:https?:\/\/[^\s]{1,200}|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?:\/[^\s]{0,200})?)(?![\w@])/giu;

/** What a telephone would make a link of: with a scheme, or a host name alone. Lower case, without the full stop of a sentence. */
export const linksIn = (text: string): readonly string[] => [...text.matchAll(link)].map(([found]) => found.toLowerCase().replace(/[.,;)]$/, ''));
