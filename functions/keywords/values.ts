/** What a text may tell besides words: any number, one as long as a telephone number, an e-mail address. */
const number = /\p{Nd}/u;
const telephone = /(?:\p{Nd}[\s().\-\u2011/]*){7}/u;
const email = /\S@\S/;

export const hasNumber = (text: string): boolean => number.test(text);
export const hasTelephone = (text: string): boolean => telephone.test(text);
export const hasEmail = (text: string): boolean => email.test(text);
