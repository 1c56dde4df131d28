import { ConfigurationError } from '../config/load.ts';
import { CannotDo, type ExitCode, WrongUsage } from './outcome.ts';

/** What a fault is told as. Never a stack: a person reads it. */
export const explain = (error: unknown): { readonly code: ExitCode; readonly text: string } => {
  if (error instanceof WrongUsage) return { code: 2, text: error.message };
  if (error instanceof CannotDo) return { code: 1, text: `${error.message}.\n${error.advice}` };
  if (error instanceof ConfigurationError) return { code: 1, text: error.message };
  return {
    code: 1,
    text: `${error instanceof Error ? `${error.name}: ${error.message}` : 'unknown fault'}\nnpm run -s halte -- doctor may say more.`,
  };
};
