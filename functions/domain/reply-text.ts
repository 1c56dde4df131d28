import type { Language } from './intent.ts';

/** Reply texts that exist in every reply language; one file a catalogue in replies/. */
export const templateIds = [
  'stop_programme',
  'stop_all',
  'stop_service',
  'already_stopped',
  'start',
  'join_question',
  'joined',
  'help',
  'access_receipt',
  'access_nolink',
  'erase_question',
  'erase_receipt',
  'erase_done',
  'doubt_stop',
  'clarify',
  'clarify_request',
  'clarify_start',
  'refusal',
  'stop_erase',
  'stop_rights',
  'rights_receipt',
  'rights_done',
  'extension',
  'restriction_lifted',
  'line_code',
] as const;
export type TemplateId = (typeof templateIds)[number];

/** What a template's braces stand for. */
export type ReplyParameters = {
  readonly brand: string;
  readonly tel?: string;
  readonly url?: string;
  readonly ref?: string;
  readonly due?: string;
  /** What was asked, as the catalogue words it. */
  readonly what?: string;
  /** The word that asks for it. */
  readonly word?: string;
  /** Six digits. */
  readonly code?: string;
};

/** A reply ready to be sent. */
export type RenderedReply = {
  readonly text: string;
  readonly language: Language;
  readonly encoding: 'gsm-7' | 'ucs-2';
  readonly segments: number;
};
