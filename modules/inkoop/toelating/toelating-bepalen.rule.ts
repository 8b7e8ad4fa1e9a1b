// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, rule, type Step, step } from '#libs/explain';
import { type Datum, isNa } from '#libs/kernel';
import { aantalBeoordelaars, type Ronde, type Rondesoort, type Zienswijzestand } from '../beoordeling/beoordeling.ts';
import { isZelfdePunt, type Toelatingscriterium, type Toetspunt } from '../procedure/voorwaarden.ts';

export type Toelatingsvraag = {
  readonly criteria: readonly Toelatingscriterium[];
  readonly producten: readonly string[];
  readonly punten: readonly Toetspunt[];
  readonly rondes: readonly Ronde[];
  /** Does the region hear an aanbieder before it rejects? */
  readonly hoorVoorAfwijzing: boolean;
  readonly zienswijze: Zienswijzestand;
  readonly vandaag: Datum;
};

/** What is to be done next with a registration. */
export type Vervolg =
  | {
      readonly soort: 'beoordelen';
      readonly ronde: number;
      readonly rondesoort: Rondesoort;
      readonly punten: readonly Toetspunt[];
      readonly nog: number;
    }
  | { readonly soort: 'zienswijze-vragen'; readonly tekorten: readonly Toetspunt[] }
  | { readonly soort: 'zienswijze-afwachten'; readonly uiterlijk: string; readonly tekorten: readonly Toetspunt[] }
  | {
      readonly soort: 'besluiten';
      readonly uitkomst: 'toegelaten' | 'afgewezen';
      readonly producten: readonly string[];
      readonly afgevallen: readonly string[];
      readonly tekorten: readonly Toetspunt[];
    };

type Stand = 'voldoet' | 'voldoet-niet' | 'verschil' | 'open';
const self = 'inkoop/toelating-bepalen';

/**
 * From the verdicts of both assessors to the next step: judge, judge together where they differ, hear the aanbieder
 * before a rejection, judge again, decide. A criterion that is asked for each product costs only that product. [002 §4.4.1]
 */
export function toelatingBepalen(vraag: Toelatingsvraag): Outcome<Vervolg> {
  const { rondes, punten, zienswijze, vandaag } = vraag;
  const running = rondes.find(({ beurten }) => beurten.length < aantalBeoordelaars);
  const complete = rondes.filter((ronde) => ronde !== running);
  const standOf = (punt: Toetspunt) => standAfter(complete, punt);
  const steps = punten.map((punt) => asStep(vraag, punt, standOf(punt)));
  const answer = (value: Vervolg) => decided(value, [step('vervolg', value.soort, 'code', rule(self), steps)]);
  const judge = (rondesoort: Rondesoort, these: readonly Toetspunt[]) =>
    answer({
      soort: 'beoordelen',
      ronde: complete.length + 1,
      rondesoort,
      punten: these,
      nog: aantalBeoordelaars - (running?.beurten.length ?? 0),
    });

  const differing = punten.filter((punt) => standOf(punt) === 'verschil');
  const tekorten = punten.filter((punt) => standOf(punt) === 'voldoet-niet');
  if (complete.length === 0) return judge('zelfstandig', punten);
  if (differing.length > 0) return judge('samen', differing);
  const blocking = tekorten.filter((punt) => isKnockOut(vraag, punt));
  const heard = complete.some(({ soort }) => soort === 'na-zienswijze');
  if (blocking.length > 0 && vraag.hoorVoorAfwijzing && !heard) {
    if (zienswijze.staat === 'niet-gevraagd') return answer({ soort: 'zienswijze-vragen', tekorten: blocking });
    if (zienswijze.staat === 'gegeven') return judge('na-zienswijze', blocking);
    if (!isNa(vandaag, zienswijze.uiterlijk))
      return answer({ soort: 'zienswijze-afwachten', uiterlijk: zienswijze.uiterlijk.toString(), tekorten: blocking });
  }
  return answer(conclude(vraag, blocking));
}

/** A shortcoming of the aanbieder as a whole rejects; one of a product costs that product. */
function conclude({ producten }: Toelatingsvraag, blocking: readonly Toetspunt[]): Vervolg {
  const whole = blocking.some(({ product }) => product === '');
  const lost = new Set(blocking.map(({ product }) => product));
  const left = whole ? [] : producten.filter((product) => !lost.has(product));
  return {
    soort: 'besluiten',
    uitkomst: left.length > 0 ? 'toegelaten' : 'afgewezen',
    producten: left,
    afgevallen: producten.filter((product) => !left.includes(product)),
    tekorten: blocking,
  };
}

/** How a point stands: the latest round that judged it counts. */
function standAfter(rondes: readonly Ronde[], punt: Toetspunt): Stand {
  const judged = rondes
    .map(({ beurten }) =>
      beurten.flatMap(({ beoordelingen }) =>
        beoordelingen.filter((one) => isZelfdePunt(one, punt)).map(({ oordeel }) => oordeel),
      ),
    )
    .filter((oordelen) => oordelen.length > 0);
  const [first, ...others] = judged.at(-1) ?? [];
  if (!first) return 'open';
  return others.every((oordeel) => oordeel === first) ? first : 'verschil';
}

const isKnockOut = ({ criteria }: Toelatingsvraag, { criterium }: Toetspunt): boolean =>
  criteria.find(({ code }) => code === criterium)?.knockOut ?? true;

function asStep({ criteria, rondes }: Toelatingsvraag, punt: Toetspunt, stand: Stand): Step {
  const criterium = criteria.find(({ code }) => code === punt.criterium);
  const name = `${criterium?.naam ?? punt.criterium}${punt.product && ` (${punt.product})`}: ${stand}`;
  const verdicts = rondes.flatMap(({ beurten }) =>
    beurten.flatMap(({ naam, beoordelingen }) =>
      beoordelingen
        .filter((one) => isZelfdePunt(one, punt))
        .map(({ oordeel }) => step('oordeel', `${oordeel}, ${naam}`, 'tekst', input)),
    ),
  );
  return step('toetspunt', name, 'tekst', criterium?.source ?? input, verdicts);
}
