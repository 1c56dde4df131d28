import * as z from 'zod';
import { count, inert, runType, text } from '../run-type.ts';

const generated = z.strictObject({
  PasswordLength: count.default(32),
  ExcludeCharacters: text.default(''),
  ExcludeLowercase: z.boolean().default(false),
  ExcludeNumbers: z.boolean().default(false),
  ExcludePunctuation: z.boolean().default(false),
  ExcludeUppercase: z.boolean().default(false),
  IncludeSpace: z.boolean().default(false),
  RequireEachIncludedType: z.boolean().default(true),
  SecretStringTemplate: text.optional(),
  GenerateStringKey: text.optional(),
});
export type GeneratedSecret = z.infer<typeof generated>;
export const secret = runType(
  'AWS::SecretsManager::Secret',
  z.strictObject({
    Name: text.optional(),
    SecretString: text.optional(),
    GenerateSecretString: generated.optional(),
    Description: inert,
    KmsKeyId: inert,
    Tags: inert,
  }),
);
