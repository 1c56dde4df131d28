import { describe, expect, test } from 'vitest';
import { roles } from '../../functions/domain/staff/roles.ts';
import { deployment, synthesize } from './synthesized.ts';

const stack = synthesize();
const only = (type: string, synthesized = stack) => {
  const [found, ...more] = Object.values(synthesized.all(type));
  if (found === undefined || more.length > 0) throw new Error(`not one ${type}`);
  return found;
};

describe('the directory of staff', () => {
  test('takes nobody who was not invited, demands a second factor that is no text, and long passwords', () => {
    expect(only('AWS::Cognito::UserPool').Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: { PasswordPolicy: { MinimumLength: 14, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true } },
      DeletionProtection: 'ACTIVE',
      UsernameAttributes: ['email'],
    });
  });

  test('outlives the stack, so that nobody is locked out by a deployment', () => {
    expect(only('AWS::Cognito::UserPool')).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  test('has a group for each role, and no other', () => {
    const names = Object.values(stack.all('AWS::Cognito::UserPoolGroup')).map(({ Properties }) => String(Properties['GroupName']));
    expect(names.toSorted()).toEqual([...roles].toSorted());
  });

  test('knows the console by its address alone: a code, never a token, in the browser, and no secret', () => {
    expect(only('AWS::Cognito::UserPoolClient').Properties).toMatchObject({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email'],
      GenerateSecret: false,
      PreventUserExistenceErrors: 'ENABLED',
      SupportedIdentityProviders: ['COGNITO'],
    });
    const withDomain = synthesize({ deployment: { ...deployment, publicBaseUrls: ['https://texts.example.com'] } });
    expect(only('AWS::Cognito::UserPoolClient', withDomain).Properties).toMatchObject({
      CallbackURLs: ['https://texts.example.com/console/callback'],
      LogoutURLs: ['https://texts.example.com/console/signed-out'],
    });
  });

  test('has a page at an address that is free: of stack and account, or as the operator says', () => {
    expect(only('AWS::Cognito::UserPoolDomain').Properties['Domain']).toEqual({ 'Fn::Join': ['-', ['halte', { Ref: 'AWS::AccountId' }]] });
    const named = synthesize({ context: { staffDomainPrefix: 'lavande-staff' } });
    expect(only('AWS::Cognito::UserPoolDomain', named).Properties['Domain']).toBe('lavande-staff');
  });
});

describe('where halte.config.ts says `console: false`', () => {
  const without = synthesize({ deployment: { ...deployment, console: false } });

  test('there is neither directory nor function nor route', () => {
    for (const type of ['UserPool', 'UserPoolClient', 'UserPoolDomain', 'UserPoolGroup']) expect(without.all(`AWS::Cognito::${type}`)).toEqual({});
    expect(JSON.stringify(without.json)).not.toMatch(/\/console|Halte: where staff works/);
  });
});
