// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, rule, type Source, type Step, step } from '#libs/explain';
import { compared } from '#libs/kernel';
import type { Maat, Maatgegeven, Ontbrekend, SmartOnderdeel, SmartOordeel } from './doel.ts';

const self = 'beleid/smart-toetsen';

/** Which facts of an indicator make up each part of SMART. SMART agreements are asked for [004 dia 3], which facts is not said. */
const neededFor: Readonly<Record<SmartOnderdeel, readonly Maatgegeven[]>> = {
  specifiek: ['eenheid'],
  meetbaar: ['databron', 'meetwijze', 'ritme'],
  aanwijsbaar: ['maker'],
  realistisch: ['nulmeting', 'normjaar', 'streefwaarde', 'richting'],
  tijdgebonden: ['streefdatum'],
};
const onderdelen = Object.keys(neededFor) as readonly SmartOnderdeel[];

type Getoetst = { readonly maat: Maat; readonly ontbreekt: Readonly<Record<SmartOnderdeel, readonly Ontbrekend[]>> };

/**
 * Says what is missing before a doel is SMART. With several indicators the one that lacks least counts:
 * one good measure is enough. Always decided; that something is missing is the answer, not a failure.
 */
export function smartToetsen(maten: readonly Maat[]): Outcome<SmartOordeel> {
  const best = maten.map(toets).sort((a, b) => countMissing(a) - countMissing(b))[0];
  const parts = onderdelen.map((onderdeel) => {
    const ontbreekt = best ? best.ontbreekt[onderdeel] : (['indicator'] as const);
    return { onderdeel, voldoet: ontbreekt.length === 0, ontbreekt };
  });
  const smart = parts.every(({ voldoet }) => voldoet);
  const counted = step('indicatoren', maten.length, 'stuks', input);
  return decided({ smart, indicator: best?.maat.code ?? null, onderdelen: parts }, [
    step('smart', smart, 'ja-nee', rule(self), [
      counted,
      ...(best ? [step('beste-indicator', best.maat.naam, 'tekst', best.maat.bron)] : []),
      ...parts.map(({ onderdeel, voldoet }) =>
        step(onderdeel, voldoet, 'ja-nee', rule(self), best ? factsOf(best.maat, onderdeel) : []),
      ),
    ]),
  ]);
}

function toets(maat: Maat): Getoetst {
  const unknown = (onderdeel: SmartOnderdeel): readonly Ontbrekend[] =>
    neededFor[onderdeel].filter((naam) => maat.gegevens[naam] === null);
  return {
    maat,
    ontbreekt: {
      specifiek: unknown('specifiek'),
      meetbaar: unknown('meetbaar'),
      aanwijsbaar: unknown('aanwijsbaar'),
      realistisch: [
        ...unknown('realistisch'),
        ...(followsDirection(maat) ? [] : (['streefwaarde-volgt-richting'] as const)),
      ],
      tijdgebonden: [
        ...unknown('tijdgebonden'),
        ...(liesAfterBaseline(maat) ? [] : (['streefdatum-na-normjaar'] as const)),
      ],
    },
  };
}

/** A target of a falling indicator must lie below its baseline. Nothing to say while one of the three is unknown. */
function followsDirection({ gegevens: { richting, nulmeting, streefwaarde } }: Maat): boolean {
  if (richting === null || nulmeting === null || streefwaarde === null) return true;
  const moved = compared(streefwaarde, nulmeting);
  return richting === 'gelijk' ? moved === 0 : richting === 'hoger' ? moved > 0 : moved < 0;
}

const liesAfterBaseline = ({ gegevens: { normjaar, streefdatum } }: Maat): boolean =>
  normjaar === null || streefdatum === null || Number(String(streefdatum).slice(0, 4)) > Number(normjaar);

const factsOf = ({ gegevens, bron }: Maat, onderdeel: SmartOnderdeel): readonly Step[] =>
  neededFor[onderdeel].map((naam) => fact(naam, gegevens[naam], bron));

const fact = (naam: Maatgegeven, waarde: string | number | null, bron: Source): Step =>
  waarde === null
    ? step(naam, 'onbekend', 'tekst', bron)
    : step(naam, String(waarde), naam === 'streefdatum' ? 'datum' : 'tekst', bron);

const countMissing = ({ ontbreekt }: Getoetst): number => Object.values(ontbreekt).flat().length;
