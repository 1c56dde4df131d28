import { RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledgements.ts';

/**
 * CloudFormation writes a secret's value when it makes the secret, and again only if the text of its template changes. So what stands here must never
 * change: another pepper would turn every stored STOP into a stranger's, another first value would wipe the carriers' credentials. A test pins it.
 */
export class Secrets extends Construct {
  /** `halte secrets set` fills it: all carriers' credentials, several sets a carrier while they rotate. */
  readonly carriers: Secret;
  /** The key of the keyed hash that stands for a phone number. */
  readonly pepper: Secret;
  /** `halte keys create` fills it: hashes of the API's keys, with their scopes. */
  readonly apiKeys: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.carriers = new Secret(this, 'Carriers', {
      description: 'Halte: credentials of the carriers. Written by `halte secrets set`.',
      secretStringValue: SecretValue.unsafePlainText('{}'),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.pepper = new Secret(this, 'Pepper', {
      description: 'Halte: the key that turns numbers into subjects. Without it no stored STOP can be found again. Never edit or delete.',
      generateSecretString: {
        secretStringTemplate: '{"version":"1"}',
        generateStringKey: 'v1',
        passwordLength: 64,
        excludePunctuation: true,
        includeSpace: false,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.apiKeys = new Secret(this, 'ApiKeys', {
      description: "Halte: hashes and scopes of the API's keys. Written by `halte keys create` and `halte keys revoke`.",
      secretStringValue: SecretValue.unsafePlainText('{"keys":[]}'),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      this.apiKeys,
      'AwsSolutions-SMG4',
      'It holds hashes, of keys that a system outside AWS was given: `halte keys create` makes another key, and `halte keys revoke` ends the old one.',
    );
    acknowledge(
      this.carriers,
      'AwsSolutions-SMG4',
      "Credentials are made and replaced in each carrier's own console; several are accepted at once, so that `halte secrets set` can rotate them without a gap.",
    );
    acknowledge(
      this.pepper,
      'AwsSolutions-SMG4',
      'A new pepper turns every stored STOP into a stranger, so nothing may change it by itself. It is replaced only by chaining a new version onto the old one.',
    );
  }
}
