import { CfnOutput } from 'aws-cdk-lib';
import { DomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { ApiGatewayv2DomainProperties } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';
import type { DomainSettings } from '../settings.ts';

/** A name of the operator's own for the webhooks: it stays when the API behind it is made anew, so carriers need not be told. */
export class CustomDomain extends Construct {
  readonly name: DomainName;

  constructor(scope: Construct, id: string, settings: DomainSettings) {
    super(scope, id);
    this.name = new DomainName(this, 'Name', {
      domainName: settings.domainName,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.certificateArn),
    });
    if (settings.hostedZone === undefined) {
      new CfnOutput(this, 'Target', {
        key: 'DomainTarget',
        value: this.name.regionalDomainName,
        description: `Point ${settings.domainName} here (CNAME)`,
      });
      return;
    }
    new ARecord(this, 'Record', {
      zone: HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId: settings.hostedZone.id, zoneName: settings.hostedZone.name }),
      recordName: settings.domainName,
      target: RecordTarget.fromAlias(new ApiGatewayv2DomainProperties(this.name.regionalDomainName, this.name.regionalHostedZoneId)),
    });
  }
}
