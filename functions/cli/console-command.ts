import type { Command } from 'commander';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { newConsoleLink } from './console-link.ts';
import { CannotDo, fine, type Report } from './outcome.ts';
import type { Place } from './place.ts';

/** Where staff works. On this machine a link that signs in once; on AWS the address, where the directory of staff signs in. */
const consoleAddress = (place: Place, dataDir: string): Report => {
  const url = place.outputs['ConsoleUrl'];
  if (url === undefined)
    throw new CannotDo(`${place.name} has no console`, 'halte.config.ts says `console: false`, or it was made by an older Halte: deploy it again.');
  if (place.kind === 'aws') {
    const pool = place.outputs['StaffPool'] ?? '';
    return fine({ url: `${url}/console`, pool }, [`${url}/console`, `Users: the Cognito user pool ${pool}; see docs/console.md.`]);
  }
  if (place.baseUrl === undefined) throw new CannotDo('nothing is served on this machine now', 'Start it with `npm start`, which prints a link too.');
  const link = newConsoleLink(dataDir, place.baseUrl);
  return fine({ link }, [link, 'It signs in once. Whoever makes another link ends this one.']);
};

/** `console`: a fresh link, or the address. */
export const addConsole = (program: Command, act: Act): void => {
  withPlace(program.command('console'))
    .description('where staff works on requests: on this machine a link that signs in once, on AWS the address')
    .addHelpText('after', examples('console', 'console --aws'))
    .action((options: Common) => act(options, async (place) => consoleAddress(place, options.dataDir)));
};
