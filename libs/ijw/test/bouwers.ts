// SPDX-License-Identifier: EUPL-1.2
import {
  type Client301,
  type Client323,
  type Client325,
  decode,
  type Jw301,
  type Jw323,
  type Jw325,
  maakHeader,
  type Prestatie323,
} from '../index.ts';
import { feit } from './feiten.ts';

const adressering = { afzender: '65656055', ontvanger: '0384', identificatie: 'B1', dagtekening: '2026-05-06' };

/** A debet line that keeps every rule; every line gets its own number. */
export function prestatie(nummer: number, anders: Partial<Prestatie323> = {}): Prestatie323 {
  return {
    ProductReferentie: { ReferentieNummer: `RN${nummer}` },
    ToewijzingNummer: 10_000 + nummer,
    ProductCategorie: '45',
    ProductCode: '45A03',
    ProductPeriode: { Begindatum: '2026-04-01', Einddatum: '2026-04-30' },
    GeleverdVolume: 4,
    Eenheid: '04',
    ProductTarief: 1250,
    IngediendBedrag: { Bedrag: 5000, DebetCredit: 'D' },
    ...anders,
  };
}

export const credit = (nummer: number, vorig: string): Prestatie323 =>
  prestatie(nummer, {
    ProductReferentie: { ReferentieNummer: `RN${nummer}`, VorigReferentieNummer: vorig },
    IngediendBedrag: { Bedrag: 5000, DebetCredit: 'C' },
  });

const som = (regels: readonly Prestatie323[]): number =>
  regels.reduce((totaal, { IngediendBedrag: b }) => totaal + (b.DebetCredit === 'C' ? -b.Bedrag : b.Bedrag), 0);

const totaal = (bedrag: number) => ({
  TotaalBedrag: Math.abs(bedrag),
  DebetCredit: bedrag < 0 ? ('C' as const) : ('D' as const),
});

/** A 323 of these clients, its total added up. */
export function jw323(clienten: readonly Client323[], anders: Partial<Jw323['Declaratie']> = {}): Jw323 {
  return {
    standaard: 'jw',
    soort: '323',
    Header: maakHeader('jw', '323', adressering),
    Declaratie: {
      DeclaratieNummer: 'DN001',
      DeclaratiePeriode: { Begindatum: '2026-04-01', Einddatum: '2026-04-30' },
      DeclaratieDagtekening: '2026-05-06',
      TotaalIngediendBedrag: totaal(som(clienten.flatMap(({ Prestaties }) => Prestaties))),
      Clienten: clienten,
      ...anders,
    },
  };
}

export const client = (...Prestaties: readonly Prestatie323[]): Client323 => ({ Bsn: '999900006', Prestaties });
export const tweede = (...Prestaties: readonly Prestatie323[]): Client323 => ({ Bsn: '999900018', Prestaties });

/** A 325 that rejects these lines out of a declaration that was € 100 more. */
export function jw325(
  clienten: readonly Client325[],
  anders: Partial<NonNullable<Jw325['DeclaratieAntwoord']>> = {},
): Jw325 {
  const afgewezen = som(clienten.flatMap(({ Prestaties }) => Prestaties));
  const header = maakHeader('jw', '325', { ...adressering, afzender: '0384', ontvanger: '65656055' });
  return {
    standaard: 'jw',
    soort: '325',
    Header: {
      ...header,
      DeclaratieIdentificatie: header.BerichtIdentificatie,
      XsdVersieDeclaratie: header.XsdVersie,
      RetourCodes: ['0200'],
    },
    DeclaratieAntwoord: {
      DeclaratieNummer: 'DN001',
      TotaalIngediendBedrag: totaal(afgewezen + 10_000),
      TotaalToegekendBedrag: totaal(10_000),
      ...(clienten.length > 0 && { Clienten: clienten }),
      RetourCodes: ['0200'],
      ...anders,
    },
  };
}

export const afgewezen = (...regels: readonly Prestatie323[]): Client325 => ({
  Bsn: '999900006',
  Prestaties: regels.map((regel) => ({ ...regel, RetourCodes: ['9338'] })),
  RetourCodes: ['0200'],
});

/** The published 301 sample, which keeps every rule, with this of its client otherwise. */
export function jw301(anders: Partial<Client301> = {}): Jw301 {
  const { bericht } = decode(feit('voorbeelden/JW301.xml'));
  if (bericht?.soort !== '301' || bericht.standaard !== 'jw') throw new Error('het voorbeeld JW301 is geen JW301');
  return { ...bericht, Client: { ...bericht.Client, ...anders } };
}
