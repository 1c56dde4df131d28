import type { ReplyParameters } from '../reply-text.ts';

export const braces = ['brand', 'tel', 'url', 'ref', 'due', 'what', 'word', 'code'] as const satisfies readonly (keyof ReplyParameters)[];
export type Brace = (typeof braces)[number];

/** A text with its braces filled, and where each value stands in it (UTF-16 units, end exclusive). */
export type FilledText = {
  readonly text: string;
  readonly places: readonly { readonly brace: Brace; readonly start: number; readonly end: number }[];
};

const isBrace = (name: string): name is Brace => braces.some((brace) => brace === name);

/** Everything between braces, known or not. */
export const bracesIn = (template: string): readonly string[] => [...template.matchAll(/\{([^{}]*)\}/g)].map((found) => found[1] ?? '');

/** Fills each brace with its value. Throws for a brace without a value, known or not: half a sentence must not go out. */
export const fill = (template: string, parameters: ReplyParameters): FilledText => {
  const places: { brace: Brace; start: number; end: number }[] = [];
  let text = '';
  for (const piece of template.split(/(\{[^{}]*\})/)) {
    const name = piece.slice(1, -1);
    const value = piece.startsWith('{') ? (isBrace(name) ? parameters[name] : undefined) : piece;
    if (value === undefined) throw new Error(`a reply text has ${piece}, for which there is no value`);
    if (value !== piece && isBrace(name)) places.push({ brace: name, start: text.length, end: text.length + value.length });
    text += value;
  }
  return { text, places };
};
