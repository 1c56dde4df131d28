import { describe, expect, test } from 'vitest';
import { type CommanderError } from 'commander';
import { outputsIn, stackOutputs } from '../../../functions/cli/aws-place.ts';
import { explain } from '../../../functions/cli/explain.ts';
import { CannotDo, type ExitCode, printable, WrongUsage } from '../../../functions/cli/outcome.ts';
import type { PlaceOptions } from '../../../functions/cli/place.ts';
import { buildProgram } from '../../../functions/cli/program.ts';
import { readLetter } from '../../../functions/cli/replay.ts';
import { textOf } from '../../../functions/cli/terminal.ts';
import type { HttpCall } from '../../../functions/carriers/carrier.ts';

/** Runs the command line on a world where no place can be opened, and tells what was printed and asked. */
const halte = async (args: readonly string[], input: readonly string[] = []) => {
  const printed = { out: '', err: '' };
  const opened: PlaceOptions[] = [];
  let code: ExitCode | undefined;
  const program = buildProgram(
    {
      terminal: {
        out: (text) => (printed.out += text),
        err: (text) => (printed.err += text),
        input: (async function* () {
          yield* input;
        })(),
        interactive: false,
        ask: () => Promise.reject(new Error('nobody is there')),
      },
      openPlace: (options) => {
        opened.push(options);
        return Promise.reject(new CannotDo('there is no place', 'Make one.'));
      },
    },
    (set) => (code = set),
  );
  for (const command of [program, ...program.commands]) command.exitOverride();
  const failed = await program.parseAsync([...args], { from: 'user' }).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { ...printed, opened, code, failed };
};

describe('the command line', () => {
  test('asks this machine unless told to ask AWS', async () => {
    expect((await halte(['lookup', '+33639980001'])).opened).toMatchObject([{ dataDir: '.halte', stack: 'Halte' }]);
    expect((await halte(['lookup', '+33639980001', '--aws', '--region', 'eu-west-3', '--stack', 'Other'])).opened).toMatchObject([
      { aws: true, region: 'eu-west-3', stack: 'Other' },
    ]);
  });

  test('refuses wrong usage before it opens anything', async () => {
    for (const args of [
      ['lookup', '36180'],
      ['classify'],
      ['classify', 'PAIX', '--programme', 'nope'],
      ['replay', 'spool', '--limit', 'none'],
      ['replay', 'quarantine', '--apply', '--dry-run'],
      ['replay', 'decisions', '--since', 'yesterday'],
      ['replay', 'decisions', '--since', '2999-01-01'],
      ['replay', 'decisions', '--since', '2026-01-01', '--apply', '--dry-run'],
      ['sandbox', 'send', '--carrier', 'twilio', '--text', 'STOP', '--aws'],
    ]) {
      const { opened, failed } = await halte(args);
      expect(opened).toEqual([]);
      expect(failed).toBeInstanceOf(WrongUsage);
    }
  });

  test('refuses commands and options that do not exist', async () => {
    expect((await halte(['look'])).failed as CommanderError).toMatchObject({ code: 'commander.unknownCommand' });
    expect((await halte(['lookup', '+33639980001', '--all'])).failed as CommanderError).toMatchObject({ code: 'commander.unknownOption' });
  });

  test('prints help with examples for every command', async () => {
    const commands = [
      ['lookup'],
      ['classify'],
      ['inspect-webhook'],
      ['replay', 'quarantine'],
      ['replay', 'spool'],
      ['secrets', 'set'],
      ['secrets', 'list'],
    ];
    const more = [
      ['secrets', 'remove'],
      ['secrets', 'rotate-path-key'],
      ['secrets', 'forward'],
      ['secrets', 'pepper', 'export'],
      ['sandbox', 'send'],
      ['probe'],
      ['webhooks'],
      ['doctor'],
    ];
    for (const command of [...commands, ...more, ['config', 'check']]) {
      const { out } = await halte([...command, '--help']);
      expect(out).toContain(`npm run -s halte -- ${command.join(' ')}`);
      expect(out).toContain('Usage: halte');
    }
  });

  test('inspect-webhook prints nothing but one JSON line for each line it reads', async () => {
    const { out, err, opened } = await halte(['inspect-webhook'], ['{"carrier":"twi', 'lio"}\n\nno json\n']);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { authentic: boolean }).authentic)).toEqual([false, false]);
    expect({ err, opened }).toEqual({ err: '', opened: [] });
  });

  test('inspect-webhook --carriers names the credentials of each carrier', async () => {
    const listed = JSON.parse((await halte(['inspect-webhook', '--carriers'])).out) as readonly { id: string; credentials: object }[];
    expect(listed.map(({ id }) => id)).toContain('twilio');
    expect(Object.keys(listed.find(({ id }) => id === 'twilio')?.credentials ?? {})).toContain('authToken');
  });

  test('config check accepts the example that comes with Halte', async () => {
    const { out, code } = await halte(['config', 'check', '--json']);
    expect(JSON.parse(out)).toMatchObject({ accepted: true, problems: [] });
    expect(code).toBe(0);
  });

  test('tells what is wrong and what to do, with 2 for wrong usage and 1 for the rest', () => {
    expect(explain(new WrongUsage('no such carrier'))).toEqual({ code: 2, text: 'no such carrier' });
    expect(explain(new CannotDo('no stack', 'Deploy it.'))).toEqual({ code: 1, text: 'no stack.\nDeploy it.' });
    expect(explain(new Error('boom')).code).toBe(1);
  });
});

describe('what comes from outside', () => {
  test('control and direction marks are shown, not obeyed', () => {
    expect(printable('a\u001B[2Jb\u202Ec\n')).toBe(String.raw`a\u{1b}[2Jb\u{202e}c\u{a}`);
    expect(printable('arrêt 🛑')).toBe('arrêt 🛑');
  });

  test('an input is read whole, even when a letter is cut in two, but not without end', async () => {
    const [first, second] = [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)];
    expect(
      await textOf(
        (async function* () {
          yield* [first, second];
        })(),
      ),
    ).toBe('é');
    await expect(
      textOf(
        (async function* () {
          yield 'x'.repeat(1_000_001);
        })(),
      ),
    ).rejects.toThrow(RangeError);
  });

  test('a letter of quarantine and one of the spool are told apart, and a stranger’s is left alone', () => {
    const envelope = { v: 1, carrier: 'twilio', sender: 'boutique', receivedAt: '2026-11-24T08:00:00.000Z', body: 'eA==' };
    expect(readLetter('spool', JSON.stringify(envelope))).toEqual({ envelope });
    expect(readLetter('quarantine', JSON.stringify({ envelope, raw: 'x', reason: 'no sender' }))).toEqual({ envelope, reason: 'no sender' });
    expect(readLetter('quarantine', JSON.stringify(envelope))).toBeUndefined();
    expect(readLetter('spool', 'not json')).toBeUndefined();
  });
});

describe('a stack on AWS', () => {
  const xml = `<DescribeStacksResponse><Outputs><member><OutputKey>BaseUrl</OutputKey>
    <OutputValue>https://sms.example</OutputValue></member><member><OutputKey>SpoolUrl</OutputKey><OutputValue>https://sqs.example/1/a&amp;b</OutputValue>
    <Description>SPOOL_URL</Description></member></Outputs></DescribeStacksResponse>`;

  test('is read from what CloudFormation answers', async () => {
    const calls: HttpCall[] = [];
    const http = { call: (call: HttpCall) => (calls.push(call), Promise.resolve({ kind: 'answer', status: 200, headers: {}, body: xml } as const)) };
    expect(await stackOutputs(http, 'eu-west-3', 'Halte')).toEqual({ BaseUrl: 'https://sms.example', SpoolUrl: 'https://sqs.example/1/a&b' });
    expect(calls).toMatchObject([
      {
        url: 'https://cloudformation.eu-west-3.amazonaws.com/',
        body: 'Action=DescribeStacks&Version=2010-05-15&StackName=Halte',
        sign: { service: 'cloudformation' },
      },
    ]);
    expect(outputsIn('<html>')).toEqual({});
  });

  test.for([
    ['ValidationError', 400, /there is no stack Halte/],
    ['AccessDenied', 403, /refuses \(AccessDenied\)/],
  ] as const)('that answers %s is explained', async ([code, status, message]) => {
    const http = { call: () => Promise.resolve({ kind: 'answer', status, headers: {}, body: `<Error><Code>${code}</Code></Error>` } as const) };
    await expect(stackOutputs(http, 'eu-west-3', 'Halte')).rejects.toThrow(message);
  });

  test('that cannot be reached is told as such', async () => {
    const http = { call: () => Promise.resolve({ kind: 'not-sent', reason: 'ENOTFOUND' } as const) };
    await expect(stackOutputs(http, 'eu-west-3', 'Halte')).rejects.toThrow(/does not answer \(ENOTFOUND\)/);
  });
});
