import type { Deployment } from './deployment.ts';
import type { MessageRecord } from './message.ts';
import type { ReplyParameters, RenderedReply, TemplateId } from './reply-text.ts';
import { joinBrands, render } from './replies/registry.ts';
import type { Programme } from './programme.ts';

/**
 * The text of an owed reply, from its template and the present configuration.
 * @param link whether the sender can carry a URL
 * Throws when the programme it was owed for has left the configuration.
 */
export const renderReply = (deployment: Deployment, record: MessageRecord, link: boolean): RenderedReply => {
  const { reply } = record;
  if (!reply) throw new Error('a message that is owed no reply has no text');
  const named = reply.programmes.map((id) => deployment.programmes[id]).filter((p) => p !== undefined);
  const [main = deployment.programmes[record.programme]] = named;
  if (!main) throw new Error('the programme of the reply is not in the configuration any more');
  return render(reply.template, {
    language: reply.language,
    country: main.country,
    parameters: parametersOf(deployment, reply.template, main, named.length > 0 ? named : [main], reply.language),
    overrides: deployment.replies,
    programmeLanguages: main.languages,
    link,
  });
};

/**
 * CONTACT must name the publisher (AFMM), so HELP speaks in the legal name; except in the US and Canada, where it must name the programme
 * (CTIA, Canadian common short code guidelines). Every other text speaks in the brand that the person knows.
 */
export const parametersOf = (
  deployment: Deployment,
  template: TemplateId,
  main: Programme,
  named: readonly Programme[],
  language: string,
): ReplyParameters => {
  const controller = deployment.controllers[main.controller];
  const byLegalName = template === 'help' && main.country !== 'US' && main.country !== 'CA';
  const names = byLegalName ? [controller?.legalName ?? main.name] : named.map((p) => p.name);
  const tel = controller?.phone ?? controller?.email;
  return {
    brand: joinBrands(names, language),
    ...(tel === undefined ? {} : { tel }),
    ...(controller ? { url: controller.privacyUrl } : {}),
  };
};
