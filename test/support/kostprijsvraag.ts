// SPDX-License-Identifier: EUPL-1.2
import { input, type Source } from '#libs/explain';
import type { Bewerking, Kostprijsvraag, Modelparameter } from '#modules/tarieven';

const bron: Source = input;

const bewerking = (soort: Bewerking['soort'], van: string, naar: string, rest: Partial<Bewerking> = {}): Bewerking => ({
  code: naar,
  soort,
  van,
  naar,
  bron,
  ...rest,
});

/** The chain of a common model: wage, surcharges, mix, declarable time, overhead, no-show, profit and risk. */
export const bewerkingen: readonly Bewerking[] = [
  bewerking('opslag', 'bruto-uurloon', 'loon-met-toeslagen', { parameter: 'toeslagen' }),
  bewerking('opslag', 'loon-met-toeslagen', 'loonkosten-per-betaald-uur', { parameter: 'sociale-lasten' }),
  bewerking('weging', 'loonkosten-per-betaald-uur', 'loonkosten-van-de-mix'),
  bewerking('deling', 'loonkosten-van-de-mix', 'kosten-per-declarabel-uur', { parameter: 'productiviteit' }),
  bewerking('opslag', 'kosten-per-declarabel-uur', 'kosten-met-overhead', { parameter: 'overhead' }),
  bewerking('opslag', 'kosten-met-overhead', 'kostprijs-per-uur', { parameter: 'no-show' }),
  bewerking('opslag', 'kostprijs-per-uur', 'tarief-per-uur', { parameter: 'winst-en-risico' }),
  bewerking('omrekening', 'tarief-per-uur', 'tarief-per-minuut', { delenDoor: '60', eenheid: 'minuut' }),
];

/** A figure that fits the chain; what differs is said. A no-show is a share of the result, the rest comes on top. */
export function parameter(soort: string, procent: string, rest: Partial<Modelparameter> = {}): Modelparameter {
  const gebruik = bewerkingen.find((stap) => stap.parameter === soort);
  const wijze = gebruik?.soort === 'deling' ? 'deling' : soort === 'no-show' ? 'aandeel' : 'opslag';
  const waarover = (wijze === 'aandeel' ? gebruik?.naar : gebruik?.van) ?? soort;
  return { code: soort, soort, procent, wijze, waarover, jaar: 2025, bron, ...rest };
}

export const parameters: readonly Modelparameter[] = [
  parameter('toeslagen', '16'),
  parameter('sociale-lasten', '25'),
  parameter('productiviteit', '70'),
  parameter('overhead', '40'),
  parameter('no-show', '4'),
  parameter('winst-en-risico', '2'),
];

/** A question that can be answered: three quarters at € 20,00 and one quarter at € 30,00 an hour. */
export const kostprijsvraag = (rest: Partial<Kostprijsvraag> = {}): Kostprijsvraag => ({
  product: 'begeleiding',
  cao: 'jeugdzorg',
  micro: false,
  jaar: 2025,
  eenheid: 'minuut',
  functiemix: [
    { functie: 'hbo', procent: '75', bron },
    { functie: 'wo', procent: '25', bron },
  ],
  uurlonen: [
    { functie: 'hbo', euroPerUur: '20', jaar: 2025, bron },
    { functie: 'wo', euroPerUur: '30', jaar: 2025, bron },
  ],
  parameters,
  bewerkingen,
  ...rest,
});
