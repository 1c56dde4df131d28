import type { Choice } from '../../console/view.ts';
import type { Deployment } from '../../domain/deployment.ts';

/** What the forms offer: the brands, and the countries in which their people write numbers as at home. */
export const choicesOf = ({ programmes }: Deployment): { readonly programmes: readonly Choice[]; readonly countries: readonly string[] } => {
  const all = Object.values(programmes);
  return { programmes: all.map(({ id, name }) => ({ id, name })), countries: [...new Set(all.map(({ country }) => country))] };
};
