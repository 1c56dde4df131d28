import type { FieldNote } from '../carrier.ts';

/** Of carriers that say from which addresses they call. */
export const callsFromNote: FieldNote = {
  about:
    'addresses that its calls come from, with spaces between, in place of those that it documents; `any` where a proxy of yours stands before the API, whose address is then all that is seen',
  required: false,
};
