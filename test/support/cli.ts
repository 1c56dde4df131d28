import { buildProgram } from '../../functions/cli/program.ts';
import type { ExitCode } from '../../functions/cli/outcome.ts';
import type { Place } from '../../functions/cli/place.ts';
import { explain } from '../../functions/cli/explain.ts';
import type { RunningStack } from './stack.ts';

/** The running stack as the command line sees it. */
export const placeOf = ({ server }: RunningStack, more: Partial<Place> = {}): Place => ({
  kind: 'local',
  name: 'this machine (test)',
  region: server.stack.region,
  outputs: server.stack.outputs,
  endpoint: server.awsEndpoint,
  credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
  baseUrl: server.url,
  close: () => Promise.resolve(),
  ...more,
});

export type Said = { readonly code: ExitCode; readonly out: string; readonly err: string };

/** Runs a command in this process. @param ask plays the person at the terminal; nobody sits there without it */
export const runHalte = async (place: Place, args: readonly string[], ask?: (question: string) => Promise<string>): Promise<Said> => {
  const said = { out: '', err: '' };
  let code: ExitCode = 0;
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
    input: (async function* () {})(),
    interactive: ask !== undefined,
    ask: ask ?? (() => Promise.reject(new Error('nobody is there'))),
  };
  const program = buildProgram({ terminal, openPlace: () => Promise.resolve(place) }, (set) => (code = set));
  await program.parseAsync([...args], { from: 'user' }).catch((error: unknown) => {
    const explained = explain(error);
    code = explained.code;
    said.err += explained.text;
  });
  return { code, ...said };
};
