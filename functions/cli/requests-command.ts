import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import * as z from 'zod';
import { type RequestChannel, requestChannels, type RequestType, requestTypes } from '../domain/rights/request.ts';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { configured } from './configuration.ts';
import { numberOf } from './lookup.ts';
import { type Report, WrongUsage } from './outcome.ts';
import { proofOf, verifyProof } from './request-proof.ts';
import { changeRequest, type Desk, listRequests, openCase, showRequest } from './requests.ts';
import { type Terminal, textOf } from './terminal.ts';

type Own = Common & { readonly by: string };
type OpenOptions = Own & {
  readonly channel: Exclude<RequestChannel, 'sms'>;
  readonly programme: string;
  readonly date?: string;
  readonly residence?: string;
  readonly proof?: string;
  readonly country?: string;
};

/** `requests …`: what people ask about their data, for who must answer. */
export const addRequests = (program: Command, act: Act, terminal: Terminal): void => {
  const command = program.command('requests').description('requests of people about their data: list, answer, prove');
  const at = (options: Own, work: (desk: Desk) => Promise<Report>): Promise<void> =>
    act(options, async (place) => work({ place, deployment: (await configured(options.config)).deployment, by: options.by }));
  const sub = (name: string, about: string): Command =>
    withPlace(command.command(name)).description(about).option('--by <name>', 'who does this, for the history', userInfo().username);

  sub('list', 'all that are open, by due date, with what needs a person')
    .addHelpText('after', examples('requests list', 'requests list --aws --json'))
    .action((options: Own) => at(options, listRequests));
  sub('show <ref>', 'one request with its history')
    .addHelpText('after', examples('requests show K7M2QZ'))
    .action((ref: string, options: Own) => at(options, (desk) => showRequest(desk, ref)));
  addOpen(sub, at);
  addSteps(sub, at);
  addSystems(sub, at, terminal);
  sub('proof [ref]', 'signed JSON of who asked what when, how it was verified, what was done and sent')
    .option('--html', 'a page that prints, in place of JSON')
    .option('--verify', 'check a proof that stands on standard input')
    .addHelpText(
      'after',
      examples('requests proof K7M2QZ > proof.json', 'requests proof K7M2QZ --html > proof.html', 'requests proof --verify < proof.json'),
    )
    .action((ref: string | undefined, options: Own & { readonly html?: boolean; readonly verify?: boolean }) =>
      at(options, async (desk) =>
        options.verify ? verifyProof(desk, await textOf(terminal.input)) : proofOf(desk, ref ?? '', options.html === true),
      ),
    );
};

type Sub = (name: string, about: string) => Command;
type At = (options: Own, work: (desk: Desk) => Promise<Report>) => Promise<void>;

const addOpen = (sub: Sub, at: At): void => {
  const types = requestTypes.join(', ');
  sub('open <type> <number>', `a request that came by another way than a text; types: ${types}`)
    .addOption(new Option('--channel <channel>', 'how it came').choices(requestChannels.filter((one) => one !== 'sms')).makeOptionMandatory())
    .requiredOption('--programme <id>', 'the brand that was asked')
    .option('--date <day>', 'the day on which it came, 2026-11-25; the clock starts there', undefined)
    .option('--residence <country>', 'where the person says they live, ISO 3166: counts only where it makes the date earlier')
    .option('--proof <text>', 'what proves it: the letter’s file number, the agent’s mandate')
    .option('--country <code>', 'for a number written as at home')
    .addHelpText(
      'after',
      examples('requests open access +33639980001 --channel letter --programme boutique --date 2026-11-20 --proof "post 2026/118"'),
    )
    .action((type: string, given: string, options: OpenOptions) =>
      at(options, async (desk) => {
        const { channel, programme, date, residence, proof } = options;
        const more = { ...(date ? { date } : {}), ...(residence ? { residence } : {}), ...(proof ? { proof } : {}) };
        return openCase(desk, { type: typeOf(type), number: numberOf(given, options.country), channel, programme, ...more });
      }),
    );
};

const typeOf = (given: string): RequestType => {
  const found = requestTypes.find((type) => type === given);
  if (found) return found;
  throw new WrongUsage(`A request is one of: ${requestTypes.join(', ')}.`);
};

const addSteps = (sub: Sub, at: At): void => {
  sub('extend <ref>', 'the one extension that the law allows; the person is told by SMS')
    .requiredOption('--reason <text>', 'why, as the person may read it')
    .addHelpText('after', examples('requests extend K7M2QZ --reason "three systems have to answer"'))
    .action((ref: string, options: Own & { readonly reason: string }) =>
      at(options, (desk) => changeRequest(desk, ref, { is: 'extend', reason: options.reason })),
    );
  sub('refuse <ref>', 'ends it with reasons; the person is told by SMS and reads them on the page')
    .requiredOption('--reason <text>', 'why, as the person will read it')
    .addHelpText('after', examples('requests refuse K7M2QZ --reason "an invoice must be kept until 2030"'))
    .action((ref: string, options: Own & { readonly reason: string }) =>
      at(options, (desk) => changeRequest(desk, ref, { is: 'refuse', reason: options.reason })),
    );
  sub('complete <ref>', 'ends it as done and tells the person; begins an erasure that nobody confirmed')
    .requiredOption('--outcome <text>', 'what was done')
    .option('--silent', 'do not text the person: they were told otherwise')
    .addHelpText('after', examples('requests complete K7M2QZ --outcome corrected', 'requests complete K7M2QZ --outcome "told by letter" --silent'))
    .action((ref: string, options: Own & { readonly outcome: string; readonly silent?: boolean }) =>
      at(options, (desk) => changeRequest(desk, ref, { is: 'complete', outcome: options.outcome, isTold: options.silent !== true })),
    );
  sub('lift <ref>', 'ends a restriction: the person is told by text a week before, with a link to the reason')
    .requiredOption('--reason <text>', 'why, as the person will read it')
    .option('--silent', 'do not text the person: they were told otherwise, and it ends at once')
    .addHelpText('after', examples('requests lift K7M2QZ --reason "the address was corrected"'))
    .action((ref: string, options: Own & { readonly reason: string; readonly silent?: boolean }) =>
      at(options, (desk) => changeRequest(desk, ref, { is: 'lift', reason: options.reason, isTold: options.silent === true })),
    );
  sub('prove <ref>', 'says that the person is who they say: what is older than a long silence of the line is shown too')
    .requiredOption('--note <text>', 'how it was found')
    .addHelpText('after', examples('requests prove K7M2QZ --note "client number and last order, by telephone"'))
    .action((ref: string, options: Own & { readonly note: string }) =>
      at(options, (desk) => changeRequest(desk, ref, { is: 'prove', note: options.note })),
    );
  sub('assign <ref> <who>', 'makes it somebody’s')
    .addHelpText('after', examples('requests assign K7M2QZ camille'))
    .action((ref: string, to: string, options: Own) => at(options, (desk) => changeRequest(desk, ref, { is: 'assign', to })));
  sub('pause <ref>', 'stops the clock for a doubt about identity or scope, where the law lets it')
    .requiredOption('--doubt <text>', 'what is to be cleared up')
    .addHelpText('after', examples('requests pause K7M2QZ --doubt "which of two customers"'))
    .action((ref: string, options: Own & { readonly doubt: string }) =>
      at(options, (desk) => changeRequest(desk, ref, { is: 'pause', doubt: options.doubt })),
    );
  sub('resume <ref>', 'lets the clock run again: the due date moves by the days that it stood')
    .addHelpText('after', examples('requests resume K7M2QZ'))
    .action((ref: string, options: Own) => at(options, (desk) => changeRequest(desk, ref, { is: 'resume' })));
};

/** For a system that a person asks: what it said. */
const addSystems = (sub: Sub, at: At, terminal: Terminal): void => {
  sub('answer <ref> <system>', 'what a connected system answered, for one that a person asks; without --stdin: that it is done, or holds nothing')
    .option('--stdin', 'a JSON object on standard input, which the person reads in the report')
    .addHelpText('after', examples('requests answer K7M2QZ twilio-logs', 'requests answer K7M2QZ shop --stdin < answer.json'))
    .action((ref: string, system: string, options: Own & { readonly stdin?: boolean }) =>
      at(options, async (desk) => {
        const data = options.stdin ? objectIn(await textOf(terminal.input)) : undefined;
        return changeRequest(desk, ref, { is: 'answer', system, ...(data ? { data } : {}) });
      }),
    );
  sub('excuse <ref> <system>', 'why no answer of a connected system is needed')
    .requiredOption('--reason <text>', 'why, for the proof')
    .addHelpText('after', examples('requests excuse K7M2QZ shop --reason "closed in 2024, its data is gone"'))
    .action((ref: string, system: string, options: Own & { readonly reason: string }) =>
      at(options, (desk) => changeRequest(desk, ref, { is: 'excuse', system, why: options.reason })),
    );
};

const object = z.record(z.string(), z.unknown());
/** Throws WrongUsage, whose message quotes nothing of what was read. */
const objectIn = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return object.parse(JSON.parse(text));
  } catch {
    throw new WrongUsage('The answer must be one JSON object, like {"orders":[…]}.');
  }
};
