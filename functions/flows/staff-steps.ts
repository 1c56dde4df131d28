import type { RequestType } from '../domain/rights/request.ts';
import type { Act } from '../domain/staff/roles.ts';
import type { Step } from './request-desk.ts';

/** Which right a step asks for: what ends a right or data for good is decided, all else is work. */
export const actOf = (step: Step, type: RequestType): Extract<Act, 'work' | 'decide'> => {
  switch (step.is) {
    case 'refuse':
    case 'lift':
      return 'decide';
    case 'complete':
      return type === 'erase' ? 'decide' : 'work';
    case 'extend':
    case 'assign':
    case 'pause':
    case 'resume':
    case 'answer':
    case 'prove':
    case 'doubt':
    case 'excuse':
      return 'work';
  }
};
