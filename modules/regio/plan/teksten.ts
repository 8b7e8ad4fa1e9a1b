// SPDX-License-Identifier: EUPL-1.2

/** Names of fields and lists of a plan that do not read as Dutch by themselves. */
const namen: Readonly<Record<string, string>> = {
  nvoAfspraken: 'afspraken van de norm van opdrachtgeverschap',
  themas: 'beleidsthema’s',
  wasWordt: 'was en wordt',
  caos: 'cao’s',
  noShow: 'no-show',
  toelichtingTaak: 'toelichting',
  toelichtingSchaal: 'toelichting',
  winstEnRisico: 'winst en risico',
  ijw: 'iJw',
  bedragEuro: 'bedrag in euro’s',
  tariefEuro: 'tarief in euro’s',
  'hoog-specialistisch': 'hoog-specialistisch',
  'micro-onderneming': 'micro-onderneming',
  'beinvloedt-elkaar': 'beïnvloedt elkaar',
  'nee-tenzij': 'nee, tenzij',
};

/** The name of a field or list of a plan as words. @example woordenVan('hoogstensMaanden') // 'hoogstens maanden' */
export const woordenVan = (naam: string): string =>
  namen[naam] ??
  naam
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replace(/-/g, ' ');
