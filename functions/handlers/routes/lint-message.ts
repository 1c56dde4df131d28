import { contracts } from '../../api/contracts.ts';
import { lintMessage as lint } from '../../domain/sending/lint-message.ts';
import { answer, refuse, route } from '../route.ts';
import { programmeIn } from '../whom.ts';

export const lintMessage = route(contracts.lintMessage, async (serving, { body }) => {
  const programme = programmeIn(serving, body.programme);
  if ('type' in programme) return refuse(programme);
  const { text, purpose, partner } = body;
  const { findings, length } = lint({ text, programme, purpose, ...(partner === undefined ? {} : { partner }) }, serving.deployment);
  const { encoding, units, segments } = length;
  return answer({ ok: findings.length === 0, findings: [...findings], length: { encoding, units, segments } });
});
