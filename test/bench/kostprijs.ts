// SPDX-License-Identifier: EUPL-1.2
import { type Kostprijsvraag, kostprijsBedrag, kostprijsBerekenen } from '#modules/tarieven';
import { kostprijsvraag, parameter, parameters } from '../support/kostprijsvraag.ts';
import { percentile, printTable, timed } from './measure.ts';

const aantal = 10_000;
const rounds = 5;
const withSteps = 1_000;

/** Ten thousand tariffs computed anew, exactly and to the cent, against the same arithmetic in floating point. */
export async function kostprijs(): Promise<void> {
  const vragen = Array.from({ length: aantal }, (_, at) => question(at));
  const exact = await repeat(() => vragen.map(kostprijsBedrag));
  const floating = await repeat(() => vragen.map(inFloatingPoint));
  const explained = await repeat(() => vragen.slice(0, withSteps).map(kostprijsBerekenen));
  const differs = vragen.filter((vraag) => kostprijsBedrag(vraag) !== inFloatingPoint(vraag)).length;
  console.log(`\nKostprijs: ${aantal} tarieven opnieuw berekend; doel: hoogstens 1.000 ms`);
  printTable(
    ['wat', 'mediaan ms', '× komma'],
    [
      ['dezelfde som met drijvende komma', floating.toFixed(1), '1,00'],
      ['wij: exacte breuken, alles getoetst, één afronding', exact.toFixed(0), ratio(exact, floating)],
      [`wij: ook alle stappen (voor ${withSteps})`, explained.toFixed(0), ''],
    ],
  );
  console.log(`Op de cent anders met drijvende komma: ${differs}`);
}

const ratio = (ours: number, yardstick: number): string => (ours / yardstick).toFixed(1).replace('.', ',');

async function repeat(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) times.push(await timed(async () => work()));
  return percentile(times.slice(1), 50);
}

/** Every tariff has its own wages, mix and overhead. */
function question(at: number): Kostprijsvraag {
  const share = at % 101;
  const bron = { from: 'input' } as const;
  return kostprijsvraag({
    functiemix: [
      { functie: 'hbo', procent: `${100 - share}`, bron },
      { functie: 'wo', procent: `${share}`, bron },
    ],
    uurlonen: [
      { functie: 'hbo', euroPerUur: `${20 + (at % 700) / 100}`, jaar: 2025, bron },
      { functie: 'wo', euroPerUur: `${30 + (at % 900) / 100}`, jaar: 2025, bron },
    ],
    parameters: [
      ...parameters.filter(({ soort }) => soort !== 'overhead'),
      parameter('overhead', `${25 + (at % 2_000) / 100}`),
    ],
  });
}

/** The same chain as a spreadsheet has it: no checks, no steps. */
function inFloatingPoint({ functiemix, uurlonen, parameters: figures }: Kostprijsvraag): number {
  const share = (soort: string) => Number(figures.find((one) => one.soort === soort)?.procent) / 100;
  const wage = functiemix.reduce(
    (sum, { functie, procent }) =>
      sum + (Number(procent) / 100) * Number(uurlonen.find((loon) => loon.functie === functie)?.euroPerUur),
    0,
  );
  const perPaidHour = wage * (1 + share('toeslagen')) * (1 + share('sociale-lasten'));
  const perHour = (perPaidHour / share('productiviteit')) * (1 + share('overhead'));
  return Math.round(((perHour / (1 - share('no-show'))) * (1 + share('winst-en-risico')) * 100) / 60);
}
