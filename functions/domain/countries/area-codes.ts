const listOf = (codes: string): ReadonlySet<string> => new Set(codes.trim().split(/\s+/));

/** Area codes of Canada in the North American plan (from general knowledge, with overlays announced to 2026). */
const canada = listOf(`
  204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519 548 579 581 584 587
  604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942`);

/** Countries and territories other than the United States and Canada. */
const islands: Readonly<Record<string, ReadonlySet<string>>> = {
  AG: listOf('268'),
  AI: listOf('264'),
  AS: listOf('684'),
  BB: listOf('246'),
  BM: listOf('441'),
  BS: listOf('242'),
  DM: listOf('767'),
  DO: listOf('809 829 849'),
  GD: listOf('473'),
  GU: listOf('671'),
  JM: listOf('658 876'),
  KN: listOf('869'),
  KY: listOf('345'),
  LC: listOf('758'),
  MP: listOf('670'),
  MS: listOf('664'),
  PR: listOf('787 939'),
  SX: listOf('721'),
  TC: listOf('649'),
  TT: listOf('868'),
  VC: listOf('784'),
  VG: listOf('284'),
  VI: listOf('340'),
};

/** Country of a North American area code, three digits. What is neither Canada nor an island is taken for the United States. */
export const countryOfAreaCode = (area: string): string => {
  if (canada.has(area)) return 'CA';
  return Object.entries(islands).find(([, areas]) => areas.has(area))?.[0] ?? 'US';
};
