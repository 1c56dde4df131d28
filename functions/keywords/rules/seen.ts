import { standsAlone } from '../characters.ts';
import { type KindsAt, kindsInOrder, placesOfIdeas, placesOfKinds } from '../idea-features.ts';
import type { IdeasAt } from '../ideas.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Parts } from '../message.ts';
import { type LearntOutcome, learntOutcomes } from '../learnt-outcome.ts';
import type { LookedAtApart, NgramModel, PlacesAt } from '../ngram-model.ts';
import { rowsOfWords } from '../network.ts';
import { placesOf } from '../ngrams.ts';
import { notionsIn, placesOfEach, placesOfNotions } from '../notion-features.ts';
import type { NotionsAt } from '../notions.ts';
import { placesOfWording } from '../wording.ts';

/** One word is no thought: “off” is a dozen things in a dozen languages. */
const fewestNotions = 2;

/** Where the tables say more, one way or the other, the network is not asked: it takes a fifth of a millisecond, and would change nothing. */
const saysEnough = 4;
/** Of one request the tables need not say so little. */
const saysLittle = -3;

/** A longer message tells a story. Where each character is a word, four of them say what a word does. */
const [mostWords, mostCharacters] = [40, 160];
export const isLong = (words: readonly string[]): boolean =>
  words.length > mostWords && (words.length > mostCharacters || !(isCharacter(words[0]) || isCharacter(words.at(-1))));
const isCharacter = (word: string | undefined): boolean => word !== undefined && standsAlone(word.charCodeAt(0));

/** Nothing is outweighed where nothing can be said. @param lead a logarithm of odds, or `NEGATIVE_INFINITY` */
export const isOutweighed = (lead: number, least: number): boolean => Number.isFinite(lead) && lead < least;

/** A text as the linear models see it. */
export class Seen {
  readonly words: readonly string[];
  private readonly kinds: readonly KindsAt[];
  private readonly notions: readonly NotionsAt[];
  private readonly lexicon: Lexicon;
  private readonly model: NgramModel;
  private readonly wording: readonly number[];
  private readonly ofNotions: readonly number[];
  private readonly besideWords: readonly number[];
  private letters: readonly number[] | undefined;
  private leads: readonly number[] | undefined;

  constructor(parts: Parts, ideas: readonly IdeasAt[], source: string) {
    const { text, lexicon } = parts;
    this.words = text.words;
    this.lexicon = lexicon;
    this.model = lexicon.ngrams();
    this.kinds = kindsInOrder(parts, ideas);
    this.notions = notionsIn(parts);
    this.wording = placesOfWording(this.words);
    this.ofNotions = this.notions.length < fewestNotions ? [] : placesOfNotions(lexicon.notionNames, this.notions);
    this.besideWords = [...placesOfIdeas(lexicon.ideaKinds, this.kinds, this.words.length, source), ...this.ofNotions];
  }

  /** What all that is weighed says together, and the network: their middle. */
  leadOf(outcome: LearntOutcome): number {
    const lead = this.byTable(outcome);
    if (lead > saysEnough || lead < saysLittle) return lead;
    const byNetwork = this.byNetwork(outcome);
    return byNetwork === undefined ? lead : (lead + byNetwork) / 2;
  }

  /** The middle of what letters and words say alone (of an end of texts: all its wording), what notions say alone where there are enough, what all of them say together, and what the network says. @param least where the tables say less, the network is not asked */
  middleOf(outcome: LookedAtApart, least = -saysEnough): number {
    const said = [this.byTable(outcome), this.model.leadByWords(outcome, this.words, this.wording)];
    if (this.ofNotions.length > 0) said.push(this.model.leadByNotions(outcome, this.ofNotions));
    const middle = said.reduce((sum, lead) => sum + lead, 0) / said.length;
    if (middle > saysEnough || middle < least) return middle;
    const byNetwork = this.byNetwork(outcome);
    return byNetwork === undefined ? middle : (middle * said.length + byNetwork) / (said.length + 1);
  }

  /** By letters, words, ideas and notions; an end of texts by all its wording. */
  private byTable(outcome: LearntOutcome): number {
    const ofWords = outcome === 'an end of texts' ? this.wording : (this.letters ??= placesOf(this.words));
    return this.model.leadOf(outcome, ofWords, this.besideWords);
  }

  private byNetwork(outcome: LearntOutcome): number | undefined {
    this.leads ??= this.model.leadsByNetwork(rowsOfWords(this.words, this.notions, this.kinds, this.lexicon));
    return this.leads[learntOutcomes.indexOf(outcome)];
  }

  /** The places of the ideas and notions that begin at a word. */
  placesOfEach(): readonly PlacesAt[] {
    const { ideaKinds, notionNames } = this.lexicon;
    return [...placesOfKinds(ideaKinds, this.kinds), ...placesOfEach(notionNames, this.notions)];
  }
}
