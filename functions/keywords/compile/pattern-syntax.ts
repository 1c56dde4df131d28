/** One thing that a pattern wants at one place: any of some expressions (none of them too, where it is optional), or a gap. */
export type Item = { readonly kind: 'gap' } | { readonly kind: 'words'; readonly alternatives: readonly string[]; readonly optional: boolean };

export type Pattern = {
  readonly items: readonly Item[];
  /** Only where a sentence begins, or ends. */
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  /** It leaves a doubt: the person is asked. */
  readonly doubt: boolean;
  /** The items may stand anywhere in one sentence, near each other, in any order. */
  readonly unordered: boolean;
};

type Groups = Readonly<Record<string, string>>;
type Part = { readonly alternatives: readonly string[]; readonly optional: boolean };

const split = (text: string, mark: string): string[] => text.split(mark).map((one) => one.trim());

const membersOf = (inside: string, groups: Groups, line: string): string[] =>
  split(inside, '|').flatMap((name) => {
    if (name.startsWith('=')) return [name.slice(1)];
    const group = groups[name];
    if (group !== undefined) return split(group, ',');
    if (name === '') throw new Error(`pattern "${line}": an empty alternative`);
    return [name];
  });

/** `m'[send]` is two parts without a space between: each pair of them is one expression. */
const partsOf = (item: string, groups: Groups, line: string): Part[] =>
  [...item.matchAll(/\[([^\]]*)\]|\(([^)]*)\)|[^[\]()]+/g)].map(([whole, required, optional]) => ({
    alternatives: whole.startsWith('[') || whole.startsWith('(') ? membersOf(required ?? optional ?? '', groups, line) : [whole],
    optional: whole.startsWith('('),
  }));

const joinParts = (parts: readonly Part[]): Item => {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return { kind: 'words', ...first };
  let alternatives: readonly string[] = [''];
  for (const part of parts) {
    const endings = part.optional ? ['', ...part.alternatives] : part.alternatives;
    alternatives = alternatives.flatMap((beginning) => endings.map((ending) => beginning + ending));
  }
  return { kind: 'words', alternatives, optional: false };
};

/** What stands between spaces that are in no brackets. */
const itemsOf = (text: string): readonly string[] => text.match(/(?:\[[^\]]*\]|\([^)]*\)|[^\s[\]()])+/g) ?? [];

/** In so many ways may one idea be said: each is an expression of its own. */
const mostWays = 4000;

/** One idea, which may be several things one after the other: `[my|our] (old) [phone|number]`. */
const ideaOf = (item: string, groups: Groups, line: string): Item => {
  let ways: readonly string[] = [''];
  for (const part of itemsOf(item).map((one) => joinParts(partsOf(one, groups, line)))) {
    const own = part.kind === 'words' ? part.alternatives : [];
    const withIt = ways.flatMap((before) => own.map((one) => `${before} ${one}`.trim()));
    ways = part.kind === 'words' && part.optional ? [...ways, ...withIt] : withIt;
    if (ways.length > mostWays) throw new Error(`pattern "${line}": "${item}" can be said in more than ${mostWays} ways; use … and no &`);
  }
  if (ways.some((one) => one === '' || /[[\]()|^$…&]/.test(one)))
    throw new Error(`pattern "${line}": between & stand words and groups, not all of them optional`);
  return { kind: 'words', alternatives: ways, optional: false };
};

/** `[cease] & [texts]`: ideas that meet in a sentence. */
const parseIdeas = (line: string, text: string, groups: Groups, doubt: boolean): Pattern => ({
  items: text.split(' & ').map((item) => ideaOf(item, groups, line)),
  fromStart: false,
  toEnd: false,
  doubt,
  unordered: true,
});

const itemOf = (item: string, groups: Groups, line: string): Item =>
  item === '…' || item === '...' ? { kind: 'gap' } : joinParts(partsOf(item, groups, line));

/**
 * Reads one line of a language's patterns; see `LanguageData.patterns` for the form.
 * @param read items by how they are written, for the lines of one language: most are in many
 * @throws Error with the line and what is wrong with it
 */
export const parsePattern = (line: string, groups: Groups, read: Map<string, Item>): Pattern => {
  const doubt = line.startsWith('? ');
  const text = doubt ? line.slice(2) : line;
  if (text.includes(' & ')) return parseIdeas(line, text, groups, doubt);
  const items = itemsOf(text);
  const fromStart = items[0] === '^';
  const toEnd = items.at(-1) === '$';
  const inner = items.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
  const bare = inner.join('').replace(/\[[^\]]*\]|\([^)]*\)/g, '');
  if (/[[\]()|^$]/.test(bare)) throw new Error(`pattern "${line}": brackets must close, and ^ and $ stand alone at its beginning and end`);
  const parsed = inner.map((item): Item => {
    const known = read.get(item) ?? itemOf(item, groups, line);
    read.set(item, known);
    return known;
  });
  const needed = parsed.filter((item) => item.kind === 'words' && !item.optional);
  if (needed.length === 0 || parsed[0]?.kind === 'gap' || parsed.at(-1)?.kind === 'gap')
    throw new Error(`pattern "${line}": it needs a word that must be there, and no gap at its beginning or end`);
  if (parsed.some((item, at) => item.kind === 'gap' && parsed[at + 1]?.kind === 'gap'))
    throw new Error(`pattern "${line}": two gaps in a row are never passed; one is up to three words`);
  return { items: parsed, fromStart, toEnd, doubt, unordered: false };
};
