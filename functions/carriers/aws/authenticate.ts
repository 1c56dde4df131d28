import { sameSecret, secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, proven, refused } from '../carrier.ts';
import { notifications } from './record.ts';

/**
 * IAM has let the record through; what is left to check is that its topic is one of ours. The method `SNS` is what only the function
 * that SNS calls can give, so nobody gets in by posting a record to the webhook.
 */
export const authenticate = ({ request, credentials }: AuthenticationInput): Authentication => {
  if (request.method !== 'SNS') return refused('signature');
  const records = notifications(request.body);
  if (!records) return refused('malformed');
  const proof = secretsIn(credentials, 'topicArn').find(({ secret }) => {
    const allowed = secret.split(/\s+/);
    return records.every(({ TopicArn }) => allowed.some((topic) => sameSecret(TopicArn, topic)));
  });
  return proof ? proven(request, 'sns-iam', proof.set) : refused('signature');
};
