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
    'other 3.88, stop 1.88, wrong_number -0.18, rectify -1.48, access -2.11, erase -2.6, port -2.78, restrict -3.24, object -3.82, do_not_sell -4.71',
  'a number':
    'rectify 1.78, other 0.65, erase 0.46, access 0.02, do_not_sell -0.22, port -0.44, object -0.44, restrict -0.54, stop -0.56, wrong_number -0.69',
  'a question':
    'other 1.25, access 1.25, port 0.37, stop 0.1, do_not_sell -0.08, erase -0.21, rectify -0.4, restrict -0.43, object -0.57, wrong_number -1.28',
  'a telephone number':
    'rectify 0.99, port -0.01, restrict -0.01, do_not_sell -0.01, erase -0.02, stop -0.07, object -0.09, wrong_number -0.23, other -0.55',
  aboutMe:
    'access 2.31, object 0.69, erase 0.68, restrict 0.63, port 0.51, do_not_sell -0.1, stop -0.73, wrong_number -0.78, rectify -0.92, other -2.3',
  account:
    'erase 1.72, object 0.72, restrict 0.07, port -0.09, other -0.15, do_not_sell -0.2, access -0.39, wrong_number -0.44, stop -0.6, rectify -0.64',
  again:
    'other 1.24, rectify 0.49, restrict 0.21, wrong_number -0.05, port -0.13, do_not_sell -0.14, erase -0.21, stop -0.39, object -0.4, access -0.63',
  'an e-mail address': 'rectify 1.42, access -0.01, erase -0.01, port -0.01, wrong_number -0.25, stop -0.38, other -0.74',
  anyDetail:
    'rectify 0.61, do_not_sell 0.49, erase 0.45, wrong_number 0.24, access 0.21, object 0.2, restrict 0.17, port -0.41, stop -0.71, other -1.25',
  cease:
    'stop 2.48, do_not_sell 0.88, other 0.62, restrict 0.5, object -0.22, erase -0.3, port -0.56, rectify -0.94, wrong_number -1.26, access -1.42',
  consent:
    'stop 1.15, object 0.65, erase 0.41, port 0.16, restrict -0.08, do_not_sell -0.14, rectify -0.21, access -0.34, wrong_number -0.51, other -1.08',
  contact:
    'stop 1.51, wrong_number 1.01, do_not_sell 0.96, access 0.79, port -0.32, rectify -0.33, other -0.35, restrict -0.79, erase -1.11, object -1.4',
  copy: 'access 2.64, port 0.35, object -0.04, do_not_sell -0.09, other -0.18, restrict -0.2, wrong_number -0.3, erase -0.53, rectify -0.55, stop -1.09',
  data: 'erase 1.53, port 1.42, object 1.39, restrict 1.37, do_not_sell 0.6, access 0.17, rectify -0.74, wrong_number -1.44, stop -1.93, other -2.37',
  delete:
    'erase 4.43, stop 0.86, other 0.57, restrict 0.37, do_not_sell -0.38, object -0.67, rectify -0.77, port -1.08, wrong_number -1.15, access -2.19',
  detail:
    'rectify 2.05, erase 0.48, object 0.14, restrict 0.1, other 0.04, port -0.08, do_not_sell -0.15, access -0.24, stop -0.86, wrong_number -1.5',
  everything:
    'erase 1.02, port 0.43, stop 0.42, access 0.16, do_not_sell -0.07, object -0.15, restrict -0.28, other -0.31, wrong_number -0.5, rectify -0.72',
  fix: 'rectify 1.73, wrong_number 0.18, other -0.06, stop -0.07, do_not_sell -0.17, erase -0.2, restrict -0.22, object -0.27, port -0.33, access -0.6',
  format:
    'port 2.63, restrict -0.05, do_not_sell -0.09, erase -0.11, wrong_number -0.12, object -0.13, rectify -0.3, access -0.33, stop -0.64, other -0.85',
  handOver:
    'port 1.28, stop 0.37, do_not_sell 0.24, access 0.21, other 0.07, restrict -0.22, object -0.24, rectify -0.44, wrong_number -0.56, erase -0.71',
  haveNone:
    'wrong_number 1.48, erase 0.28, object 0.1, stop 0.01, restrict -0.07, port -0.09, access -0.26, do_not_sell -0.28, rectify -0.36, other -0.8',
  how: 'other 0.78, access 0.46, object 0.24, erase 0.19, port 0.01, restrict -0.17, do_not_sell -0.22, rectify -0.28, stop -0.5, wrong_number -0.5',
  kept: 'erase 1.67, access 0.39, port 0.29, other 0.16, object 0.01, restrict -0.11, rectify -0.24, do_not_sell -0.28, stop -0.9, wrong_number -0.99',
  know: 'access 2.02, rectify 0.49, erase 0.33, object -0.06, other -0.29, port -0.3, wrong_number -0.37, do_not_sell -0.53, restrict -0.57, stop -0.73',
  last: 'stop 0.83, access -0.02, erase -0.02, rectify -0.04, wrong_number -0.09, other -0.65',
  leave:
    'stop 0.99, other 0.79, do_not_sell 0.19, port -0.09, object -0.19, restrict -0.23, erase -0.27, access -0.38, wrong_number -0.39, rectify -0.41',
  limit:
    'restrict 4.02, other 0.07, stop -0.14, port -0.22, do_not_sell -0.28, access -0.51, erase -0.6, rectify -0.77, object -0.77, wrong_number -0.79',
  list: 'stop 2.01, erase 0.11, do_not_sell -0.1, object -0.13, other -0.2, rectify -0.29, port -0.31, restrict -0.32, access -0.34, wrong_number -0.44',
  mine: 'access 0.55, do_not_sell 0.44, stop 0.35, wrong_number 0.09, object -0.08, rectify -0.1, port -0.16, other -0.17, erase -0.45, restrict -0.46',
  move: 'port 3.34, object 0.12, restrict -0.02, rectify -0.28, stop -0.34, erase -0.39, wrong_number -0.52, other -0.53, access -1.38',
  newHolder:
    'port 1.86, erase 0.55, do_not_sell 0.43, stop 0.09, restrict -0.07, object -0.14, wrong_number -0.37, access -0.4, rectify -0.44, other -1.51',
  notMe:
    'wrong_number 3.18, erase 0.11, object -0.06, do_not_sell -0.17, stop -0.27, restrict -0.3, port -0.31, rectify -0.54, other -0.78, access -0.86',
  number: 'do_not_sell 1.21, access 0.78, wrong_number 0.5, port 0.48, stop 0.28, restrict 0.17, object -0.01, rectify -0.96, erase -1, other -1.45',
  object:
    'object 3.54, do_not_sell 1.79, erase -0.01, stop -0.28, wrong_number -0.38, other -0.56, restrict -0.57, port -0.92, rectify -1.12, access -1.48',
  onceMore:
    'stop 1.02, port 0.23, wrong_number 0.17, other 0.02, restrict -0.1, do_not_sell -0.1, rectify -0.22, erase -0.25, object -0.34, access -0.43',
  otherChannel: 'stop 0.79, access 0.01, port -0.01, erase -0.04, rectify -0.05, object -0.07, wrong_number -0.08, restrict -0.1, other -0.44',
  otherPerson:
    'wrong_number 1.86, do_not_sell -0.01, port -0.03, object -0.03, erase -0.04, restrict -0.07, access -0.1, stop -0.22, rectify -0.26, other -1.09',
  others:
    'do_not_sell 2.06, object 0.44, restrict 0.15, port 0.09, wrong_number -0.07, stop -0.11, other -0.28, erase -0.47, rectify -0.71, access -1.09',
  outdated:
    'rectify 1.31, wrong_number 1.26, port 0.4, other 0.16, do_not_sell -0.31, restrict -0.42, object -0.44, stop -0.45, erase -0.47, access -1.04',
  profile:
    'object 4.36, port 0.11, erase 0.03, do_not_sell -0.1, access -0.25, rectify -0.33, wrong_number -0.7, restrict -0.75, other -0.92, stop -1.43',
  records:
    'rectify 1.94, erase 0.43, access 0.36, port 0.14, do_not_sell 0.12, restrict 0.02, object -0.22, stop -0.62, wrong_number -0.99, other -1.18',
  refuse:
    'stop 1.74, object 0.94, erase 0.93, access -0.2, do_not_sell -0.2, restrict -0.33, port -0.39, other -0.69, wrong_number -0.85, rectify -0.95',
  remove: 'stop 1.19, erase 0.77, restrict 0.18, other 0.07, do_not_sell -0.06, access -0.25, object -0.25, rectify -0.68, wrong_number -0.95',
  sell: 'do_not_sell 2.85, port 0.12, object 0.04, restrict -0.12, access -0.32, other -0.44, stop -0.46, wrong_number -0.49, erase -0.52, rectify -0.66',
  source:
    'access 3.5, port 0.01, do_not_sell -0.01, object -0.11, restrict -0.2, rectify -0.34, erase -0.36, other -0.54, stop -0.91, wrong_number -1.04',
  texts: 'stop 2.48, object 1, other 0.11, wrong_number -0.1, rectify -0.24, do_not_sell -0.43, restrict -0.51, port -0.59, erase -1, access -1.03',
  threat:
    'stop 0.66, erase 0.54, restrict 0.43, access -0.03, do_not_sell -0.03, port -0.05, object -0.07, rectify -0.2, wrong_number -0.45, other -0.8',
  unerased:
    'restrict 2.53, access -0.05, port -0.07, object -0.07, erase -0.18, rectify -0.27, do_not_sell -0.27, wrong_number -0.36, other -0.41, stop -0.85',
  unused:
    'restrict 1.12, stop 0.83, other 0.56, port -0.13, wrong_number -0.15, rectify -0.19, do_not_sell -0.21, object -0.43, access -0.61, erase -0.8',
  update:
    'rectify 2.74, port 0.58, other -0.01, do_not_sell -0.08, restrict -0.17, object -0.19, erase -0.49, access -0.65, stop -0.81, wrong_number -0.92',
  use: 'restrict 2.58, object 1.52, port -0.33, other -0.37, erase -0.42, wrong_number -0.47, do_not_sell -0.49, rectify -0.62, access -0.63, stop -0.77',
  want: 'access 0.77, erase 0.62, port 0.55, other 0.24, rectify 0.18, restrict 0.17, stop 0.11, do_not_sell -0.09, object -0.61, wrong_number -1.93',
  which:
    'access 1.05, object 0.41, erase 0.23, do_not_sell -0.01, wrong_number -0.05, port -0.06, restrict -0.09, rectify -0.19, other -0.64, stop -0.64',
  withdraw:
    'erase 0.71, stop 0.66, other 0.33, rectify 0.02, do_not_sell -0.08, port -0.12, restrict -0.14, access -0.36, wrong_number -0.45, object -0.56',
} as const;
