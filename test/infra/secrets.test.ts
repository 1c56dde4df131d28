import { expect, test } from 'vitest';
import { synthesize } from './synthesized.ts';

const secrets = Object.values(synthesize().all('AWS::SecretsManager::Secret'));

// CloudFormation writes a secret's value again when these properties change. A change here replaces the pepper or wipes the carriers' credentials in
// every deployment that updates: it needs another way than a change here.
test('nothing that would make CloudFormation write the value of a secret again has changed', () => {
  const properties = secrets.map((secret) => ({ ...secret.Properties, Description: 'may change' }));
  expect(properties).toEqual([
    { Description: 'may change', SecretString: '{}' },
    {
      Description: 'may change',
      GenerateSecretString: {
        SecretStringTemplate: '{"version":"1"}',
        GenerateStringKey: 'v1',
        PasswordLength: 64,
        ExcludePunctuation: true,
        IncludeSpace: false,
      },
    },
    { Description: 'may change', SecretString: '{"keys":[]}' },
  ]);
});

test('secrets outlive the stack', () => {
  for (const secret of secrets) expect(secret).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
});
