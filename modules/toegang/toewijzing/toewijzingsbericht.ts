// SPDX-License-Identifier: EUPL-1.2
import { type BerichtVan, type Client301, maakHeader, type Persoon, type ToegewezenProduct301 } from '#libs/ijw';
import type { Jeugdige } from '../casus/jeugdige.ts';
import { bewaarbareDag, bewaarbareTijd } from '../keuzes.ts';
import { naarProduct } from '../levering/startbericht.ts';
import type { Clientrelatie, Toewijzing, Toewijzingversie } from './toewijzing.ts';
import type { Toewijzingmelding } from './toewijzingen-toetsen.rule.ts';

const ownName = '1';
const registeredAddress = '01';

// The one place where our nouns become elements of the 301, and the other way round.

/** Who a 301 is about: everything of the client but what is assigned. */
export type Clientdeel = Omit<Client301, 'ToegewezenProducten'>;

type Kop = { readonly identificatie: string; readonly dagtekening: string };

/** The 301 that tells the provider of these allocations. */
export function toewijzingsbericht(
  { gemeente, aanbieder, wet }: Omit<Clientrelatie, 'clientSleutel'>,
  client: Clientdeel,
  producten: readonly ToegewezenProduct301[],
  kop: Kop,
): BerichtVan<'301'> {
  const standaard = wet === 'jeugdwet' ? 'jw' : 'wmo';
  return {
    standaard,
    soort: '301',
    Header: maakHeader(standaard, '301', { afzender: gemeente, ontvanger: aanbieder, ...kop }),
    Client: { ...client, ToegewezenProducten: producten },
  };
}

/**
 * An allocation as it stands in a 301. What changed since it was sent before says why (IV099), and which request it
 * honours; what did not change says neither (IV097), unless the request is about everything.
 */
export function naarToegewezenProduct(
  toewijzing: Toewijzing,
  isGewijzigd: boolean,
  metReferentie = isGewijzigd,
): ToegewezenProduct301 {
  const [datum = '', tijd = ''] = toewijzing.besloten.split('T');
  const { referentie, tot, redenWijziging, budget } = toewijzing;
  return {
    ToewijzingNummer: toewijzing.nummer,
    ...(metReferentie && referentie !== null && { ReferentieAanbieder: referentie }),
    ...naarProduct(toewijzing),
    Toewijzingsdatum: datum,
    Toewijzingstijd: tijd,
    Ingangsdatum: toewijzing.van,
    ...(tot !== null && { Einddatum: tot }),
    ...(isGewijzigd && redenWijziging !== null && { RedenWijziging: redenWijziging }),
    ...naarOmvang(toewijzing),
    ...(budget !== null && { Budget: budget }),
  };
}

/** Volume, unit and frequency: all or none. */
export const naarOmvang = ({
  volume,
  eenheid,
  frequentie,
}: Pick<Toewijzingversie, 'volume' | 'eenheid' | 'frequentie'>): Pick<ToegewezenProduct301, 'Omvang'> =>
  volume === null ? {} : { Omvang: { Volume: volume, Eenheid: eenheid ?? '', Frequentie: frequentie ?? '' } };

/** A child as the provider is told of it. */
export const naarClient = (jeugdige: Jeugdige): Clientdeel => ({
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
  Contactgegevens: [naarContact(jeugdige)],
});

/** Where a client lives. */
export type Adres = Pick<Jeugdige, 'straatnaam' | 'huisnummer' | 'postcode' | 'plaatsnaam'>;

const naarContact = ({ straatnaam, huisnummer, postcode, plaatsnaam }: Adres) => ({
  Soort: registeredAddress,
  Adres: {
    Huis: { Huisnummer: huisnummer },
    Postcode: postcode,
    Straatnaam: straatnaam,
    Plaatsnaam: plaatsnaam,
    LandCode: 'NL',
  },
});

/** A client as the aanbieder described it in its request, at this address. */
export const clientUitVerzoek = ({ Bsn, Geboortedatum, Geslacht, Naam }: Persoon, adres: Adres): Clientdeel => ({
  Bsn,
  Geboortedatum,
  Geslacht,
  Naam: { ...Naam, NaamGebruik: ownName },
  Contactgegevens: [naarContact(adres)],
});

/** Who a 301 that was sent before is about. */
export const clientUit = ({ Client: { ToegewezenProducten: _, ...client } }: BerichtVan<'301'>): Clientdeel => client;

/** What a 301 tells of an allocation; the rest is looked up. */
export type Verteld = Toewijzingmelding & Toewijzingversie;

/** The allocations in a 301 that was made elsewhere. */
export const vertelde = ({ Client }: BerichtVan<'301'>): readonly Verteld[] =>
  Client.ToegewezenProducten.map((toegewezen, at) => ({
    pad: `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${at + 1}]`,
    nummer: toegewezen.ToewijzingNummer,
    referentie: toegewezen.ReferentieAanbieder ?? null,
    categorie: toegewezen.Product?.Categorie ?? null,
    productcode: toegewezen.Product?.Code ?? null,
    volume: toegewezen.Omvang?.Volume ?? null,
    eenheid: toegewezen.Omvang?.Eenheid ?? null,
    frequentie: toegewezen.Omvang?.Frequentie ?? null,
    budget: toegewezen.Budget ?? null,
    van: bewaarbareDag(toegewezen.Ingangsdatum),
    tot: toegewezen.Einddatum === undefined ? null : bewaarbareDag(toegewezen.Einddatum),
    besloten: `${bewaarbareDag(toegewezen.Toewijzingsdatum)}T${bewaarbareTijd(toegewezen.Toewijzingstijd)}`,
    redenWijziging: toegewezen.RedenWijziging ?? null,
  }));
