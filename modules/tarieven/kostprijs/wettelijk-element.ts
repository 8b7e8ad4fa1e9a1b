// SPDX-License-Identifier: EUPL-1.2

export type Wet = 'jeugdwet' | 'wmo';

/** What a price must at least rest on: Besluit Jeugdwet art. 2.3, under a to d; Uitvoeringsbesluit Wmo 2015 art. 5.4, under a to f. */
export const wettelijkeElementen = {
  jeugdwet: ['a', 'b', 'c', 'd'],
  wmo: ['a', 'b', 'c', 'd', 'e', 'f'],
} as const satisfies Record<Wet, readonly string[]>;
export type WettelijkElement = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';

/** The element under each law; `null` for what the law does not name, such as profit. */
export type Elementkeuze = { readonly jeugdwet: WettelijkElement | null; readonly wmo: WettelijkElement | null };

const professional: Elementkeuze = { jeugdwet: 'a', wmo: 'a' };
/** Hours that are paid and not productive: for the Jeugdwet costs of professionals that no client is bound to. */
const unproductive: Elementkeuze = { jeugdwet: 'a', wmo: 'c' };
const clientbound: Elementkeuze = { jeugdwet: 'b', wmo: null };
const overhead: Elementkeuze = { jeugdwet: 'c', wmo: 'b' };
const unnamed: Elementkeuze = { jeugdwet: null, wmo: null };

/** The Stb. 2024, 69 counts accommodation as overhead, and food and pocket money as client-bound. */
const elementOf: Readonly<Record<string, Elementkeuze>> = {
  'bruto-uurloon': professional,
  toeslagen: professional,
  'sociale-lasten': professional,
  productiviteit: unproductive,
  verlof: unproductive,
  ziekte: unproductive,
  scholing: unproductive,
  werkoverleg: unproductive,
  'overig-niet-productief': unproductive,
  reistijd: { jeugdwet: 'a', wmo: 'd' },
  verslaglegging: professional,
  'overleg-over-client': professional,
  voorbereiding: professional,
  'contact-met-netwerk': professional,
  wachttijd: professional,
  'no-show': unproductive,
  'reis-en-opleiding': { jeugdwet: 'a', wmo: 'd' },
  'overige-clientkosten': clientbound,
  verblijf: clientbound,
  verzorging: clientbound,
  verplichtingen: { jeugdwet: 'c', wmo: 'f' },
  overhead,
  huisvesting: overhead,
  index: { jeugdwet: 'd', wmo: 'e' },
};

/** The legal element that a part of the price belongs to, under the law of the product. */
export const wettelijkElementVan = (wet: Wet, onderdeel: string): WettelijkElement | null =>
  (elementOf[onderdeel] ?? unnamed)[wet];
