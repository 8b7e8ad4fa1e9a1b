// SPDX-License-Identifier: EUPL-1.2
import { formatDatum, formatGetal } from '#libs/kernel';
import { type Sheet, workbookBytes } from '#libs/werkblad';
import { defineQuery } from '#platform/query';
import { lezers } from '../tarief/namen.query.ts';
import { type IndexatieView, indexatieInzien } from './indexatie.query.ts';
import { ingangVan } from './indexatie-toetsen.rule.ts';
import type { Indexatiebestand } from './indexatiebericht.query.ts';

/** All tarieven of an indexation as a workbook. @param id `<kenmerk>.xlsx` */
export const indexatieWerkblad = defineQuery({
  naam: 'tarieven/indexatie-werkblad',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<Indexatiebestand | undefined> => {
    const [, indexatie] = /^([0-9a-f-]{36})\.xlsx$/.exec(id) ?? [];
    const view = indexatie ? await indexatieInzien.run(context, { id: indexatie }) : null;
    if (!view) return undefined;
    return {
      naam: `indexatie-${view.jaar}.xlsx`,
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      inhoud: await workbookBytes([perContract(view), perTarief(view), perAanbieder(view)]),
    };
  },
});

const perContract = ({ jaar, contracten }: IndexatieView): Sheet => ({
  name: 'Contracten',
  columns: [
    { head: 'Contract', width: 36 },
    { head: 'Index', width: 12 },
    { head: 'Eerste jaar', width: 12 },
    { head: 'Vanaf', width: 18 },
    { head: 'Stand', width: 16 },
    { head: 'Tarieven', width: 10 },
  ],
  rows: contracten.map(({ naam, procent, eersteJaar, staat, regels }) => [
    naam,
    `${formatGetal(procent)} %`,
    eersteJaar ? 'ja' : 'nee',
    formatDatum(ingangVan(jaar)),
    staat ?? 'vastgesteld',
    String(regels.length),
  ]),
});

const perTarief = ({ contracten, namen }: IndexatieView): Sheet => ({
  name: 'Tarieven',
  columns: [
    { head: 'Contract', width: 30 },
    { head: 'Product', width: 34 },
    { head: 'Cao', width: 24 },
    { head: 'Micro-onderneming', width: 18 },
    { head: 'Was', width: 12, format: 'money' },
    { head: 'Wordt', width: 12, format: 'money' },
    { head: 'Per', width: 12 },
    { head: 'Voorbeeld', width: 12 },
  ],
  rows: contracten.flatMap(({ naam, regels }) =>
    regels.map(({ product, cao, micro, was, wordt, eenheid, voorbeeld }) => [
      naam,
      namen.producten[product] ?? product,
      namen.caos[cao] ?? cao,
      micro ? 'ja' : 'nee',
      { eurocent: was },
      { eurocent: wordt },
      eenheid,
      voorbeeld ? 'ja' : 'nee',
    ]),
  ),
});

const perAanbieder = ({ contracten, namen }: IndexatieView): Sheet => ({
  name: 'Tarieven van één aanbieder',
  columns: [
    { head: 'Contract', width: 30 },
    { head: 'Product', width: 34 },
    { head: 'Aanbieder', width: 34 },
    { head: 'AGB-code', width: 12 },
    { head: 'Was', width: 12, format: 'money' },
    { head: 'Wordt', width: 12, format: 'money' },
    { head: 'Per', width: 12 },
    { head: 'Voorbeeld', width: 12 },
  ],
  rows: contracten.flatMap(({ naam, aanbiederregels }) =>
    aanbiederregels.map(({ aanbieder, aanbiedernaam, product, was, wordt, eenheid, voorbeeld }) => [
      naam,
      namen.producten[product] ?? product,
      aanbiedernaam,
      aanbieder,
      { eurocent: was },
      { eurocent: wordt },
      eenheid,
      voorbeeld ? 'ja' : 'nee',
    ]),
  ),
});
