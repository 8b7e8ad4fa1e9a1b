// SPDX-License-Identifier: EUPL-1.2
import { formatBedrag } from '#libs/kernel';
import type { Blok } from '#platform/document';
import { basis } from '../tarief/tarief.ts';
import type { GemotiveerdTarief, Motivering } from './motivering.query.ts';

export const productNaam = ({ namen }: Motivering, code: string): string => namen.producten[code] ?? code;
export const caoNaam = ({ namen }: Motivering, code: string): string => namen.caos[code] ?? code;
export const omvang = (micro: boolean): string => (micro ? 'micro-onderneming' : 'andere aanbieders');

/** Every tariff beside what was computed, so that it shows where the two differ. */
export function tarieventabel(motivering: Motivering): readonly Blok[] {
  const { tarieven } = motivering;
  const withBasis = tarieven.some(({ cao }) => cao === basis);
  return [
    'Het tarief is het bedrag dat een aanbieder per eenheid declareert. De kostprijs is wat het rekenmodel uitrekent.',
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Product' },
        { kop: 'Cao' },
        { kop: 'Voor' },
        { kop: 'Per' },
        { kop: 'Kostprijs', rechts: true },
        { kop: 'Tarief', rechts: true },
      ],
      rijen: tarieven.map((tarief) => [
        productNaam(motivering, tarief.product),
        caoNaam(motivering, tarief.cao),
        omvang(tarief.micro),
        tarief.eenheid,
        computed(tarief),
        formatBedrag(tarief.bedrag),
      ]),
    },
    ...(tarieven.some(({ kostprijs, bedrag }) => kostprijs && kostprijs.bedrag !== bedrag)
      ? ['Waar het tarief niet de kostprijs is, staat in het laatste onderdeel waarom.']
      : []),
    ...(withBasis
      ? ['Het basistarief is voor een aanbieder zonder cao, of onder een cao waarmee de regio niet rekent.']
      : []),
  ];
}

const computed = ({ kostprijs }: GemotiveerdTarief): string =>
  kostprijs ? formatBedrag(kostprijs.bedrag) : 'niet berekend';
