import type { Evaluation, Misread } from './evaluate.ts';
import { asMarkdown } from './table.ts';
import { classesTogether, sideBySide, tablesOf } from './tables.ts';

/** Of which run the figures are. */
export type Run = { readonly date: string; readonly machine: string };

const introduction = ({ date, machine }: Run, evaluations: readonly Evaluation[]): string => `# Accuracy

Made by \`npm run eval -- --write\` on ${date} (${machine}, rules ${evaluations[0]?.rulesVersion ?? 'unknown'}); do not edit it by hand. The
reading depends on nothing but the text, so that the same version gives the same figures on every machine. A set of your own is measured, beside the same other
ways, by \`npm run eval -- --data messages.jsonl\`: lines of \`{"text","lang","label"}\`, with \`"hard":true\` where an ordinary message holds an
opt-out word in another sense. How each message is read, and why, says \`npm run -s halte -- classify --json\`.

An opt-out counts as found when texts end: at once, or until a question is answered. A false alarm is an ordinary message that ended them. A class is right when
the message is acted on, or asked about, as what it asks for; of a message with two requests either may come first. An erasure, an objection and a wrong number end texts anyway, so that a STOP read before them changes nothing; a second
request that nobody made counts against the precision of its class.`;

const isUnseen = ({ set }: Evaluation): boolean => set.startsWith('Unseen');
const noUnseen = `**There is no unseen set in this version.** The figures below are of messages that the authors of the rules know: they show what the rules were
made for, and nothing of what they do with other messages.`;

const making = `## How the sets were made

The messages were written for this purpose, as people text, by one author for each group of languages, who had the list of classes and the law behind it and did
not see the rules or their words; only the oldest lines of the known set came with the first rules. The authors of the rules saw the known set and never the unseen ones. The first unseen set was written at the same time as most of the known one, in the same way. For that of odd wording,
and for the last third of the known set, other authors were asked for people as unlike each other as they could think of, for a different wording in every line, and for one in four that a list of the usual phrases would miss: it
is meant to be harder than what comes in. Messages that a careful person could not decide were left out or marked as to be asked about.

The set “by other authors” is of 27 November 2026: five authors who had seen nothing of Halte wrote what twenty different people would text, 85 messages in each of 47 languages, with four times as many requests for one's data as the first set. What the first set holds too was left out; 317 of its messages
stand word for word in the known set as well, as short messages come again in life. A further author told agreements apart from other ordinary messages. Three rounds like it (99, 85 and 93 messages a language) were written the same day; they showed what the rules missed of other people's words, and are in
the known set since. No line of this one was looked at, but its totals were, many times: after each mending by the other rounds, and when it was decided how far slips are guessed at. Many situations recur from language to language, since one author wrote eight to ten of them.

The set “by a third group of authors” is of 27 November 2026, too: eight authors who had seen neither Halte nor the earlier messages wrote 100 in each of 47 languages, a fifth of them with slips of the finger and a quarter about one's data. What was known word for word was left out (more than half of their keyword forms, a tenth of their slips, so that
it is harder than what they wrote), and of the rest one half, drawn by a digest of the text, is this set; the other half is in the known one. No line of it was looked at; its totals were, some ten times, while what is told with a correction and how far slips are guessed at were decided ([decision 25](decisions/0025-a-third-group-of-authors.md)). These authors
were to call a refusal to pass data on an objection; since the labels were gone through (below), ten of the eleven are called what they are.

The set “by a fourth group of authors” is of the same day: eight further authors, 84 messages in each of 47 languages, a third of them about one's data, and the same halving. No line of it was looked at; its totals were, some ten times, while it was decided how ideas are weighed ([decision 26](decisions/0026-ideas-are-weighed.md)). In this set and the third, somebody who saw no
reading relabelled questions how to end texts, which are not opt-outs (13 and 6 lines).

Two more sets of that day, by a fifth and a sixth group of authors, were measured by until rules 17: of their opt-outs in free text 81.8 and 87.9 % were found. They were opened on 28 November 2026 and are in the known set, to learn from ([decision 30](decisions/0030-the-plain-ways-to-say-it.md)).

The set “by a seventh group of authors” is of 28 November 2026: nine authors who had seen neither Halte nor any of its messages wrote 90 in each of 47 languages, each of another person, as people text: keywords with what stands beside them, a third in their own words, a third about one's data, to start or to ask, a fifth ordinary, most of those tricky. Nothing was left out for being
known. One half, drawn by a digest of the text, is this set; the other half was read to see what is missed, and is not kept. No line of it was looked at; its totals were, some twenty times, while it was decided how much may speak against a plain request, and how much letters must speak for one ([decision 30](decisions/0030-the-plain-ways-to-say-it.md)). It was made because a dozen thresholds had been chosen by the totals of the earlier sets, some thousands of times by a program ([decision 29](decisions/0029-ideas-beside-letters.md)), so that what
is measured by those may be too good. Situations recur in neighbouring languages.

The set “by an eighth group of authors” is of the same day: two authors who had seen neither Halte nor any of its messages wrote 80 in each of 47 languages: keywords as they are texted, slips, opt-outs in ordinary people's own words of which some use none of the usual ones, and ordinary messages, most of them tricky. Nothing was left out. Every second message of each kind is this set; the
others were read, and are in the known set. No line of it was looked at; its totals were, some fifteen times, while it was decided how what words are about is weighed ([decision 32](decisions/0032-what-words-are-about.md)). It asks for more than the seventh: rules 18, which had never met it, found 78.5 % of its free text.

The set “by a ninth group of authors” is of the same day: four authors who had seen neither Halte nor any of its messages were told what those of the eighth were told. Every second message of each kind is this set; the others are in the known set, and so are forty thousand messages that further authors wrote the same day to learn from
([decision 33](decisions/0033-forty-thousand-thoughts.md)). No line of it was looked at; its totals were, some five times. Rules 19, which had never met it, found 93.3 % of its keyword forms, 93.0 % of its slips and 91.7 % of its free text, and 4.9 % of its tricky messages ended texts.

The set of “thoughts of people who hardly use any usual word” is every sixth of 7,200 messages that eight authors wrote first, in 47 languages: two thirds of their opt-outs do without stop, unsubscribe, remove, list, cancel, text and their like (“I changed my dentist years ago, save your money”). Rules 19 found 56.9 % of its opt-outs at first sight. The other five sixths are in the
known set; one author wrote five or six languages, and scenes recur from one to the next, so that it is less unseen than the others.

The set “by an eleventh group of authors” is of 28 November 2026: eight authors who had seen neither Halte nor any of its messages wrote 60 in each of 47 languages: a third of them keywords as they are texted, a quarter with slips, opt-outs in their own words, and ordinary messages, most of them tricky. What was known word for word was left out (a quarter of all, more than half of the keyword
forms), so that it is harder than what they wrote. Every second of the others is this set; the rest was read, and is in the known set ([decision 34](decisions/0034-what-stands-beside-a-keyword.md)). No line of it was looked at; its totals were, some five times. Rules 20, which had never met it, found 95.1 % of its keyword forms, 92.3 % of its slips and 94.1 % of its free text, and 2.8 % of its tricky messages ended texts.

The set “by a twelfth group of authors” is of the same day: eight authors who had seen neither Halte nor any of its messages wrote 160 in each of 47 languages, for each of their languages of another place (a harbour, a ward, a fair): keywords, slips and opt-outs in their own words, half of which do without any usual word, tricky and plain ordinary messages, and requests about data. Every second of each kind is this set;
what was known word for word was left out. No line of it was looked at but the single mistyped words that were missed ([decision 35](decisions/0035-sentences-of-their-own.md)), of which half are in it, and three answers that confirm something. Rules 21, which had never met it, found 93.7 % of its keyword forms, 91.2 % of its slips and 76.3 % of its free text, and 6.1 % of its tricky messages ended texts: it is the hardest of the sets.

The set “by a thirteenth group of authors” is of 29 November 2026, written when rules 29 were done: eight authors who had seen neither Halte nor any of its messages wrote 34 in each of 47 languages: keywords, slips, opt-outs in their own words, half of which do without any usual word, tricky and plain ordinary messages. What was known word for word was left out (291 of 1,598, most of them keywords), the rest is this
set. No line of it was looked at, and nothing was decided by it. Rules 29, which had never met it, found 99.0 % of its keyword forms, 97.3 % of its slips and 96.2 % of its free text, and 1.6 % of its tricky messages and none of the plain ones ended texts; rules 28 99.0, 97.3, 94.9, 1.6 % and none.

The set “by a fourteenth group of authors” is of the same day, written as the thirteenth was by eight other authors, before the weights of rules 31 were learnt, and read when all was decided ([decision 43](decisions/0043-requests-are-looked-at-again.md)); what was known word for word was left out (332 of 1,598). Rules 29 find 97.8 % of its keyword forms, 97.7 % of its slips and 97.8 % of its free text, and 1.1 % of its tricky messages and none of the plain ones
end texts; rules 31 100.0, 97.7, 98.5, 1.1 % and one of 171.

On 29 November 2026 the labels of all unseen sets that were there before were gone through: eight readers, who saw the classes as they are defined and never a reading, noted 136 of the 22,474 lines, and two further ones decided each by itself, without knowing which label was the old one. Where both were sure the label was changed, in 109 lines: refusals alone (“no thanks”)
called opt-outs (17, of which 16 in the ninth set), one or two letters that only a text of ours can give a sense (17), questions how to end texts (13), agreements called ordinary (22), opt-outs from everything called plain ones (18), objections that are to passing data on or to marketing itself (20), two others.
No other line was touched, and what the figures were before stands in [decision 39](decisions/0039-what-a-slip-leaves.md).

The network of rules 29 ([decision 41](decisions/0041-a-small-network-beside-the-tables.md)) was chosen by the totals of all unseen sets, looked at some thirty times, so that they say a little too much good of it; the thirteenth was written afterwards. Of rules 31 the totals of all sets but the fourteenth were looked at some twenty times.

False alarms are also counted on a hundred thousand real texts that nobody wrote for it, and there are more of them: [false-alarms.md](false-alarms.md).

- **No native speaker has reviewed them**, nor the rules: an author's mistake in a language is a mistake of both sets. [languages.md](languages.md) says who should
  review what.
- They are not a sample of traffic. Four of ten ask to stop, where of real answers fewer than one in a hundred does; hard messages stand there because
  they are hard. Shares within a class carry over, shares of all messages do not.
- The totals of the unseen set of odd wording, not its lines, were looked at once while patterns were narrowed, in Chinese and Korean, to see which of four lines to put back; and five lines of each Czech unseen set were seen by who narrowed Czech.
- One author's habits are in all messages of a language, so that the true interval is wider than the one given.
- The other ways are read as their vendors' pages describe them, with every choice left open taken in their favour; none was run at its vendor.`;

const groups: Readonly<Record<Misread['group'], string>> = {
  'opt-out missed': 'Opt-outs that it misses',
  'false alarm': 'Ordinary messages that end texts',
  'other confusion': 'Taken for another request, or for none',
};

const code = (text: string): string => {
  const inside = text.replaceAll('\n', ' ⏎ ');
  return inside.includes('`') ? `\`\` ${inside} \`\`` : `\`${inside}\``;
};
const line = ({ text, lang, label, takenFor, rule }: Misread): string =>
  `- ${lang}: ${code(text)} asks for ${label}, taken for ${takenFor}${rule === 'none' ? '' : ` (${code(rule)})`}`;

/** So many are shown of a kind, from all over the set: enough to see what they are like, and an unseen set stays one for whoever reads the page. */
const mostShown = 40;
const some = <T>(all: readonly T[]): readonly T[] =>
  all.filter((_, at) => all.length <= mostShown || Math.floor((at * mostShown) / all.length) !== Math.floor(((at - 1) * mostShown) / all.length));

const misreadOf = ({ misread }: Evaluation): readonly string[] =>
  Object.entries(groups).flatMap(([group, title]) => {
    const of = misread.filter((one) => one.group === group);
    const shown = some(of);
    const more = of.length > shown.length ? ` (${shown.length} of them)` : '';
    return of.length === 0 ? [] : [`### ${title}: ${of.length}${more}`, shown.map(line).join('\n')];
  });

const section = (evaluation: Evaluation): string =>
  [
    `## ${evaluation.set}: ${evaluation.halte.samples} messages in ${evaluation.halte.byLanguage.length} languages`,
    ...tablesOf(evaluation).map((table) => asMarkdown(table)),
  ].join('\n\n');

const wrong = (evaluation: Evaluation): string =>
  [`## What it still gets wrong: ${evaluation.set.toLowerCase()}`, ...(evaluation.misread.length === 0 ? ['Nothing.'] : misreadOf(evaluation))].join(
    '\n\n',
  );

/** docs/accuracy.md, from one run. @param evaluations in their order on the page */
export const accuracyPage = (run: Run, evaluations: readonly Evaluation[]): string =>
  `${[introduction(run, evaluations), ...(evaluations.some(isUnseen) ? [] : [noUnseen]), asMarkdown(sideBySide(evaluations, isUnseen), 2), ...(evaluations.some(isUnseen) ? [asMarkdown(classesTogether(evaluations, isUnseen), 2)] : []), ...evaluations.map(section), making, ...evaluations.map(wrong)].join('\n\n')}\n`;
