// SPDX-License-Identifier: EUPL-1.2
import { formatDatum, parseDatum } from '#libs/kernel';
import { type Sheet, type Value, workbookBytes } from '#libs/werkblad';
import { defineQuery } from '#platform/query';
import { lezers } from '../tarief/namen.query.ts';
import { type TariefRij, type TarievenView, tarievenInzien } from '../tarief/tarieven.query.ts';
import { staatTekst } from '../teksten.ts';

export type Tariefbestand = { readonly naam: string; readonly mediatype: string; readonly inhoud: Uint8Array };

/** The tariffs of a contract on a day as a workbook. @param id contract and day, such as `ambulant-jeugd.2025-01-01.xlsx` */
export const tarievenWerkblad = defineQuery({
  naam: 'tarieven/tarieven-werkblad',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<Tariefbestand | undefined> => {
    const [, contract = '', dag = ''] = /^([a-z0-9-]+)\.(\d{4}-\d{2}-\d{2})\.xlsx$/.exec(id) ?? [];
    const asked = parseDatum(dag);
    const view = asked && (await tarievenInzien.run(context, { contract, dag: asked }));
    if (!view?.contract) return undefined;
    return {
      naam: `tarieven-${id}`,
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      inhoud: await workbookBytes([explanation(view), list(view.rijen), matrix(view.rijen)]),
    };
  },
});

function explanation({ contract, dag, rijen }: TarievenView): Sheet {
  const examples = rijen.filter(({ voorbeeld }) => voorbeeld).length;
  return {
    name: 'Uitleg',
    columns: [
      { head: 'Wat', width: 24 },
      { head: 'Uitleg', width: 90 },
    ],
    rows: [
      ['Contract', contract ? `${contract.nummer}. ${contract.naam}` : ''],
      ['Dag', `De tarieven zoals ze gelden op ${formatDatum(dag)}.`],
      ['Tarieven', 'Elk tarief op een eigen rij: om te filteren, te sorteren of in te lezen.'],
      ['Matrix', 'Dezelfde bedragen naast elkaar: een rij per product, een kolom per cao.'],
      ['Stand', 'Concept en voorgesteld zijn nog niet vastgesteld. Alleen een vastgesteld tarief wordt betaald.'],
      ['Micro-onderneming', 'Een aanbieder die zo klein is dat met lagere overhead wordt gerekend.'],
      ['Basistarief', 'Voor een aanbieder zonder cao, of onder een cao waarmee de regio niet rekent.'],
      ...(examples > 0 ? [['Voorbeeld', 'Waar ‘ja’ staat rust het bedrag op voorbeeldcijfers.']] : []),
    ],
  };
}

const list = (rijen: readonly TariefRij[]): Sheet => ({
  name: 'Tarieven',
  columns: [
    { head: 'Product', width: 34 },
    { head: 'Code', width: 28 },
    { head: 'Cao', width: 28 },
    { head: 'Aanbieder', width: 22 },
    { head: 'Bedrag', width: 14, format: 'money' },
    { head: 'Per', width: 12 },
    { head: 'Geldt vanaf', width: 14, format: 'date' },
    { head: 'Tot en met', width: 14, format: 'date' },
    { head: 'Stand', width: 14 },
    { head: 'Voorbeeld', width: 12 },
  ],
  rows: rijen.flatMap((rij) =>
    sizes(rij).map(([aanbieder, { bedrag, van, staat }]): readonly Value[] => [
      rij.naam,
      rij.product,
      rij.caoNaam,
      aanbieder,
      { eurocent: bedrag },
      rij.eenheid,
      van,
      rij.tot,
      staatTekst[staat],
      rij.voorbeeld ? 'ja' : 'nee',
    ]),
  ),
});

/** A row per product and size of provider, a column per CAO. */
function matrix(rijen: readonly TariefRij[]): Sheet {
  const caos = [...new Map(rijen.map(({ cao, caoNaam }) => [cao, caoNaam])).entries()];
  const cells = rijen.flatMap((rij) =>
    sizes(rij).map(([aanbieder, { bedrag }]) => ({ head: [rij.naam, aanbieder, rij.eenheid], cao: rij.cao, bedrag })),
  );
  const lines = [...Map.groupBy(cells, ({ head }) => head.join('\n')).values()];
  return {
    name: 'Matrix',
    columns: [
      { head: 'Product', width: 34 },
      { head: 'Aanbieder', width: 22 },
      { head: 'Per', width: 12 },
      ...caos.map(([, head]) => ({ head, width: 18, format: 'money' as const })),
    ],
    rows: lines.map((line): readonly Value[] => [
      ...(line[0]?.head ?? []),
      ...caos.map(([code]) => {
        const found = line.find(({ cao }) => cao === code);
        return found ? { eurocent: found.bedrag } : null;
      }),
    ]),
  };
}

type Cel = NonNullable<TariefRij['gewoon']>;
const sizes = ({ gewoon, micro }: TariefRij): readonly (readonly [string, Cel])[] => [
  ...(gewoon ? [['Andere aanbieders', gewoon] as const] : []),
  ...(micro ? [['Micro-onderneming', micro] as const] : []),
];
