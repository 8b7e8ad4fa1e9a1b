// SPDX-License-Identifier: EUPL-1.2
import { bekend, type Waarde } from '#libs/regiopakket';
import type { PakketProduct } from '../pack.ts';
import type { Productversie } from '../productversie/productversie.store.ts';
import { type Boekrij, getalTekst, gewoon, lijstTekst, type Velden } from './blad.ts';

/** A version as rows of the sheets: by path what the form of the product would show. */
export function boekrijVan({ product, contract, inhoud, van, versie, staat }: Productversie): Boekrij {
  return {
    product,
    velden: told({
      contract,
      ...descriptionOf(inhoud),
      ...termsOf(inhoud),
      vorm: inhoud.vorm ?? 'geen',
      doelen: lijstTekst(inhoud.doelen),
      kernbedingen: lijstTekst(inhoud.kernbedingen),
      ingang: van?.toString(),
      versie: String(versie),
      staat,
    }),
    lijsten: listsOf(inhoud),
  };
}

type Told = Readonly<Record<string, string | number | null | undefined>>;
const told = (values: Told): Velden =>
  Object.fromEntries(Object.entries(values).map(([pad, value]) => [pad, gewoon(String(value ?? ''))]));

const jaNee = (value: boolean | undefined): string => (value ? 'ja' : 'nee');
const decimals = (value: string | null | undefined): string | undefined => (value ? getalTekst(value) : undefined);
/** A value of the pack as the form knows it: a word, expressly none, or unknown. */
const word = <T extends string>(value: Waarde<T> | undefined): string =>
  value === 'geen' ? value : (value !== undefined && bekend(value)) || 'onbekend';

const descriptionOf = (inhoud: PakketProduct): Told => {
  const leeftijd = bekend(inhoud.leeftijd);
  return {
    naam: inhoud.naam,
    omschrijving: inhoud.omschrijving,
    'tellen.wet': inhoud.wet,
    'tellen.soort': inhoud.soort,
    'tellen.categorie': inhoud.ijw.categorie,
    'tellen.code': inhoud.ijw.code,
    'tellen.eenheid': inhoud.eenheid.soort,
    'tellen.variant': inhoud.uitvoeringsvariant.variant,
    doelgroep: bekend(inhoud.doelgroep),
    leeftijdVan: leeftijd?.van,
    leeftijdTotEnMet: leeftijd?.totEnMet,
  };
};

const termsOf = ({ verlenging, vervoer, declarabeleTijd, noShow }: PakketProduct): Told => {
  const tijd = declarabeleTijd?.indirect === 'geen' ? [] : declarabeleTijd && bekend(declarabeleTijd.indirect);
  const bill = noShow?.eigenRekening;
  return {
    verlenging: word(verlenging?.door),
    vervoer: word(vervoer?.rol),
    'tijd.bekend': tijd ? 'bekend' : 'onbekend',
    'tijd.indirect': lijstTekst(tijd ?? []),
    'noShow.regel': noShow ? 'eigen' : 'plan',
    'noShow.declarabel': noShow && jaNee(noShow.declarabel),
    'noShow.inTarief': noShow && jaNee(noShow.inTarief),
    'noShow.rekening': bill && (bill.toegestaan ? (bill.verplicht ? 'moet' : 'mag') : 'nee'),
    'noShow.maximaalEuro': bill && decimals(bekend(bill.maximaalEuro)),
  };
};

const listsOf = ({ eisen, normen, plannen = [], relaties = [] }: PakketProduct): Boekrij['lijsten'] => ({
  eisen: eisen.map(({ code, soort, tekst, toets, voorbeeld }) =>
    told({
      code,
      soort,
      tekst,
      wat: toets?.wat,
      minimaal: decimals(toets?.minimaal),
      maximaal: decimals(toets?.maximaal),
      eenheid: toets?.eenheid,
      voorbeeld: jaNee(voorbeeld),
    }),
  ),
  normen: normen.map(({ over, soort, minimaal, maximaal, eenheid }) =>
    told({ over, soort, minimaal: decimals(minimaal), maximaal: decimals(maximaal), eenheid }),
  ),
  plannen: plannen.map(({ code, soort, naam, wanneer }) => told({ code, soort, naam, wanneer: bekend(wanneer) })),
  relaties: relaties.map(({ soort, product }) => told({ soort, product })),
});
