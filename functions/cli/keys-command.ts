import type { Command } from 'commander';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { configured } from './configuration.ts';
import { createKey, listKeys, type NewKey, revokeKey } from './keys.ts';
import { WrongUsage } from './outcome.ts';

const collected = (value: string, before: readonly string[]): readonly string[] => [...before, value];
const daysOf = (text: string): number => {
  const days = Number(text);
  if (!Number.isSafeInteger(days) || days < 1 || days > 3_650) throw new WrongUsage('--days takes a whole number from 1 to 3650.');
  return days;
};

/** `keys`: what systems outside AWS show to the API. */
export const addKeys = (program: Command, act: Act): void => {
  const command = program.command('keys').description('keys of the API, for systems that cannot sign with AWS');
  withPlace(command.command('create'))
    .description('make a key; it is printed this once, and only its hash is kept')
    .option('--name <text>', 'whose key it is')
    .option('--scope <names>', 'what it may do; several with commas between, or the option again', collected, [])
    .option('--system <id>', 'with --scope systems: the connected system of the configuration for which alone it answers')
    .option('--days <count>', 'when it ends; without it, never', daysOf)
    .addHelpText(
      'after',
      examples(
        'keys create --name "shop campaigns" --scope check,sends',
        'keys create --name crm --scope consents --days 365 --aws',
        'keys create --name crm --scope systems --system crm',
      ),
    )
    .action((options: Common & NewKey) =>
      act(options, async (place) => createKey(place, options, Object.keys((await configured(options.config)).deployment.systems ?? {}))),
    );
  withPlace(command.command('list'))
    .description('names, scopes and ages; never a key')
    .addHelpText('after', examples('keys list'))
    .action((options: Common) => act(options, listKeys));
  withPlace(command.command('revoke <id>'))
    .description('refuse a key from now on')
    .addHelpText('after', examples('keys revoke abcdefghij'))
    .action((id: string, options: Common) => act(options, (place) => revokeKey(place, id)));
};
