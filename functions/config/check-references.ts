import type { Deployment } from '../domain/deployment.ts';
import type { Programme } from '../domain/programme.ts';
import { type Problem, shown } from './problem.ts';

/** What is allowed, where an id must name something. */
export const listed = (ids: Readonly<Record<string, unknown>>): string => Object.keys(ids).join(', ');

/** Ids that name something, and nothing that nobody names: what is left over is mostly a slip. */
export const checkReferences = ({ controllers, programmes, senders, systems = {} }: Deployment): readonly Problem[] => {
  const used = new Set(Object.values(senders).flatMap((sender) => sender.programmes));
  return [
    ...Object.values(programmes).flatMap((programme): readonly Problem[] => [
      ...(Object.hasOwn(controllers, programme.controller)
        ? []
        : [{ field: `programmes.${programme.id}.controller`, found: shown(programme.controller), allowed: listed(controllers) }]),
      ...(used.has(programme.id)
        ? []
        : [
            { field: `programmes.${programme.id}`, found: 'no sender', allowed: 'at least one sender that names it: a STOP has to arrive somewhere' },
          ]),
    ]),
    ...Object.values(senders).flatMap((sender) => {
      const field = `senders.${sender.id}.programmes`;
      const unknown = sender.programmes
        .filter((id) => !Object.hasOwn(programmes, id))
        .map((id) => ({ field, found: shown(id), allowed: listed(programmes) }));
      const twice =
        new Set(sender.programmes).size < sender.programmes.length
          ? [{ field, found: shown(sender.programmes), allowed: 'each programme once' }]
          : [];
      return [...unknown, ...twice];
    }),
    ...Object.values(systems)
      .filter(({ controller }) => !Object.hasOwn(controllers, controller))
      .map(({ id, controller }) => ({ field: `systems.${id}.controller`, found: shown(controller), allowed: listed(controllers) })),
  ];
};

/** A controller without a programme does no harm, but is mostly a slip. */
export const unusedControllers = ({ controllers, programmes }: Deployment): readonly Problem[] => {
  const used = new Set(Object.values<Programme>(programmes).map((programme) => programme.controller));
  return Object.values(controllers)
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ field: `controllers.${id}`, found: 'no programme', allowed: 'a programme that names it' }));
};
