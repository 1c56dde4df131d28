import type { Command } from 'commander';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { configuredIn } from './configuration.ts';
import { numberOf } from './lookup.ts';
import { WrongUsage } from './outcome.ts';
import { probe, senderToProbe } from './probe.ts';
import { phoneInHand, sandboxPhone } from './probe-phone.ts';
import { addressOf } from './sandbox-send.ts';
import type { Terminal } from './terminal.ts';

const phoneOfSandbox = '+33639980199';

/** `probe`: who answers STOP on this sender? */
export const probeCommand = (program: Command, act: Act, terminal: Terminal): void => {
  withPlace(program.command('probe <sender>'))
    .description('find out who answers STOP, HELP and START on a sender: text them from a telephone, count what comes back, keep the result')
    .option('--from <number>', 'the telephone that texts: a real one of yours; of the sandbox, any')
    .addHelpText(
      'after',
      `\nHalte stores these texts as anybody’s: the telephone is stopped by the first and lifted by the last. On the sandbox the telephone texts and counts by itself.\n${examples('probe boutique-sandbox', 'probe boutique-twilio --from +33639980123 --aws')}`,
    )
    .action((id: string, options: Common & { readonly from?: string }) =>
      act(options, async (place) => {
        const deployment = await configuredIn(place, options.config);
        const sender = senderToProbe(deployment, id);
        const played = place.kind === 'local' && sender.carrier === 'sandbox' && sender.number !== undefined;
        if (!played && options.from === undefined) throw new WrongUsage('--from is missing: the number of the telephone from which you will text.');
        const number = numberOf(options.from ?? phoneOfSandbox, undefined);
        const phone = played ? sandboxPhone(terminal, addressOf(place), number, sender) : phoneInHand(terminal, sender);
        return probe(place, deployment, sender, number, phone);
      }),
    );
};
