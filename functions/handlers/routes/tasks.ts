import { contracts } from '../../api/contracts.ts';
import { quarantineTask } from '../../domain/tasks/what-to-do.ts';
import { listTasks as list, settleTask as settle } from '../../flows/tasks.ts';
import { answer, refuse, route } from '../route.ts';

export const listTasks = route(contracts.listTasks, async (serving) => {
  const [{ tasks, more }, waiting] = await Promise.all([list(serving), serving.quarantined()]);
  return answer({ tasks: [...tasks], more, quarantine: { waiting, ...quarantineTask } });
});

export const settleTask = route(contracts.settleTask, async (serving, { body, caller, path: { id = '' } }) => {
  const { outcome, note, channel, staff } = body;
  const told = { by: caller.name, note, ...(channel === undefined ? {} : { channel }), ...(staff === undefined ? {} : { staff }) };
  const settled = await settle(serving, id, { outcome, told });
  switch (settled.kind) {
    case 'settled':
      return answer({ id, outcome, event: settled.event.at });
    case 'unknown':
      return refuse({ type: 'not-found', detail: 'No such task: GET /v1/tasks lists what is open. A request is settled by its own routes.' });
    case 'refused':
      return refuse({ type: 'refused', detail: `It stays as it is: ${settled.why}.` });
    case 'moved':
      return refuse({ type: 'conflict', detail: 'Somebody else settled it, or the carrier told of it, a moment ago. Look at the list again.' });
  }
});
