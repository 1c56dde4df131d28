/**
 * What is kept of a text that was handed to a carrier: 132 bits of its SHA-256. Who has the texts of that time can show that these were the words; who has
 * only the digest learns nothing of them.
 *
 * @param digest base64url SHA-256
 */
export const textDigest = (text: string, digest: (text: string) => string): string => digest(text).slice(0, 22);
