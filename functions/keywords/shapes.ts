// Letters of one shape in the three scripts, as capitals; Greek sigma and pi for the GSM alphabet, which has no Greek capitals like Latin ones.
const lookAlikes = new Map(
  'аa вb еe кk мm нh оo рp сc тt уy хx ѕs іi јj ԁd ԛq ԝw ӏl һh αa βb εe ζz ηh ιi κk μm νn οo ρp τt υy χx σs πp'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const isGreekOrCyrillic = /[\u0370-\u03ff\u0400-\u052f]/;
const shortestLookAlike = 4;

/** Whether another alphabet's letters may hide what the word is. */
export const mayHide = (word: string): boolean => word.length >= shortestLookAlike && isGreekOrCyrillic.test(word);

/** The word with Latin letters for the Greek and Cyrillic ones of the same shape. */
export const shapeOf = (word: string): string => {
  let result = '';
  for (const letter of word) result += lookAlikes.get(letter) ?? letter;
  return result;
};

/** Of the words in Greek and Cyrillic letters: the shape of each, and the word. The first of a shape is the one. */
export const shapeAliases = (words: Iterable<string>): ReadonlyMap<string, string> => {
  const aliases = new Map<string, string>();
  for (const word of words) {
    const shape = mayHide(word) ? shapeOf(word) : word;
    if (shape !== word && !aliases.has(shape)) aliases.set(shape, word);
  }
  return aliases;
};
