// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bewerkingen, kostprijsvraag, parameter, parameters } from '../../../test/support/kostprijsvraag.ts';
import { kostprijsVoorbereiden } from './kostprijs-voorbereiden.rule.ts';
import type { Bewerking, Kostprijsvraag, Modelparameter } from './kostprijsmodel.ts';
import type { Stap } from './stap.ts';

const bron = { from: 'input' } as const;
const plan = (rest: Partial<Kostprijsvraag> = {}) => {
  const outcome = kostprijsVoorbereiden(kostprijsvraag(rest));
  if (outcome.status !== 'decided') throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const redenen = (rest: Partial<Kostprijsvraag>) => {
  const outcome = kostprijsVoorbereiden(kostprijsvraag(rest));
  return outcome.status === 'refused' ? outcome.reasons : [];
};
const missing = (rest: Partial<Kostprijsvraag>) => {
  const outcome = kostprijsVoorbereiden(kostprijsvraag(rest));
  return outcome.status === 'incomplete' ? outcome.missing : [];
};
const metParameter = (soort: string, procent: string, rest: Partial<Modelparameter> = {}) => ({
  parameters: [...parameters.filter((een) => een.soort !== soort), parameter(soort, procent, rest)],
});
const metBewerking = (naar: string, rest: Partial<Bewerking>) => ({
  bewerkingen: bewerkingen.map((een) => (een.naar === naar ? { ...een, ...rest } : een)),
});
const loon = (functie: string, jaar = 2025) => ({ functie, euroPerUur: '25', jaar, bron });

describe('een kostprijs die kan worden berekend', () => {
  test('krijgt zijn bewerkingen in volgorde, elk met zijn cijfer', () => {
    expect(plan().stappen.map(({ bewerking, parameter: cijfer }) => [bewerking.naar, cijfer?.code ?? null])).toEqual([
      ['loon-met-toeslagen', 'toeslagen'],
      ['loonkosten-per-betaald-uur', 'sociale-lasten'],
      ['loonkosten-van-de-mix', null],
      ['kosten-per-declarabel-uur', 'productiviteit'],
      ['kosten-met-overhead', 'overhead'],
      ['kostprijs-per-uur', 'no-show'],
      ['tarief-per-uur', 'winst-en-risico'],
      ['tarief-per-minuut', null],
    ]);
  });

  test('weet wat elke bewerking met een bedrag doet', () => {
    const doet = ({ effect }: Stap) =>
      effect.doet === 'deel' ? effect.deel.toFraction() : effect.doet === 'schaal' ? effect.factor.toFraction() : '';
    expect(plan().stappen.map(doet)).toEqual(['4/25', '1/4', '', '3/7', '2/5', '1/24', '1/50', '1/60']);
  });

  test('gaat niet verder dan de eenheid: een tarief per uur heeft geen minuten nodig', () => {
    expect(plan({ eenheid: 'uur' }).stappen.at(-1)?.bewerking.naar).toBe('tarief-per-uur');
    expect(redenen({ eenheid: 'uur', ...metBewerking('tarief-per-minuut', { delenDoor: '0' }) })).toEqual([]);
  });

  test('geeft geen waarschuwing als alle cijfers van het jaar zelf zijn', () => {
    expect(plan().waarschuwingen).toEqual([]);
  });

  test('waarschuwt bij een loon of cijfer van een ander jaar, maar gaat door', () => {
    const uurlonen = [loon('hbo', 2024), loon('wo'), loon('niet-in-de-mix', 2020)];
    const ander = (wat: string, jaar: string) => ({
      code: 'cijfer-van-ander-jaar',
      figures: { wat, jaar, verwacht: '2025' },
    });
    expect(plan({ uurlonen, ...metParameter('overhead', '40', { jaar: 2026 }) }).waarschuwingen).toEqual([
      ander('uurloon-hbo', '2024'),
      ander('overhead', '2026'),
    ]);
  });
});

describe('wat ontbreekt', () => {
  test('is een functiemix, een uurloon of een cijfer, alles tegelijk', () => {
    expect(missing({ functiemix: [] })).toEqual(['functiemix-van-product']);
    expect(missing({ uurlonen: [loon('wo')] })).toEqual(['uurloon-hbo']);
    expect(missing({ uurlonen: [], parameters: [] })).toEqual([
      'uurloon-hbo',
      'uurloon-wo',
      'toeslagen',
      'sociale-lasten',
      'productiviteit',
      'overhead',
      'no-show',
      'winst-en-risico',
    ]);
  });

  test('wordt één keer genoemd, ook als twee bewerkingen hetzelfde cijfer vragen', () => {
    const tweeKeer = metBewerking('loonkosten-per-betaald-uur', { parameter: 'toeslagen' });
    expect(missing({ ...tweeKeer, parameters: parameters.filter(({ soort }) => soort !== 'toeslagen') })).toEqual([
      'toeslagen',
    ]);
  });

  test('voor een bewerking die niet nodig is, ontbreekt niet', () => {
    const extra: Bewerking = {
      code: 'extra',
      soort: 'opslag',
      van: 'tarief-per-minuut',
      naar: 'tarief-per-dag',
      parameter: 'onbekend',
      eenheid: 'etmaal',
      bron,
    };
    expect(missing({ bewerkingen: [...bewerkingen, extra] })).toEqual([]);
  });

  test('staat als reden tussen de andere redenen, als er ook iets niet klopt', () => {
    const rest = { uurlonen: [loon('wo')], ...metParameter('overhead', '40', { wijze: 'deling' as const }) };
    expect(redenen(rest)).toEqual([
      { code: 'wijze-anders', figures: { parameter: 'overhead', wijze: 'deling', verwacht: 'opslag' } },
      { code: 'kostprijs-gegeven-ontbreekt', figures: { wat: 'uurloon-hbo' } },
    ]);
  });
});

/** Leaves one part out of one operation. */
const zonder = (naar: string, deel: 'parameter' | 'delenDoor'): Partial<Kostprijsvraag> => ({
  bewerkingen: bewerkingen.map((een) => {
    const { [deel]: _, ...rest } = een;
    return een.naar === naar ? rest : een;
  }),
});

describe('wat niet bij elkaar past', () => {
  test.each<[string, Partial<Kostprijsvraag>, object]>([
    [
      'een cijfer over iets anders dan de bewerking',
      metParameter('overhead', '13', { waarover: 'formatie' }),
      {
        code: 'grondslag-anders',
        figures: { parameter: 'overhead', waarover: 'formatie', verwacht: 'kosten-per-declarabel-uur' },
      },
    ],
    [
      'een opslag die een percentage van het resultaat zegt te zijn',
      metParameter('no-show', '4', { wijze: 'opslag' }),
      {
        code: 'grondslag-anders',
        figures: { parameter: 'no-show', waarover: 'kostprijs-per-uur', verwacht: 'kosten-met-overhead' },
      },
    ],
    [
      'twee cijfers die evengoed gelden',
      { parameters: [...parameters, parameter('overhead', '35', { code: 'overhead-2' })] },
      { code: 'parameter-dubbel', figures: { soort: 'overhead', parameters: 'overhead, overhead-2' } },
    ],
    [
      'twee uurlonen voor één functie',
      { uurlonen: [loon('hbo'), loon('wo'), loon('hbo')] },
      { code: 'parameter-dubbel', figures: { soort: 'bruto-uurloon', parameters: 'hbo' } },
    ],
    [
      'een bewerking zonder cijfer',
      zonder('kosten-met-overhead', 'parameter'),
      { code: 'bewerking-onvolledig', figures: { bewerking: 'kosten-met-overhead' } },
    ],
    [
      'een omrekening zonder deler',
      zonder('tarief-per-minuut', 'delenDoor'),
      { code: 'bewerking-onvolledig', figures: { bewerking: 'tarief-per-minuut' } },
    ],
    [
      'een cijfer waarmee niet is te rekenen',
      metParameter('productiviteit', '0'),
      {
        code: 'parameter-onbruikbaar',
        figures: { parameter: 'productiviteit', waarde: '0', eenheid: 'procent', waarom: 'nul' },
      },
    ],
    [
      'een model waaruit een bewerking is weggevallen',
      { bewerkingen: bewerkingen.filter(({ naar }) => naar !== 'kosten-met-overhead') },
      {
        code: 'keten-breekt',
        figures: {
          bewerking: 'kostprijs-per-uur',
          van: 'kosten-met-overhead',
          verwacht: 'kosten-per-declarabel-uur',
        },
      },
    ],
    [
      'een model dat twee keer weegt',
      metBewerking('kosten-met-overhead', { soort: 'weging' }),
      { code: 'weging-niet-eenmaal', figures: { keer: 2 } },
    ],
    [
      'een eenheid die het model niet kent',
      { eenheid: 'etmaal' },
      { code: 'eenheid-niet-in-model', figures: { eenheid: 'etmaal' } },
    ],
  ])('is %s, en dat is dan de enige reden', (_, rest, reden) => {
    expect(redenen(rest)).toEqual([reden]);
  });

  test('is ook een model dat nooit weegt: dan is er geen gemiddelde van de mix', () => {
    const rechtstreeks = bewerkingen
      .filter(({ soort }) => soort !== 'weging')
      .map((een) => (een.soort === 'deling' ? { ...een, van: 'loonkosten-per-betaald-uur' } : een));
    expect(
      redenen({
        bewerkingen: rechtstreeks,
        ...metParameter('productiviteit', '70', { waarover: 'loonkosten-per-betaald-uur' }),
      }),
    ).toEqual([{ code: 'weging-niet-eenmaal', figures: { keer: 0 } }]);
  });

  test.each([
    ['productiviteit', '0', '0.01'],
    ['no-show', '100', '99.99'],
    ['no-show', '-1', '0'],
    ['overhead', '-0.01', '0'],
    ['winst-en-risico', '-2', '0'],
  ])('is %s van %s procent, maar niet van %s', (soort, nietTeGebruiken, welTeGebruiken) => {
    expect(redenen(metParameter(soort, nietTeGebruiken))).toMatchObject([{ code: 'parameter-onbruikbaar' }]);
    expect(redenen(metParameter(soort, welTeGebruiken))).toEqual([]);
  });

  test('komt allemaal tegelijk terug, het model eerst en wat ontbreekt het laatst', () => {
    const codes = redenen({
      functiemix: [{ functie: 'hbo', procent: '75', bron }],
      bewerkingen: bewerkingen.filter(({ naar }) => naar !== 'loonkosten-van-de-mix'),
      ...metParameter('overhead', '13', { waarover: 'formatie', wijze: 'deling' }),
      uurlonen: [],
    }).map(({ code }) => code);
    expect(codes).toEqual([
      'mix-geen-honderd',
      'keten-breekt',
      'weging-niet-eenmaal',
      'grondslag-anders',
      'wijze-anders',
      'kostprijs-gegeven-ontbreekt',
    ]);
  });
});

describe('de functiemix', () => {
  const mix = (...procenten: readonly string[]) => ({
    functiemix: procenten.map((procent, at) => ({ functie: `functie-${at}`, procent, bron })),
    uurlonen: procenten.map((_, at) => loon(`functie-${at}`)),
  });

  test('is samen precies honderd procent', () => {
    expect(redenen(mix('33.3', '33.3', '33.4'))).toEqual([]);
    expect(redenen(mix('99.99'))).toEqual([{ code: 'mix-geen-honderd', figures: { procent: '99.99' } }]);
    expect(redenen(mix('60', '40.01'))).toEqual([{ code: 'mix-geen-honderd', figures: { procent: '100.01' } }]);
  });

  test('telt zonder afronden op, in hoeveel delen ook', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }), (tienden) => {
        const som = tienden.reduce((totaal, deel) => totaal + deel, 0);
        const delen = [...tienden, 1000 - som].map((deel) => (deel / 10).toFixed(1));
        expect(redenen(mix(...delen))).toEqual([]);
        expect(redenen(mix(...delen, '0.1'))).toMatchObject([{ code: 'mix-geen-honderd' }]);
      }),
    );
  });
});
