import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Programme } from '../../../functions/domain/programme.ts';
import { defaultSending } from '../../../functions/domain/sending/policy.ts';
import { deployment } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { abroad, fileOf, french, importFile, linesFrom, scrubFile, stopList } from '../../support/lists.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
const reporting = { ...defaultSending, ready: true, consent: 'report' as const, reportUntil: '2027-01-01' };
beforeAll(async () => {
  dynamo = await startDynamo();
  const programmes = Object.values<Programme>(deployment.programmes).map(
    (programme) => [programme.id, { ...programme, sending: reporting }] as const,
  );
  world = await openWorld(dynamo, { programmes: Object.fromEntries(programmes) });
});
afterAll(() => dynamo.close());

const newLine = linesFrom(3_000);

describe('scrubbing a campaign', () => {
  test('allowed rows stay as they were, refused ones get their reasons, both in their order, over many reads', async () => {
    const lines = Array.from({ length: 430 }, newLine);
    const stopped = lines.filter((_, index) => index % 7 === 0);
    await importFile(world, 'suppressions', fileOf(stopList(...stopped.map((line) => `${line},2024-05-01`))), french);
    const rows = lines.map((line, index) => `${line};Name ${index}`);
    const { texts, ...counts } = await scrubFile(world, fileOf(['mobile;name', ...rows, '36180;a short code', '06;x;y'].join('\n')));
    expect(counts).toEqual({
      rows: 432,
      allowed: 368,
      reasons: { suppressed_all: 62, number_invalid: 1, columns: 1 },
      reported: { no_consent: 368 },
      unreadable: 1,
    });
    const isStopped = (row: string): boolean => stopped.includes(row.split(';')[0] ?? '');
    expect(texts.allowed.split('\r\n')).toEqual(['mobile;name', ...rows.filter((row) => !isStopped(row)), '']);
    expect(texts.refused.split('\r\n')).toEqual([
      'mobile;name;halte_reasons',
      ...rows.filter(isStopped).map((row) => `${row};suppressed_all`),
      '36180;a short code;number_invalid',
      '06;x;y;columns',
      '',
    ]);
  });

  test('asks in batches of fifty, and of nobody else', async () => {
    const file = fileOf(['number', ...Array.from({ length: 120 }, newLine)].join('\n'));
    const sent: string[] = [];
    world.context.client.middlewareStack.add(
      (next, context) => async (args) => {
        sent.push(String(context.commandName));
        return next(args);
      },
      { step: 'initialize', name: 'counted' },
    );
    await scrubFile(world, file);
    world.context.client.middlewareStack.remove('counted');
    expect(sent).toEqual(['BatchGetItemCommand', 'BatchGetItemCommand', 'BatchGetItemCommand']);
  });

  test('cells that a spreadsheet would run are made texts, numbers stay', async () => {
    const line = abroad(newLine());
    const { texts } = await scrubFile(world, fileOf(`number,name\n${line},"=HYPERLINK(""http://x"")"\n${line},@x\n`));
    expect(texts.allowed).toBe(`number,name\r\n${line},"'=HYPERLINK(""http://x"")"\r\n${line},'@x\r\n`);
  });

  test('JSON lines too, and the hour of the place where a person is', async () => {
    const [line, other] = [abroad(newLine()), abroad(newLine())];
    const text = `{"number":"${line}","timezone":"Europe/Paris"}\n{"number":"${other}","timezone":"Pacific/Auckland"}\n{"number":"${other}","timezone":"Nowhere"}\n{"a":\n`;
    const { texts, reasons } = await scrubFile(world, fileOf(text, 'list.jsonl'));
    expect(texts.allowed).toBe(`{"number":"${line}","timezone":"Europe/Paris"}\n`);
    expect(reasons).toEqual({ quiet_hours: 1, zone_unknown: 1, json: 1 });
    expect(
      texts.refused
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one) as object),
    ).toEqual([
      { number: other, timezone: 'Pacific/Auckland', halte_reasons: ['quiet_hours'] },
      { number: other, timezone: 'Nowhere', halte_reasons: ['zone_unknown'] },
      { unreadable: 'line 4', halte_reasons: ['json'] },
    ]);
  });
});
