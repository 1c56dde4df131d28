import { expect, test } from 'vitest';
import { documentClient } from '../../../functions/store/client.ts';

test('nothing that is asked of DynamoDB or answered is copied for a log', () => {
  const client = documentClient({ region: 'eu-west-3', endpoint: 'http://127.0.0.1:1' });
  const steps = client.middlewareStack.identify();
  expect(steps.filter((step) => /log/i.test(step))).toEqual([]);
  // What the SDK calls its steps has not changed: they are there under these names.
  expect(steps.some((step) => step.startsWith('hostHeaderMiddleware'))).toBe(true);
  client.destroy();
});
