import type { ReadKind } from './entry.ts';

/** How one system writes its lists. */
export type Preset = {
  readonly id: string;
  readonly name: string;
  /** By kind of list: for each field its column, the likeliest name first. */
  readonly columns: Readonly<Partial<Record<ReadKind, Readonly<Record<string, readonly string[]>>>>>;
  /** Where the file holds others too: lines are meant whose status is one of these. */
  readonly statuses?: Readonly<Partial<Record<ReadKind, readonly string[]>>>;
  /** Of times that name no zone, where the system's documentation says so. */
  readonly zone?: string;
  /** What the names rest on. `unconfirmed`: no page of the vendor's that we have read gives them. */
  readonly names: 'documented' | 'unconfirmed';
  readonly source: string;
};

const number = ['number', 'phone', 'phone_number', 'phone number', 'mobile', 'msisdn'] as const;

/** Systems whose exports are known. What a preset does not fit, `--columns` does. */
export const presets: readonly Preset[] = [
  {
    id: 'twilio',
    name: 'Twilio (bulk consent, one line a contact)',
    columns: {
      suppressions: { number: ['contact_id', 'to', ...number], time: ['date_of_consent'], status: ['status'] },
      consents: { number: ['contact_id', 'to', ...number], time: ['date_of_consent'], status: ['status'] },
    },
    statuses: { suppressions: ['opt-out'], consents: ['opt-in'] },
    names: 'documented',
    source: 'fields of the Consent Management API; the console has no export of opt-outs that we know of',
  },
  {
    id: 'aws',
    name: 'AWS End User Messaging SMS (opt-out list)',
    columns: { suppressions: { number: ['OptedOutNumber'], time: ['OptedOutTimestamp'] } },
    names: 'documented',
    source:
      "https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_OptedOutNumberInformation.html; make lines of the answer: jq -c '.OptedOutNumbers[]'",
  },
  {
    id: 'infobip',
    name: 'Infobip (blocklist)',
    columns: { suppressions: { number: ['destination', ...number], time: ['createdAt', 'created at', 'date'] } },
    names: 'unconfirmed',
    source: 'the portal exports it; no page that we have read names the columns',
  },
  {
    id: 'ovhcloud',
    name: 'OVHcloud (blacklist)',
    columns: { suppressions: { number, time: ['creationDatetime', 'creation date', 'date'] } },
    names: 'unconfirmed',
    source: 'GET /sms/{serviceName}/blacklists gives numbers; the names are those of its details as far as we know them',
  },
  {
    id: 'brevo',
    name: 'Brevo (contacts, with the status of SMS)',
    columns: { suppressions: { number: ['SMS', ...number], time: ['MODIFIED_TIME', 'modifiedAt'], status: ['sms_marketing'] } },
    statuses: { suppressions: ['unsubscribed', 'blocklisted', 'blacklisted'] },
    names: 'unconfirmed',
    source: 'https://developers.brevo.com/reference/request-contact-export names the attributes; the values of the status are not documented there',
  },
  {
    id: 'klaviyo',
    name: 'Klaviyo (profiles of a list or segment)',
    columns: {
      suppressions: {
        number: ['Phone Number', ...number],
        time: ['SMS Consent Timestamp', 'SMS Marketing Consent Timestamp'],
        status: ['SMS Consent', 'SMS Marketing Consent'],
      },
      consents: {
        number: ['Phone Number', ...number],
        time: ['SMS Consent Timestamp', 'SMS Marketing Consent Timestamp'],
        status: ['SMS Consent', 'SMS Marketing Consent'],
      },
    },
    statuses: { suppressions: ['unsubscribed'], consents: ['subscribed'] },
    names: 'unconfirmed',
    source: 'https://help.klaviyo.com/hc/en-us/articles/360035428731 has the phone number and a time of consent; the other names are not given there',
  },
  {
    id: 'braze',
    name: 'Braze (users by segment, or by subscription group)',
    columns: {
      suppressions: { number: ['phone', ...number], time: ['unsubscribed_at', 'sms_unsubscribed_at'], status: ['sms_subscription_state', 'status'] },
    },
    statuses: { suppressions: ['unsubscribed'] },
    names: 'unconfirmed',
    source: 'https://www.braze.com/docs has phone and the states subscribed and unsubscribed; no page that we have read has the columns of the file',
  },
];

/** Without a preset: names that lists have everywhere, and Halte's own. */
export const usualColumns: Readonly<Record<string, readonly string[]>> = {
  number,
  time: ['time', 'date', 'unsubscribed_at', 'opted_out_at', 'consented_at', 'created_at'],
};
