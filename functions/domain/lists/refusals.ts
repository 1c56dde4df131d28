/** Why a line of a list is not taken: the whole list. None of the texts holds anything of the line. */
export const refusals = {
  line_too_long: 'the line is longer than 65,536 characters',
  quote_open: 'a quotation mark is opened and never closed',
  quote_text: 'text follows a closing quotation mark',
  columns: 'the line has another number of columns than the first line',
  json: 'the line is no JSON object',
  encoding: 'a value holds characters that the encoding does not know; give --encoding, such as windows-1252',
  number_missing: 'there is no number',
  number_invalid: 'this is no telephone number; for numbers as they are written at home give --country',
  subject_invalid: 'this is no keyed hash of Halte',
  time_missing: 'there is no time; for a list without times give --dated, the day on which it was made',
  time_unreadable: 'the time cannot be read; ISO 8601 is always understood',
  time_ambiguous: 'the day may be two days; give --dates day-first or month-first',
  time_future: 'the time lies in the future',
  time_early: 'the time lies before the first text message',
  programme_missing: 'no programme is named; give --programme',
  programme_unknown: 'there is no such programme in the configuration',
  scope_unknown: 'the scope is neither all nor programme',
  channel_unknown: 'there is no such channel',
  basis_unknown: 'the basis is neither consent nor existing-customer',
  source_unknown: 'there is no such kind of source',
  answer_unreadable: 'a yes or no cannot be read',
  proof_missing: 'a number that was harvested or bought is taken only with proof',
  zone_unknown: 'there is no such time zone',
  erased: 'the data of this person was erased later than this consent was given',
  list_unknown: 'the list is neither exclusion_list nor national_dnc',
} as const;
export type Refusal = keyof typeof refusals;

/** `missing`: what the proof of a consent lacks. */
export type Refused = { readonly refused: Refusal; readonly missing?: readonly string[] };
export const refuse = (refused: Refusal): Refused => ({ refused });
export const isRefused = (value: object): value is Refused => 'refused' in value;
