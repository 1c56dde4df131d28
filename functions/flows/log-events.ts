import type { Subject } from '../domain/ids.ts';

/** One line of the log, or one metric. Codes and ids only. */
export type LogEvent =
  | { readonly is: 'call-refused'; readonly carrier: string; readonly sender: string; readonly reason: string }
  | { readonly is: 'call-unroutable'; readonly reason: string }
  | { readonly is: 'call-spooled'; readonly carrier: string; readonly sender: string; readonly code: string }
  | { readonly is: 'spool-failed'; readonly carrier: string; readonly sender: string; readonly code: string }
  | { readonly is: 'call-quarantined'; readonly carrier: string; readonly sender: string; readonly elements: number }
  | {
      readonly is: 'message-stored';
      readonly subject: Subject;
      readonly message: string;
      readonly sender: string;
      readonly outcome: string;
      readonly intent: string;
      readonly trips: number;
    }
  | { readonly is: 'message-duplicate'; readonly subject: Subject; readonly message: string }
  | { readonly is: 'number-unusable'; readonly carrier: string; readonly sender: string; readonly party: string }
  | { readonly is: 'breach-suspected'; readonly subject: Subject; readonly message: string; readonly programme: string }
  | { readonly is: 'reply-changed'; readonly subject: Subject; readonly message: string; readonly state: string; readonly code?: string }
  | { readonly is: 'reply-uncertain'; readonly subject: Subject; readonly message: string; readonly code: string }
  | { readonly is: 'credentials-refused'; readonly carrier: string; readonly sender: string; readonly code: string }
  | { readonly is: 'staff-task'; readonly subject: Subject; readonly message: string; readonly reason: string }
  | { readonly is: 'tasks-overdue'; readonly tasks: number }
  | { readonly is: 'task-settled'; readonly subject: Subject; readonly message: string; readonly kind: string; readonly outcome: string }
  | { readonly is: 'verification'; readonly subject: Subject; readonly message: string; readonly state: string }
  | {
      readonly is: 'carrier-holds-opt-out';
      readonly subject: Subject;
      readonly message: string;
      readonly carrier: string;
      readonly sender: string;
      readonly code: string;
    }
  | { readonly is: 'carrier-answers-instead'; readonly subject: Subject; readonly message: string; readonly carrier: string; readonly sender: string }
  | { readonly is: 'call-from-elsewhere'; readonly carrier: string; readonly sender: string }
  | { readonly is: 'request-changed'; readonly subject: Subject; readonly request: string; readonly what: string }
  | { readonly is: 'request-warning'; readonly subject: Subject; readonly request: string; readonly daysLeft: number }
  | { readonly is: 'request-overdue'; readonly subject: Subject; readonly request: string; readonly daysLeft: number }
  | { readonly is: 'request-task'; readonly subject: Subject; readonly request: string; readonly reason: string }
  | { readonly is: 'system-asked'; readonly subject: Subject; readonly request: string; readonly system: string; readonly result: string }
  | { readonly is: 'list-followed'; readonly subject: Subject; readonly message: string; readonly carrier: string; readonly code: string }
  | { readonly is: 'forwarded'; readonly subject: Subject; readonly message: string; readonly result: string }
  | { readonly is: 'sweep'; readonly due: number; readonly overdue: number; readonly handled: number; readonly failed: number }
  | { readonly is: 'published'; readonly events: number; readonly failed: number }
  | { readonly is: 'archived'; readonly events: number }
  /** `caller`: id of the key, `iam`, or `nobody`. */
  | { readonly is: 'api-answered'; readonly route: string; readonly caller: string; readonly status: number }
  | { readonly is: 'api-refused'; readonly route: string; readonly caller: string; readonly reason: string }
  /** A call of the console; `role`: the widest of who called, or `nobody`. */
  | { readonly is: 'console-answered'; readonly route: string; readonly role: string; readonly status: number }
  | { readonly is: 'sign-in'; readonly result: string }
  | { readonly is: 'canary-mismatch' }
  | { readonly is: 'fault'; readonly where: string; readonly name: string };
