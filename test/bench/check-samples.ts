import { newLine } from './calls.ts';

export const atOnce = 50;
/** Asks the API, as `POST /v1/check` with a body. Throws where it does not answer 200. */
export type Ask = (route: string, body: object) => Promise<void>;

/** Of the example's two programmes one has a cap, so that its check also reads what was sent. */
export const kinds = [
  { what: 'with a cap', programme: 'boutique', readsSends: true },
  { what: 'without a cap', programme: 'club', readsSends: false },
] as const;
export type Kind = (typeof kinds)[number];

/** People whom a programme may text and has: a consent with its proof, and two texts, for each of the two programmes. */
export const knownPeople = async (ask: Ask): Promise<readonly string[]> => {
  const lines = Array.from({ length: 4 * atOnce }, newLine);
  for (const { programme } of kinds) {
    for (const number of lines) {
      const proof = { wording: { text: 'Oui aux offres par SMS', version: '3' }, language: 'fr', source: { kind: 'shop', reference: 'Lyon 2' } };
      await ask('PUT /v1/consents', { number, key: `${number} ${programme}`, programme, basis: 'consent', at: '2026-02-01T10:00:00Z', ...proof });
    }
    for (let from = 0; from < lines.length; from += 10) {
      const sends = lines.slice(from, from + 10).flatMap((number) => ['one', 'two'].map((key) => ({ number, key, programme, purpose: 'marketing' })));
      await ask('POST /v1/sends', { sends });
    }
  }
  return lines;
};

/** What comes after fifty numbers finds a colder machine than what comes after one: each gets every place. */
export const shuffled = <Act>(acts: readonly Act[]): readonly Act[] =>
  acts
    .map((act) => ({ act, place: Math.random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ act }) => act);

/** So many of them, other ones each time. */
export const someOf = (lines: readonly string[], turn: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => lines[(turn * count + index) % lines.length] ?? '');
