// SPDX-License-Identifier: EUPL-1.2
import type { Client323, Kop323, Prestatie323, TotaalBedragMetDC } from '#libs/ijw';
import type { Prestatie } from '../prestatie/prestatie.ts';
import type { Client, Declaratiekop } from './declaratie.ts';

// The one place where the elements of a 323 get our own names, and the other way round.

export const declaratiekopUit = ({ standaard, Header, Declaratie: d }: Kop323): Declaratiekop => ({
  gemeente: Header.Ontvanger,
  aanbieder: Header.Afzender,
  wet: standaard === 'jw' ? 'jeugdwet' : 'wmo',
  nummer: d.DeclaratieNummer,
  periodeBegin: d.DeclaratiePeriode.Begindatum,
  periodeEind: d.DeclaratiePeriode.Einddatum,
  ingediend: signed(d.TotaalIngediendBedrag),
});

/** @param sleutelVan makes the keyed hash of a BSN */
export const clientUit = ({ Bsn, Prestaties }: Client323, sleutelVan: (bsn: string) => string): Client => ({
  bsn: Bsn,
  client: sleutelVan(Bsn),
  prestaties: Prestaties.map(prestatieUit),
});

const prestatieUit = (p: Prestatie323): Prestatie => ({
  referentie: p.ProductReferentie.ReferentieNummer,
  vorige: p.ProductReferentie.VorigReferentieNummer ?? null,
  soort: p.IngediendBedrag.DebetCredit,
  toewijzingnummer: p.ToewijzingNummer,
  categorie: p.ProductCategorie,
  productcode: p.ProductCode,
  begin: p.ProductPeriode.Begindatum,
  eind: p.ProductPeriode.Einddatum,
  volume: p.GeleverdVolume,
  eenheid: p.Eenheid,
  tarief: p.ProductTarief ?? null,
  bedrag: p.IngediendBedrag.Bedrag,
});

/** And back: a line of ours as an element of a 323. */
export const naarPrestatie323 = (p: Prestatie): Prestatie323 => ({
  ProductReferentie: { ReferentieNummer: p.referentie, ...(p.vorige !== null && { VorigReferentieNummer: p.vorige }) },
  ToewijzingNummer: p.toewijzingnummer,
  ProductCategorie: p.categorie,
  ProductCode: p.productcode,
  ProductPeriode: { Begindatum: p.begin, Einddatum: p.eind },
  GeleverdVolume: p.volume,
  Eenheid: p.eenheid,
  ...(p.tarief !== null && { ProductTarief: p.tarief }),
  IngediendBedrag: { Bedrag: p.bedrag, DebetCredit: p.soort },
});

/** An amount with its sign as a total of the standard: nothing is debet (CS325). */
export const totaalBedrag = (bedrag: number): TotaalBedragMetDC => ({
  TotaalBedrag: Math.abs(bedrag),
  DebetCredit: bedrag < 0 ? 'C' : 'D',
});

const signed = ({ TotaalBedrag, DebetCredit }: TotaalBedragMetDC): number =>
  DebetCredit === 'C' ? -TotaalBedrag : TotaalBedrag;
