// SPDX-License-Identifier: EUPL-1.2
import { codelijsten, type Standaard } from '#libs/ijw';
import { eurocent, formatBedrag, formatDatum, formatGetal, parseDatum } from '#libs/kernel';
import { omvangTekst } from '../../shell/omvang.ts';
import { inWoorden, productTekst } from '../woorden.tsx';
import type { Weergave } from './velden.ts';

/** A part of a message as it was read: a value, a class, or a list of either. */
export type Deel =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly [element: string]: Deel }
  | readonly Deel[];
export type Klasse = { readonly [element: string]: Deel };

export const isKlasse = (deel: Deel): deel is Klasse =>
  typeof deel === 'object' && deel !== null && !Array.isArray(deel);
export const isLijst = (deel: Deel): deel is readonly Deel[] => Array.isArray(deel);

/** A day as people write it; one with a year that no calendar of ours has, as it stands. */
export function dagTekst(dag: Deel): string {
  const gelezen = parseDatum(String(dag));
  return gelezen ? formatDatum(gelezen) : String(dag);
}

/** From and up to, both included. */
export const periodeTekst = ({
  Begindatum,
  Einddatum,
}: {
  readonly Begindatum?: Deel;
  readonly Einddatum?: Deel;
}): string =>
  Einddatum === undefined
    ? `vanaf ${dagTekst(Begindatum)}`
    : `${dagTekst(Begindatum)} tot en met ${dagTekst(Einddatum)}`;

/** One value in words. */
export function waardeTekst(waarde: Deel, als: Weergave | undefined, standaard: Standaard): string {
  const tekst = String(waarde);
  if (als === undefined || als === 'tekst' || als === 'bsn') return tekst;
  if (als === 'datum') return dagTekst(waarde);
  if (als === 'bedrag') return formatBedrag(eurocent(Number(waarde)));
  if (als === 'getal') return formatGetal(Number(waarde));
  if (als === 'postcode') return tekst.replace(/^(\d{4})([A-Za-z]{2})$/, '$1 $2');
  const lijst = typeof als.lijst === 'string' ? als.lijst : als.lijst[standaard];
  return codelijsten[lijst]?.[tekst] === undefined ? `code ${tekst}` : `${inWoorden(lijst, tekst)} (${tekst})`;
}

const samen = (...delen: readonly Deel[]): string =>
  delen.filter((deel) => deel !== undefined && deel !== '').join(' ');
const bedragTekst = (bedrag: Deel, kant: Deel): string =>
  formatBedrag(eurocent(kant === 'C' ? -Number(bedrag) : Number(bedrag)));
const klasse = (deel: Deel): Klasse => (isKlasse(deel) ? deel : {});
const tekst = (deel: Deel): string | undefined => (deel === undefined ? undefined : String(deel));

const naamTekst = ({ Voornamen, Voorletters, Geslachtsnaam, Partnernaam }: Klasse): string => {
  const partner = isKlasse(Partnernaam) ? `, partner ${geslachtsnaam(Partnernaam)}` : '';
  return samen(Voornamen ?? Voorletters, geslachtsnaam(klasse(Geslachtsnaam))) + partner;
};
const geslachtsnaam = ({ Voorvoegsel, Achternaam }: Klasse): string => samen(Voorvoegsel, Achternaam);
const huisTekst = ({ Huisnummer, Huisletter, HuisnummerToevoeging, AanduidingWoonadres }: Klasse): string =>
  samen(
    [Huisnummer, Huisletter, HuisnummerToevoeging].filter((deel) => deel !== undefined).join(''),
    AanduidingWoonadres,
  );

function adresTekst({ Huis, Straatnaam, Postcode, Plaatsnaam, LandCode, Organisatie }: Klasse, wet: Standaard): string {
  const postcode = Postcode && waardeTekst(Postcode, 'postcode', wet);
  const land = LandCode && LandCode !== 'NL' ? waardeTekst(LandCode, { lijst: 'COD032' }, wet) : undefined;
  return [Organisatie, samen(Straatnaam, huisTekst(klasse(Huis))), samen(postcode, Plaatsnaam), land]
    .filter((deel) => deel !== undefined && deel !== '')
    .join(', ');
}

const telefoonTekst = ({ Landnummer, Telefoonnummer, Telefoon01, Telefoon02 }: Klasse): string =>
  Telefoonnummer === undefined
    ? [Telefoon01, Telefoon02].filter(isKlasse).map(telefoonTekst).join(', ')
    : samen(Landnummer, Telefoonnummer);

const versies = ({ BasisschemaXsdVersie, BerichtXsdVersie }: Klasse): string =>
  `basisschema ${BasisschemaXsdVersie}, bericht ${BerichtXsdVersie}`;
const geboren = ({ Datum, DatumGebruik }: Klasse, wet: Standaard): string =>
  DatumGebruik === undefined
    ? dagTekst(Datum)
    : `${dagTekst(Datum)}; ${waardeTekst(DatumGebruik, { lijst: 'COD170' }, wet)}`;
const kenmerk = ({ Identificatie, Dagtekening }: Klasse): string => `${Identificatie} van ${dagTekst(Dagtekening)}`;
const totaal = ({ TotaalBedrag, DebetCredit }: Klasse): string => bedragTekst(TotaalBedrag, DebetCredit);

/** Classes as one line, by their name. */
const regels: Readonly<Record<string, (deel: Klasse, wet: Standaard) => string>> = {
  Adres: adresTekst,
  BerichtIdentificatie: kenmerk,
  Communicatie: ({ Vorm, Taal }, wet) =>
    [Vorm && waardeTekst(Vorm, { lijst: 'COD747' }, wet), Taal && `taal: ${Taal}`].filter(Boolean).join(', '),
  DeclaratieIdentificatie: kenmerk,
  DeclaratiePeriode: periodeTekst,
  Geboortedatum: geboren,
  Geslachtsnaam: geslachtsnaam,
  Huis: huisTekst,
  IngediendBedrag: ({ Bedrag, DebetCredit }) => bedragTekst(Bedrag, DebetCredit),
  Naam: naamTekst,
  Omvang: ({ Volume, Eenheid, Frequentie }) =>
    omvangTekst(Number(Volume), tekst(Eenheid) ?? null, tekst(Frequentie) ?? null),
  Partnernaam: geslachtsnaam,
  Periode: periodeTekst,
  Product: ({ Categorie, Code }, wet) => productTekst(wet, tekst(Categorie), tekst(Code)),
  ProductPeriode: periodeTekst,
  ProductReferentie: ({ ReferentieNummer, VorigReferentieNummer }) =>
    VorigReferentieNummer === undefined
      ? String(ReferentieNummer)
      : `${ReferentieNummer} neemt ${VorigReferentieNummer} terug`,
  Telefoon: telefoonTekst,
  Telefoon01: telefoonTekst,
  Telefoon02: telefoonTekst,
  TotaalIngediendBedrag: totaal,
  TotaalToegekendBedrag: totaal,
  Woonplaatsbeginsel: ({ Gemeente }) => `gemeente ${Gemeente}`,
  XsdVersie: versies,
  XsdVersieDeclaratie: versies,
  XsdVersieRetour: versies,
};

/** A class as one line. @example regelTekst('Omvang', { Volume: 120, Eenheid: '01', Frequentie: '2' }, 'jw') // '120 minuten per week' */
export const regelTekst = (naam: string, deel: Klasse, standaard: Standaard): string =>
  regels[naam]?.(deel, standaard) ?? Object.values(deel).join(' ');
