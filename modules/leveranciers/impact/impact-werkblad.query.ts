// SPDX-License-Identifier: EUPL-1.2
import { isId } from '#libs/kernel';
import { type Sheet, type Value, workbookBytes } from '#libs/werkblad';
import { defineQuery } from '#platform/query';
import type { Werkbestand } from '../werkbestand.ts';
import { type Groep, groepen } from './impact-samenvatten.ts';
import { impactUitleg } from './impact-uitleg.query.ts';
import { type ImpactView, impactscenarioInzien } from './impactscenario.query.ts';
import { impactlezers } from './lezers.ts';
import { blijfredenen, impactteksten } from './teksten.ts';
import { leesVoorbeeldproducten } from './voorbeeldproducten.query.ts';
import { wijzigingszinnen } from './wijzigingszinnen.ts';

/** A kept scenario as a workbook: how it was computed first, then each table of the page. @param id `<scenario>.xlsx` */
export const impactWerkblad = defineQuery({
  naam: 'leveranciers/impact-werkblad',
  rollen: impactlezers,
  run: async (context, { id }: { readonly id: string }): Promise<Werkbestand | undefined> => {
    const [, scenario = ''] = /^([0-9a-f-]{36})\.xlsx$/.exec(id) ?? [];
    const view = isId(scenario) ? await impactscenarioInzien.run(context, { id: scenario }) : undefined;
    if (!view) return undefined;
    const voorbeelden = await leesVoorbeeldproducten(context.tx, context.wie.hoed.code, view.stand.van);
    const sheets = [
      impactUitleg(view, voorbeelden.size > 0),
      changes(view),
      totals(view),
      ...groepen.map((groep) => perGroep(view, groep, voorbeelden)),
      risk(view),
      coverage(view),
      kept(view),
    ];
    return {
      naam: `impact-${view.gemaakt.toString().slice(0, 10)}.xlsx`,
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      inhoud: await workbookBytes(sheets),
    };
  },
});

const money = (head: string) => ({ head, width: 18, format: 'money' as const });
const amounts = [
  money('Was'),
  money('Wordt'),
  money('Verschil'),
  { head: 'Verschil in procenten', width: 20, format: 'plain' as const },
];

type Sums = { readonly was: number; readonly wordt: number };
/** Of nothing no part can be said. */
const percent = ({ was, wordt }: Sums): Value =>
  was === 0 ? null : { number: (((wordt - was) / was) * 100).toFixed(2) };
const amountsOf = (sums: Sums): readonly Value[] => [
  { eurocent: sums.was },
  { eurocent: sums.wordt },
  { eurocent: sums.wordt - sums.was },
  percent(sums),
];

const changes = (view: ImpactView): Sheet => ({
  name: 'Wijzigingen',
  columns: [{ head: 'Wat dit scenario verandert', width: 110 }],
  rows: wijzigingszinnen(view).map((zin) => [zin]),
});

const totals = ({ was, wordt, gevolg }: ImpactView): Sheet => ({
  name: 'Totaal',
  columns: [{ head: 'Wat', width: 40 }, money('Bedrag')],
  rows: [
    ['Was', { eurocent: was }],
    ...(['norm', 'groei', 'product', 'tarief'] as const).map((deel): readonly Value[] => [
      impactteksten.stappen[`gevolg-${deel}`] ?? deel,
      { eurocent: gevolg[deel] },
    ]),
    ['Wordt', { eurocent: wordt }],
    ['Verschil', { eurocent: wordt - was }],
  ],
});

const bladen: Readonly<Record<Groep, string>> = {
  gemeente: 'Per gemeente',
  contract: 'Per contract',
  product: 'Per product',
  aanbieder: 'Per aanbieder',
};

const perGroep = (view: ImpactView, groep: Groep, voorbeelden: ReadonlySet<string>): Sheet => ({
  name: bladen[groep],
  columns: [
    { head: 'Naam', width: 40 },
    { head: 'Code', width: 28 },
    ...amounts,
    ...(groep === 'product' ? [{ head: 'Tarief is voorbeeld', width: 18 }] : []),
  ],
  rows: view.groepen[groep].map((rij) => [
    rij.naam,
    rij.code ?? '',
    ...amountsOf(rij),
    ...(groep === 'product' ? [voorbeelden.has(rij.code ?? '') ? 'ja' : 'nee'] : []),
  ]),
});

const risk = ({ risico }: ImpactView): Sheet => ({
  name: 'Inschrijfrisico',
  columns: [{ head: 'Aanbieder', width: 40 }, { head: 'Code', width: 14 }, ...amounts],
  rows: (risico ?? []).map((rij) => [rij.naam, rij.code ?? '', ...amountsOf(rij)]),
});

const coverage = ({ dekking }: ImpactView): Sheet => ({
  name: 'Dekking',
  columns: [
    { head: 'Product', width: 36 },
    { head: 'Gemeente', width: 26 },
    { head: 'Aanbieders nu', width: 14, format: 'plain' },
    { head: 'Dan over', width: 12, format: 'plain' },
    { head: 'Wie misschien wegvalt', width: 60 },
  ],
  rows: dekking.map(({ product, gemeente, aanbieders, over, wegvallers }) => [
    product,
    gemeente,
    { number: String(aanbieders) },
    { number: String(over) },
    wegvallers.join(', '),
  ]),
});

const kept = ({ blijft }: ImpactView): Sheet => ({
  name: 'Blijft gelijk',
  columns: [
    { head: 'Waarom het bedrag gelijk blijft', width: 50 },
    { head: 'Regels', width: 14, format: 'plain' },
    money('Bedrag'),
  ],
  rows: blijft.map(({ reden, regels, bedrag }) => [
    blijfredenen[reden],
    regels === null ? 'minder dan 5' : { number: String(regels) },
    { eurocent: bedrag },
  ]),
});
