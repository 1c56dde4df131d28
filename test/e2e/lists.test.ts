import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOptions } from '../../functions/cli/place.ts';
import { placeOf, runHalte } from '../support/cli.ts';
import { playList } from '../support/played-lists.ts';
import { type RunningStack, startStack } from '../support/stack.ts';

// Lists as an operator moves them, on the synthesized stack.
let stack: RunningStack;
let folder: string;
beforeAll(async () => {
  stack = await startStack({ schedules: false });
  folder = await mkdtemp(path.join(os.tmpdir(), 'halte-lists-'));
}, 60_000);
afterAll(() => stack.close());

const at = (name: string): string => path.join(folder, name);
const halte = (...args: readonly string[]) => runHalte(placeOf(stack), [...args, '--data-dir', at('data')]);

describe('lists on the command line', () => {
  test('in, compared, parted and out again; no number is told but in the files that were named', async () => {
    writeFileSync(at('old.csv'), 'phone;unsubscribed_at\n06 39 98 01 70;01/05/2024\n36180;01/05/2024\n+33639980171;13.05.2024 10:00\n');
    const list = ['suppressions', at('old.csv'), '--programme', 'boutique', '--country', 'FR', '--dates', 'day-first'];
    const dry = await halte('import', ...list, '--dry-run', '--refused', at('bad.csv'));
    expect(dry.code).toBe(1);
    expect(dry.out).toContain('2  stopped');
    expect(dry.out).toContain('this is no telephone number; for numbers as they are written at home give --country (line 3)');
    expect(readFileSync(at('bad.csv'), 'utf8')).toBe('line,reason,missing,number\r\n3,number_invalid,,36180\r\n');
    expect(statSync(at('bad.csv')).mode & 0o777).toBe(0o600);
    const done = await halte('import', ...list, '--json', '--by', 'camille');
    expect(JSON.parse(done.out)).toMatchObject({
      kind: 'suppressions',
      dryRun: false,
      rows: 3,
      effects: { stopped: 2 },
      refused: { number_invalid: { count: 1, lines: ['3'] } },
    });
    expect(JSON.parse((await halte('import', ...list, '--json')).out)).toMatchObject({ effects: { repeated: 2 } });

    writeFileSync(at('campaign.csv'), 'mobile,name\n0639980170,Camille\n0639980172,Dominique\n');
    const scrub = ['scrub', at('campaign.csv'), '--programme', 'boutique', '--country', 'FR', '--columns', 'number=mobile', '--purpose', 'legal'];
    expect((await halte(...scrub)).code).toBe(0);
    expect(readFileSync(at('campaign.allowed.csv'), 'utf8')).toBe('mobile,name\r\n0639980170,Camille\r\n0639980172,Dominique\r\n');
    expect(await halte(...scrub)).toMatchObject({ code: 2, err: expect.stringContaining('is there already') as unknown });
    const marketing = await halte(...scrub.slice(0, -2), '--force', '--at', '2026-11-24T10:00:00+01:00');
    expect(marketing.out).toContain('suppressed_all');
    expect(readFileSync(at('campaign.refused.csv'), 'utf8')).toMatch(/^0639980170,Camille,.*suppressed_all/m);

    expect(await halte('export', 'suppressions', at('out.csv'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('Halte keeps no numbers') as unknown,
    });
    expect((await halte('export', 'suppressions', at('out.csv'), '--hashed')).code).toBe(0);
    expect(readFileSync(at('out.csv'), 'utf8')).toContain(`${stack.subject('+33639980171')},boutique,all,2024-05-13T10:00:00.000Z,told`);
    const named = await halte(
      'export',
      'suppressions',
      at('named.csv'),
      '--numbers',
      at('campaign.csv'),
      '--columns',
      'number=mobile',
      '--country',
      'FR',
    );
    expect(readFileSync(at('named.csv'), 'utf8')).toContain('+33639980170,boutique,all,2024-05-01T23:59:59.999Z,told');
    for (const { out, err } of [dry, done, marketing, named]) expect(out + err).not.toMatch(/6 ?39 ?98 ?0/);
  }, 60_000);

  test('a carrier’s own list, compared and brought in by the command; one that shows none says so', async () => {
    const played = await playList('ovhcloud');
    try {
      const document = JSON.stringify({ ovhcloud: [played.credentials] });
      const client = new SecretsManagerClient({ ...clientOptions(placeOf(stack)) });
      await client.send(new PutSecretValueCommand({ SecretId: stack.server.stack.outputs['SecretCarriers'] ?? '', SecretString: document }));
      client.destroy();
      for (const number of ['+33639980180', '0033639980181', 'nobody']) played.numbers.set(number, { at: '', by: 'person' });
      const seen = await halte('sync', 'ovhcloud', '--drift', at('drift.csv'));
      expect(seen.code).toBe(1);
      expect(seen.out).toContain('2  blocked there and not stopped here');
      expect(readFileSync(at('drift.csv'), 'utf8')).toContain('ovhcloud,+33639980180,not-stopped-here');
      const repaired = await halte('sync', 'ovhcloud', '--repair', '--by', 'camille', '--json');
      expect(JSON.parse(repaired.out)).toMatchObject({
        comparable: true,
        lists: [{ senders: ['club-ovh'], programmes: ['club'], covers: 'account', numbers: 3, counts: { stopped: 2, unreadable: 1 } }],
      });
      expect(await halte('sync', 'ovhcloud')).toMatchObject({
        code: 0,
        out: expect.stringContaining('2  blocked there and stopped here') as unknown,
      });
      for (const { out, err } of [seen, repaired]) expect(out + err).not.toMatch(/6 ?39 ?98 ?0/);
    } finally {
      await played.close();
    }
    expect(await halte('sync', 'sandbox')).toMatchObject({ code: 1, out: expect.stringContaining('cannot be compared') as unknown });
    expect(await halte('sync', 'nobody')).toMatchObject({ code: 2, err: expect.stringContaining('Those that have: sandbox, twilio') as unknown });
    expect(await halte('sync', '--repair')).toMatchObject({ code: 2 });
    expect(await halte('sync')).toMatchObject({ code: 0, out: expect.stringContaining('twilio: texts refused with error 21610') as unknown });
  }, 60_000);

  test('wrong usage is told with what is allowed', async () => {
    writeFileSync(at('list.csv'), 'number,time\n');
    const list = ['import', 'suppressions', at('list.csv')];
    expect(await halte(...list, '--programme', 'nope')).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no programme nope') as unknown,
    });
    expect(await halte(...list, '--timezone', 'Lyon')).toMatchObject({ code: 2, err: expect.stringContaining('Europe/Paris') as unknown });
    expect(await halte(...list, '--dated', 'soon')).toMatchObject({ code: 2, err: expect.stringContaining('--dated takes a day') as unknown });
    expect(await halte(...list, '--country', 'UK')).toMatchObject({ code: 2, err: expect.stringContaining('ISO 3166') as unknown });
    expect(await halte(...list, '--encoding', 'klingon')).toMatchObject({ code: 2, err: expect.stringContaining('no such encoding') as unknown });
    expect(await halte('scrub', at('list.csv'), '--programme', 'boutique', '--at', 'noon')).toMatchObject({ code: 2 });
    expect(await halte('import', 'consents', at('list.csv'), '--from', 'aws')).toMatchObject({
      code: 2,
      err: expect.stringContaining('twilio, klaviyo') as unknown,
    });
  });
});
