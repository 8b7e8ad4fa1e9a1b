// SPDX-License-Identifier: EUPL-1.2
import { type Jw301, maakHeader, type ToegewezenProduct301, type Wmo301 } from '#libs/ijw';
import type { Jeugdige } from '../casus/jeugdige.ts';
import type { Toewijzing } from './toewijzing.ts';

const ownName = '1';
const registeredAddress = '01';

// The one place where our nouns become elements of the 301, and the other way round.

/** The 301 that tells the provider of this allocation. */
export function toewijzingsbericht(
  toewijzing: Toewijzing,
  jeugdige: Jeugdige,
  header: { readonly identificatie: string; readonly dagtekening: string },
): Jw301 | Wmo301 {
  const standaard = toewijzing.wet === 'jeugdwet' ? 'jw' : 'wmo';
  const [datum = '', tijd = ''] = toewijzing.besloten.split('T');
  return {
    standaard,
    soort: '301',
    Header: maakHeader(standaard, '301', { afzender: toewijzing.gemeente, ontvanger: toewijzing.aanbieder, ...header }),
    Client: {
      ...person(jeugdige),
      ToegewezenProducten: [
        {
          ToewijzingNummer: toewijzing.nummer,
          ...(toewijzing.categorie && {
            Product: {
              Categorie: toewijzing.categorie,
              ...(toewijzing.productcode && { Code: toewijzing.productcode }),
            },
          }),
          Toewijzingsdatum: datum,
          Toewijzingstijd: tijd,
          Ingangsdatum: toewijzing.van,
          ...(toewijzing.tot && { Einddatum: toewijzing.tot }),
          ...(toewijzing.volume !== null && {
            Omvang: {
              Volume: toewijzing.volume,
              Eenheid: toewijzing.eenheid ?? '',
              Frequentie: toewijzing.frequentie ?? '',
            },
          }),
        },
      ],
    },
  };
}

const person = (jeugdige: Jeugdige) => ({
  Bsn: jeugdige.bsn,
  Geboortedatum: { Datum: jeugdige.geboortedatum },
  Geslacht: jeugdige.geslacht,
  Naam: {
    Geslachtsnaam: {
      Achternaam: jeugdige.achternaam,
      ...(jeugdige.voorvoegsel && { Voorvoegsel: jeugdige.voorvoegsel }),
    },
    Voornamen: jeugdige.voornamen,
    Voorletters: jeugdige.voorletters,
    NaamGebruik: ownName,
  },
  Contactgegevens: [
    {
      Soort: registeredAddress,
      Adres: {
        Huis: { Huisnummer: jeugdige.huisnummer },
        Postcode: jeugdige.postcode,
        Straatnaam: jeugdige.straatnaam,
        Plaatsnaam: jeugdige.plaatsnaam,
        LandCode: 'NL',
      },
    },
  ],
});

/** What a 301 tells of an allocation; the rest is looked up. */
export type Verteld = Omit<
  Toewijzing,
  'id' | 'indicatie' | 'verband' | 'overeenkomst' | 'product' | 'clientSleutel' | 'keuze' | 'voorbeeld'
>;

/** The allocations in a 301 that was made elsewhere. */
export const vertelde = ({ standaard, Header, Client }: Jw301 | Wmo301): readonly Verteld[] =>
  Client.ToegewezenProducten.map((toegewezen) => ({
    gemeente: Header.Afzender,
    aanbieder: Header.Ontvanger,
    wet: standaard === 'jw' ? 'jeugdwet' : 'wmo',
    ...whatAndWhen(toegewezen),
  }));

const whatAndWhen = ({ Product, Omvang, ...toegewezen }: ToegewezenProduct301) => ({
  nummer: toegewezen.ToewijzingNummer,
  categorie: Product?.Categorie ?? null,
  productcode: Product?.Code ?? null,
  volume: Omvang?.Volume ?? null,
  eenheid: Omvang?.Eenheid ?? null,
  frequentie: Omvang?.Frequentie ?? null,
  budget: toegewezen.Budget ?? null,
  van: toegewezen.Ingangsdatum,
  tot: toegewezen.Einddatum ?? null,
  besloten: `${toegewezen.Toewijzingsdatum}T${toegewezen.Toewijzingstijd}`,
  redenWijziging: toegewezen.RedenWijziging ?? null,
});
