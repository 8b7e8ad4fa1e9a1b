// SPDX-License-Identifier: EUPL-1.2
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Client323, encodeStream, maakHeader, type Prestatie323 } from '#libs/ijw';
import type { Afspraak } from './afspraak.ts';
import { eersteNummer, perKind } from './toewijzingen.ts';

export type Maand = { readonly begin: string; readonly eind: string };
type Opdracht = {
  readonly afspraak: Afspraak;
  readonly kinderen: readonly string[];
  readonly regels: number;
  readonly maand: Maand;
  readonly nummer: string;
  readonly dagtekening: string;
};

const volume = 480;
/** One line in so many is wrong, each time in another way. */
const foutPer = 50;

/** Writes a JW323 of so many lines, two for each child, two in a hundred of them wrong. @returns its total in eurocenten */
export async function schrijfDeclaratie(pad: string, opdracht: Opdracht): Promise<void> {
  const { afspraak, maand, nummer, dagtekening, regels } = opdracht;
  let totaal = 0;
  for (let at = 0; at < regels; at += 1) totaal += regel(opdracht, at).IngediendBedrag.Bedrag;
  const { gemeente: ontvanger, aanbieder: afzender } = afspraak;
  const bericht = {
    standaard: 'jw' as const,
    soort: '323' as const,
    Header: maakHeader('jw', '323', { afzender, ontvanger, identificatie: nummer, dagtekening }),
    Declaratie: {
      DeclaratieNummer: nummer,
      DeclaratiePeriode: { Begindatum: maand.begin, Einddatum: maand.eind },
      DeclaratieDagtekening: dagtekening,
      TotaalIngediendBedrag: { TotaalBedrag: totaal, DebetCredit: 'D' as const },
      Clienten: clienten(opdracht),
    },
  };
  await pipeline(Readable.from(encodeStream(bericht)), createWriteStream(pad));
}

function* clienten(opdracht: Opdracht): Generator<Client323, void, void> {
  const { kinderen, regels } = opdracht;
  for (let kind = 0; kind * perKind < regels; kind += 1) {
    const aantal = Math.min(perKind, regels - kind * perKind);
    yield {
      Bsn: kinderen[kind] ?? '',
      Prestaties: Array.from({ length: aantal }, (_, at) => regel(opdracht, kind * perKind + at)),
    };
  }
}

function regel(opdracht: Opdracht, at: number): Prestatie323 {
  const { afspraak, maand, nummer } = opdracht;
  const goed = {
    ProductReferentie: { ReferentieNummer: `${nummer}-${at}` },
    ToewijzingNummer: eersteNummer + at,
    ProductCategorie: afspraak.categorie,
    ProductCode: afspraak.productcode,
    ProductPeriode: { Begindatum: maand.begin, Einddatum: maand.eind },
    GeleverdVolume: volume,
    Eenheid: '01',
    ProductTarief: afspraak.tarief,
    IngediendBedrag: { Bedrag: volume * afspraak.tarief, DebetCredit: 'D' as const },
  };
  const fout = at % foutPer === foutPer - 1 ? fouten[Math.floor(at / foutPer) % fouten.length] : undefined;
  return fout ? fout(goed) : goed;
}

type Debet = Prestatie323 & { readonly ProductTarief: number };
const met = (regel: Debet, GeleverdVolume: number, ProductTarief = regel.ProductTarief): Prestatie323 => ({
  ...regel,
  GeleverdVolume,
  ProductTarief,
  IngediendBedrag: { Bedrag: GeleverdVolume * ProductTarief, DebetCredit: 'D' },
});

/** All kinds of wrong lines that can be made without an earlier declaratie. */
const fouten: readonly ((goed: Debet) => Prestatie323)[] = [
  (goed) => ({ ...goed, ToewijzingNummer: goed.ToewijzingNummer + 500_000_000 }), // TR338
  (goed) => met(goed, volume, goed.ProductTarief + 1), // TR418
  (goed) => ({ ...goed, IngediendBedrag: { Bedrag: goed.IngediendBedrag.Bedrag + 1, DebetCredit: 'D' } }), // TR346
  (goed) => met(goed, 5_000), // TR321
  (goed) => met(goed, 90_000), // TR321, TR322
  (goed) => ({ ...goed, ProductCode: '99X99' }), // TR340, TR381
  (goed) => ({ ...goed, ProductCategorie: '50' }), // TR339, TR381
  (goed) => ({ ...goed, ProductPeriode: { ...goed.ProductPeriode, Einddatum: goed.ProductPeriode.Begindatum } }), // TR388
  (goed) => ({ ...goed, ProductPeriode: { Begindatum: '2024-12-01', Einddatum: '2024-12-31' } }), // TR307, TR387
  (goed) => ({ ...goed, Eenheid: '04' }), // TR341, TR418
  (goed) => ({ ...goed, ToewijzingNummer: goed.ToewijzingNummer - 1_001 }), // TR304
];
