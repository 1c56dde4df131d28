import { randomUUID } from 'node:crypto';
import { assertInvocable } from '../http/routes.ts';
import { subscription, topic } from '../template/run-types.ts';
import type { AsyncInvocations } from './async-invocations.ts';
import type { EventParts } from './event-parts.ts';

/**
 * Publishes as the service that owns the topic's messages would.
 *
 * @param reference ARN, name or logical id of a topic.
 * @returns the message's id.
 * @throws Error when there is no such topic.
 */
export type Publish = (reference: string, message: string, subject?: string) => string;

type Delivery = { readonly id: string; readonly topicArn: string; readonly functionId: string };

/** Topics hand each message to the functions that subscribe. Mails are not sent. @throws Error where SNS could not invoke a function. */
export const topicsOf = ({ stack, now }: EventParts, invocations: AsyncInvocations): Publish => {
  const deliveries = stack.of(subscription).flatMap(({ id, properties: { Protocol, Endpoint, TopicArn } }): readonly Delivery[] => {
    if (Protocol !== 'lambda') return [];
    const functionId = stack.idOf(Endpoint);
    if (functionId === undefined) throw new Error(`${id}: it leads to no function of this template`);
    assertInvocable(stack, functionId, { service: 'sns.amazonaws.com', arn: TopicArn });
    return [{ id, topicArn: TopicArn, functionId }];
  });
  const topics = new Set(stack.of(topic).map(({ id }) => id));
  return (reference, message, subject) => {
    const id = stack.idOf(reference) ?? [...topics].find((one) => one.startsWith(reference));
    const arn = id === undefined || !topics.has(id) ? undefined : stack.names.get(id)?.ref;
    if (arn === undefined) throw new Error(`${reference} is no topic of this template: ${[...topics].join(', ')}`);
    const MessageId = randomUUID();
    const Sns = {
      Type: 'Notification',
      MessageId,
      TopicArn: arn,
      Subject: subject ?? null,
      Message: message,
      Timestamp: new Date(now()).toISOString(),
      SignatureVersion: '1',
      Signature: 'bG9jYWw=',
      SigningCertUrl: `https://sns.${stack.region}.amazonaws.com/SimpleNotificationService-local.pem`,
      UnsubscribeUrl: `https://sns.${stack.region}.amazonaws.com/?Action=Unsubscribe`,
      MessageAttributes: {},
    };
    for (const delivery of deliveries.filter(({ topicArn }) => topicArn === arn)) {
      const record = { EventSource: 'aws:sns', EventVersion: '1.0', EventSubscriptionArn: `${arn}:${delivery.id}`, Sns };
      invocations.add(delivery.functionId, { Records: [record] });
    }
    return MessageId;
  };
};
