import { parseArgs } from 'node:util';

export type Arguments = {
  readonly port: number;
  readonly dataDir: string;
  readonly reset: boolean;
  /** Of the API; without it, the one of the last start. */
  readonly apiKey?: string;
  /** Also a sender at each carrier that the configuration has none at. */
  readonly everyCarrier: boolean;
  /** For the CLI: opens the data without serving anything. */
  readonly storageOnly: boolean;
};

export const help = `Runs Halte on this machine: the stack that would be deployed, with a phone to text it.

  npm start -- [options]

  --port <number>     where to listen, on this machine only (default 8787)
  --data-dir <folder> where everything is kept (default .halte)
  --api-key <key>     the key that the API takes, with every scope (default: one that is made once)
  --reset             first deletes what is kept there
  --every-carrier     adds a sender of the first programme at each carrier without one, to try them all:
                      npm run -s halte -- sandbox send --carrier telnyx --text STOP
  --help              shows this

Your own configuration is halte.config.ts. Another DynamoDB than the embedded one: DYNAMODB_ENDPOINT=http://localhost:8000 npm start
`;

/** A command line that we do not understand; the message says what is allowed. */
export class WrongArguments extends Error {}

const portOf = (given: string): number => {
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535) throw new WrongArguments(`--port ${given}: it must be a number from 0 to 65535.`);
  return port;
};

/** Short keys are guessed; a space or a quote would not survive a header. */
const keyOf = (given: string): string => {
  if (!/^[A-Za-z0-9_-]{16,200}$/.test(given)) throw new WrongArguments('--api-key: it must be 16 to 200 letters, digits, hyphens and underscores.');
  return given;
};

/** @returns undefined where help is asked for. @throws WrongArguments */
export const readArguments = (given: readonly string[]): Arguments | undefined => {
  const { help: wanted, port, 'data-dir': dataDir, reset, 'storage-only': storageOnly, 'api-key': apiKey, 'every-carrier': every } = parse(given);
  return wanted === true
    ? undefined
    : {
        port: portOf(port ?? '8787'),
        dataDir: dataDir ?? '.halte',
        reset: reset === true,
        storageOnly: storageOnly === true,
        everyCarrier: every === true,
        ...(apiKey !== undefined && { apiKey: keyOf(apiKey) }),
      };
};

const parse = (given: readonly string[]) => {
  try {
    return parseArgs({
      args: [...given],
      options: {
        help: { type: 'boolean', short: 'h' },
        port: { type: 'string' },
        'data-dir': { type: 'string' },
        reset: { type: 'boolean' },
        'storage-only': { type: 'boolean' },
        'api-key': { type: 'string' },
        'every-carrier': { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    throw new WrongArguments(`${cause instanceof Error ? cause.message : String(cause)}\n\n${help}`);
  }
};
