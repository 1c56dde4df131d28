/**
 * Where a vendor's API is, without a slash at the end.
 * @param given the credential `apiBaseUrl`, which stands in the vendor's place
 */
export const apiBase = (given: string | undefined, vendors: string): string => (given || vendors).replace(/\/+$/, '');
