// SPDX-License-Identifier: EUPL-1.2
import { type Sheet, workbookBytes } from '#libs/werkblad';
import { defineQuery } from '#platform/query';
import { overnemers } from './overname-inzien.query.ts';
import { bladenVan, type Keuzen, leesKeuzen } from './overname-uitwerken.query.ts';
import { leesbladen, type Overnamebladen } from './overnamebladen.ts';

export type Overnamebestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

export const sjabloon = 'lopende-contracten.xlsx';

/** The form in which running contracts come in, with the codes of the region. @param id `lopende-contracten.xlsx` */
export const overnameWerkblad = defineQuery({
  naam: 'contracten/overname-werkblad',
  rollen: overnemers,
  run: async (context, { id }: { readonly id: string }): Promise<Overnamebestand | undefined> => {
    if (id !== sjabloon) return undefined;
    const keuzen = await leesKeuzen(context, context.wie.hoed.code);
    const bladen = bladenVan(keuzen);
    return {
      naam: sjabloon,
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      inhoud: await workbookBytes([explanation(bladen), ...bladen.map(emptySheet), choices(keuzen)]),
    };
  },
});

const formats = { tekst: 'text', getal: 'plain', 'ja-nee': 'text', dag: 'date' } as const;

const emptySheet = ({ naam, kolommen }: Overnamebladen[number]): Sheet => ({
  name: naam,
  columns: kolommen.map(({ kop, breedte, soort, waarden }) => ({
    head: kop,
    width: breedte,
    format: formats[soort],
    ...(waarden && { choices: waarden }),
    ...(soort === 'ja-nee' && { choices: ['ja', 'nee'] }),
  })),
  rows: [],
});

const explanation = (bladen: Overnamebladen): Sheet => ({
  name: leesbladen.uitleg,
  columns: [
    { head: 'Blad', width: 16 },
    { head: 'Kolom', width: 16 },
    { head: 'Wat het is', width: 90 },
  ],
  rows: [
    [
      '',
      '',
      'Vul de contracten in die al lopen en bied het bestand aan bij Contracten, Lopende contracten overnemen. U ziet eerst wat er niet klopt en wat er komt; daarna vergelijkt een collega het met wat is getekend.',
    ],
    ['', '', 'Gebruik geen formules en geen samengevoegde cellen. Dagen zijn datums, zoals 31-12-2027.'],
    ...bladen.flatMap(({ naam, uitleg, kolommen }) => [
      [naam, '', uitleg],
      ...kolommen.map((kolom) => [naam, kolom.kop, kolom.uitleg]),
    ]),
  ],
});

/** What codes mean, for whoever fills them in. */
const choices = ({ contracten, caos, producten }: Keuzen): Sheet => ({
  name: leesbladen.keuzelijsten,
  columns: [
    { head: 'Waarvoor', width: 14 },
    { head: 'Contract', width: 24 },
    { head: 'Code', width: 34 },
    { head: 'Naam', width: 60 },
  ],
  rows: [
    ...contracten.map(({ code, naam }) => ['Contract', '', code, naam]),
    ...caos.map(({ code, naam }) => ['Cao', '', code, naam]),
    ...producten.map(({ contract, code, naam }) => ['Product', contract, code, naam]),
  ],
});
