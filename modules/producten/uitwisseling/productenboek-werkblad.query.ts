// SPDX-License-Identifier: EUPL-1.2
import { parseDatum } from '#libs/kernel';
import { type Sheet, type Value, workbookBytes } from '#libs/werkblad';
import { verbandVan } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { type OvergangRij, overgangenInzien } from '../overgang/overgangskaart.query.ts';
import { lezers } from '../productversie/producten.query.ts';
import type { Productversie } from '../productversie/productversie.store.ts';
import { categorieen } from '../productversie/telling.query.ts';
import { type Blad, type Kolom, productkolom, type Velden } from './blad.ts';
import { boekbladen, leesbladen } from './boekbladen.ts';
import { type Boekstand, leesBoekstand } from './boekstand.query.ts';
import { boekrijVan } from './velden-van.query.ts';

export type Werkbestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

/** The product book as a workbook that can come back changed. @param id `productenboek.xlsx`, or a contract: `ambulant-jeugd.xlsx` */
export const productenboekWerkblad = defineQuery({
  naam: 'producten/productenboek-werkblad',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<Werkbestand | undefined> => {
    const verband = await verbandVan(context);
    const asked = /^([a-z0-9-]+)\.xlsx$/.exec(id)?.[1];
    if (!verband || !asked) return undefined;
    const stand = await leesBoekstand(context, verband);
    const whole = asked === 'productenboek';
    if (!whole && !stand.contracten.some(({ code }) => code === asked)) return undefined;
    const producten = stand.producten.filter(({ contract }) => whole || contract === asked);
    return {
      naam: whole ? 'productenboek.xlsx' : `productenboek-${asked}.xlsx`,
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      inhoud: await workbookBytes([
        explanation,
        ...boekbladen.map((blad) => sheetOf(blad, producten)),
        choices(stand),
        wasEnWordt((await overgangenInzien.run(context, {}))?.overgangen ?? []),
      ]),
    };
  },
});

function sheetOf(blad: Blad, producten: readonly Productversie[]): Sheet {
  const { naam, lijst, kolommen } = blad;
  const rowsOf = (versie: Productversie): readonly Velden[] => {
    const { product, velden, lijsten } = boekrijVan(versie);
    const own = lijst === null ? [velden] : (lijsten[lijst] ?? []);
    return own.map((row) => ({ ...row, [productkolom]: product }));
  };
  return {
    name: naam,
    columns: kolommen.map(({ kop, breedte = 20, soort, waarden }) => ({
      head: kop,
      width: breedte,
      format: formats[soort],
      ...(waarden && { choices: waarden }),
    })),
    rows: producten.flatMap(rowsOf).map((row) => kolommen.map((kolom) => cellOf(kolom, row[kolom.pad] ?? ''))),
  };
}

const formats = { tekst: 'text', lijst: 'text', 'ja-nee': 'text', getal: 'plain', dag: 'date' } as const;

function cellOf({ soort }: Kolom, text: string): Value {
  if (text === '') return null;
  if (soort === 'getal') return { number: text };
  return soort === 'dag' ? parseDatum(text) : text;
}

const explanation: Sheet = {
  name: leesbladen.uitleg,
  columns: [
    { head: 'Blad', width: 14 },
    { head: 'Kolom', width: 30 },
    { head: 'Wat het is', width: 80 },
    { head: 'Kies uit', width: 60 },
  ],
  rows: [
    [
      '',
      '',
      'Verander wat anders moet en bied het bestand weer aan bij Producten, Inlezen. U ziet eerst wat er zou veranderen; pas als u dat bevestigt komen er versies in concept.',
      '',
    ],
    [
      '',
      '',
      'Gebruik geen formules en geen samengevoegde cellen. Een getal is een getal en geen tekst. Kolommen mogen in een andere volgorde staan.',
      '',
    ],
    [leesbladen.overgangen, '', 'Wat elk product eerder was, en wat het oude wordt. Alleen om te lezen.', ''],
    [leesbladen.keuzelijsten, '', 'Wat codes betekenen. Alleen om te lezen.', ''],
    ...boekbladen.flatMap(({ naam, uitleg, kolommen }): readonly Value[][] => [
      [naam, '', uitleg, ''],
      ...kolommen.map(({ kop, uitleg: what, waarden }) => [naam, kop, what, waarden?.join(', ') ?? '']),
    ]),
  ],
};

/** What codes mean, for whoever fills them in. */
const choices = ({ contracten, doelen, kernbedingen, vormen }: Boekstand): Sheet => ({
  name: leesbladen.keuzelijsten,
  columns: [
    { head: 'Waarvoor', width: 20 },
    { head: 'Bij', width: 24 },
    { head: 'Code', width: 34 },
    { head: 'Naam', width: 80 },
  ],
  rows: [
    ...contracten.map(({ code, naam }) => ['Contract', '', code, naam]),
    ...Object.entries(categorieen).flatMap(([wet, lijst]) =>
      Object.entries(lijst).map(([code, naam]) => ['Categorie', wet, code, naam]),
    ),
    ...vormen.map(({ code, naam }) => ['Bijzondere vorm', '', code, naam]),
    ...doelen.map(({ contract, code, naam }) => ['Doel', contract, code, naam]),
    ...kernbedingen.map(({ contract, code, naam }) => ['Kernbeding', contract, code, naam]),
  ],
});

/** What everything was and what it becomes: to read, and to filter on one's own old names. */
const wasEnWordt = (overgangen: readonly OvergangRij[]): Sheet => ({
  name: leesbladen.overgangen,
  columns: [
    { head: 'Stelsel', width: 20 },
    { head: 'Was', width: 40 },
    { head: 'Code', width: 28 },
    { head: 'Per', width: 14 },
    { head: 'Wordt', width: 40 },
    { head: 'Code nu', width: 28 },
    { head: 'Per nu', width: 14 },
    { head: 'Zoveel nieuwe in een oude', width: 14 },
    { head: 'Vanaf', width: 14, format: 'date' },
    { head: 'Voorbeeld', width: 12 },
  ],
  rows: overgangen.map((rij) => [
    rij.stelsel,
    rij.wasNaam,
    rij.was,
    rij.wasEenheid,
    rij.wordtNaam ?? (rij.vervalt ? 'vervalt' : 'onbekend'),
    rij.wordt,
    rij.wordtEenheid,
    rij.omrekening?.status === 'decided' ? rij.omrekening.value : null,
    rij.per,
    rij.voorbeeld ? 'ja' : 'nee',
  ]),
});
