import { countryRules } from '../domain/countries/registry.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { PhoneNumber } from '../domain/ids.ts';
import { canonical, isPremium } from '../domain/phone-number.ts';
import type { Sender } from '../domain/programme.ts';
import type { CarrierFacts } from './carrier-facts.ts';
import { type Problem, shown } from './problem.ts';

type Carriers = Readonly<Record<string, CarrierFacts>>;

/** Carriers, numbers and settings of the senders. */
export const checkSenders = ({ senders }: Deployment, carriers: Carriers): readonly Problem[] => {
  const all: readonly Sender[] = Object.values(senders);
  return [...all.flatMap((sender) => senderProblems(sender, carriers)), ...sharedNumbers(all)];
};

const senderProblems = (sender: Sender, carriers: Carriers): readonly Problem[] => {
  const carrier = Object.values(carriers).find(({ id }) => id === sender.carrier);
  const field = `senders.${sender.id}`;
  const carrierProblems = carrier
    ? [...settingProblems(sender, carrier), ...missingNumber(sender, carrier)]
    : [
        {
          field: `${field}.carrier`,
          found: shown(sender.carrier),
          allowed: Object.values(carriers)
            .map(({ id }) => id)
            .join(', '),
        },
      ];
  const several =
    sender.type !== 'shared' && sender.programmes.length > 1
      ? [
          {
            field: `${field}.programmes`,
            found: `${sender.programmes.length} programmes on a number of type ${sender.type}`,
            allowed: "one programme; several only on type 'shared'",
          },
        ]
      : [];
  return [...carrierProblems, ...several, ...numberProblems(sender)];
};

const settingProblems = (sender: Sender, { id, settings }: CarrierFacts): readonly Problem[] => {
  const field = `senders.${sender.id}.settings`;
  const known = Object.keys(settings);
  const missing = known.filter((name) => settings[name]?.required && sender.settings[name] === undefined);
  return [
    ...missing.map((name) => ({ field: `${field}.${name}`, found: 'nothing', allowed: `${id} needs it` })),
    ...Object.entries(sender.settings).flatMap(([name, value]): readonly Problem[] => {
      const note = known.includes(name) ? settings[name] : undefined;
      if (!note)
        return [
          { field: `${field}.${name}`, found: 'a setting that does not exist', allowed: `${id} has the settings ${known.join(', ') || '(none)'}` },
        ];
      const isAllowed = note.values ? note.values.includes(String(value)) : typeof value === 'string' && value.trim() !== '';
      return isAllowed ? [] : [{ field: `${field}.${name}`, found: shown(value), allowed: note.values?.join(', ') ?? 'a text' }];
    }),
  ];
};

const missingNumber = (sender: Sender, { id, transport }: CarrierFacts): readonly Problem[] =>
  transport === 'sns' && sender.number === undefined
    ? [{ field: `senders.${sender.id}.number`, found: 'nothing', allowed: `a number: ${id} tells senders apart by the number that was texted` }]
    : [];

const numberProblems = (sender: Sender): readonly Problem[] => {
  const { number, type } = sender;
  if (number === undefined) return [];
  const field = `senders.${sender.id}.number`;
  const problem = (found: string, allowed: string) => [{ field, found, allowed }];
  if (type === 'short' || type === 'shared') {
    return /^\d{3,8}$/.test(number) ? [] : problem(shown(number), 'the 3 to 8 digits of a short code');
  }
  const line = /^\+\d+$/.test(number) ? canonical(number) : undefined;
  if (line === undefined) return problem(shown(number), 'a telephone number with + and country code: +33…');
  // A STOP at a price is not free (CNIL 2011-384, DSE).
  if (isPremium(line)) return problem(`${shown(number)}, which costs more than an ordinary text`, 'a number at ordinary cost');
  return type === (isTollFree(line) ? 'toll-free' : 'long') ? [] : wrongType(sender, line);
};

// The networks of North America answer STOP on toll-free numbers themselves, so the type decides who confirms.
const isTollFree = (line: PhoneNumber): boolean =>
  Object.values(countryRules).some((rules) => rules.tollFreePrefixes.value.some((prefix) => line.startsWith(prefix)));
const wrongType = ({ id, type, number }: Sender, line: PhoneNumber): readonly Problem[] => [
  { field: `senders.${id}.type`, found: `"${type}" for ${shown(number)}`, allowed: isTollFree(line) ? 'toll-free' : 'long' },
];

/** One number at one carrier is one sender: else a STOP would be taken by one of them and not by the other. */
const sharedNumbers = (senders: readonly Sender[]): readonly Problem[] => {
  const first = new Map<string, Sender>();
  return senders.flatMap((sender) => {
    if (sender.number === undefined) return [];
    const key = `${sender.carrier} ${canonical(sender.number) ?? sender.number}`;
    const other = first.get(key);
    if (!other) first.set(key, sender);
    return other
      ? [
          {
            field: `senders.${sender.id}.number`,
            found: `${shown(sender.number)}, which is senders.${other.id} already`,
            allowed: 'each number once at each carrier',
          },
        ]
      : [];
  });
};
