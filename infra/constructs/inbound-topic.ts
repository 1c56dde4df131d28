import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** The one that two-way numbers of AWS End User Messaging publish as: docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-iam-policy-auto.html */
const publisher = new ServicePrincipal('sms-voice.amazonaws.com');
/** The service, but only for numbers of this account. */
const ourNumbers = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };

/** Where numbers of AWS End User Messaging publish what people text. Who may publish here is what stands for a signature. */
export class InboundTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: 'Halte: inbound texts', masterKey: key, enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({ principals: [publisher], actions: ['sns:Publish'], resources: [this.topic.topicArn], conditions: ourNumbers }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({ principals: [publisher], actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: ['*'], conditions: ourNumbers }),
    );
  }

  /** Hands each text to the function, and what cannot be handed over to the queue. */
  connect(receiver: IFunction, deadLetters: IQueue): void {
    this.topic.addSubscription(new LambdaSubscription(receiver, { deadLetterQueue: deadLetters }));
  }
}
