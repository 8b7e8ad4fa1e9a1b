// SPDX-License-Identifier: EUPL-1.2
import { type Sheet, type Value, workbookBytes } from '#libs/werkblad';
import { defineQuery } from '#platform/query';
import { lezers } from '../lezers.ts';
import type { Werkbestand } from '../werkbestand.ts';
import { winstwoorden } from './teksten.ts';
import { type Winstjaar, type WinstView, winstInzien } from './winst.query.ts';

/** The margins of one aanbieder as a workbook. @param id `<agb>.xlsx` */
export const winstWerkblad = defineQuery({
  naam: 'leveranciers/winst-werkblad',
  rollen: lezers,
  run: async (context, { id }: { readonly id: string }): Promise<Werkbestand | undefined> => {
    const [, aanbieder = ''] = /^(\d{8})\.xlsx$/.exec(id) ?? [];
    const view = aanbieder ? await winstInzien.run(context, { aanbieder }) : undefined;
    if (!view) return undefined;
    return {
      naam: `winst-${id}`,
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      inhoud: await workbookBytes([explanation(view), years(view), scenarios(view)]),
    };
  },
});

const explanation = ({ naam, aanbieder, jaren }: WinstView): Sheet => ({
  name: 'Uitleg',
  columns: [
    { head: 'Wat', width: 26 },
    { head: 'Uitleg', width: 100 },
  ],
  rows: [
    ['Aanbieder', `${naam} (AGB-code ${aanbieder})`],
    ['Behaalde marge', 'Opbrengsten min kosten, als deel van de opbrengsten.'],
    [
      'Marge in de tarieven',
      'Wat het kostprijsmodel van de regio voor winst en risico rekent, ook als deel van de opbrengsten. Een opslag van p procent op de kosten is p ÷ (100 + p) van de opbrengsten.',
    ],
    [
      'Scenario’s',
      'Alleen als de marge hoger is dan in de tarieven: wat één cijfer zou moeten zijn om het hele verschil alleen te verklaren, bij een gewone aanbieder. Dat is stof voor een gesprek, geen bevinding.',
    ],
    ['Toegekend', 'Wat in deze regio is toegekend voor hulp in dat jaar.'],
    [
      'Voorbeeld',
      jaren.some(({ voorbeeld }) => voorbeeld)
        ? 'Waar ‘ja’ staat, zijn de opbrengsten en kosten een voorbeeld en niet van de aanbieder.'
        : 'De opbrengsten en kosten zijn geen voorbeeld; de bron staat erbij.',
    ],
  ],
});

const percent = (value: string | null): Value => (value === null ? 'onbekend' : { number: value });
const margins = ({ uitleg }: Winstjaar) => (uitleg.status === 'decided' ? uitleg.value : { marge: null, model: null });

const years = ({ jaren }: WinstView): Sheet => ({
  name: 'Jaren',
  columns: [
    { head: 'Jaar', width: 8, format: 'plain' },
    { head: 'Waarover', width: 34 },
    { head: 'Opbrengsten', width: 18, format: 'money' },
    { head: 'Kosten', width: 18, format: 'money' },
    { head: 'Behaalde marge (%)', width: 18, format: 'plain' },
    { head: 'Marge in de tarieven (%)', width: 22, format: 'plain' },
    { head: 'Toegekend', width: 18, format: 'money' },
    { head: 'Hoger dan in de tarieven', width: 22 },
    { head: 'Bron', width: 50 },
    { head: 'Voorbeeld', width: 11 },
    { head: 'Oorzaak', width: 40 },
    { head: 'Wat er is besloten', width: 60 },
  ],
  rows: jaren.map((jaar) => [
    { number: String(jaar.jaar) },
    winstwoorden.gebied[jaar.gebied],
    { eurocent: jaar.opbrengsten },
    { eurocent: jaar.kosten },
    percent(margins(jaar).marge),
    percent(margins(jaar).model),
    { eurocent: jaar.toegekend },
    jaar.isSignaal ? 'ja' : 'nee',
    jaar.bron,
    jaar.voorbeeld ? 'ja' : 'nee',
    jaar.oorzaak ? winstwoorden.oorzaak[jaar.oorzaak] : null,
    jaar.besluit,
  ]),
});

const scenarios = ({ jaren }: WinstView): Sheet => ({
  name: 'Scenario’s',
  columns: [
    { head: 'Jaar', width: 8, format: 'plain' },
    { head: 'Scenario', width: 40 },
    { head: 'In het model (%)', width: 18, format: 'plain' },
    { head: 'Zou moeten zijn (%)', width: 20, format: 'plain' },
  ],
  rows: jaren.flatMap(({ jaar, verklaringen }) =>
    verklaringen.map(({ soort, model, nodig }) => [
      { number: String(jaar) },
      winstwoorden.verklaring[soort],
      percent(model),
      nodig === null && model !== null ? 'kan dit niet alleen' : percent(nodig),
    ]),
  ),
});
