/** A share of something that was counted, with the interval in which the true share lies with 95 % confidence. */
export type Proportion = { readonly hits: number; readonly of: number; readonly share: number; readonly low: number; readonly high: number };

/** 95 %, two-sided. */
const z = 1.959964;

/** Wilson's score interval: honest where few were counted and where nearly all are hits. Of nothing, nothing is known. */
export const proportion = (hits: number, of: number): Proportion => {
  if (of === 0) return { hits, of, share: Number.NaN, low: 0, high: 1 };
  const share = hits / of;
  const shrink = 1 + (z * z) / of;
  const middle = (share + (z * z) / (2 * of)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { hits, of, share, low: hits === 0 ? 0 : middle - half, high: hits === of ? 1 : middle + half };
};

/**
 * F1 of what was found: 2 TP / (2 TP + FP + FN). It is no share of counted things, but rises with one that is, TP / (TP + FP + FN): the interval is
 * Wilson's for that share, carried over.
 */
export const f1 = (tp: number, fp: number, fn: number): Proportion => {
  const { hits, of, share, low, high } = proportion(tp, tp + fp + fn);
  const carried = (jaccard: number): number => (2 * jaccard) / (1 + jaccard);
  return { hits, of, share: carried(share), low: carried(low), high: carried(high) };
};

const percent = (value: number): string => (value * 100).toFixed(value > 0 && value < 0.01 ? 2 : 1);

/** `98.4 % (97.1–99.2)`. */
export const shown = ({ of, share, low, high }: Proportion): string => (of === 0 ? '–' : `${percent(share)} % (${percent(low)}–${percent(high)})`);
/** With what was counted: `98.4 % (97.1–99.2), 300 of 305`. */
export const counted = (value: Proportion): string => (value.of === 0 ? 'none' : `${shown(value)}, ${value.hits} of ${value.of}`);
