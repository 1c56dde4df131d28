/** What the sandbox can do wrong to one phone number, and what that looks like from outside. */
export const faultKinds = {
  undelivered: 'the text to this phone never arrives; its receipt says so',
  'send-500': 'the send endpoint answers 500, and has taken nothing',
  'send-429': 'the send endpoint answers 429: too many calls',
  'send-timeout': 'the send endpoint takes the text and never answers; the receipt comes late',
  'opted-out': 'the send endpoint refuses: this carrier holds an opt-out of its own',
  duplicate: 'every webhook is delivered twice',
} as const;
export type FaultKind = keyof typeof faultKinds;

export const isFaultKind = (value: unknown): value is FaultKind => typeof value === 'string' && Object.hasOwn(faultKinds, value);
