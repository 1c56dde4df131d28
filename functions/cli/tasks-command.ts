import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { type Channel, channels } from '../domain/ledger.ts';
import { type TaskOutcome, taskOutcomes } from '../domain/tasks/task.ts';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { configured } from './configuration.ts';
import { type Report, WrongUsage } from './outcome.ts';
import type { Desk } from './requests.ts';
import { listTasks, settleTask, showTask } from './tasks.ts';

type Own = Common & { readonly by: string };
type SettleOptions = Own & { readonly outcome: TaskOutcome; readonly channel?: Channel; readonly note?: string };

const id = 'reply.…';

/** `tasks …`: what needs a person now. */
export const addTasks = (program: Command, act: Act): void => {
  const command = program.command('tasks').description('what needs a person now: list it, see it, settle it');
  const at = (options: Own, work: (desk: Desk) => Promise<Report>): Promise<void> =>
    act(options, async (place) => work({ place, deployment: (await configured(options.config)).deployment, by: options.by }));
  const sub = (name: string, about: string): Command =>
    withPlace(command.command(name)).description(about).option('--by <name>', 'who does this, for the ledger', userInfo().username);

  sub('list', 'everything that a person must do, by due date: texts that did not arrive, messages to answer, requests, unreadable calls')
    .addHelpText('after', examples('tasks list', 'tasks list --aws --json'))
    .action((options: Own) => at(options, listTasks));
  sub('show <id>', 'one task, with what is still stored of its message')
    .addHelpText('after', examples(`tasks show ${id}`))
    .action((task: string, options: Own) => at(options, (desk) => showTask(desk, task)));
  sub('settle <id>', 'say what became of it: it leaves the list, and stands in the ledger')
    .addOption(
      new Option(
        '--outcome <outcome>',
        'told: the person, by other means; received: the carrier’s console shows that the text arrived; nothing-to-do; send-again: the carrier never got it, or refused it',
      )
        .choices(taskOutcomes)
        .makeOptionMandatory(),
    )
    .option('--note <text>', 'why, in your words')
    .addOption(new Option('--channel <channel>', 'how the person was told').choices(channels))
    .addHelpText(
      'after',
      examples(
        `tasks settle ${id} --outcome told --channel letter --note "letter of 26 November"`,
        `tasks settle ${id} --outcome received --note "delivered, says the console"`,
        `tasks settle ${id} --outcome send-again --note "refused for a sender that is registered now"`,
      ),
    )
    .action((task: string, options: SettleOptions) => {
      const { outcome, channel, note = '', by } = options;
      if (note.trim() === '') throw new WrongUsage('--note says why, for the ledger: --note "letter of 26 November".');
      const told = { by: 'command line', staff: by, note: note.trim(), ...(channel === undefined ? {} : { channel }) };
      return at(options, (desk) => settleTask(desk, task, { outcome, told }));
    });
};
