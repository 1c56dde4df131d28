/** A longer word comes once. */
export const longestKept = 24;

/** Whether a word may be kept in memory from one text to the next: no number is, whoever's it is. */
export const mayBeKept = (word: string): boolean => {
  if (word.length > longestKept) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) < 0x3a) return false;
  return true;
};
