import type { Catalogue } from '../domain/replies/catalogue.ts';
import { catalogues } from '../domain/replies/registry.ts';
import { foldText, foldWords } from './folded-text.ts';

/** A reply text as the words between its braces, those pieces left out that anybody may write. */
type Pieces = readonly (readonly string[])[];

const shortestPiece = 3;
/** Of a text that has few words, shorter ones count. */
const shortestOfFew = 2;
/** So many words in the same order nobody writes by chance. */
const fewestWords = 6;
/** A brand, a telephone number or an address stands between two pieces. */
const longestBetween = 16;

const countIn = (pieces: Pieces): number => pieces.reduce((sum, { length }) => sum + length, 0);

const piecesOf = (text: string): Pieces => {
  const all = text.split(/\{\w+\}/).map((piece) => foldText(piece).words);
  const long = all.filter(({ length }) => length >= shortestPiece);
  return countIn(long) >= fewestWords ? long : all.filter(({ length }) => length >= shortestOfFew);
};

/** All texts of a catalogue, with each name of a request in its place. */
const textsOf = ({ texts, withoutLink, asked }: Catalogue): readonly string[] =>
  [...Object.values(texts), ...Object.values(withoutLink)].flatMap((text) =>
    text.includes('{what}') ? Object.values(asked).map((what) => text.replace('{what}', what)) : [text],
  );

let known: ReadonlyMap<string, readonly Pieces[]> | undefined;

/** Our reply texts by the first word of their first piece, longest first; made at the first message that asks for something in so many words. */
const ourTexts = (): ReadonlyMap<string, readonly Pieces[]> =>
  (known ??= Map.groupBy(
    Object.values(catalogues)
      .flatMap(textsOf)
      .map(piecesOf)
      .filter((pieces) => countIn(pieces) >= fewestWords)
      .toSorted((one, other) => countIn(other) - countIn(one)),
    ([first]) => first?.[0] ?? '',
  ));

const standsAt = (words: readonly string[], piece: readonly string[], at: number): boolean =>
  piece.every((word, index) => words[at + index] === word);

/** Where the pieces that begin at a word end, or undefined where one is missing. */
const endOf = (words: readonly string[], pieces: Pieces, from: number): number | undefined => {
  let end = from;
  for (const [index, piece] of pieces.entries()) {
    const last = index === 0 ? from : end + longestBetween;
    let at = end;
    while (at <= last && !standsAt(words, piece, at)) at += 1;
    if (at > last) return undefined;
    end = at + piece.length;
  }
  return end;
};

/** Where a text of ours begins and ends in a message, in UTF-16 units. */
type Place = readonly [from: number, to: number];

/** No text that was ever sent is longer; and so many parts and lines beside ours are read alone, so that who sends thousands makes nothing slow. */
const [longestText, mostApart] = [2000, 8];

const placesOf = (text: string, lastText: string | undefined): readonly Place[] => {
  if (text.length > longestText) return [];
  const { words, starts, ends } = foldText(text);
  if (words.length < fewestWords) return [];
  const last = lastText === undefined ? [] : [foldWords(lastText).split(' ')].filter(({ length }) => length >= fewestWords);
  const places: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at] ?? '';
    const candidates = [...last.filter((own) => own[0] === first).map((own): Pieces => [own]), ...(ourTexts().get(first) ?? [])];
    const end = candidates.map((pieces) => endOf(words, pieces, at)).find((one) => one !== undefined);
    if (end === undefined) continue;
    places.push([starts[at] ?? 0, ends[end - 1] ?? 0]);
    at = end - 1;
  }
  return places;
};

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
/** The text with all blanked but one part of it, so that places stay true. */
const only = (text: string, [from, to]: Place): string => blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));

/** The lines of a part that has several. */
const linesOf = (text: string, [from, to]: Place): readonly Place[] => {
  const lines = [...text.slice(from, to).matchAll(/[^\n]+/g)].map(({ index, 0: line }): Place => [from + index, from + index + line.length]);
  return lines.length > 1 ? lines : [];
};

/**
 * What a text says beside those of our own texts that it holds word for word: a telephone that forwards or echoes what it gets asks for nothing, and who quotes us means what stands beside the quotation.
 * Each is the text with the rest of it blanked: all that is not ours, then each part (before, between and after), then each line of these. None where nothing of it is ours.
 * @param lastText the last text that was sent to the person, where that is known
 */
export const besideOurTexts = (text: string, lastText?: string): readonly string[] => {
  const ours = placesOf(text, lastText);
  if (ours.length === 0) return [];
  const parts = [...ours, [text.length, text.length] as const].map(([from], at): Place => [ours[at - 1]?.[1] ?? 0, from]);
  const all = ours.reduce((rest, [from, to]) => rest.slice(0, from) + blank(rest.slice(from, to)) + rest.slice(to), text);
  const lines = parts.flatMap((part) => linesOf(text, part));
  return [all, ...[...parts.slice(0, mostApart), ...lines.slice(0, mostApart)].map((part) => only(text, part))];
};
