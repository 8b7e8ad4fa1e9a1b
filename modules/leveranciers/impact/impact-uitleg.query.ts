// SPDX-License-Identifier: EUPL-1.2
import { formatGetal, formatMaand, formatMoment } from '#libs/kernel';
import type { Sheet, Value } from '#libs/werkblad';
import type { ImpactView } from './impactscenario.query.ts';

/** The first sheet: what was asked of which production, how it was computed, and what rests on an example. */
export function impactUitleg(view: ImpactView, hasExamples: boolean): Sheet {
  const { naam, maker, gemaakt, stand, scenario, toen, afronding } = view;
  const rows: readonly (readonly Value[])[] = [
    ['Scenario', naam],
    ['Gemaakt', `Door ${maker} op ${formatMoment(gemaakt)}.`],
    [
      'Productie',
      `Wat is toegekend voor ${formatMaand(stand.van)} tot en met ${formatMaand(stand.tot)}, credits eraf, zoals het was op ${formatMoment(stand.opgenomen)}. Die productie is bewaard: later komt er hetzelfde uit.`,
    ],
    [
      'Regels',
      stand.regels === null ? 'Minder dan 5; een klein aantal wordt niet getoond.' : formatGetal(stand.regels),
    ],
    [
      'Hoe het is berekend',
      'In deze volgorde: wat boven een norm lag valt weg, productie wordt meer of minder, producten eindigen of gaan over, en daarna gelden de andere tarieven. Elk bedrag wordt één keer afgerond, op hele centen, voor elke groep van gelijke regels.',
    ],
    ['Verschil', 'Wordt min was. Een bedrag met een min ervoor is minder uitgaven voor de gemeenten.'],
    ...(afronding === null || afronding > 0
      ? [
          [
            'Afronding',
            `${afronding === null ? 'Enkele' : formatGetal(afronding)} regels in minuten vallen onder een tarief per uur: van elk kan het bedrag een halve cent anders zijn.`,
          ],
        ]
      : []),
    [
      'Inschrijfrisico',
      scenario.verliesgrens === null
        ? 'Niemand heeft gezegd vanaf welk verlies een aanbieder zich misschien niet inschrijft; het blad is leeg.'
        : `Aanbieders die hier meer dan ${formatGetal(scenario.verliesgrens)} procent verliezen. Dat is een vraag om te stellen, geen voorspelling.`,
    ],
    ['Dekking', 'Waar van de aanbieders die nu leveren, na het wegvallen van wie risico loopt, te weinig over zijn.'],
    ...(toen
      ? [['Let op', 'De rekenregel is veranderd sinds dit scenario werd gemaakt; dit is de uitkomst van nu.']]
      : []),
    [
      'Voorbeeld',
      hasExamples
        ? 'Een deel van de tarieven van nu rust op voorbeeldcijfers: zie de laatste kolom van Per product. Uitkomsten daarop zijn ook een voorbeeld.'
        : 'Geen van de tarieven van nu rust op voorbeeldcijfers.',
    ],
  ];
  return {
    name: 'Uitleg',
    columns: [
      { head: 'Wat', width: 24 },
      { head: 'Uitleg', width: 100 },
    ],
    rows,
  };
}
