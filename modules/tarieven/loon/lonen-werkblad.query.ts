// SPDX-License-Identifier: EUPL-1.2
import { parseDatum } from '#libs/kernel';
import { type Sheet, type Value, workbookBytes } from '#libs/werkblad';
import { verbandVan } from '#modules/regio';
import { defineQuery } from '#platform/query';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import { lezers } from '../tarief/namen.query.ts';
import { readInschalingen } from './lonen.store.ts';
import { type Loonblad, leesbladen, loonbladen } from './loonbladen.ts';
import { type LoontabelRij, loontabellenInzien } from './loontabellen-inzien.query.ts';

export type Loonbestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

/** The wage tables that count as a workbook that can come back changed; empty sheets are the form. @param id `caolonen.xlsx` */
export const lonenWerkblad = defineQuery({
  naam: 'tarieven/lonen-werkblad',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<Loonbestand | undefined> => {
    const verband = await verbandVan(context);
    const view = verband && id === 'caolonen.xlsx' ? await loontabellenInzien.run(context, {}) : undefined;
    if (!verband || !view) return undefined;
    const { pagina } = await leesRekenmodel(context, verband);
    const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);
    const bladen = loonbladen(codes(pagina.caos), codes(pagina.functies));
    const [lonen, inschaling] = bladen;
    const inschalingen = await readInschalingen(context.tx, verband);
    // Of the pack only what has its place in the sheet: its tables name hours per week.
    const geladen = view.tabellen.filter(({ bron }) => bron !== null);
    return {
      naam: 'caolonen.xlsx',
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      inhoud: await workbookBytes([
        explanation(bladen),
        sheetOf(lonen, geladen.flatMap(rowsOf)),
        sheetOf(inschaling, inschalingen),
        choices(pagina),
      ]),
    };
  },
});

type Row = Readonly<Record<string, string | undefined>>;

const rowsOf = ({ cao, van, tot, urenPerMaand, bron, voorbeeld, lonen }: LoontabelRij): readonly Row[] =>
  lonen.map(({ schaal, trede, euroPerMaand, euroPerUur }) => ({
    ...{ cao, vanaf: van, tot, schaal, trede, euroPerMaand, euroPerUur, urenPerMaand },
    bron: bron ?? '',
    voorbeeld: voorbeeld ? 'ja' : 'nee',
  }));

const formats = { tekst: 'text', 'ja-nee': 'text', getal: 'plain', dag: 'date' } as const;

const sheetOf = ({ naam, kolommen }: Loonblad, rows: readonly Row[]): Sheet => ({
  name: naam,
  columns: kolommen.map(({ kop, breedte, soort, waarden }) => ({
    head: kop,
    width: breedte,
    format: formats[soort],
    ...(waarden && { choices: waarden }),
  })),
  rows: rows.map((row) =>
    kolommen.map(({ pad, soort }): Value => {
      const text = row[pad] ?? '';
      if (text === '') return null;
      return soort === 'getal' ? { number: text } : soort === 'dag' ? parseDatum(text) : text;
    }),
  ),
});

const explanation = (bladen: readonly Loonblad[]): Sheet => ({
  name: leesbladen.uitleg,
  columns: [
    { head: 'Blad', width: 14 },
    { head: 'Kolom', width: 22 },
    { head: 'Wat het is', width: 90 },
  ],
  rows: [
    [
      '',
      '',
      'Vul de lonen in zoals de cao ze noemt en bied het bestand daarna aan. U ziet eerst wat er niet klopt en wat er verandert; daarna vergelijkt een collega het met de bron.',
    ],
    ...bladen.flatMap(({ naam, uitleg, kolommen }) => [
      [naam, '', uitleg],
      ...kolommen.map((kolom) => [naam, kolom.kop, kolom.uitleg]),
    ]),
  ],
});

type Named = readonly { readonly code: string; readonly naam: string }[];
const choices = ({ caos, functies }: { readonly caos: Named; readonly functies: Named }): Sheet => ({
  name: leesbladen.keuzelijsten,
  columns: [
    { head: 'Kolom', width: 14 },
    { head: 'Code', width: 26 },
    { head: 'Naam', width: 50 },
  ],
  rows: [
    ...caos.map(({ code, naam }) => ['Cao', code, naam]),
    ...functies.map(({ code, naam }) => ['Functie', code, naam]),
  ],
});
