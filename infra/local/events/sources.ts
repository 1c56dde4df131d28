import { together, type Teardown } from '../teardown.ts';
import { eventSourceMapping } from '../template/run-types.ts';
import type { Resource } from '../template/stack.ts';
import { AsyncInvocations } from './async-invocations.ts';
import type { EventParts, EventSource } from './event-parts.ts';
import { runQueueMapping } from './queue-mapping.ts';
import { runSchedules } from './schedules.ts';
import { runStreamMapping } from './stream-mapping.ts';
import type { MappingProperties } from './stream-mapping.ts';
import { topicsOf, type Publish } from './topics.ts';

type Mapping = Resource<MappingProperties>;

const runMapping = async (parts: EventParts, { id, properties }: Mapping): Promise<EventSource> => {
  const functionId = parts.functions.idOf(properties.FunctionName);
  const table = parts.tables.find(({ streamArn }) => streamArn === properties.EventSourceArn);
  if (table) return runStreamMapping(parts, { id, functionId, table, properties });
  const queue = parts.queues.find(properties.EventSourceArn);
  if (queue) return runQueueMapping(parts, { id, functionId, queue, properties });
  throw new Error(`${id}: its source is neither a stream nor a queue of this template`);
};

/**
 * Everything that brings events to functions by itself.
 *
 * @param schedules false where a test calls what is scheduled by hand.
 * @throws Error where AWS would refuse to make a mapping, a subscription or a schedule.
 */
export const runEventSources = async (parts: EventParts, teardown: Teardown, schedules: boolean): Promise<Publish> => {
  const add = <Source extends EventSource>(source: Source): Source => teardown.add(source, (one) => one.close());
  const invocations = add(new AsyncInvocations(parts));
  const publish = topicsOf(parts, invocations);
  const mappings = parts.stack.of(eventSourceMapping).filter(({ properties }) => properties.Enabled);
  await together(mappings.map(async (mapping) => add(await runMapping(parts, mapping))));
  if (schedules) add(runSchedules(parts, invocations));
  return publish;
};
