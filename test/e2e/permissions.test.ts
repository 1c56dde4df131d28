import { ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Deployment } from '../../functions/domain/deployment.ts';
import type { ProgrammeId, SenderId } from '../../functions/domain/ids.ts';
import type { Sender } from '../../functions/domain/programme.ts';
import type { TextMessage } from '../../infra/local/aws/text-messages.ts';
import { workInConsole, workOnRequests } from './console-work.ts';
import { type RunningStack, startStack } from '../support/stack.ts';
import { startVendor, type Vendor } from '../support/vendor.ts';

/** Grants that nothing here can make use of, each with why. */
const beyondReach: readonly (readonly [grant: RegExp, why: string])[] = [
  [/^SweepScheduleRole\S+ /, 'the scheduler itself uses them, once a minute: test/integration/local has its own test of schedules'],
];

const pathKey = 'a-path-key-of-the-tests-0123456789';
let stack: RunningStack;
let vendor: Vendor;
let people = 0;
const newLine = (): string => `+3363998${4000 + ++people}`;

/** The example, with a sender that forwards, and a shared code at AWS. */
const wider = (deployment: Deployment): Deployment => {
  const sandbox = deployment.senders['boutique-sandbox' as SenderId];
  const aws = deployment.senders['boutique-aws' as SenderId];
  if (!sandbox || !aws) throw new Error('the example configuration lost a sender');
  const shared: Sender = { ...aws, id: 'shared-aws' as SenderId, number: '36181', type: 'shared', programmes: ['boutique', 'club'] as ProgrammeId[] };
  return { ...deployment, senders: { ...deployment.senders, [sandbox.id]: { ...sandbox, forward: { url: vendor.url } }, [shared.id]: shared } };
};

beforeAll(async () => {
  vendor = await startVendor(ovhKnowing(''));
  stack = await startStack({ schedules: false, change: wider, textMessages: sendByAws });
  stack.setCredentials('ovhcloud', { pathKey, applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck', apiBaseUrl: `${vendor.url}/1.0` });
  stack.setForwardSecret('boutique-sandbox', 'whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cw==');
});
afterAll(async () => {
  await stack.close();
  await vendor.close();
});

const sendByAws = (message: TextMessage) => ({ MessageId: `aws-${message.DestinationPhoneNumber}` });

/** OVHcloud's API, which knows one text of this line, and takes forwards as well. */
const ovhKnowing =
  (line: string, message = 'START') =>
  ({ method, path }: { readonly method: string; readonly path: string }) => {
    if (method === 'POST') return { status: 200, body: { ids: [1], validReceivers: [line], invalidReceivers: [] } };
    if (path.includes('/incoming/'))
      return { status: 200, body: { id: 7, sender: line, message, creationDatetime: new Date().toISOString(), tag: '', credits: 0 } };
    return { status: 200, body: [7] };
  };
const ovh = (fields: Record<string, string>) =>
  fetch(`${stack.server.url}/webhooks/ovhcloud/club-ovh/${pathKey}`, { method: 'POST', body: new URLSearchParams(fields) });
const aws = (message: object) => stack.server.publish(stack.server.stack.outputs['TopicArn'] ?? '', JSON.stringify(message));
const overAws = (line: string, text: string, to = '+33639980011') =>
  aws({ originationNumber: line, destinationNumber: to, messageBody: text, inboundMessageId: `${line} ${text}` });
/** As AWS reports a delivery: our reference comes back in the context that it was sent with. */
const receiptOf = async (line: string) => {
  const accepted = (await stack.person(line)).messages.find((m) => m.reply?.state === 'accepted');
  const context = { halte: `${accepted?.subject}.${accepted?.message}` };
  return aws({ eventType: 'TEXT_DELIVERED', messageId: `aws-${line}`, messageStatus: 'DELIVERED', eventTimestamp: Date.now(), context });
};

const messages = (line: string, count: number) =>
  expect.poll(async () => (await stack.person(line)).messages.length, { timeout: 15_000 }).toBe(count);
const reply = (line: string) => expect.poll(async () => (await stack.person(line)).messages[0]?.reply?.state, { timeout: 15_000 });

/** While the named function cannot reach DynamoDB, and for calls while its work is not wanted. */
const without = async (name: string, act: () => Promise<unknown>): Promise<void> => {
  const fault = stack.server.faults.add({ kind: '500', service: 'dynamodb', function: name });
  await act();
  fault.remove();
};

/** Every way through the functions that take calls. */
const receiveEverything = async (): Promise<void> => {
  const [one, two, three, four] = [newLine(), newLine(), newLine(), newLine()];
  for (const text of ['STOP', 'START', 'CONTACT', 'ACCES', 'MES DONNEES']) await stack.text(one, '+33639980001', text);
  await stack.text(two, '36180', 'STOP');
  await reply(two).toBe('delivered');
  for (const text of ['STOP', 'CONTACT', 'ACCES']) overAws(three, text);
  overAws(three, 'STOP', '36181');
  await messages(three, 4);
  overAws(three, 'MES DONNEES');
  await messages(three, 5);
  await expect.poll(async () => (await stack.person(three)).messages.some((m) => m.reply?.state === 'accepted'), { timeout: 15_000 }).toBe(true);
  await receiptOf(three);
  aws({ nothing: 'known' });
  await ovh({ what: 'ever' });
  // The same over the spool.
  await without('Webhook', async () => {
    await stack.text(four, '36180', 'STOP');
    for (const text of ['CONTACT', 'ACCES', 'MES DONNEES']) await stack.text(four, '+33639980001', text);
  });
  await messages(four, 4);
  const five = newLine();
  await without('Sns', async () => {
    overAws(five, 'STOP');
    await receiptOf(three);
    await messages(five, 1);
  });
  await stack.server.invoke('Spool', {
    Records: [{ messageId: 'x', body: 'no envelope', receiptHandle: 'x', attributes: { SentTimestamp: String(Date.now()) }, messageAttributes: {} }],
  });
};

/** Every way through what is owed, by the stream or, when it cannot, by the sweep. */
const oweEverything = async (): Promise<void> => {
  const [one, two] = [newLine(), newLine()];
  vendor.answer = ovhKnowing(one);
  await ovh({ sender: one, message: 'STOP' });
  await ovh({ sender: one, message: 'START' });
  await expect.poll(async () => (await stack.person(one)).image?.registers['club']?.state, { timeout: 15_000 }).toBe('lifted');
  await stack.fault(two, 'opted-out');
  await stack.text(two, '+33639980001', 'STOP');
  await reply(two).toBe('blocked');
  const undelivered = newLine();
  await stack.fault(undelivered, 'undelivered');
  await stack.text(undelivered, '+33639980001', 'STOP');
  await reply(undelivered).toBe('undelivered');
  const refused = newLine();
  vendor.answer = () => ({ status: 400, body: { message: 'no' } });
  await ovh({ sender: refused, message: 'STOP' });
  await reply(refused).toBe('refused');
};

const sweepEverything = async (): Promise<void> => {
  const [one, two, three, four] = [newLine(), newLine(), newLine(), newLine()];
  const deliver = stack.server.faults.add({ kind: '500', service: 'dynamodb', function: 'Deliver' });
  await stack.text(one, '+33639980001', 'STOP');
  overAws(two, 'STOP');
  await ovh({ sender: three, message: 'STOP' });
  vendor.answer = ovhKnowing(four);
  await ovh({ sender: four, message: 'START' });
  for (const line of [one, two, four]) await messages(line, 1);
  await makeAllDue();
  await stack.server.invoke('Sweep', {});
  vendor.answer = () => ({ status: 400, body: { message: 'no' } });
  const five = newLine();
  await ovh({ sender: five, message: 'STOP' });
  await makeAllDue();
  await stack.server.invoke('Sweep', {});
  await reply(five).toBe('refused');
  deliver.remove();
};

/** As if the time had come: the index of what is due is set to the past. */
const makeAllDue = async (): Promise<void> => {
  for (const output of ['TableMessages', 'TableRequests']) await makeDue(stack.server.stack.outputs[output] ?? '');
};
const makeDue = async (table: string): Promise<void> => {
  const { Items = [] } = await stack.server.dynamo.send(new ScanCommand({ TableName: table, FilterExpression: 'attribute_exists(due)' }));
  for (const { subject, item } of Items) {
    if (!subject || !item) continue;
    const past = { ':past': { S: '2026-01-01T00:00:00.000Z' } };
    await stack.server.dynamo.send(
      new UpdateItemCommand({ TableName: table, Key: { subject, item }, UpdateExpression: 'SET due = :past', ExpressionAttributeValues: past }),
    );
  }
};

/** Every route of the API that reaches something. */
const askEverything = async (): Promise<void> => {
  const line = newLine();
  await stack.text(line, '+33639980001', 'STOP');
  const { status, body } = await stack.api('POST', '/v1/recipients/find', { number: line });
  expect([status, (body['timeline'] as unknown[]).length > 0]).toEqual([200, true]);
  expect((await stack.api('GET', `/v1/recipients/${stack.subject(line)}`)).status).toBe(200);
  const held = { key: 'case', programme: 'boutique', reason: 'file 1', until: '2099-01-01T00:00:00Z' };
  expect((await stack.api('POST', `/v1/recipients/${stack.subject(line)}/hold`, held)).status).toBe(200);
  const told = { number: line, key: 'a letter', programme: 'boutique', channel: 'letter' };
  expect((await stack.api('PUT', '/v1/suppressions', told)).body).toMatchObject({ state: 'stood-already' });
  const other = newLine();
  const wording = { text: 'Oui', version: '1' };
  const source = { kind: 'shop', reference: 'Lyon 2' };
  const consent = { number: other, key: 'one', programme: 'boutique', basis: 'consent', at: '2026-01-01T00:00:00Z', language: 'fr', wording, source };
  expect((await stack.api('PUT', '/v1/consents', consent)).body).toMatchObject({ proven: true });
  const text = { number: other, programme: 'boutique', purpose: 'service' };
  const { body: checked } = await stack.api('POST', '/v1/check', { checks: [text], token: true });
  const [result] = checked['results'] as readonly { readonly token: string }[];
  expect((await stack.api('POST', '/v1/redeem', { token: result?.token })).body).toMatchObject({ redeemed: true });
  expect((await stack.api('POST', '/v1/sends', { sends: [{ ...text, key: 'text 1' }] })).status).toBe(200);
  await workOnRequests(stack, newLine);
  expect((await stack.api('POST', '/v1/recipients/find', { number: line }, 'a-key-that-nobody-made')).status).toBe(401);
  expect((await stack.api('POST', '/iam/v1/recipients/find', { number: line })).status).toBe(403);
};

const post = async (link: string, fields: Record<string, string>): Promise<string> => {
  const answer = await fetch(link, { method: 'POST', body: new URLSearchParams(fields) });
  expect(answer.status).toBe(200);
  return answer.text();
};
const received = async (line: string, pattern: RegExp): Promise<string> => {
  let found: string | undefined;
  await expect
    .poll(
      async () => {
        found = (await stack.received(line)).map((text) => pattern.exec(text)?.[0]).findLast((text) => text !== undefined);
        return found;
      },
      { timeout: 15_000 },
    )
    .toBeDefined();
  return found ?? '';
};

/** The page behind a link, up to an erasure that is carried out. */
const visitPage = async (): Promise<void> => {
  const line = newLine();
  await stack.text(line, '+33639980001', 'ACCES');
  const link = await received(line, /http:\S+/);
  expect((await fetch(link)).status).toBe(200);
  expect((await fetch(`${stack.server.url}/000000000000`)).status).toBe(404);
  await post(link, { act: 'code' });
  const page = await post(link, { act: 'enter', code: await received(line, /(?<=code est )\d{6}/) });
  const session = /name="session"\s+value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(await post(link, { act: 'erase-confirmed', session })).toContain('en cours d’effacement');
  await stack.server.invoke('Sweep', {});
  await expect.poll(async () => (await stack.person(line)).messages.length).toBe(0);
};

it('no call was refused, and no function may do more than it does: used == granted', async () => {
  await receiveEverything();
  await oweEverything();
  await sweepEverything();
  await askEverything();
  await visitPage();
  await workInConsole(stack.server, newLine);
  expect(stack.lines.filter((line) => line.text.includes('AccessDenied'))).toEqual([]);
  const idle = (): readonly string[] => {
    const used = new Set(stack.server.used().map((g) => `${g.principal} ${g.action} ${g.resource}`));
    return stack.server
      .granted()
      .map((g) => `${g.principal} ${g.action} ${g.resource}`)
      .filter((grant) => !used.has(grant) && !beyondReach.some(([pattern]) => pattern.test(grant)));
  };
  // What reads a stream comes a moment after what wrote it.
  await expect.poll(idle, { timeout: 15_000 }).toEqual([]);
}, 120_000);
