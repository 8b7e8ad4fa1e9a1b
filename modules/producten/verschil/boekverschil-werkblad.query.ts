// SPDX-License-Identifier: EUPL-1.2
import { formatDatum, parseDatum } from '#libs/kernel';
import { type Sheet, type Value, workbookBytes } from '#libs/werkblad';
import { defineQuery } from '#platform/query';
import { lezers } from '../productversie/producten.query.ts';
import { woorden } from '../teksten.ts';
import type { Werkbestand } from '../uitwisseling/productenboek-werkblad.query.ts';
import type { Boekverschil } from './boek-vergelijken.rule.ts';
import { type BoekverschilView, boekverschilInzien } from './boekverschil.query.ts';

/** What differs between the book on two days, as a workbook. @param id `2025-01-01.2026-01-01.xlsx` */
export const boekverschilWerkblad = defineQuery({
  naam: 'producten/boekverschil-werkblad',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<Werkbestand | undefined> => {
    const [, first = '', second = ''] = /^(\d{4}-\d{2}-\d{2})\.(\d{4}-\d{2}-\d{2})\.xlsx$/.exec(id) ?? [];
    const [van, naar] = [parseDatum(first), parseDatum(second)];
    const view = van && naar ? await boekverschilInzien.run(context, { van, naar }) : undefined;
    if (view?.verschil.status !== 'decided') return undefined;
    const { value } = view.verschil;
    return {
      naam: `verschil-productenboek-${first}-${second}.xlsx`,
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      inhoud: await workbookBytes([explanation(view, value), products(value), differences(view, value)]),
    };
  },
});

const explanation = (
  { van, naar, producten }: BoekverschilView,
  { toegevoegd, geeindigd, gewijzigd, gelijk }: Boekverschil,
): Sheet => ({
  name: 'Uitleg',
  columns: [
    { head: 'Wat', width: 30 },
    { head: 'Aantal', width: 12, format: 'plain' },
    { head: 'Uitleg', width: 90 },
  ],
  rows: [
    [
      'Vergeleken',
      null,
      `Wat is vastgesteld en geldt op ${formatDatum(van)}, naast wat geldt op ${formatDatum(naar)}. Concepten tellen niet mee.`,
    ],
    ['Producten op de eerste dag', { number: String(producten.was) }, ''],
    ['Producten op de tweede dag', { number: String(producten.wordt) }, ''],
    ['Erbij gekomen', { number: String(toegevoegd.length) }, 'Geldt op de tweede dag, en op de eerste nog niet.'],
    ['Geëindigd', { number: String(geeindigd.length) }, 'Geldt op de eerste dag, en op de tweede niet meer.'],
    ['Gewijzigd', { number: String(gewijzigd.length) }, 'Elk onderdeel dat anders is, staat op het blad Verschillen.'],
    ['Gelijk', { number: String(gelijk) }, 'Op beide dagen hetzelfde; alleen de volgorde van lijsten telt niet.'],
    ['Voorbeeld', null, 'Waar ‘ja’ staat, is iets van het product een voorbeeld en niet van de regio.'],
  ],
});

const products = ({ toegevoegd, geeindigd, gewijzigd }: Boekverschil): Sheet => ({
  name: 'Producten',
  columns: [
    { head: 'Product', width: 40 },
    { head: 'Code', width: 30 },
    { head: 'Wat er gebeurt', width: 18 },
    { head: 'Onderdelen anders', width: 20, format: 'plain' },
    { head: 'Voorbeeld', width: 12 },
  ],
  rows: [
    ...toegevoegd.map((one) => row(one, 'erbij gekomen', null)),
    ...geeindigd.map((one) => row(one, 'geëindigd', null)),
    ...gewijzigd.map((one) => row(one, 'gewijzigd', one.verschillen.length)),
  ],
});

const row = (
  { naam, product, voorbeeld }: Boekverschil['toegevoegd'][number],
  wat: string,
  aantal: number | null,
): readonly Value[] => [
  naam,
  product,
  wat,
  aantal === null ? null : { number: String(aantal) },
  voorbeeld ? 'ja' : 'nee',
];

const velden: Readonly<Record<string, string>> = woorden.veld;

const differences = ({ van, naar }: BoekverschilView, { gewijzigd }: Boekverschil): Sheet => ({
  name: 'Verschillen',
  columns: [
    { head: 'Product', width: 34 },
    { head: 'Code', width: 28 },
    { head: 'Onderdeel', width: 26 },
    { head: `Op ${formatDatum(van)}`, width: 50 },
    { head: `Op ${formatDatum(naar)}`, width: 50 },
  ],
  rows: gewijzigd.flatMap(({ naam, product, verschillen }) =>
    verschillen.map(({ veld, eis, was, wordt }) => [
      naam,
      product,
      eis ? `Eis: ${woorden.eissoort[eis].toLowerCase()}` : (velden[veld] ?? veld),
      was ?? 'stond er niet',
      wordt ?? 'vervalt',
    ]),
  ),
});
