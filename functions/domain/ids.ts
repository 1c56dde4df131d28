declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };

/** A telephone number in E.164 with its plus sign, in the one form Halte keeps for a line (see phone-number.ts). */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;
/** Keyed hash of a phone number: 22 characters of base64url, 128 bits. Safe in logs, keys and URLs. */
export type Subject = Brand<string, 'Subject'>;
/** 16 characters of base64url that name one inbound message of one carrier. */
export type MessageId = Brand<string, 'MessageId'>;
/** `[a-z0-9-]{1,32}`: they become attribute names, so nothing else may enter. */
export type ProgrammeId = Brand<string, 'ProgrammeId'>;
export type ControllerId = Brand<string, 'ControllerId'>;
export type SenderId = Brand<string, 'SenderId'>;
/** ISO 8601 in UTC with milliseconds, `2026-11-24T08:00:00.000Z`: sorts as text. */
export type Instant = Brand<string, 'Instant'>;

/** Milliseconds since 1970 as an Instant. */
export const instant = (ms: number): Instant => new Date(ms).toISOString() as Instant;
export const millis = (at: Instant): number => Date.parse(at);
