// SPDX-License-Identifier: EUPL-1.2
import type { Source, Step } from '#libs/explain';
import type { Contractfeit, Prestatiefeiten, Toewijzingfeit } from '../../prestatie/feiten.ts';
import type { Prestatie } from '../../prestatie/prestatie.ts';
import type { Uitslag } from '../bevinding.ts';
import { type Lijn, type Toets, toetsAlle } from '../toets.ts';

export const regel = (deel: Partial<Prestatie> = {}): Prestatie => ({
  referentie: 'R1',
  vorige: null,
  soort: 'D',
  toewijzingnummer: 7,
  categorie: '45',
  productcode: '45A03',
  begin: '2025-04-01',
  eind: '2025-04-30',
  volume: 480,
  eenheid: '01',
  tarief: 121,
  bedrag: 58_080,
  ...deel,
});

export const toewijzing = (deel: Partial<Toewijzingfeit> = {}): Toewijzingfeit => ({
  versie: 1,
  wet: 'jeugdwet',
  verband: 'regio',
  product: 'begeleiding',
  categorie: '45',
  productcode: '45A03',
  volume: 120,
  eenheid: '01',
  frequentie: '2',
  budget: null,
  van: '2025-01-06',
  tot: '2025-07-06',
  redenWijziging: null,
  ...deel,
});

const contract: Contractfeit = {
  overeenkomst: 'overeenkomst',
  contract: 'ambulant',
  cao: 'jeugdzorg',
  micro: false,
  tarief: { id: 'tarief', bedrag: 121, eenheid: '01' },
};

/** What differs from a line of April 2025 with which nothing is wrong. */
export type Deel = {
  readonly regel?: Partial<Prestatie>;
  /** null: the toewijzing is not known. */
  readonly toewijzing?: Partial<Toewijzingfeit> | null;
  readonly weet?: Partial<Prestatiefeiten>;
};

export const lijn = ({ regel: r, toewijzing: t, weet }: Deel = {}): Lijn => ({
  prestatie: regel(r),
  feiten: {
    client: 'c1',
    declaratieEind: '2025-04-30',
    vreemdeRegels: [],
    referentieGebruikt: false,
    toewijzing: t === null ? null : toewijzing(t),
    producten: null,
    contract,
    origineel: null,
    openDebet: null,
    eerderVolume: 0,
    eerderBedrag: 0,
    ...weet,
  },
});

/** Which rules of the standard a line breaks, of this group of checks. */
export const gebroken = (toetsen: readonly Toets<Lijn>[], deel?: Deel): readonly string[] =>
  codesVan(toetsAlle(toetsen, lijn(deel)));

export const codesVan = (uitslag: Uitslag): readonly string[] =>
  uitslag.status === 'refused' ? uitslag.reasons.map(({ code }) => code) : [];

/** What one check saw of a line, and where each value comes from; first what the check said of it. */
export function gezien(toetsen: readonly Toets<Lijn>[], code: string, deel?: Deel): readonly (readonly unknown[])[] {
  const found = toetsAlle(toetsen, lijn(deel)).steps.find(({ name }) => name === code);
  return [[code, found?.value], ...regels(found?.steps ?? [])];
}

/** Steps as rows of name, value and source. */
export const regels = (steps: readonly Step[]): readonly (readonly unknown[])[] =>
  steps.map(({ name, value, source }) => [name, value, bronVan(source)]);

const bronVan = (source: Source): string => {
  if (source.from === 'norm') return source.norm;
  return source.from === 'rule' ? source.rule : source.from;
};
