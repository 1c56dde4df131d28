/** Types that do nothing on one machine, each with the reason why that is no loss. */
export const inertTypes: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::ApiMapping': 'carriers call localhost, not a custom domain',
  'AWS::ApiGatewayV2::DomainName': 'carriers call localhost, not a custom domain',
  'AWS::CDK::Metadata': 'tells AWS which constructs were used',
  'AWS::CertificateManager::Certificate': 'carriers call localhost, without TLS',
  'AWS::CloudWatch::Alarm': 'nobody is on call for one machine; what it watches is on the page',
  'AWS::CloudWatch::CompositeAlarm': 'nobody is on call for one machine; what it watches is on the page',
  'AWS::CloudWatch::Dashboard': 'the page shows the same',
  'AWS::Events::EventBusPolicy': 'says which other accounts may publish or subscribe; there is one account here',
  'AWS::Logs::LogGroup': 'lines go to the terminal',
  'AWS::Logs::MetricFilter': 'metrics are not kept',
  'AWS::Logs::QueryDefinition': 'saved questions to a log that is not kept here',
  'AWS::Logs::ResourcePolicy': 'lines go to the terminal',
  'AWS::Route53::RecordSet': 'carriers call localhost, not a custom domain',
  'AWS::Scheduler::ScheduleGroup': 'only a name over schedules',
  'AWS::S3::BucketPolicy':
    'refuses what comes without TLS, and what is not to be new; there is no network between, and the folder takes only what is new',
  'AWS::SNS::TopicPolicy': 'says which services may publish; only this process can',
  'AWS::SQS::QueuePolicy': 'refuses what comes without TLS or from other accounts; there is one account here, and no network between',
};

/** Types whose work something simpler does here. */
export const replacedTypes: Readonly<Record<string, string>> = {
  'AWS::Cognito::UserPool':
    'whoever runs the server is shown to be by a link that it prints once; the endpoints that the console calls are in infra/local/staff',
  'AWS::Cognito::UserPoolClient': 'the one client that the endpoints in infra/local/staff know, with its addresses',
  'AWS::Cognito::UserPoolDomain': 'the endpoints are at localhost',
  'AWS::Cognito::UserPoolGroup': 'whoever opens the link chooses the role to try',
  'AWS::KMS::Key': 'data lies unencrypted in the data directory, which only its owner can read; a key that signs is a file in it',
  'AWS::KMS::Alias': 'data lies unencrypted in the data directory, which only its owner can read',
};
