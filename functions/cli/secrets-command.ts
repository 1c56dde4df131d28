import type { Command } from 'commander';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { configured } from './configuration.ts';
import { exportPepper, listSecrets, removeSecret, rotateKey, setForwardSecret, setSecret, setSystemSecret } from './secrets.ts';
import type { Terminal } from './terminal.ts';

const reading = (options: Common) => async () => (await configured(options.config)).deployment;

/** `secrets`: what is kept, never printed but for the one thing that was asked for. */
export const addSecrets = (program: Command, act: Act, terminal: Terminal): void => {
  const command = program.command('secrets').description('credentials of carriers, signing secrets, the pepper');
  withPlace(command.command('set <carrier>'))
    .description('add a set of credentials; older sets stay valid until they are removed')
    .option('--stdin', 'read a JSON object from standard input')
    .option('--from-file <file>', 'read a JSON object from a file')
    .addHelpText('after', examples('secrets set twilio', 'secrets set twilio --stdin < twilio.json', 'secrets set ovhcloud --aws'))
    .action((carrier: string, options: Common & { readonly stdin?: boolean; readonly fromFile?: string }) =>
      act(options, (place) => setSecret(place, carrier, options, terminal, reading(options))),
    );
  withPlace(command.command('list'))
    .description('names and ages of what is kept; never a value')
    .addHelpText('after', examples('secrets list'))
    .action((options: Common) => act(options, listSecrets));
  withPlace(command.command('remove <carrier> <n>'))
    .description('remove set number n, as secrets list counts them (1 is the newest)')
    .addHelpText('after', examples('secrets remove twilio 2'))
    .action((carrier: string, n: string, options: Common) => act(options, (place) => removeSecret(place, carrier, n, reading(options))));
  withPlace(command.command('rotate-path-key <carrier>'))
    .description('a new secret path for a carrier that does not sign; the old one stays valid until its set is removed')
    .addHelpText('after', examples('secrets rotate-path-key ovhcloud'))
    .action((carrier: string, options: Common) => act(options, (place) => rotateKey(place, carrier, reading(options))));
  withPlace(command.command('forward <sender>'))
    .description('a new signing secret for what is forwarded of this sender; printed once')
    .addHelpText('after', examples('secrets forward boutique'))
    .action((sender: string, options: Common) =>
      act(options, async (place) => setForwardSecret(place, (await configured(options.config)).deployment, sender)),
    );
  withPlace(command.command('system <id>'))
    .description('a new signing secret for what a connected system is asked; printed once. The one before it signs too, until the next one')
    .addHelpText('after', examples('secrets system crm'))
    .action((id: string, options: Common) =>
      act(options, async (place) => setSystemSecret(place, (await configured(options.config)).deployment, id)),
    );
  addPepper(command, act, terminal);
};

const addPepper = (secrets: Command, act: Act, terminal: Terminal): void => {
  const command = secrets.command('pepper').description('the key of the keyed hash that stands for a number');
  withPlace(command.command('export'))
    .description('print the pepper, for escrow: without it no stored STOP can be found again')
    .option('--yes', 'I will keep it offline, apart from the data')
    .option('--to-file <file>', 'write it to a new file that only I can read, instead of printing it')
    .addHelpText('after', examples('secrets pepper export --yes --to-file pepper.json', 'secrets pepper export --yes --aws'))
    .action((options: Common & { readonly yes?: boolean; readonly toFile?: string }) =>
      act(options, (place) => exportPepper(place, options, terminal)),
    );
};
