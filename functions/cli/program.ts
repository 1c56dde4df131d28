import { userInfo } from 'node:os';
import { Command } from 'commander';
import { systemClock } from '../platform/clock.ts';
import { addClassify } from './classify-command.ts';
import {
  type Act,
  type Common,
  configOption,
  examples,
  inPlace,
  jsonOption,
  print,
  type SetExitCode,
  withPlace,
  type World,
} from './command-line.ts';
import { addConsole } from './console-command.ts';
import { checkConfiguration, configured, configuredIn } from './configuration.ts';
import { doctor } from './doctor.ts';
import { addEvidence } from './evidence-command.ts';
import { inspectCommand } from './inspect-command.ts';
import { addHold } from './hold-command.ts';
import { addKeys } from './keys-command.ts';
import { addExport } from './lists/export-command.ts';
import { addImport } from './lists/import-command.ts';
import { addScrub } from './lists/scrub-command.ts';
import { addLedger } from './ledger-command.ts';
import { addLintMessage } from './lint-message.ts';
import { lookup, numberOf } from './lookup.ts';
import { lookReason } from './look-reason.ts';
import { WrongUsage } from './outcome.ts';
import { probeCommand } from './probe-command.ts';
import { replay, type ReplaySource } from './replay.ts';
import { type DecisionOptions, replayDecisions, sinceOf } from './replay-decisions.ts';
import { addRequests } from './requests-command.ts';
import { sandboxCommand } from './sandbox-command.ts';
import { addSecrets } from './secrets-command.ts';
import { addStop } from './stop-command.ts';
import { addTasks } from './tasks-command.ts';
import { addSync } from './sync/sync-command.ts';
import type { Terminal } from './terminal.ts';
import { carriers, webhooks } from './webhooks.ts';

const addLookup = (program: Command, act: Act): void => {
  withPlace(program.command('lookup <number>'))
    .description('what is known of a number: state for each programme, evidence, timeline')
    .option('--country <code>', 'for a number written as at home: ISO 3166, such as FR')
    .option('--reason <text>', 'why you look: written down with the look')
    .option('--by <name>', 'who looks: written down too', userInfo().username)
    .addHelpText(
      'after',
      examples(
        'lookup +33639980001 --reason "complaint 2026-118"',
        'lookup "06 39 98 00 01" --country FR --json',
        'lookup +33639980001 --aws --region eu-west-3',
      ),
    )
    .action((given: string, options: Common & { readonly country?: string; readonly reason?: string; readonly by: string }) => {
      const number = numberOf(given, options.country);
      const looking = { by: options.by, ...lookReason(options.reason) };
      return act(options, async (place) => lookup(place, (await configured(options.config)).deployment, number, looking));
    });
};

const addReplay = (program: Command, act: Act, terminal: Terminal): void => {
  const command = program
    .command('replay')
    .description('what could not be read or stored: list it, and send it back; and stored decisions, under the present rules');
  const sources: readonly (readonly [ReplaySource, string])[] = [
    ['quarantine', 'verified calls that could not be read'],
    ['spool', 'calls that could not be stored for a day (the spool’s dead letters)'],
  ];
  for (const [source, about] of sources) {
    withPlace(command.command(source))
      .description(about)
      .option('--apply', 'send them back to the spool; without it nothing is changed')
      .option('--dry-run', 'only list them (this is the default)')
      .option('--carrier <id>', 'only those of one carrier')
      .option('--limit <count>', 'at most so many', (text: string) => positive('--limit', text), 1_000)
      .addHelpText('after', examples(`replay ${source}`, `replay ${source} --carrier twilio --apply`))
      .action((options: Common & { readonly apply?: boolean; readonly dryRun?: boolean; readonly carrier?: string; readonly limit: number }) => {
        if (options.apply && options.dryRun) throw new WrongUsage('--apply and --dry-run exclude each other.');
        return act(options, (place) => replay(place, source, options));
      });
  }
  addReplayDecisions(command, act, terminal);
};

const addReplayDecisions = (replays: Command, act: Act, terminal: Terminal): void => {
  withPlace(replays.command('decisions'))
    .description('run stored messages through the present rules: whose outcome would change? With --apply, end the texts of those now read as a STOP')
    .requiredOption('--since <date>', 'messages that came since then: 2026-11-01, or 2026-11-01T08:00:00Z')
    .option('--apply', 'suppress whom a STOP was missed of, without a reply; without it nothing is changed. Nothing is ever lifted')
    .option('--dry-run', 'only list them (this is the default)')
    .option('--programme <id>', 'only messages to one programme')
    .option('--texts', 'show the words too; long numbers in them are left out')
    .addHelpText(
      'after',
      examples(
        'replay decisions --since 2026-11-01',
        'replay decisions --since 2026-11-01 --texts',
        'replay decisions --since 2026-11-01 --aws --apply',
      ),
    )
    .action((options: Common & Omit<DecisionOptions, 'since'> & { readonly since: string; readonly dryRun?: boolean }) => {
      if (options.apply && options.dryRun) throw new WrongUsage('--apply and --dry-run exclude each other.');
      const since = sinceOf(options.since, systemClock());
      return act(options, async (place) => replayDecisions(place, (await configured(options.config)).deployment, { ...options, since }, terminal));
    });
};

const positive = (option: string, text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new WrongUsage(`${option} takes a whole number from 1.`);
  return value;
};

const addRest = (program: Command, act: Act, world: World, set: SetExitCode): void => {
  withPlace(program.command('webhooks'))
    .description('each sender’s full address, with its path key, and where to paste it')
    .option('--base-url <url>', 'public origin, such as https://sms.example.com; without it, that of the server or the stack')
    .addHelpText('after', examples('webhooks', 'webhooks --base-url https://sms.example.com', 'webhooks --aws'))
    .action((options: Common & { readonly baseUrl?: string }) =>
      act(options, async (place) => webhooks(place, await configuredIn(place, options.config), options.baseUrl)),
    );
  withPlace(program.command('carriers [carrier]'))
    .description('every carrier that Halte knows: credentials, settings, and the addresses to paste')
    .addHelpText('after', examples('carriers', 'carriers twilio', 'carriers --json'))
    .action((only: string | undefined, options: Common) =>
      act(options, async (place) => carriers(place, await configuredIn(place, options.config), only)),
    );
  withPlace(program.command('doctor'))
    .description('check configuration, endpoint, tables, secrets, pepper, queues and clock')
    .addHelpText('after', examples('doctor', 'doctor --aws --json'))
    .action((options: Common) => act(options, async (place) => doctor(place, await configured(options.config))));
  const config = program.command('config').description('the configuration');
  config
    .command('check')
    .description('whether halte.config.ts is accepted, and every problem if not')
    .addOption(configOption())
    .addOption(jsonOption())
    .addHelpText('after', examples('config check', 'config check --config other.config.ts --json'))
    .action(async (options: Pick<Common, 'config' | 'json'>) => set(print(world, await checkConfiguration(options.config), options.json)));
};

/** The whole command line. `set` hears the exit code of the command that ran. */
export const buildProgram = (world: World, set: SetExitCode): Command => {
  const { terminal } = world;
  const program = new Command('halte')
    .description('Halte on the command line. Exit codes: 0 as it should be, 1 a problem was found, 2 wrong usage.')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(--help says what is allowed)')
    .addHelpText('after', examples('lookup +33639980001', 'doctor', 'webhooks', 'secrets set twilio'));
  const act = inPlace(world, set);
  addLookup(program, act);
  addClassify(program, terminal, set);
  inspectCommand(program, world);
  addReplay(program, act, terminal);
  addTasks(program, act);
  addRequests(program, act, terminal);
  addConsole(program, act);
  addEvidence(program, act, world, set);
  addLedger(program, act, terminal);
  addHold(program, act);
  addStop(program, act);
  addSecrets(program, act, terminal);
  addKeys(program, act);
  addImport(program, act, terminal);
  addExport(program, act, terminal);
  addScrub(program, act, terminal);
  addSync(program, act, terminal);
  addLintMessage(program, world, set);
  sandboxCommand(program, act, terminal);
  probeCommand(program, act, terminal);
  addRest(program, act, world, set);
  return program;
};
