// The command line: npm run -s halte -- <command> (infra/node.mjs runs it on Lambda's Node).
import { CommanderError } from 'commander';
import { openAwsPlace } from './aws-place.ts';
import type { World } from './command-line.ts';
import { openLocalPlace } from './local-place.ts';
import { type ExitCode, Interrupted } from './outcome.ts';
import { explain } from './explain.ts';
import { buildProgram } from './program.ts';
import { systemTerminal } from './terminal.ts';

const world: World = {
  terminal: systemTerminal,
  openPlace: ({ aws, dataDir, stack, region }) => (aws ? openAwsPlace(stack, region) : openLocalPlace(dataDir)),
};

/** Commander has told the person already what was wrong. Its help ends with code 0. */
const codeOf = (error: unknown): ExitCode => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const { code, text } = explain(error);
  systemTerminal.err(`halte: ${text}\n`);
  return code;
};

// Whoever reads the output may have enough of it: `| head` is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

let exitCode: ExitCode = 0;
const program = buildProgram(world, (code) => {
  exitCode = code;
});
await program.parseAsync(process.argv).catch((error: unknown) => {
  exitCode = codeOf(error);
  if (error instanceof Interrupted) process.exit(exitCode);
});
process.exitCode = exitCode;
