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
    'other 3.73, stop 1.55, wrong_number -0.63, rectify -2.11, access -2.45, port -2.83, erase -2.87, restrict -2.98, object -3.49, do_not_sell -4.07',
  'a number':
    'rectify 1.94, other 0.83, erase 0.47, access 0.35, do_not_sell -0.34, restrict -0.35, port -0.62, stop -0.63, wrong_number -0.72, object -0.93',
  'a question':
    'access 1.47, other 1.35, port 0.31, do_not_sell 0.02, stop -0.12, erase -0.27, restrict -0.47, rectify -0.71, wrong_number -0.76, object -0.84',
  'a telephone number':
    'rectify 1.54, other 1.36, restrict -0.03, do_not_sell -0.05, object -0.06, erase -0.1, port -0.13, access -0.18, wrong_number -0.19, stop -2.16',
  aboutMe:
    'access 2.09, restrict 0.74, port 0.41, erase 0.35, object 0.3, do_not_sell 0.04, rectify -0.6, stop -0.8, wrong_number -0.82, other -1.71',
  account:
    'erase 1.89, object 0.45, other 0.14, restrict 0.04, rectify -0.29, access -0.35, wrong_number -0.36, do_not_sell -0.38, port -0.53, stop -0.6',
  again:
    'other 1.24, rectify 0.73, wrong_number 0.08, erase -0.04, do_not_sell -0.06, stop -0.22, restrict -0.25, access -0.37, port -0.37, object -0.74',
  'an e-mail address':
    'rectify 1.9, object -0.01, other -0.04, restrict -0.04, do_not_sell -0.04, port -0.05, erase -0.07, access -0.08, wrong_number -0.53, stop -1.04',
  anyDetail:
    'do_not_sell 0.76, rectify 0.71, erase 0.58, access 0.41, wrong_number 0.19, restrict -0.01, object -0.33, port -0.44, stop -0.62, other -1.24',
  cease:
    'stop 2.51, do_not_sell 0.98, restrict 0.52, other 0.35, object -0.23, erase -0.28, port -1.16, rectify -1.17, access -1.27, wrong_number -1.38',
  consent:
    'stop 0.84, object 0.56, do_not_sell 0.54, erase 0.15, port -0.05, restrict -0.06, rectify -0.16, access -0.24, wrong_number -0.63, other -0.96',
  contact:
    'stop 1.52, wrong_number 1.21, access 0.72, do_not_sell 0.53, rectify 0.06, other 0.03, port -0.24, restrict -1.05, erase -1.15, object -1.68',
  copy: 'access 2.7, port 0.48, erase 0.08, other -0.09, object -0.18, do_not_sell -0.18, wrong_number -0.41, rectify -0.55, restrict -0.57, stop -1.29',
  data: 'port 1.51, erase 1.49, restrict 1.44, object 1.24, do_not_sell 0.75, access 0.42, rectify -0.56, wrong_number -1.59, stop -2.07, other -2.6',
  delete:
    'erase 4.81, stop 1.02, restrict 0.5, other 0.4, do_not_sell -0.51, rectify -0.64, object -1.03, wrong_number -1.08, port -1.26, access -2.26',
  detail:
    'rectify 2.09, erase 0.52, do_not_sell 0.37, restrict 0.19, object 0.14, other -0.14, access -0.17, port -0.36, stop -1.15, wrong_number -1.49',
  everything:
    'erase 1.15, access 0.44, stop 0.39, port 0.39, do_not_sell -0.1, other -0.29, object -0.35, restrict -0.4, wrong_number -0.55, rectify -0.68',
  fix: 'rectify 1.96, wrong_number 0.35, other 0.04, object -0.03, restrict -0.12, stop -0.16, port -0.36, erase -0.4, do_not_sell -0.5, access -0.78',
  format:
    'port 3.45, restrict -0.09, do_not_sell -0.13, erase -0.18, object -0.19, rectify -0.28, wrong_number -0.34, access -0.43, stop -0.75, other -1.06',
  handOver:
    'port 2.06, access 0.43, stop 0.35, do_not_sell 0.04, object -0.12, other -0.14, restrict -0.38, rectify -0.63, erase -0.77, wrong_number -0.85',
  haveNone:
    'wrong_number 1.97, erase 0.42, object 0.14, stop 0.03, restrict -0.15, rectify -0.16, port -0.19, access -0.53, do_not_sell -0.6, other -0.93',
  how: 'access 0.52, object 0.51, port 0.36, erase 0.34, other 0.33, restrict 0.11, rectify -0.27, do_not_sell -0.44, wrong_number -0.54, stop -0.92',
  kept: 'erase 1.72, access 0.66, object 0.58, port 0.33, restrict 0.3, other -0.08, rectify -0.15, do_not_sell -0.74, stop -1.28, wrong_number -1.35',
  know: 'access 2.12, rectify 0.68, erase 0.65, restrict -0.16, wrong_number -0.37, other -0.39, object -0.47, do_not_sell -0.62, port -0.66, stop -0.78',
  last: 'stop 1.21, port -0.01, access -0.02, object -0.02, erase -0.03, wrong_number -0.07, rectify -0.23, other -0.82',
  leave:
    'stop 1.03, other 0.72, erase 0.17, do_not_sell 0.15, port -0.16, rectify -0.26, object -0.33, restrict -0.39, wrong_number -0.43, access -0.49',
  limit:
    'restrict 3.75, other -0.01, stop -0.19, do_not_sell -0.24, object -0.25, access -0.48, erase -0.48, port -0.55, wrong_number -0.69, rectify -0.86',
  list: 'stop 2.22, do_not_sell 0.42, erase -0.17, access -0.24, rectify -0.27, wrong_number -0.32, other -0.33, object -0.33, port -0.47, restrict -0.51',
  mine: 'access 0.58, do_not_sell 0.56, stop 0.2, object 0.17, wrong_number 0.06, rectify -0.11, port -0.16, other -0.27, erase -0.37, restrict -0.65',
  move: 'port 3.21, do_not_sell -0.01, object -0.03, rectify -0.11, restrict -0.14, erase -0.37, other -0.48, access -0.66, wrong_number -0.67, stop -0.73',
  newHolder:
    'port 1.99, erase 0.9, do_not_sell 0.39, stop 0.28, object -0.09, restrict -0.13, rectify -0.42, access -0.44, wrong_number -0.56, other -1.93',
  notMe:
    'wrong_number 3.28, erase 0.18, stop -0.12, restrict -0.14, object -0.2, rectify -0.37, port -0.38, other -0.51, do_not_sell -0.83, access -0.92',
  number:
    'do_not_sell 1.01, access 0.64, wrong_number 0.61, port 0.61, stop 0.35, restrict -0.01, object -0.22, other -0.79, erase -0.94, rectify -1.26',
  object:
    'object 3.62, do_not_sell 2.03, erase -0.18, stop -0.28, other -0.33, restrict -0.39, wrong_number -0.4, rectify -1.1, port -1.17, access -1.8',
  onceMore:
    'stop 1.2, wrong_number 0.63, other 0.32, restrict -0.02, rectify -0.12, port -0.15, erase -0.2, do_not_sell -0.23, object -0.57, access -0.85',
  otherChannel:
    'stop 0.97, erase 0.28, wrong_number 0.12, access -0.01, port -0.02, do_not_sell -0.04, rectify -0.06, restrict -0.1, object -0.18, other -0.97',
  otherPerson:
    'wrong_number 2.18, port 0.05, stop -0.08, erase -0.09, object -0.11, access -0.18, rectify -0.18, restrict -0.24, do_not_sell -0.35, other -1',
  others:
    'do_not_sell 2.32, restrict 0.74, object 0.54, wrong_number 0.03, port -0.08, stop -0.33, other -0.41, erase -0.59, rectify -0.95, access -1.26',
  outdated:
    'rectify 1.39, wrong_number 1.21, port 1.2, other 0.03, restrict -0.14, erase -0.32, stop -0.42, do_not_sell -0.67, object -0.95, access -1.32',
  profile:
    'object 4.55, port 0.21, erase 0.12, do_not_sell -0.1, access -0.18, rectify -0.37, other -0.61, wrong_number -0.79, stop -1.3, restrict -1.52',
  records:
    'rectify 1.78, erase 0.6, access 0.56, restrict 0.25, port 0.17, object 0.01, do_not_sell -0.11, stop -0.83, wrong_number -1.08, other -1.36',
  refuse:
    'stop 1.71, erase 1.02, object 0.84, do_not_sell 0.17, access -0.12, other -0.62, restrict -0.65, port -0.75, wrong_number -0.81, rectify -0.83',
  remove: 'stop 1.15, other 0.66, erase 0.51, restrict 0.38, object -0.13, do_not_sell -0.15, access -0.58, rectify -0.77, wrong_number -1.08',
  sell: 'do_not_sell 2.93, port 0.38, object 0.1, stop -0.26, access -0.33, other -0.37, restrict -0.42, erase -0.46, wrong_number -0.74, rectify -0.84',
  source:
    'access 3.79, port -0.09, erase -0.18, do_not_sell -0.19, restrict -0.23, object -0.26, other -0.5, rectify -0.52, stop -0.69, wrong_number -1.13',
  texts:
    'stop 2.52, object 1.49, other -0.15, wrong_number -0.27, do_not_sell -0.35, port -0.75, rectify -0.84, access -1.06, restrict -1.22, erase -1.26',
  threat:
    'stop 0.76, restrict 0.55, erase 0.42, object 0.05, port -0.09, do_not_sell -0.1, access -0.12, rectify -0.38, wrong_number -0.42, other -0.67',
  unerased:
    'restrict 3.19, do_not_sell -0.02, port -0.1, access -0.13, erase -0.2, rectify -0.28, object -0.36, wrong_number -0.39, other -0.56, stop -1.15',
  unused:
    'restrict 1.44, stop 0.6, object 0.33, other 0.12, do_not_sell -0.09, port -0.25, wrong_number -0.27, rectify -0.3, erase -0.75, access -0.83',
  update:
    'rectify 3, port 0.31, do_not_sell 0.11, restrict -0.08, other -0.12, object -0.18, erase -0.64, stop -0.71, access -0.71, wrong_number -0.99',
  use: 'restrict 2.65, object 1.69, other -0.11, port -0.36, access -0.4, erase -0.43, wrong_number -0.54, stop -0.72, rectify -0.81, do_not_sell -0.98',
  want: 'access 0.9, port 0.7, erase 0.64, restrict 0.37, other 0.31, stop 0.12, rectify 0.12, do_not_sell -0.4, object -0.61, wrong_number -2.13',
  which:
    'access 1.27, object 0.61, erase 0.44, wrong_number 0.13, port -0.09, do_not_sell -0.1, restrict -0.33, rectify -0.34, stop -0.78, other -0.81',
  withdraw:
    'erase 0.94, stop 0.8, other 0.28, rectify 0.18, do_not_sell 0.14, port -0.31, restrict -0.33, wrong_number -0.54, access -0.54, object -0.62',
} as const;
