import { apiBase } from '../auth/api-base.ts';
import { digits } from '../auth/digits.ts';
import { basic } from '../auth/path-key-basic.ts';
import { textOf, childOf, type XmlElement } from '../auth/xml.ts';
import type { Credentials, HttpCall } from '../carrier.ts';

/** `path` is below the API's version, such as `/messagedispatcher`. */
export const apiUrl = ({ apiBaseUrl }: Credentials, path: string): string => `${apiBase(apiBaseUrl, 'https://api.esendex.com')}/v1.0${path}`;

export const authorization = ({ username = '', apiPassword = '' }: Credentials): HttpCall['headers'] => ({
  authorization: basic(username, apiPassword),
});

/** What the API knows of messages is read as XML, whose form its own SDKs show. */
export const asked = (credentials: Credentials, path: string): HttpCall => ({
  method: 'GET',
  url: apiUrl(credentials, path),
  headers: { ...authorization(credentials), accept: 'application/xml' },
});

/** Numbers are compared without plus. */
export const phoneOf = (header: XmlElement, side: 'from' | 'to'): string => digits(textOf(childOf(header, side), 'phonenumber'));
