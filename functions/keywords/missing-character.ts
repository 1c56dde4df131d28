import { standsAlone } from './characters.ts';
import { eachNext } from './automaton.ts';
import { type Meaning, roles } from './lexicon.ts';
import { has, type Message } from './message.ts';

/** So few characters with one missing may be anything. */
const fewest = 3;
const most = 12;
/** Another one in place of what was meant, only where most of them are right. */
const fewestReplaced = 4;

/** One kana in place of another makes another form of a verb: いえない (cannot say) is not いらない. Those that are typed much alike: meant-strokes.ts. */
const isKana = (word: string): boolean => word >= '\u3041' && word <= '\u309f';

/** A listed request that a message would be, had one character more, or another, been typed. Word positions, end exclusive. */
export type Completed = { readonly meaning: Meaning; readonly from: number; readonly to: number };

/** The one run of characters that is left of a message without its courtesy; undefined where there are more, or other words. */
const runOf = ({ segments, text }: Message): readonly [from: number, to: number] | undefined => {
  const said = segments.filter((segment) => !has(segment, roles.courtesy));
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined || last.to - first.from > most || last.to - first.from < fewest) return undefined;
  if (said.some((segment, at) => at > 0 && segment.from !== said[at - 1]?.to)) return undefined;
  const words = text.words.slice(first.from, last.to);
  return words.every((word) => standsAlone(word.codePointAt(0) ?? 0)) ? [first.from, last.to] : undefined;
};

/**
 * Requests of scripts in which each character is a word (Chinese, Japanese, Korean, Thai) that lack one character, or have another in its place, but the first: 配停止 for 配信停止. Every
 * listed expression is tried at once: from each place the automaton goes one edge on by itself.
 */
export const completed = (message: Message): readonly Completed[] => {
  const run = runOf(message);
  if (run === undefined) return [];
  const [from, to] = run;
  const { lexicon, text, words } = message;
  const { expressions } = lexicon;
  const found: Completed[] = [];
  const end = (node: number): void => {
    for (const meaning of lexicon.entryAt(node)?.meanings ?? []) if (meaning.role === roles.request) found.push({ meaning, from, to });
  };
  const goOn = (node: number, at: number): void => {
    if (at === to) end(node);
    else eachNext(expressions, node, words[at]?.symbols ?? [], (child) => goOn(child, at + 1));
  };
  const typed = (node: number, at: number): void => {
    for (let edge = expressions.starts[node] ?? 0; edge < (expressions.starts[node + 1] ?? 0); edge += 1) {
      const child = expressions.children[edge] ?? 0;
      goOn(child, at);
      if (at < to && to - from >= fewestReplaced && !isKana(text.words[at] ?? '')) goOn(child, at + 1);
    }
    if (at < to) eachNext(expressions, node, words[at]?.symbols ?? [], (child) => typed(child, at + 1));
  };
  for (const node of words[from]?.expressions?.nodes ?? []) typed(node, from + 1);
  return found;
};
