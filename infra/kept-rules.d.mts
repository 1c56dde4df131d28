/** JavaScript that reads the languages as they were compiled last: what is loaded for functions/keywords/pack.ts. */
export const keptPack: string;
