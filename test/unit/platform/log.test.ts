import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../functions/domain/ids.ts';
import type { LogEvent } from '../../../functions/flows/log-events.ts';
import { catalogue } from '../../../functions/platform/log-catalogue.ts';
import { createLog } from '../../../functions/platform/log.ts';

const subject = 'abcdefghijklmnopqrstuv' as Subject;
const message = 'abcdefghijklmnop';
const lineOf = (event: LogEvent): Record<string, unknown> => {
  const lines: string[] = [];
  createLog(
    (line) => lines.push(line),
    () => Date.parse('2026-11-24T09:30:00.000Z'),
  )(event);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.endsWith('\n')).toBe(true);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
};

describe('a log line', () => {
  it('is one line of JSON with time, level, event and the fields of its entry', () => {
    expect(lineOf({ is: 'message-duplicate', subject, message })).toEqual({
      timestamp: '2026-11-24T09:30:00.000Z',
      level: 'INFO',
      event: 'message-duplicate',
      subject,
      message,
    });
  });

  it('drops what its entry does not list', () => {
    const event = { is: 'message-duplicate', subject, message, text: 'STOP svp', from: '+33639980001', error: new Error('+33639980001') } as const;
    const line = JSON.stringify(lineOf(event));
    expect(line).not.toContain('STOP');
    expect(line).not.toContain('33639980001');
    expect(line).not.toContain('error');
  });

  it.each(Object.keys(catalogue) as LogEvent['is'][])('%s withholds a number or a text in whichever field it hides', (is) => {
    for (const secret of [
      '+33639980001',
      '33639980001',
      'to 06 39 98 00 01 33639980001',
      'Arrêtez de m’écrire !',
      `STOP\n${'x'.repeat(90)}`,
      12_025_550_123,
    ]) {
      const fields = Object.fromEntries(Object.keys(catalogue[is].fields).map((field) => [field, secret]));
      const line = lineOf({ is, ...fields } as unknown as LogEvent);
      for (const field of Object.keys(fields)) expect(line[field]).toBe('(withheld)');
    }
  });

  it('keeps a carrier’s code and a sender’s id', () => {
    const event = { is: 'carrier-holds-opt-out', subject, message, carrier: 'twilio', sender: 'fr-36180', code: '21610' } as const;
    expect(lineOf(event)).toMatchObject({ carrier: 'twilio', sender: 'fr-36180', code: '21610' });
  });
});

describe('a metric', () => {
  const metricsOf = (line: Record<string, unknown>) => line['_aws'];

  it('rides on the line of its event, without dimensions', () => {
    const line = lineOf({ is: 'call-spooled', carrier: 'twilio', sender: 'main', code: 'store-unavailable' });
    expect(line['Spooled']).toBe(1);
    expect(metricsOf(line)).toEqual({
      Timestamp: Date.parse('2026-11-24T09:30:00.000Z'),
      CloudWatchMetrics: [{ Namespace: 'Halte', Dimensions: [[]], Metrics: [{ Name: 'Spooled', Unit: 'Count' }] }],
    });
  });

  it('counts what the event counts: overdue replies even at none, elements in quarantine, no malformed call', () => {
    expect(lineOf({ is: 'sweep', due: 3, overdue: 0, handled: 3, failed: 0 })['OwedOverdue']).toBe(0);
    expect(lineOf({ is: 'sweep', due: 3, overdue: 2, handled: 3, failed: 0 })['OwedOverdue']).toBe(2);
    expect(lineOf({ is: 'call-quarantined', carrier: 'twilio', sender: 'main', elements: 4 })['Quarantined']).toBe(4);
    expect(lineOf({ is: 'call-refused', carrier: 'twilio', sender: 'main', reason: 'signature' })['RefusedSignature']).toBe(1);
    expect(lineOf({ is: 'call-refused', carrier: 'twilio', sender: 'main', reason: 'malformed' })['RefusedSignature']).toBe(0);
  });

  it('is not on a line that has none', () => {
    expect(metricsOf(lineOf({ is: 'published', events: 1, failed: 0 }))).toBeUndefined();
  });
});
