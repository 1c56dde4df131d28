import type { Template } from '../../domain/gateway.ts';
import type { Credentials, SendOrder } from '../carrier.ts';

const digits = (number = ''): string => number.replace(/^\+/, '');

const valueOf = (name: string, { sender, to, text, reference, receiptUrl, encoding }: SendOrder, credentials: Credentials): string | undefined => {
  const [kind, key = ''] = name.split('.', 2);
  if (kind === 'credential') return credentials[key] ?? '';
  if (kind === 'setting') return String(sender.settings[key] ?? '');
  const values: Readonly<Record<string, string>> = {
    ...{ to, 'to.digits': digits(to), from: sender.number ?? '', 'from.digits': digits(sender.number) },
    ...{ text, reference, receiptUrl, unicode: String(encoding === 'ucs-2') },
  };
  return Object.hasOwn(values, name) ? values[name] : undefined;
};

/** A text with its placeholders filled, once: what is filled in is not looked at again. */
export const filled = (template: string, order: SendOrder, credentials: Credentials): string =>
  template.replaceAll(/\{([\w.]+)\}/g, (whole, name: string) => valueOf(name, order, credentials) ?? whole);

/** `{unicode}` alone is a truth value. */
export const filledJson = (template: Template, order: SendOrder, credentials: Credentials): unknown => {
  if (template === '{unicode}') return order.encoding === 'ucs-2';
  if (typeof template === 'string') return filled(template, order, credentials);
  if (typeof template !== 'object' || template === null) return template;
  if (Array.isArray(template)) return template.map((one: Template) => filledJson(one, order, credentials));
  return Object.fromEntries(Object.entries(template).map(([name, one]) => [name, filledJson(one, order, credentials)]));
};
