import { concerns, type Intent } from '../../domain/intent.ts';
import { type LanguageData, type Request, requests, type WordList } from '../languages/language.ts';
import { type Role, roles } from '../rule-pack.ts';

/** One list of a language and what its expressions mean. */
export type Listing = { readonly data: LanguageData; readonly list: string; readonly intent: Intent; readonly roles: readonly Role[] };

const join = (list: WordList): string => [list.seen, list.translated].filter((part) => part !== undefined).join(',');

const requestsIn = <T>(record: Readonly<Partial<Record<Request, T>>> = {}): [Request, T][] =>
  requests.flatMap((intent): [Request, T][] => {
    const found = record[intent];
    return found === undefined ? [] : [[intent, found]];
  });

/** All lists of a language. */
export const listings = (data: LanguageData): Listing[] => {
  const requested = (record: LanguageData['words'] | undefined, ...own: readonly Role[]): Listing[] =>
    requestsIn(record).map(([intent, list]) => ({ data, list: join(list), intent, roles: own }));
  const plain: readonly (readonly [string | undefined, Role])[] = [
    [data.leading, roles.leading],
    [data.elsewhere, roles.elsewhere],
    [data.forms, roles.elsewhere],
    [data.falseFriends, roles.elsewhere],
    [data.courtesy, roles.courtesy],
    [data.conjunctions, roles.conjunction],
    [data.objects, roles.object],
    [data.fillers, roles.filler],
    [data.vague, roles.vague],
    [data.guards, roles.guard],
    [data.traps, roles.trap],
    [data.signatures, roles.signature],
    ...concerns.map((concern) => [data.concerns?.[concern], roles[concern]] as const),
  ];
  return [
    ...requested(data.words, roles.request),
    ...requested(data.latin, roles.request),
    ...(data.forms === undefined ? [] : [{ data, list: data.forms, intent: 'stop', roles: [roles.request] } as const]),
    ...requested(data.phrases, roles.request, roles.anywhere),
    ...requestsIn(data.also).map(([intent, list]): Listing => ({ data, list, intent, roles: [roles.also] })),
    ...plain.flatMap(([list, role]): Listing[] => (list === undefined ? [] : [{ data, list, intent: 'other', roles: [role] }])),
  ];
};
