// SPDX-License-Identifier: EUPL-1.2
import { bewijsHergebruiken, bewijsToevoegen, bewijsWeghalen, inschrijvingBewaren } from '#modules/inkoop';
import { aanbiederBeschrijven } from '#modules/regio';
import { type Form, readBedrag } from '../shell/formulier.ts';
import { type Deel, deel } from './meer-acten.ts';
import { veldVan } from './woorden.tsx';

// What the form of each step keeps.

/** The organisation itself, and whether it works with volunteers. */
export const bedrijfDelen =
  (inschrijving: string) =>
  ({ input }: Form): readonly Deel[] => [
    deel('naam', aanbiederBeschrijven, {
      ...input,
      jaaromzet: amount(input['jaaromzet']),
      balanstotaal: amount(input['balanstotaal']),
    }),
    deel('vrijwilligers', inschrijvingBewaren, { inschrijving, vrijwilligers: input['vrijwilligers'] ?? '' }),
  ];

const amount = (value: unknown): unknown => (typeof value === 'string' ? readBedrag(value) : value);

// Nothing chosen is not sent by a browser; it is an answer all the same.
export const productenDelen =
  (inschrijving: string) =>
  ({ input }: Form): readonly Deel[] => [
    deel('producten', inschrijvingBewaren, { inschrijving, producten: input['producten'] ?? [] }),
  ];

export const caoDelen =
  (inschrijving: string) =>
  ({ input }: Form): readonly Deel[] => [deel('cao', inschrijvingBewaren, { inschrijving, cao: input['cao'] ?? '' })];

/** One criterion: what the aanbieder says, documents to add, to use again and to take away. */
export const criteriumDelen =
  (inschrijving: string, criterium: string) =>
  ({ waarden, lijsten, bestanden }: Form): readonly Deel[] => [
    ...(waarden['antwoord']
      ? [
          deel('antwoord', inschrijvingBewaren, {
            inschrijving,
            verklaringen: { [criterium]: { antwoord: waarden['antwoord'], toelichting: waarden['toelichting'] ?? '' } },
          }),
        ]
      : []),
    ...Object.entries(bestanden).flatMap(([veld, bestand]) => {
      const plek = placeOf(veld, 'bestand');
      if (!plek) return [];
      const dag = `dag.${veldVan(plek.bewijs, plek.product)}`;
      const input = { inschrijving, criterium, ...plek, bestand, ...(waarden[dag] && { dagtekening: waarden[dag] }) };
      return [deel(veld, bewijsToevoegen, input, { dagtekening: dag, bestand: veld })];
    }),
    ...Object.entries(waarden).flatMap(([veld, bewijsstuk]) => {
      const plek = placeOf(veld, 'eerder');
      return plek && bewijsstuk
        ? [deel(veld, bewijsHergebruiken, { inschrijving, criterium, ...plek, bewijsstuk })]
        : [];
    }),
    ...(lijsten['weg'] ?? []).map((which) => removal(inschrijving, criterium, which)),
  ];

/** `bestand.vog-rechtspersoon` or `bestand.verklaring.basis-ggz`: for which question, and which product. */
function placeOf(veld: string, soort: string): { readonly bewijs: string; readonly product: string } | null {
  const [kind, bewijs, product = ''] = veld.split('.');
  return kind === soort && bewijs ? { bewijs, product } : null;
}

function removal(inschrijving: string, criterium: string, which: string): Deel {
  const [bewijs, product = '', bewijsstuk] = which.split('|');
  return deel(`weg.${which}`, bewijsWeghalen, { inschrijving, criterium, bewijs, product, bewijsstuk });
}
