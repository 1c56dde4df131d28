import type { Command } from 'commander';
import { systemClock } from '../platform/clock.ts';
import { asText } from './classify.ts';
import { knownCarriers } from '../carriers/known-carriers.ts';
import { carriers } from '../carriers/registry.ts';
import { configured } from './configuration.ts';
import { examples, withPlace, type World } from './command-line.ts';
import { listCarriers, runInspectWebhook } from './inspect-webhook.ts';
import type { PlaceOptions } from './place.ts';
import { secretOf } from './place-clients.ts';
import { readDocument, setsOf } from './secrets-document.ts';

type Options = PlaceOptions & { readonly carriers?: boolean; readonly stored?: boolean; readonly config?: string };

/** With the gateways of the configuration, where there is one that is accepted: a call is also looked into to get it right. */
const knownHere = ({ config }: Options) =>
  configured(config).then(
    ({ deployment }) => knownCarriers(deployment),
    () => carriers,
  );

const inspect = async ({ terminal, openPlace }: World, options: Options): Promise<void> => {
  if (options.carriers) return terminal.out(`${JSON.stringify(listCarriers(), undefined, 2)}\n`);
  const known = await knownHere(options);
  if (!options.stored) return runInspectWebhook(asText(terminal.input), terminal.out, { now: systemClock, known });
  const place = await openPlace(options);
  try {
    const document = readDocument(await secretOf(place, 'SecretCarriers').read());
    await runInspectWebhook(asText(terminal.input), terminal.out, {
      ...{ now: systemClock, known },
      credentials: (carrier) => Promise.resolve(setsOf(document, carrier)),
    });
  } finally {
    await place.close();
  }
};

/** `inspect-webhook`: why was this call refused? JSON lines in, JSON lines out, and nothing else on standard output. */
export const inspectCommand = (program: Command, world: World): void => {
  withPlace(program.command('inspect-webhook'))
    .description('why was this call refused? Reads calls as JSON lines, writes for each what Halte makes of it. Stores and sends nothing')
    .option('--carriers', 'print the carriers with the names of their credentials, as JSON')
    .option('--stored', 'use the credentials that are kept, where a line gives none')
    .addHelpText(
      'after',
      `\nA line: {"carrier","method","url","headers","body","bodyEncoding"?,"credentials"?,"now"?,"settings"?,"senderType"?}\n${examples('inspect-webhook < calls.jsonl', 'inspect-webhook --carriers')}`,
    )
    .action((options: Options) => inspect(world, options));
};
