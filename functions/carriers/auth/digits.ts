/** Of a phone number in whatever form; nothing of one that is missing. */
export const digits = (number = ''): string => number.replaceAll(/\D/g, '');
