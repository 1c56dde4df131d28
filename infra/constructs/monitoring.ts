import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { alarmCatalogue, anchorOf, type AlarmEntry, type Watched } from './alarm-catalogue.ts';
import { dashboard } from './dashboard.ts';

export type MonitoringProps = {
  readonly watched: Watched;
  /** Who is told. Without it the alarms are seen in the console only. */
  readonly alarmEmail?: string;
};

/** The alarms, who gets them, and the page that shows them. */
export class Monitoring extends Construct {
  constructor(scope: Construct, id: string, { watched, alarmEmail }: MonitoringProps) {
    super(scope, id);
    const alarms = alarmCatalogue(watched).map((entry) => this.alarm(entry));
    if (alarmEmail !== undefined) this.tell(alarmEmail, alarms);
    dashboard(this, 'Dashboard', watched, alarms);
  }

  private alarm(entry: AlarmEntry): Alarm {
    return new Alarm(this, entry.id, {
      alarmDescription: `${entry.title}. ${entry.hurt} What to do: docs/runbook.md#${anchorOf(entry.title)}`,
      metric: entry.metric,
      threshold: entry.threshold ?? 1,
      evaluationPeriods: entry.periods ?? 1,
      comparisonOperator: entry.comparison ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: entry.missing ?? TreatMissingData.NOT_BREACHING,
    });
  }

  private tell(email: string, alarms: readonly Alarm[]): void {
    const topic = new Topic(this, 'AlarmTopic', { displayName: 'Halte', enforceSSL: true });
    topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com'));
    topic.addSubscription(new EmailSubscription(email));
    const action = new SnsAction(topic);
    for (const alarm of alarms) {
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
  }
}
