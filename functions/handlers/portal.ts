import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { PageAct, PageView } from '../domain/rights/page.ts';
import { openPage } from '../flows/open-page.ts';
import { errorName, log } from '../platform/process.ts';
import { portalServing } from '../platform/portal-serving.ts';
import { pageOf } from '../portal/page.ts';
import { style } from '../portal/style.ts';
import { readAct } from './page-form.ts';
import { pagePolicy, privateHeaders } from './page-policy.ts';

const collaborators = portalServing();

const common = { ...privateHeaders, 'referrer-policy': 'no-referrer' };
const pageHeaders = { ...common, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy(style) };

/** GET shows a button and changes nothing; POST does what a form of the page says. */
export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const act = readAct(event);
  if (act === undefined) return plain(400, 'This is no form of the page.');
  try {
    return answer(await view(event, act), languagesOf(event.headers['accept-language']));
  } catch (error) {
    log({ is: 'fault', where: 'portal', name: errorName(error) });
    return plain(503, 'Please try again in a minute.');
  }
};

const view = async (event: APIGatewayProxyEventV2, act: PageAct): Promise<PageView> => {
  const slug = event.pathParameters?.['slug'] ?? '';
  return openPage(await collaborators(), { slug, address: event.requestContext.http.sourceIp, act });
};

const answer = (shown: PageView, accepted: readonly string[]): APIGatewayProxyStructuredResultV2 => {
  if (shown.is === 'download') {
    const headers = {
      ...common,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${shown.ref}.json"`,
    };
    return { statusCode: 200, headers, body: `${JSON.stringify(shown.report, undefined, 2)}\n` };
  }
  const { status, body } = pageOf(shown, accepted);
  return { statusCode: status, headers: pageHeaders, body };
};

const plain = (statusCode: number, text: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { ...common, 'content-type': 'text/plain; charset=utf-8' },
  body: `${text}\n`,
});

const languagesOf = (header = ''): readonly string[] => header.split(',', 10).map((one) => (one.split(';', 1)[0] ?? '').trim());
