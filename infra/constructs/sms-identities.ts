import { Aws } from 'aws-cdk-lib';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { Deployment } from '../../functions/domain/deployment.ts';
import type { Sender } from '../../functions/domain/programme.ts';
import { acknowledge } from './acknowledgements.ts';

/** AWS End User Messaging is the one carrier that does not call over HTTP: it needs a topic in front and a permission behind. */
export const sendersOnAws = ({ senders }: Deployment): readonly Sender[] => Object.values(senders).filter((sender) => sender.carrier === 'aws');

/** Any number of this account: what is granted where a sender is known by its number alone. */
const anyNumber = 'phone-number/*';

/** Sender setting `originationIdentity`: an ARN, or the id that AWS gave a number (`phone-…`) or a pool (`pool-…`). */
const resourceOf = ({ settings: { originationIdentity: identity } }: Sender): string => {
  if (typeof identity !== 'string') return anyNumber;
  if (identity.startsWith('arn:')) return identity;
  if (identity.startsWith('pool-')) return `pool/${identity}`;
  return identity.startsWith('phone-') ? `phone-number/${identity}` : anyNumber;
};

const arnOf = (sender: Sender): string => {
  const resource = resourceOf(sender);
  const { region } = sender.settings;
  return resource.startsWith('arn:')
    ? resource
    : `arn:${Aws.PARTITION}:sms-voice:${typeof region === 'string' ? region : Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;
};

/** ARNs of the numbers and pools that replies may go out from, each once. */
export const identityArns = (senders: readonly Sender[]): readonly string[] => [...new Set(senders.map(arnOf))];

/** Sender setting `optOutList`: a name, or an ARN. Only where AWS's lists are to follow what is told to other carriers. */
const listArnOf = ({ settings: { optOutList: list, region } }: Sender): string => {
  if (typeof list === 'string' && list.startsWith('arn:')) return list;
  const name = typeof list === 'string' && list !== '' ? list : 'Default';
  return `arn:${Aws.PARTITION}:sms-voice:${typeof region === 'string' ? region : Aws.REGION}:${Aws.ACCOUNT_ID}:opt-out-list/${name}`;
};

/** ARNs of the opt-out lists that Halte writes to, each once. */
export const optOutListArns = (deployment: Deployment): readonly string[] =>
  deployment.pushStops?.includes('aws') ? [...new Set(sendersOnAws(deployment).map(listArnOf))] : [];

/** To be said of each role that may send from them. */
export const acknowledgeIdentities = (role: Role, arns: readonly string[]): void => {
  for (const arn of arns.filter((each) => each.endsWith('*'))) {
    const region = arn.includes(Aws.REGION) ? '<AWS::Region>' : (arn.split(':')[3] ?? '');
    acknowledge(
      role,
      `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:sms-voice:${region}:<AWS::AccountId>:${anyNumber}]`,
      'The action is one, the account and region are fixed. Open is only the id that AWS gave the number: halte.config.ts knows this sender by its number ' +
        'alone. With the setting originationIdentity the permission becomes exact. A reply goes out from the sender that was texted and from no other.',
    );
  }
};
