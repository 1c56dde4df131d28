import type { Deployment } from '../deployment.ts';
import type { Instant, Subject } from '../ids.ts';
import { type LedgerEvent, ledgerTime } from '../ledger.ts';
import type { Controller, Programme } from '../programme.ts';
import { registersOf } from '../suppression.ts';

/**
 * A consent in the shape of ISO/IEC TS 27560:2023: four parts, and in them the fields by the names of the standard, as the W3C community group's guide lists
 * them (https://w3id.org/dpv/guides/consent-27560). docs/evidence.md says from where each comes.
 */
export type ConsentRecord = {
  readonly header: { readonly schema_version: string; readonly record_id: string; readonly pii_principal_id: string };
  readonly processing: {
    /** What the person was shown. */
    readonly privacy_notice: { readonly text?: string; readonly version?: string; readonly url: string };
    readonly language: string;
    readonly purposes: readonly {
      readonly purpose: string;
      readonly purpose_type: string;
      readonly lawful_basis: 'consent';
      readonly pii_information: readonly { readonly pii_type: string }[];
      readonly pii_controllers: readonly string[];
      readonly collection_method: string;
      readonly storage_locations: readonly string[];
      readonly retention_period: string;
      readonly jurisdiction: string;
      readonly recipient_third_parties: readonly string[];
      readonly withdrawal_method: string;
      readonly privacy_rights: string;
    }[];
  };
  readonly parties: readonly {
    readonly party_id: string;
    readonly party_name: string;
    readonly party_role: string;
    readonly party_type: string;
    readonly party_address: string;
    readonly party_contact: string;
    readonly party_email?: string;
    readonly party_phone?: string;
    readonly party_url: string;
  }[];
  readonly events: readonly {
    readonly event_time: Instant;
    readonly event_type: 'explicit';
    readonly event_state: 'given' | 'withdrawn';
    readonly entity_id: string;
    readonly validity_duration: string;
  }[];
};

type Consented = LedgerEvent & { readonly consent: NonNullable<LedgerEvent['consent']> };
const isConsent = (event: LedgerEvent): event is Consented => event.kind === 'consented' && event.consent?.basis === 'consent';

/**
 * One record a consent, oldest first; not of sales to existing customers, which are no consent, nor of what was erased. Pure.
 * @param storedIn where the tables are, such as an AWS region
 */
export const consentRecordsOf = (
  deployment: Deployment,
  subject: Subject,
  ledger: readonly LedgerEvent[],
  storedIn: string,
): readonly ConsentRecord[] => {
  const inOrder = ledger.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return inOrder.filter(isConsent).flatMap((event) => {
    const programme = deployment.programmes[event.programme];
    const controller = deployment.controllers[event.controller];
    return programme && controller ? [recordOf(deployment, event, { subject, programme, controller, ledger: inOrder, storedIn })] : [];
  });
};

type Around = {
  readonly subject: Subject;
  readonly programme: Programme;
  readonly controller: Controller;
  readonly ledger: readonly LedgerEvent[];
  readonly storedIn: string;
};

const recordOf = (deployment: Deployment, { at, consent }: Consented, around: Around): ConsentRecord => {
  const { subject, programme, controller } = around;
  return {
    header: { schema_version: 'ISO/IEC TS 27560:2023', record_id: `${subject}.${at}`, pii_principal_id: subject },
    processing: {
      privacy_notice: { ...consent.wording, url: controller.privacyUrl },
      language: consent.language ?? 'und',
      purposes: [purposeOf(deployment, consent, around)],
    },
    parties: [
      {
        party_id: controller.id,
        party_name: controller.legalName,
        party_role: 'PII controller',
        party_type: 'organisation',
        party_address: controller.address,
        party_contact: controller.email ?? controller.phone ?? controller.privacyUrl,
        ...(controller.email === undefined ? {} : { party_email: controller.email }),
        ...(controller.phone === undefined ? {} : { party_phone: controller.phone }),
        party_url: controller.privacyUrl,
      },
    ],
    events: eventsOf(consent, programme, around),
  };
};

const purposeOf = (deployment: Deployment, { source }: Consented['consent'], { programme, controller, storedIn }: Around) => {
  const senders = Object.values(deployment.senders).filter(({ programmes }) => programmes.includes(programme.id));
  const numbers = senders.flatMap(({ number }) => number ?? []);
  const where = source.page ?? source.reference ?? source.partner?.name ?? source.file;
  return {
    purpose: `text messages of ${programme.name}`,
    purpose_type: programme.kind,
    lawful_basis: 'consent',
    pii_information: [{ pii_type: 'telephone number' }],
    pii_controllers: [controller.id],
    collection_method: where === undefined ? source.kind : `${source.kind}: ${where}`,
    storage_locations: [storedIn],
    retention_period: `P${deployment.retention.evidenceDays}D`,
    jurisdiction: programme.country,
    recipient_third_parties: [...new Set(senders.map(({ carrier }) => carrier))],
    withdrawal_method: `text STOP${numbers.length === 0 ? '' : ` to ${numbers.join(' or ')}`}`,
    privacy_rights: controller.privacyUrl,
  } as const;
};

const states: Readonly<Partial<Record<LedgerEvent['kind'], 'given' | 'withdrawn'>>> = { stopped: 'withdrawn', lifted: 'given', repaired: 'given' };

/** Given; then each STOP of the programme or of all, and each START that gave it back (docs/decisions/0010). */
const eventsOf = (consent: Consented['consent'], programme: Programme, { subject, controller, ledger }: Around): ConsentRecord['events'] => {
  const registers = new Set<string>(registersOf(programme));
  const validity_duration = consent.until ?? 'until withdrawn';
  const later = ledger.filter(
    ({ at, kind, registers: touched }) => states[kind] && ledgerTime(at) > consent.at && touched.some((name) => registers.has(name)),
  );
  return [
    { event_time: consent.at, event_type: 'explicit', event_state: 'given', entity_id: subject, validity_duration },
    ...later.flatMap(({ at, kind, told }) => {
      const event_state = states[kind];
      if (!event_state) return [];
      const entity_id = told?.staff === undefined ? subject : controller.id;
      return [{ event_time: ledgerTime(at), event_type: 'explicit' as const, event_state, entity_id, validity_duration }];
    }),
  ];
};
