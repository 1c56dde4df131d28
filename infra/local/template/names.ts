export type Place = { readonly stackName: string; readonly region: string; readonly account: string };

/** Where the emulated services are found: only known once their ports are. */
export type Addresses = {
  /** Of the one endpoint in front of every AWS call, `http://127.0.0.1:<port>`. */
  readonly aws: string;
  /** Of the HTTP API, `http://localhost:<port>`. */
  readonly api: string;
};

export type NamedResource = { readonly id: string; readonly type: string; readonly givenName: string | undefined };
export type Names = { readonly ref: string; readonly attributes: Readonly<Record<string, string>> };

/** The property that gives a resource its name, where the template leaves that to CloudFormation no more. */
export const nameProperties: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Events::EventBus': 'Name',
  'AWS::IAM::Role': 'RoleName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
};

/** Buckets have names of the whole world: no region and no account stand in their ARNs. */
const bucketNames = (name: string): Names => ({ ref: name, attributes: { Arn: `arn:aws:s3:::${name}` } });

/** What `Ref` and `Fn::GetAtt` give for a resource: names and ARNs of the form that AWS makes. */
export const namesOf = ({ id, type, givenName }: NamedResource, { stackName, region, account }: Place, addresses: Addresses): Names => {
  const name = givenName ?? `${stackName}-${id}`;
  const arn = (service: string, rest: string): string => `arn:aws:${service}:${region}:${account}:${rest}`;
  const [, service = '', kind = ''] = type.split('::');
  switch (type) {
    case 'AWS::DynamoDB::Table':
    case 'AWS::DynamoDB::GlobalTable':
      return { ref: name, attributes: { Arn: arn('dynamodb', `table/${name}`), StreamArn: arn('dynamodb', `table/${name}/stream/local`) } };
    case 'AWS::Lambda::Function':
      return { ref: name, attributes: { Arn: arn('lambda', `function:${name}`) } };
    case 'AWS::SQS::Queue':
      return {
        ref: `${addresses.aws}/${account}/${name}`,
        attributes: { Arn: arn('sqs', name), QueueName: name, QueueUrl: `${addresses.aws}/${account}/${name}` },
      };
    case 'AWS::SecretsManager::Secret':
      return {
        ref: arn('secretsmanager', `secret:${givenName ?? id}-LocaL`),
        attributes: { Id: arn('secretsmanager', `secret:${givenName ?? id}-LocaL`) },
      };
    case 'AWS::S3::Bucket':
      return bucketNames(name.toLowerCase());
    case 'AWS::SNS::Topic':
      return { ref: arn('sns', name), attributes: { TopicName: name, TopicArn: arn('sns', name) } };
    case 'AWS::Events::EventBus':
      return { ref: name, attributes: { Name: name, Arn: arn('events', `event-bus/${name}`) } };
    case 'AWS::IAM::Role':
      return { ref: name, attributes: { Arn: `arn:aws:iam::${account}:role/${name}`, RoleId: id } };
    case 'AWS::KMS::Key':
      return { ref: id, attributes: { Arn: arn('kms', `key/${id}`), KeyId: id } };
    case 'AWS::Cognito::UserPool':
      // Where staff/directory.ts answers in its place.
      return { ref: id, attributes: { Arn: arn('cognito-idp', `userpool/${id}`), ProviderURL: `${addresses.api}/cognito/${id}` } };
    case 'AWS::Logs::LogGroup':
      return { ref: name, attributes: { Arn: arn('logs', `log-group:${name}:*`) } };
    case 'AWS::ApiGatewayV2::Api':
      return { ref: id, attributes: { ApiId: id, ApiEndpoint: addresses.api } };
    case 'AWS::ApiGatewayV2::DomainName':
      return { ref: id, attributes: { RegionalDomainName: 'localhost', RegionalHostedZoneId: 'LOCAL' } };
    default:
      return { ref: id, attributes: { Arn: arn(service.toLowerCase(), `${kind.toLowerCase()}/${id}`), Id: id } };
  }
};
