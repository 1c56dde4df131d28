/*
 * Written by `npm run weigh` from the messages of test/fixtures/languages; do not edit it by hand. How it was decided: docs/decisions/0026-ideas-are-weighed.md.
 */

/** What a message may ask for; `other` is anything else, or nothing. */
export const weighedIntents = ['other', 'stop', 'wrong_number', 'access', 'erase', 'rectify', 'port', 'object', 'restrict', 'do_not_sell'] as const;

/** A kind of idea (languages/ideas/idea.ts), or what else may be seen in a message. */
export type Sign = keyof typeof weights;

/** How much each sign speaks for each of those, most first, as logarithms of odds; `always` is where all begin. */
export const weights = {
  always:
    'other 3.52, stop 1.34, wrong_number -0.85, rectify -2.18, access -2.49, port -2.57, restrict -2.65, erase -2.94, do_not_sell -3.32, object -3.42',
  'a number':
    'rectify 2, other 0.81, access 0.5, erase 0.43, restrict -0.21, do_not_sell -0.5, stop -0.56, port -0.63, wrong_number -0.73, object -1.11',
  'a question':
    'access 1.55, other 1.27, port 0.22, do_not_sell 0.15, object -0.09, stop -0.19, erase -0.48, restrict -0.74, wrong_number -0.81, rectify -0.91',
  'a telephone number':
    'other 1.5, rectify 1.46, restrict -0.04, object -0.07, do_not_sell -0.08, erase -0.11, wrong_number -0.17, port -0.19, access -0.22, stop -2.08',
  aboutMe:
    'access 1.88, restrict 0.75, port 0.51, object 0.41, erase 0.35, do_not_sell 0.1, rectify -0.63, stop -0.75, wrong_number -0.87, other -1.74',
  account:
    'erase 1.97, restrict 0.44, other 0.27, object 0.13, rectify -0.21, access -0.33, stop -0.43, wrong_number -0.46, port -0.64, do_not_sell -0.74',
  again: 'other 1.18, rectify 0.69, do_not_sell 0.14, erase -0.03, stop -0.27, restrict -0.27, access -0.3, object -0.5, port -0.64',
  'an e-mail address':
    'rectify 2.12, object -0.02, other -0.04, restrict -0.06, erase -0.07, access -0.1, port -0.11, do_not_sell -0.13, wrong_number -0.5, stop -1.1',
  anyDetail:
    'do_not_sell 0.92, rectify 0.66, erase 0.46, access 0.44, wrong_number 0.24, restrict -0.06, object -0.36, port -0.52, stop -0.57, other -1.19',
  cease:
    'stop 2.45, do_not_sell 0.88, restrict 0.54, other 0.36, object -0.05, erase -0.11, access -1.22, rectify -1.25, port -1.41, wrong_number -1.46',
  consent:
    'do_not_sell 1.04, stop 0.69, object 0.68, erase 0.2, restrict -0.14, rectify -0.22, port -0.23, access -0.25, wrong_number -0.7, other -1.09',
  contact:
    'stop 1.52, wrong_number 1.27, access 0.8, do_not_sell 0.38, rectify 0.07, other 0.05, port -0.31, erase -1.06, restrict -1.23, object -1.56',
  copy: 'access 2.85, erase 0.25, port 0.19, other -0.07, do_not_sell -0.1, object -0.3, wrong_number -0.42, rectify -0.53, restrict -0.7, stop -1.18',
  data: 'erase 1.57, port 1.39, restrict 1.38, object 1.07, do_not_sell 0.79, access 0.75, rectify -0.52, wrong_number -1.67, stop -2.04, other -2.7',
  delete:
    'erase 4.9, stop 1.09, other 0.52, restrict 0.47, rectify -0.65, do_not_sell -0.81, object -0.91, wrong_number -1.1, port -1.36, access -2.23',
  detail:
    'rectify 2.09, do_not_sell 0.65, erase 0.55, object 0.17, restrict 0.16, access -0.18, other -0.29, port -0.41, stop -1.2, wrong_number -1.53',
  everything:
    'erase 1.09, port 0.56, access 0.32, stop 0.24, restrict 0.01, do_not_sell -0.05, other -0.28, rectify -0.6, object -0.6, wrong_number -0.69',
  fix: 'rectify 1.96, wrong_number 0.31, object 0.07, restrict -0.15, stop -0.22, erase -0.39, access -0.44, port -0.44, do_not_sell -0.7',
  format:
    'port 3.57, restrict -0.12, erase -0.18, do_not_sell -0.22, rectify -0.26, object -0.3, wrong_number -0.31, access -0.49, stop -0.75, other -0.94',
  handOver:
    'port 2.22, access 0.39, stop 0.37, do_not_sell -0.09, other -0.11, object -0.17, restrict -0.38, rectify -0.58, erase -0.65, wrong_number -0.99',
  haveNone:
    'wrong_number 2.07, erase 0.73, stop 0.11, object 0.06, rectify -0.23, restrict -0.25, port -0.3, access -0.49, do_not_sell -0.83, other -0.87',
  how: 'port 0.64, access 0.6, object 0.45, erase 0.37, other 0.32, restrict -0.15, rectify -0.23, do_not_sell -0.5, wrong_number -0.57, stop -0.94',
  kept: 'erase 1.74, object 0.77, access 0.67, port 0.49, restrict 0.19, other -0.13, rectify -0.19, do_not_sell -0.69, stop -1.34, wrong_number -1.52',
  know: 'access 2.07, erase 0.76, rectify 0.64, wrong_number -0.34, restrict -0.34, other -0.35, do_not_sell -0.46, port -0.56, object -0.67, stop -0.76',
  last: 'stop 1.37, port -0.01, restrict -0.01, do_not_sell -0.01, object -0.02, erase -0.04, wrong_number -0.07, access -0.1, rectify -0.25, other -0.86',
  leave: 'stop 1.01, other 0.81, erase 0.49, port -0.22, rectify -0.32, object -0.33, access -0.37, wrong_number -0.53, restrict -0.53',
  limit:
    'restrict 3.72, other 0.17, stop -0.01, object -0.1, do_not_sell -0.34, access -0.47, erase -0.49, wrong_number -0.68, port -0.74, rectify -1.06',
  list: 'stop 2.14, do_not_sell 0.73, access -0.14, erase -0.16, wrong_number -0.19, other -0.33, rectify -0.37, object -0.42, port -0.59, restrict -0.68',
  mine: 'access 0.56, object 0.27, do_not_sell 0.26, stop 0.21, wrong_number 0.12, rectify 0.01, port -0.2, other -0.21, erase -0.39, restrict -0.63',
  move: 'port 3.12, do_not_sell 0.05, rectify -0.02, restrict -0.14, object -0.2, erase -0.29, other -0.45, stop -0.65, wrong_number -0.66, access -0.75',
  newHolder:
    'port 2.29, erase 0.96, stop 0.23, do_not_sell 0.23, rectify -0.12, object -0.14, restrict -0.21, access -0.55, wrong_number -0.6, other -2.08',
  notMe:
    'wrong_number 3.32, restrict 0.08, erase 0.03, stop -0.12, rectify -0.23, port -0.37, object -0.39, other -0.51, do_not_sell -0.77, access -1.04',
  number:
    'do_not_sell 0.89, wrong_number 0.64, port 0.63, access 0.59, stop 0.35, object -0.03, restrict -0.19, other -0.75, erase -0.94, rectify -1.18',
  object:
    'object 3.6, do_not_sell 2.08, erase -0.19, stop -0.26, other -0.29, wrong_number -0.38, restrict -0.39, rectify -1.14, port -1.23, access -1.8',
  onceMore:
    'stop 1.29, wrong_number 0.73, other 0.38, restrict -0.02, rectify -0.05, do_not_sell -0.18, erase -0.21, port -0.31, object -0.73, access -0.89',
  otherChannel:
    'stop 0.98, erase 0.28, wrong_number 0.12, access -0.02, port -0.03, rectify -0.05, do_not_sell -0.08, restrict -0.1, object -0.19, other -0.92',
  otherPerson:
    'wrong_number 2.45, stop -0.01, erase -0.08, port -0.09, object -0.15, access -0.2, rectify -0.22, restrict -0.31, do_not_sell -0.6, other -0.78',
  others: 'do_not_sell 2.23, restrict 0.74, object 0.55, wrong_number -0.01, other -0.41, stop -0.41, erase -0.59, rectify -0.91, access -1.19',
  outdated:
    'rectify 1.42, port 1.22, wrong_number 1.19, other 0.06, restrict -0.22, erase -0.38, stop -0.41, do_not_sell -0.72, object -0.98, access -1.17',
  profile: 'object 4.69, port 0.41, do_not_sell -0.05, access -0.28, rectify -0.5, other -0.76, wrong_number -0.85, restrict -1.15, stop -1.49',
  records:
    'rectify 1.76, access 0.63, erase 0.58, restrict 0.29, port 0.22, object 0.04, do_not_sell -0.1, stop -0.86, wrong_number -1.18, other -1.38',
  refuse:
    'stop 1.8, erase 1.14, object 0.91, do_not_sell 0.06, access -0.1, other -0.52, wrong_number -0.76, restrict -0.8, rectify -0.89, port -0.91',
  remove:
    'stop 1.25, other 0.76, erase 0.6, restrict 0.38, object -0.07, port -0.2, do_not_sell -0.31, access -0.55, rectify -0.81, wrong_number -1.07',
  sell: 'do_not_sell 2.92, port 0.38, object 0.09, stop -0.22, other -0.28, access -0.3, erase -0.35, restrict -0.39, wrong_number -0.81, rectify -1.03',
  source:
    'access 3.74, object -0.09, erase -0.15, port -0.18, do_not_sell -0.25, restrict -0.31, other -0.35, rectify -0.62, stop -0.63, wrong_number -1.17',
  texts:
    'stop 2.59, object 1.34, other 0.02, do_not_sell -0.23, wrong_number -0.31, rectify -0.89, access -1.03, port -1.14, erase -1.21, restrict -1.43',
  threat:
    'restrict 0.92, stop 0.82, erase 0.35, port 0.09, access -0.08, do_not_sell -0.22, object -0.24, wrong_number -0.45, rectify -0.48, other -0.72',
  unerased:
    'restrict 3.68, do_not_sell 0.48, port -0.2, access -0.24, erase -0.33, rectify -0.35, object -0.46, wrong_number -0.49, other -0.58, stop -1.52',
  unused:
    'restrict 1.75, stop 0.63, object 0.6, other 0.12, rectify -0.29, port -0.36, wrong_number -0.38, do_not_sell -0.4, erase -0.72, access -0.96',
  update:
    'rectify 3.15, port 0.33, restrict 0.07, do_not_sell 0.04, other -0.03, object -0.2, erase -0.73, stop -0.76, access -0.86, wrong_number -1.01',
  use: 'restrict 2.49, object 1.87, other -0.1, erase -0.1, port -0.29, access -0.41, wrong_number -0.56, stop -0.71, rectify -0.76, do_not_sell -1.42',
  want: 'access 0.92, port 0.72, erase 0.61, restrict 0.38, other 0.31, stop 0.14, rectify -0.04, do_not_sell -0.34, object -0.59, wrong_number -2.09',
  which: 'access 1.17, object 0.83, erase 0.26, do_not_sell 0.2, wrong_number 0.04, port 0.01, restrict -0.01, rectify -0.4, other -1.04, stop -1.06',
  withdraw:
    'erase 0.86, stop 0.68, do_not_sell 0.6, rectify 0.3, other 0.24, restrict -0.46, object -0.48, wrong_number -0.49, port -0.53, access -0.71',
} as const;
