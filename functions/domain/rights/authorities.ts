/** To whom a person can complain of a controller, by ISO 3166 of the controller. From the authorities' own sites, general knowledge (mark K). */
export type Authority = { readonly name: string; readonly site: string };

const authorities: Readonly<Record<string, Authority>> = {
  FR: { name: 'CNIL', site: 'https://www.cnil.fr' },
  DE: { name: 'BfDI, Landesdatenschutzbehörden', site: 'https://www.bfdi.bund.de' },
  ES: { name: 'AEPD', site: 'https://www.aepd.es' },
  IT: { name: 'Garante per la protezione dei dati personali', site: 'https://www.garanteprivacy.it' },
  NL: { name: 'Autoriteit Persoonsgegevens', site: 'https://www.autoriteitpersoonsgegevens.nl' },
  PT: { name: 'CNPD', site: 'https://www.cnpd.pt' },
  GB: { name: 'ICO', site: 'https://ico.org.uk' },
  US: { name: 'California Privacy Protection Agency, Attorney General', site: 'https://cppa.ca.gov' },
  CA: { name: 'OPC, Commission d’accès à l’information du Québec', site: 'https://www.priv.gc.ca' },
};

/** For other countries of the EU: the list of all authorities. */
const elsewhere: Authority = { name: 'EDPB', site: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en' };

export const authorityOf = (country: string): Authority => authorities[country] ?? elsewhere;
