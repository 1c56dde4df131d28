import { type KindsAt, kindsInOrder, placesOfIdeas, placesOfKinds } from '../idea-features.ts';
import type { IdeasAt } from '../ideas.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Parts } from '../message.ts';
import type { LearntOutcome, LookedAtApart, NgramModel, PlacesAt } from '../ngram-model.ts';
import { placesOf } from '../ngrams.ts';
import { notionsIn, placesOfEach, placesOfNotions } from '../notion-features.ts';
import type { NotionsAt } from '../notions.ts';
import { placesOfWording } from '../wording.ts';

/** One word is no thought: “off” is a dozen things in a dozen languages. */
const fewestNotions = 2;

/** A longer message tells a story. */
export const mostWords = 40;

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
  private byLetters: readonly number[] | undefined;

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

  /** By letters, words, ideas and notions; an end of texts by all its wording. */
  leadOf(outcome: LearntOutcome): number {
    const ofWords = outcome === 'an end of texts' ? this.wording : (this.byLetters ??= placesOf(this.words));
    return this.model.leadOf(outcome, ofWords, this.besideWords);
  }

  /** The middle of what letters and words say alone (of an end of texts: all its wording), what notions say alone where there are enough, and what all of them say. */
  middleOf(outcome: LookedAtApart): number {
    const most = this.leadOf(outcome) + this.model.leadByWords(outcome, this.words, this.wording);
    return this.ofNotions.length === 0 ? most / 2 : (most + this.model.leadByNotions(outcome, this.ofNotions)) / 3;
  }

  /** The places of the ideas and notions that begin at a word. */
  placesOfEach(): readonly PlacesAt[] {
    const { ideaKinds, notionNames } = this.lexicon;
    return [...placesOfKinds(ideaKinds, this.kinds), ...placesOfEach(notionNames, this.notions)];
  }
}
