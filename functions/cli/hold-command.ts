import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { instant } from '../domain/ids.ts';
import { systemClock } from '../platform/clock.ts';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { configured } from './configuration.ts';
import { hold } from './hold.ts';
import { endOf } from './moment.ts';
import { WrongUsage } from './outcome.ts';

type Options = Common & {
  readonly country?: string;
  readonly programme?: string;
  readonly until?: string;
  readonly release?: boolean;
  readonly reason?: string;
  readonly by: string;
};

const untilOf = ({ until, release }: Options) => {
  if (release === (until !== undefined)) throw new WrongUsage('Say --until <date> for a hold, or --release to end one.');
  if (until === undefined) return {};
  const at = endOf('--until', until);
  if (at <= instant(systemClock())) throw new WrongUsage('--until lies in the past.');
  return { until: at };
};

/** `hold`: a claim is in dispute. */
export const addHold = (program: Command, act: Act): void => {
  withPlace(program.command('hold <who>'))
    .description('keep all that is stored of a person, by number or reference, while a claim is in dispute: no erasure, no end by time')
    .option('--until <date>', 'the day on which it ends; hold again to move it')
    .option('--release', 'end it before its day')
    .option('--reason <text>', 'why: the file, the court')
    .option('--programme <id>', 'any programme of the controller that is in dispute; of a request, its own')
    .option('--country <code>', 'for a number written as at home: ISO 3166, such as FR')
    .option('--by <name>', 'who decides it, for the ledger', userInfo().username)
    .addHelpText(
      'after',
      examples(
        'hold +33639980001 --programme boutique --until 2028-12-31 --reason "file 2026/118"',
        'hold K7M2QZ --until 2028-12-31 --reason "file 2026/118" --aws',
        'hold +33639980001 --programme boutique --release --reason settled',
      ),
    )
    .action((who: string, options: Options) => {
      const { reason = '', country, programme, by } = options;
      if (reason.trim() === '') throw new WrongUsage('--reason says why: --reason "file 2026/118".');
      const until = untilOf({ ...options, release: options.release === true });
      const more = { ...(country === undefined ? {} : { country }), ...(programme === undefined ? {} : { programme }) };
      return act(options, async (place) =>
        hold(place, (await configured(options.config)).deployment, { who, reason: reason.trim(), by, ...until, ...more }),
      );
    });
};
