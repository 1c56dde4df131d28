import type { GatewayDefinition } from './gateway.ts';
import type { ControllerId, ProgrammeId, SenderId } from './ids.ts';
import type { Controller, Programme, Sender } from './programme.ts';
import type { ProofRules } from './rights/events.ts';
import type { ConnectedSystem } from './rights/systems.ts';
import type { TemplateId } from './reply-text.ts';

/** What halte.config.ts becomes once checked: the whole of what an operator decided. */
export type Deployment = {
  readonly controllers: Readonly<Record<ControllerId, Controller>>;
  readonly programmes: Readonly<Record<ProgrammeId, Programme>>;
  readonly senders: Readonly<Record<SenderId, Sender>>;
  /** Carriers that Halte does not know, by the id that senders name. Absent: none. */
  readonly gateways?: Readonly<Record<string, GatewayDefinition>>;
  /** What holds data of people besides Halte, and is asked when one of them asks. Absent: nothing. */
  readonly systems?: Readonly<Record<string, ConnectedSystem>>;
  /** What a person must give, by right, before connected systems are asked. Absent: nothing but the line. */
  readonly proof?: ProofRules;
  /** Carriers whose own opt-out lists follow what is said to another carrier, or to nobody's number. Absent: none. */
  readonly pushStops?: readonly string[];
  readonly retention: Retention;
  /** Objects of the ledger's archive cannot be deleted before their term: `governance`, but by who may lift it; `compliance`: by nobody. Absent: they can. */
  readonly ledgerLock?: 'governance' | 'compliance';
  /** The operator's own reply texts, by language and template; they win over the default ones. */
  readonly replies: Readonly<Record<string, Readonly<Partial<Record<TemplateId, string>>>>>;
  /** Replies to one person a day, beyond STOP confirmations and first receipts of a request, which are never withheld. */
  readonly repliesPerDay: number;
  /** Partitions of the index of what is due. */
  readonly dueShards: number;
  /** Public origins under which carriers call, most used first, without trailing slash. Empty: the API's own address. */
  readonly publicBaseUrls: readonly string[];
  /** The console of staff: `false`, none; `url`, its origin, without trailing slash. Absent: at the first public address. */
  readonly console?: false | { readonly url?: string };
  /** Origin of the page on a person's data, without trailing slash, which replies link to. Absent: the first public one. */
  readonly portalUrl?: string;
};

/** Days. Floors and ceilings come from the country rules. */
export type Retention = {
  readonly messagesDays: number;
  readonly evidenceDays: number;
};
