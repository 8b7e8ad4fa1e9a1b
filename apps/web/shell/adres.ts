// SPDX-License-Identifier: EUPL-1.2

const pages: Readonly<Record<string, (id: string) => string>> = {
  besluit: (id) => `/regio/besluiten/${id}`,
  volmacht: () => '/regio',
  pakket: () => '/regio',
  doel: (id) => `/beleid/doelen/${id}`,
  kernbeding: (id) => `/beleid/kernbedingen/${id}`,
  effectketen: (id) => `/beleid/segmenten/${id}/effectketen`,
  ketendoel: (id) => `/beleid/segmenten/${id.replace('/', '/effectketen#doel-')}`,
  segment: (id) => `/beleid/segmenten/${id}`,
  randvoorwaarde: (id) => `/beleid/randvoorwaarden/${id}`,
  onderwerp: (id) => `/beleid/onderwerpen/${id}`,
  plantekst: (id) => `/beleid/segmenten/${id.replace('.', '/plan#')}`,
  'los-eind': (id) => `/beleid/segmenten/${id.replace('.', '/plan#')}`,
  segmentmemo: (id) => `/beleid/segmenten/${id}/memo`,
  planonderdelen: () => '/beleid/segmentkoppen',
  contract: (id) => `/beleid/contracten/${id}`,
  keuzevoorstel: (id) => `/beleid/keuzevoorstellen/${id}`,
  product: (id) => `/producten/${id}`,
  productversie: (id) => `/producten/${id.replace('.', '?versie=')}`,
  kostprijs: (id) => `/tarieven/kostprijzen/${id}`,
  tariefvoorstel: (id) => `/tarieven/voorstellen/${id}`,
  tarief: (id) => `/tarieven/${id}`,
  procedure: (id) => `/inkoop/procedures/${id}`,
  inschrijving: (id) => `/inkoop/inschrijvingen/${id}`,
  overeenkomst: (id) => `/contracten/${id}`,
  casus: (id) => `/toegang/${id}`,
  toewijzing: (id) => `/toegang/toewijzingen/${id}`,
  verzoek: (id) => `/toegang/verzoeken/${id}`,
  bericht: (id) => `/berichten/${id}`,
  declaratie: (id) => `/declaraties/${id}`,
  prestatie: (id) => `/declaraties/regels/${id}`,
  betaling: (id) => `/declaraties/betalingen/${id}`,
  aanbieder: (id) => `/leveranciers/${id}`,
};

/** The page about a subject: the one place that knows which address belongs to which kind. */
export const adresVan = (soort: string, id: string): string => pages[soort]?.(id) ?? '/';
