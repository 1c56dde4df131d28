import type { Programme } from './programme.ts';
import type { TemplateId } from './reply-text.ts';
import type { Situation } from './situation.ts';
import { allOf, type RegisterName } from './suppression.ts';

export type StopTargets = {
  readonly registers: readonly RegisterName[];
  /** Programmes that those registers silence. */
  readonly scope: readonly Programme[];
  /** The text that is true of that scope. */
  readonly template: TemplateId;
  /** Whose brands the text names. */
  readonly named: readonly Programme[];
};

/** What decides where a STOP aims. */
type Aimed = Pick<Situation, 'reading' | 'programmes' | 'siblings' | 'rules'>;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** The programme that `STOP <name>` names, by id or by name; none when the words name nothing that we know. */
const namedProgramme = (situation: Aimed): Programme | undefined => {
  const { scope, argument } = situation.reading;
  if (scope !== 'named' || argument === undefined) return undefined;
  return situation.siblings.find((p) => fold(p.name) === fold(argument) || fold(p.id) === fold(argument));
};

/** A STOP ends the texts of a service too. Login codes and notices that the law demands may still be sent (send check), and the confirmation must not say otherwise. */
const endsItsTexts = ({ kind }: Programme): boolean => kind === 'service';

const one = (programme: Programme): StopTargets => ({
  registers: [programme.id],
  scope: [programme],
  template: endsItsTexts(programme) ? 'stop_service' : 'stop_programme',
  named: [programme],
});

/** Silence or doubt means all of the controller's marketing (art. 21(2) GDPR); and always the programme that was answered. */
const wide = (situation: Aimed): StopTargets => {
  const controllers = [...new Set(situation.programmes.map((p) => p.controller))];
  const everything = situation.reading.intent === 'stop_all';
  const texted = situation.programmes.filter((p) => p.kind !== 'marketing');
  const services = everything ? situation.siblings.filter((p) => p.kind === 'service') : [];
  const beyondMarketing = [...new Set([...texted, ...services])];
  const scope = situation.siblings.filter((p) => p.kind === 'marketing' || beyondMarketing.includes(p));
  return {
    registers: [...controllers.map(allOf), ...beyondMarketing.map((p) => p.id)],
    scope,
    template: beyondMarketing.some(endsItsTexts) ? 'stop_service' : scope.length > 1 ? 'stop_all' : 'stop_programme',
    named: situation.programmes,
  };
};

/** What a STOP ends: what the person named, else what the country's rule says of a bare STOP. */
export const stopTargets = (situation: Aimed): StopTargets => {
  const named = namedProgramme(situation);
  if (named) return one(named);
  const [programme] = situation.programmes;
  const narrow = situation.rules.bareStop.value === 'programme' && situation.reading.intent !== 'stop_all' && situation.programmes.length === 1;
  return narrow ? one(programme) : wide(situation);
};
