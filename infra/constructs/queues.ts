import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption, type DeadLetterQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledgements.ts';

/** The longest that SQS keeps anything, and what docs/privacy.md promises to be the end of it. */
const retention = Duration.days(14);

/** The most that SQS takes: a call of 256 KB is 350 KB in base64, and stands beside its unreadable element in quarantine. */
const maxMessageSizeBytes = 1_048_576;

/** Six times the function's timeout, as Lambda asks for. */
const spoolVisibility = Duration.seconds(180);
/** A day of tries, three minutes apart: DynamoDB has been away for half a day before. What cannot be read goes to quarantine, not round and round. */
const spoolTries = 480;

/**
 * Where calls wait that could not be stored, and where letters end that nothing could read. All are encrypted with SQS's own key, not with ours:
 * DynamoDB cannot work when our key is out of reach, and the spool is there for the hour when DynamoDB does not work.
 */
export class Queues extends Construct {
  readonly spool: Queue;
  readonly quarantine: Queue;
  readonly spoolDeadLetters: Queue;
  readonly deliverDeadLetters: Queue;
  readonly publishDeadLetters: Queue;
  readonly archiveDeadLetters: Queue;
  readonly sweepDeadLetters: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.spoolDeadLetters = this.queue('SpoolDeadLetters');
    this.spool = this.queue('Spool', { queue: this.spoolDeadLetters, maxReceiveCount: spoolTries });
    this.quarantine = this.end('Quarantine');
    this.deliverDeadLetters = this.end('DeliverDeadLetters');
    this.publishDeadLetters = this.end('PublishDeadLetters');
    this.archiveDeadLetters = this.end('ArchiveDeadLetters');
    this.sweepDeadLetters = this.end('SweepDeadLetters');
  }

  /** For what SNS, or Lambda on its behalf, could not hand over. Made only where a sender is on AWS. */
  snsDeadLetters(): Queue {
    return this.end('SnsDeadLetters');
  }

  /** A queue that no function reads: what is in it waits for a person, and has raised an alarm. */
  private end(id: string): Queue {
    const queue = this.queue(id);
    acknowledge(
      queue,
      'AwsSolutions-SQS3',
      'It is itself where dead letters end: no function reads it, so there is nothing from which a letter could be moved on.',
    );
    return queue;
  }

  private queue(id: string, deadLetterQueue?: DeadLetterQueue): Queue {
    const visibilityTimeout = deadLetterQueue === undefined ? undefined : spoolVisibility;
    return new Queue(this, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: retention,
      maxMessageSizeBytes,
      ...(visibilityTimeout && { visibilityTimeout }),
      ...(deadLetterQueue && { deadLetterQueue }),
    });
  }
}
