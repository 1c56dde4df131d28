/** What a key may be used for. A key has one or more; an IAM-signed caller has what its policy lets through. */
export const scopes = {
  check: 'ask before sending, and redeem send tokens',
  sends: 'record what was sent',
  consents: 'record consents',
  suppressions: 'record withdrawals, ask for repairs and approve them',
  changes: 'read what changed in suppressions, consents and requests',
  'recipients:read': 'see what is stored of a person',
  'recipients:write': 'tell that a line has another holder; hold what is stored of a person, and release it',
  'requests:read': 'see what people ask about their data, and what needs a person',
  'requests:write': 'open, extend, refuse, complete and assign such requests; settle what needed a person',
  systems: 'answer for a connected system what it was asked about a person',
  lint: 'check a text before it is sent',
} as const;
export type Scope = keyof typeof scopes;
export const scopeNames = Object.keys(scopes) as readonly Scope[];
