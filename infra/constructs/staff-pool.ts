import { Aws, Duration, Fn, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledgements.ts';

/** Groups by name, as functions/domain/staff/roles.ts reads them. */
const groups = {
  viewer: 'Sees lists and cases',
  agent: 'Works on cases, looks people up with a reason',
  dpo: 'Also refuses, erases, and reads who looked at whom',
} as const;

export type StaffPoolProps = {
  /** Origin of the console. */
  readonly url: string;
  /** Of the page on which staff signs in; unique in the region of all accounts. */
  readonly domainPrefix?: string;
  readonly stackName: string;
};

/**
 * The directory of staff: by invitation only, with a second factor. The plan is Lite with its classic pages, which do all that is needed here; the newer
 * pages want a paid plan and a design.
 */
export class StaffPool extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, { url, domainPrefix, stackName }: StaffPoolProps) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.LITE,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      userInvitation: {
        emailSubject: 'Your access to the Halte console',
        emailBody: `You may now work at ${url}/console. Sign in as {username} with the password {####}, which you then replace. It is good for three days.`,
      },
    });
    acknowledge(
      this.pool,
      'AwsSolutions-COG8',
      'A handful of invited people sign in with a password and a second factor that is demanded of each; the Plus plan watches over public sign-ups, of which there are none.',
    );
    for (const [groupName, description] of Object.entries(groups))
      new CfnUserPoolGroup(this, groupName, { userPoolId: this.pool.userPoolId, groupName, description });
    this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: domainPrefix ?? Fn.join('-', [stackName.toLowerCase(), Aws.ACCOUNT_ID]) },
      managedLoginVersion: ManagedLoginVersion.CLASSIC_HOSTED_UI,
    });
    this.client = this.clientOf(url);
  }

  /** A public client with PKCE: there is no secret that could be lost. Nobody signs in with it but over the page of the directory. */
  private clientOf(url: string): UserPoolClient {
    return new UserPoolClient(this, 'Console', {
      userPool: this.pool,
      generateSecret: false,
      preventUserExistenceErrors: true,
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [`${url}/console/callback`],
        logoutUrls: [`${url}/console/signed-out`],
      },
      // The console asks once and has its own session; nothing of these is kept.
      idTokenValidity: Duration.minutes(5),
      accessTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(1),
      enableTokenRevocation: true,
    });
  }
}
