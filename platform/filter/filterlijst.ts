// SPDX-License-Identifier: EUPL-1.2

/** The lists of which a filter can be kept, by their address. */
export const lijsten = [
  'berichten',
  'berichten/uit',
  'declaraties',
  'producten',
  'producten/voorstellen',
  'regio/besluiten',
  'verantwoording',
] as const;
export type Filterlijst = (typeof lijsten)[number];
type Beschrijving = { readonly naam: string; readonly velden: readonly string[] };

/** How they are called, and what is chosen above them out of choices and days. */
export const filterlijsten: Readonly<Record<Filterlijst, Beschrijving>> = {
  berichten: { naam: 'Berichten', velden: ['soort', 'staat', 'richting', 'partij', 'van', 'tot'] },
  'berichten/uit': { naam: 'Postvak uit', velden: ['staat'] },
  declaraties: { naam: 'Declaraties', velden: ['aanbieder', 'gemeente', 'maand', 'staat'] },
  producten: { naam: 'Productenboek', velden: ['contract', 'wet', 'sorteer', 'omlaag'] },
  'producten/voorstellen': { naam: 'Voorstellen voor producten', velden: ['staat', 'product'] },
  'regio/besluiten': { naam: 'Besluiten', velden: ['jaar', 'gremium', 'handeling', 'gemeente'] },
  verantwoording: {
    naam: 'Verantwoording',
    velden: ['periode', 'contract', 'gemeente', 'doel', 'product', 'aanbieder'],
  },
};

export const isFilterlijst = (lijst: string): lijst is Filterlijst => Object.hasOwn(filterlijsten, lijst);
