// SPDX-License-Identifier: EUPL-1.2
import { type Sheet, workbookBytes } from '#libs/werkblad';
import { verbandNu } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { leesProductfeiten } from './bekend.query.ts';
import { leesbladen, overnamebladen } from './overnamebladen.ts';

export type Overnamebestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

export const sjabloon = 'lopende-toewijzingen.xlsx';

/** The form in which running allocations come in, with the products of the region. @param id `lopende-toewijzingen.xlsx` */
export const toewijzingovernameWerkblad = defineQuery({
  naam: 'toegang/overname-werkblad',
  rollen: ['toegang'],
  run: async (context, { id }: { readonly id: string }): Promise<Overnamebestand | undefined> => {
    const verband = await verbandNu(context);
    if (id !== sjabloon || !verband) return undefined;
    const producten = new Map((await leesProductfeiten(context.tx, verband)).map((een) => [een.product, een]));
    return {
      naam: sjabloon,
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      inhoud: await workbookBytes([explanation, ...overnamebladen.map(emptySheet), choices([...producten.values()])]),
    };
  },
});

const formats = { tekst: 'text', getal: 'plain', dag: 'date' } as const;

const emptySheet = ({ naam, kolommen }: (typeof overnamebladen)[number]): Sheet => ({
  name: naam,
  columns: kolommen.map(({ kop, breedte, soort, waarden }) => ({
    head: kop,
    width: breedte,
    format: formats[soort],
    ...(waarden && { choices: waarden }),
  })),
  rows: [],
});

const explanation: Sheet = {
  name: leesbladen.uitleg,
  columns: [
    { head: 'Blad', width: 16 },
    { head: 'Kolom', width: 18 },
    { head: 'Wat het is', width: 90 },
  ],
  rows: [
    [
      '',
      '',
      'Vul de toewijzingen in die al lopen en bied het bestand aan bij Toegang, Lopende toewijzingen overnemen. U ziet eerst wat er niet klopt en wat er komt; daarna vergelijkt een collega het met uw eigen administratie.',
    ],
    ['', '', 'Gebruik geen formules en geen samengevoegde cellen. Dagen zijn datums, zoals 31-12-2027.'],
    [
      '',
      '',
      'In dit bestand staan persoonsgegevens. Verstuur het niet per e-mail, en gooi het weg als de toewijzingen zijn overgenomen.',
    ],
    ...overnamebladen.flatMap(({ naam, uitleg, kolommen }) => [
      [naam, '', uitleg],
      ...kolommen.map((kolom) => [naam, kolom.kop, kolom.uitleg]),
    ]),
  ],
};

type Keuze = { readonly product: string; readonly naam: string; readonly eenheid: string; readonly wet: string };

/** What codes mean, for whoever fills them in. */
const choices = (producten: readonly Keuze[]): Sheet => ({
  name: leesbladen.keuzelijsten,
  columns: [
    { head: 'Product', width: 34 },
    { head: 'Naam', width: 60 },
    { head: 'Eenheid', width: 12 },
    { head: 'Wet', width: 12 },
  ],
  rows: producten.map(({ product, naam, eenheid, wet }) => [product, naam, eenheid, wet]),
});
