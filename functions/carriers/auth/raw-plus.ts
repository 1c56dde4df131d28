/** A phone number whose plus sign was sent raw in a form has a space there once it is decoded. Other addresses stay as they are. */
export const withRawPlus = (address: string): string => address.replace(/^ (?=\d)/, '+');
