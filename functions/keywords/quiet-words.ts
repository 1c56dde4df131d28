import { roles } from './lexicon.ts';
import { has, type Message } from './message.ts';

/** Words that change nothing: courtesy and "and". */
export const quietWords = (message: Message): readonly boolean[] => {
  const quiet: boolean[] = [];
  for (const segment of message.segments) {
    const changesNothing = has(segment, roles.courtesy | roles.conjunction) && !has(segment, roles.request);
    for (let at = segment.from; at < segment.to; at += 1) quiet[at] = changesNothing;
  }
  return quiet;
};
