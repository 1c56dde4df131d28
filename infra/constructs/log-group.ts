import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** Long enough to look into a complaint about last season's campaign; the evidence itself is in the tables, not here. */
const retention = RetentionDays.THREE_MONTHS;

/** Made by the stack, so that its end is decided here and not by Lambda's default, which is never. */
export const logGroup = (scope: Construct, id: string): LogGroup => new LogGroup(scope, id, { retention, removalPolicy: RemovalPolicy.DESTROY });
