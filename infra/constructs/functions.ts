import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, LoggingFormat, Runtime, SystemLogLevel } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { grants, type FunctionName, type ResourceName } from './grants.ts';
import { acknowledgeObjects } from './ledger-bucket.ts';
import { logGroup } from './log-group.ts';
import { acknowledgeIdentities } from './sms-identities.ts';

type Limits = { readonly description: string; readonly memorySize: number; readonly timeoutSeconds: number };

/** A claim on a reply holds 60 seconds and a carrier gets 10 to answer: who sends must be over well before the claim is. */
const sendingTimeoutSeconds = 30;

export const limits: { readonly [F in FunctionName]: Limits } = {
  webhook: { description: 'Halte: takes the calls of carriers', memorySize: 512, timeoutSeconds: 10 },
  sns: { description: 'Halte: takes texts from AWS End User Messaging', memorySize: 512, timeoutSeconds: 10 },
  spool: { description: 'Halte: stores calls that had to wait', memorySize: 512, timeoutSeconds: 30 },
  deliver: { description: 'Halte: sends a reply as soon as it is owed', memorySize: 512, timeoutSeconds: sendingTimeoutSeconds },
  publish: { description: 'Halte: tells other systems of each change', memorySize: 256, timeoutSeconds: 30 },
  archive: {
    description: 'Halte: copies the ledger, sealed, to where it cannot be changed, and keeps what changed for who polls',
    memorySize: 256,
    timeoutSeconds: 60,
  },
  sweep: { description: 'Halte: sends what is due and settles what is uncertain', memorySize: 512, timeoutSeconds: sendingTimeoutSeconds },
  api: { description: 'Halte: answers sending systems and staff', memorySize: 512, timeoutSeconds: 10 },
  portal: { description: 'Halte: the page on which a person sees and decides about their data', memorySize: 512, timeoutSeconds: 20 },
  console: { description: 'Halte: where staff works on what people ask', memorySize: 512, timeoutSeconds: 20 },
};

/** ARNs of what a function may be granted; absent where this deployment does not have it. */
export type Resources = { readonly [R in Exclude<ResourceName, 'own-log'>]?: readonly string[] };

export type FunctionProps = {
  readonly name: FunctionName;
  /** Folder made by `bundleFunctions`. */
  readonly bundles: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly resources: Resources;
  /** Where Lambda puts events that it took for a function and could not hand over. */
  readonly deadLetterQueue?: IQueue;
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** One of Halte's functions, with a log group and a role of its own; the role may do what grants.ts says and nothing else. */
export const halteFunction = (scope: Construct, { name, bundles, environment, resources, deadLetterQueue }: FunctionProps): Lambda => {
  const id = capital(name);
  const log = logGroup(scope, `${id}Log`);
  const role = new Role(scope, `${id}Role`, { description: `Halte: ${name}`, assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  const arns = { ...resources, 'own-log': [log.logGroupArn] };
  for (const statement of statementsOf(name, arns)) role.addToPolicy(statement);
  if (grants[name]['ledger-objects']) acknowledgeObjects(role, resources['ledger-objects'] ?? []);
  if (grants[name].identities) acknowledgeIdentities(role, resources.identities ?? []);
  const { description, memorySize, timeoutSeconds } = limits[name];
  return new Lambda(scope, id, {
    description,
    memorySize,
    timeout: Duration.seconds(timeoutSeconds),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(`${bundles}/${name}`),
    handler: 'index.handler',
    role,
    environment,
    logGroup: log,
    // Our lines are JSON already; of Lambda's own, only those that say something went wrong.
    loggingFormat: LoggingFormat.JSON,
    systemLogLevelV2: SystemLogLevel.WARN,
    ...(deadLetterQueue && { deadLetterQueue }),
  });
};

const statementsOf = (name: FunctionName, arns: Partial<Record<ResourceName, readonly string[]>>): readonly PolicyStatement[] =>
  Object.entries(grants[name]).flatMap(([resource, actions]) => {
    const resources = arns[resource as ResourceName];
    return resources === undefined ? [] : [new PolicyStatement({ actions: [...actions], resources: [...resources] })];
  });
