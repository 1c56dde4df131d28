import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../functions/console/page.ts';
import type { ConsoleView, Frame, ShownCase } from '../../../functions/console/view.ts';
import { acts, mayDo, roles } from '../../../functions/domain/staff/roles.ts';

const evil = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>`;

/** Every text in it replaced by what would run if it were not escaped; words of ours that must be known stay. */
const poisoned = <Value>(value: Value, kept: readonly string[] = []): Value => {
  if (typeof value === 'string') return (kept.includes(value) || /^\d{4}-\d\d-\d\d/.test(value) ? value : evil) as Value;
  if (Array.isArray(value)) return value.map((one) => poisoned(one as unknown, kept)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poisoned(one as unknown, kept)])) as Value;
};

const frame: Frame = { by: 'camille@example.com', roles: ['dpo'], form: 'token', today: '2026-11-26', problem: 'because' };
const at = '2026-11-20T12:00:00.000Z';
/** With everything that a case can have at once. */
const everything = {
  ...{ subject: 'subject', id: 'id', ref: 'K7M2QZ', type: 'access', state: 'running', channel: 'letter', openedAt: at },
  ...{ controller: 'lavande', programme: 'boutique', sender: 'boutique', language: 'fr', law: 'GDPR', answerBy: '2026-12-20', version: 3 },
  ...{ verified: { how: 'staff', at }, extended: { at, reason: 'three systems' }, assignee: 'camille', staffTask: 'answer it' },
  ...{ proof: { email: 'zoe@example.com' }, proven: { at, by: 'camille' }, lift: { reason: 'corrected', on: '2026-12-01' }, wish: 'my name is Zoé' },
  ...{ systems: [{ system: 'shop', state: 'open', dueBy: '2026-12-01', attempt: 0, why: 'closed' }], number: '+33*******01' },
  timeline: [{ at, what: 'noted', by: 'camille', note: 'post 118' }],
} as unknown as ShownCase;
const ours = ['access', 'running', 'letter', 'open', 'dpo', 'shop', 'all', 'programme', 'console', 'case', 'person', 'reply', 'told'];
const systems = { shop: { name: 'The shop', task: 'ask the shop' } };
const event = {
  ...{ subject: 's', at, kind: 'stopped', recordedAt: at, programme: 'boutique', controller: 'lavande', message: 'm', registers: [], ttl: 1 },
  ...{ asked: { rule: 'r', words: 'STOP', authenticatedBy: 'hmac' }, told: { by: 'console', channel: 'phone', staff: 'camille', note: 'a call' } },
  ...{ confirmation: { state: 'refused', code: '30' }, consent: { basis: 'consent', source: { kind: 'web' }, proven: true } },
};
const reply = { template: 'stop_all', language: 'fr', state: 'refused', code: '30', staffTask: 'tell them' };
const message = { sender: 's', carrier: 'c', text: 'STOP', outcome: 'stopped', reading: { intent: 'stop', rule: 'r' }, reply, receivedAt: at };
const person = {
  ...{
    subject: 's',
    programmes: [{ programme: 'boutique', name: 'Lavande', state: 'stopped', since: at, how: 'told' }],
    image: { version: 1, registers: {}, hold: { until: at, event: 'e' }, erasedAt: at, restricted: at },
    ledger: [event],
  },
  ...{ messages: [message], texts: [message], requests: [everything] },
};
const read = { subject: 's', id: 'i', at, by: 'camille', way: 'console', role: 'dpo', what: 'person', ref: 'K7M2QZ', reason: 'a call', ttl: 1 };
const task = {
  id: 'reply.s.m',
  kind: 'reply',
  since: at,
  due: at,
  isOverdue: true,
  programme: 'p',
  subject: 's',
  reason: 'r',
  about: 'a',
  what: 'w',
};
const seen = { receivedAt: at, sender: 's', carrier: 'c', text: 'STOP', carrierMessageId: 'i', reply: 'r', replyCarrierId: 'i' };
const choices = { programmes: [{ id: 'boutique', name: 'Lavande' }], countries: ['FR'], typed: { number: '1', reason: 'a call', proof: 'x' } };

const views = {
  home: { is: 'home', frame, cases: [everything], systems, tasks: [task], more: true, quarantine: { waiting: 2, what: 'look' } },
  task: { is: 'task', frame, task, message: seen, end: undefined, outcomes: ['told'], typed: { note: 'n' } },
  case: {
    is: 'case',
    frame,
    case: everything,
    systems,
    texts: [{ at, template: 't', state: 's', code: 'c' }],
    typed: { step: 'refuse', reason: 'r' },
    proofCommand: 'x',
  },
  'new-case': { is: 'new-case', frame, ...choices },
  'new-stop': { is: 'new-stop', frame, ...choices, key: 'k' },
  'ask-person': { is: 'ask-person', frame, ...choices },
  person: { is: 'person', frame, person, reason: 'a call', programmes: choices.programmes, key: 'k', typed: { what: 'hold', reason: 'file 1' } },
  reads: { is: 'reads', frame, reads: [read], day: '2026-11-26', of: 'K7M2QZ', older: 'x' },
  error: { is: 'error', error: 'not-found', frame, again: '/console' },
  'signed-in': { is: 'signed-in', to: '/console' },
  'signing-out': { is: 'signing-out', to: 'https://staff.example/logout' },
  'signed-out': { is: 'signed-out' },
} as unknown as Readonly<Record<ConsoleView['is'], ConsoleView>>;
const names = Object.keys(views) as ConsoleView['is'][];

describe.each(names)('the page %s', (name) => {
  const view = views[name];

  it('escapes whatever it is given', () => {
    const page = pageOf(poisoned(view, [name, ...ours, 'not-found', 'stopped', 'refuse']));
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/="[^"]*onerror=alert[^"]*=[^"]*">/);
  });

  it('runs nothing, loads nothing, and has one heading', () => {
    const page = pageOf(view);
    expect(page).not.toMatch(/<script|<link (?!rel="icon" href="data:,")|<img|<iframe|style=|\son[a-z]+=/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  it('gives each form the token of the session', () => {
    const page = pageOf(view);
    const forms = page.match(/<form\s+(?:class="[a-z]+"\s+)?method="post"/g)?.length ?? 0;
    expect(page.match(/name="form"\s+value="token"/g)?.length ?? 0).toBe(forms);
  });
});

describe('a case', () => {
  const shown = (one: Partial<ShownCase>, as: Frame['roles'] = ['dpo']): string =>
    pageOf({ ...views.case, frame: { ...frame, roles: as }, case: { ...everything, ...one }, typed: {} } as ConsoleView);

  it('shows a viewer neither what the person wrote nor any form', () => {
    const page = shown({}, ['viewer']);
    for (const secret of ['my name is Zoé', 'zoe@example.com', '/console/cases/K7M2QZ', '/console/look-up']) expect(page).not.toContain(secret);
  });

  it('offers an agent no refusal, and an agent no erasure', () => {
    expect(shown({}, ['agent'])).not.toContain('value="refuse"');
    expect(shown({ type: 'erase' }, ['agent'])).not.toContain('value="complete"');
    expect(shown({ type: 'erase' }, ['dpo'])).toContain('Begin the erasure');
  });

  it('that has ended offers nothing', () => {
    expect(shown({ state: 'fulfilled', closed: { at: at as never, outcome: 'done' } })).not.toContain('name="step"');
  });

  it('whose date has passed says so', () => {
    expect(shown({ answerBy: '2026-11-25' })).toContain('overdue');
    expect(shown({ answerBy: '2026-11-26' })).not.toContain('overdue');
  });
});

it('every act is somebody’s, and what a viewer may do everybody may', () => {
  for (const act of acts) {
    const whose = roles.filter((role) => mayDo([role], act));
    expect(whose.length).toBeGreaterThan(0);
    expect(whose.includes('viewer') ? whose : ['viewer', 'agent', 'dpo'].filter((role) => whose.includes(role as never))).toEqual(whose);
    expect(mayDo([], act)).toBe(false);
    expect(mayDo(['dpo'], act)).toBe(true);
  }
});
