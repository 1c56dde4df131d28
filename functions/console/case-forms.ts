import { hasEnded } from '../domain/rights/request.ts';
import { openTasks } from '../domain/rights/systems.ts';
import { type Act, mayDo } from '../domain/staff/roles.ts';
import { type Fragment, html } from '../portal/html.ts';
import { areaField, checkField, selectField, textField } from './fields.ts';
import { hidden } from './frame.ts';
import type { ConsoleView } from './view.ts';

type CaseView = Extract<ConsoleView, { is: 'case' }>;
type Form = {
  readonly step: string;
  readonly title: string;
  readonly act: Act;
  readonly fields: Fragment | undefined;
  readonly button: string;
  readonly isBad?: boolean;
};

/** What may be done about a case, each in a form that opens; only what its state and the role allow. */
export const stepForms = (view: CaseView): Fragment | undefined => {
  const { frame, case: one } = view;
  if (hasEnded(one)) return undefined;
  const forms = [...answering(view), ...working(view), ...aboutSystems(view)].filter(({ act }) => mayDo(frame.roles, act));
  return forms.length === 0
    ? undefined
    : html`<section class="screen">
        <h2>What to do</h2>
        ${forms.map((form) => formOf(view, form))}
      </section>`;
};

const formOf = ({ frame, case: { ref, version }, typed }: CaseView, { step, title, fields, button, isBad }: Form): Fragment =>
  html`<details${typed?.['step'] === step ? html` open` : undefined}>
    <summary${isBad ? html` class="bad"` : undefined}>${title}</summary>
    <form method="post" action="/console/cases/${ref}">
      ${hidden('form', frame.form)} ${hidden('version', version)} ${hidden('step', step)} ${fields}
      <div><button${isBad ? html` class="bad"` : undefined}>${button}</button></div>
    </form>
  </details>`;

const typedOf = ({ typed }: CaseView, step: string) => (typed?.['step'] === step ? typed : {});

const reasonArea = (view: CaseView, step: string, hint: string): Fragment =>
  areaField({ name: 'reason', id: `${step}-reason`, label: 'Reason', hint, isNeeded: true, typed: typedOf(view, step) });

/** A person without a number is told by the way they came. */
const tellField = ({ case: { number } }: CaseView, step: string): Fragment | undefined =>
  number === undefined ? undefined : checkField({ name: 'tell', id: `${step}-tell`, label: 'Tell the person by text' }, true);

/** What ends it. */
const answering = (view: CaseView): readonly Form[] => {
  const { case: one } = view;
  const refuse: Form = {
    step: 'refuse',
    title: 'Refuse',
    act: 'decide',
    fields: reasonArea(view, 'refuse', 'As the person will read it. They are told by text, and how to complain.'),
    button: 'Refuse with this reason',
    isBad: true,
  };
  if (one.type === 'restrict') return [lift(view), refuse];
  const outcome = areaField({ name: 'outcome', id: 'complete-outcome', label: 'What was done', isNeeded: true, typed: typedOf(view, 'complete') });
  if (one.type !== 'erase')
    return [
      { step: 'complete', title: 'Answer', act: 'work', fields: html`${outcome}${tellField(view, 'complete')}`, button: 'End it as done' },
      refuse,
    ];
  if (one.erasure !== undefined && one.staffTask === undefined) return [refuse];
  const begin = one.erasure === undefined;
  return [
    {
      step: 'complete',
      title: begin ? 'Erase' : 'End the erasure',
      act: 'decide',
      fields: outcome,
      button: begin ? 'Begin the erasure' : 'End it as done',
      isBad: begin,
    },
    refuse,
  ];
};

const lift = (view: CaseView): Form => ({
  step: 'lift',
  title: 'Lift the restriction',
  act: 'decide',
  fields: html`${reasonArea(view, 'lift', 'As the person will read it. Told by text, it ends a week later; told otherwise, at once.')}${tellField(view, 'lift')}`,
  button: 'Lift it',
});

/** What moves it on. */
const working = (view: CaseView): readonly Form[] => {
  const { frame, case: one } = view;
  const typed = (step: string) => typedOf(view, step);
  const forms: readonly (Form | undefined)[] = [
    {
      step: 'assign',
      title: 'Assign',
      act: 'work',
      fields: textField({ name: 'to', label: 'To whom', isNeeded: true, typed: { to: frame.by, ...typed('assign') } }),
      button: 'Assign',
    },
    one.extended
      ? undefined
      : {
          step: 'extend',
          title: 'Extend',
          act: 'work',
          fields: reasonArea(view, 'extend', 'The one extension that the law allows. The person is told by text.'),
          button: 'Extend',
        },
    one.paused
      ? { step: 'resume', title: 'Let the clock run', act: 'work', fields: undefined, button: 'Let it run' }
      : {
          step: 'pause',
          title: 'Stop the clock',
          act: 'work',
          fields: textField({
            name: 'doubt',
            label: 'What is to be cleared up',
            hint: 'Who the person is, or what they want.',
            isNeeded: true,
            typed: typed('pause'),
          }),
          button: 'Stop it',
        },
    one.proven
      ? undefined
      : {
          step: 'prove',
          title: 'The person is who they say',
          act: 'work',
          fields: textField({ name: 'note', label: 'How it was found', isNeeded: true, typed: typed('prove') }),
          button: 'Write it down',
        },
  ];
  return forms.filter((form) => form !== undefined);
};

/** For systems that a person asks: what they said. */
const aboutSystems = (view: CaseView): readonly Form[] => {
  const open = openTasks(view.case);
  if (open.length === 0) return [];
  const choices = open.map(({ system }) => ({ id: system, name: view.systems[system]?.name ?? system }));
  const which = (step: string): Fragment =>
    selectField({ name: 'system', id: `${step}-system`, label: 'System', choices, typed: typedOf(view, step) });
  const data = areaField({
    name: 'data',
    label: 'What it holds',
    hint: 'One JSON object, which the person reads in the report. Empty: it is done, or holds nothing.',
    typed: typedOf(view, 'answer'),
    most: 50_000,
  });
  return [
    { step: 'answer', title: 'A system answered', act: 'work', fields: html`${which('answer')}${data}`, button: 'Keep the answer' },
    {
      step: 'excuse',
      title: 'A system need not answer',
      act: 'work',
      fields: html`${which('excuse')}${reasonArea(view, 'excuse', 'For the proof.')}`,
      button: 'Write it down',
    },
    ...(view.case.proof === undefined
      ? []
      : [
          {
            step: 'doubt',
            title: 'A system does not know what the person gave',
            act: 'work' as const,
            fields: which('doubt'),
            button: 'Write it down',
          },
        ]),
  ];
};
