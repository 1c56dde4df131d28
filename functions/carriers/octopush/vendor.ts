import { jsonType, posted, type Vendor } from '../vendor.ts';

/** `Y-m-d H:i:s`, in the time of Paris in winter; the zone is not documented. */
const written = (now: number): string => new Date(now + 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** @see https://dev.octopush.com/en/sms-gateway-api-documentation/inbounds/ @see https://octopush.com/en/sms-gateway-api-documentation/send-sms/ */
export const vendor: Vendor = {
  madeUp: (secret) => ({ pathKey: secret(), apiLogin: 'halte@example.com', apiKey: secret() }),
  at: (origin) => ({ apiBaseUrl: `${origin}/v1/public` }),
  call: ({ from, to, text }, _, url, now) =>
    posted(
      url,
      { 'content-type': jsonType },
      // The ticket is that of the text which is answered.
      JSON.stringify({ message_id: 'sms_5fa275dbf21dc', number: from, text, sim_card_number: to, reception_date: written(now) }),
    ),
  api: {
    path: () => '/v1/public/sms-campaign/send',
    type: jsonType,
    text: 'text',
    to: 'recipients.0.phone_number',
    fields: ['type', 'purpose', 'request_id'],
    isProven: ({ headers }, { apiLogin, apiKey }) => headers['api-login'] === apiLogin && headers['api-key'] === apiKey,
    takes: (id) => ({
      status: 201,
      body: { sms_ticket: `sms_${id}`, number_of_contacts: 1, total_cost: 0.049, number_of_sms_needed: 1, residual_credit: 20 },
    }),
  },
};
