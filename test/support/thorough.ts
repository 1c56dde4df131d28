/**
 * `HALTE_THOROUGH=1`, as `.ci/run` sets it: every known message is read, and each law tried as often as its test says. Without it a part of them is, so that who runs the tests waits less.
 */
const { HALTE_THOROUGH: wanted = '' } = process.env;
export const isThorough = wanted !== '';

/** All of a list, or one of so many. */
export const oneOf = <T>(every: number, list: readonly T[]): readonly T[] => (isThorough ? list : list.filter((_, at) => at % every === 0));

/** How often something is tried: so often, or half as often. */
export const tries = (all: number): number => (isThorough ? all : Math.ceil(all / 2));
