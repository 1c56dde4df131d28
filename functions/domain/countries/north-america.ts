import type { Rule } from './country-rules.ts';

/** The numbering plan that the United States and Canada share. */
export const premiumPrefixes: Rule<readonly string[]> = { value: ['+1900'], source: 'North American numbering plan: area code 900', mark: 'K' };

export const tollFreePrefixes: Rule<readonly string[]> = {
  value: ['+1800', '+1833', '+1844', '+1855', '+1866', '+1877', '+1888'],
  source: 'North American numbering plan: the toll-free area codes',
  mark: 'K',
};
