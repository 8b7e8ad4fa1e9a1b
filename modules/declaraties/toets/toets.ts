// SPDX-License-Identifier: EUPL-1.2
import { decided, incomplete, norm, reason, refused, type Source, type Step, step, type Value } from '#libs/explain';
import type { Prestatiefeiten, Toewijzingfeit } from '../prestatie/feiten.ts';
import type { Prestatie } from '../prestatie/prestatie.ts';
import type { Bevinding, Regelcode, Uitslag } from './bevinding.ts';

/** One rule of the standard, looking at one thing. Checks do not depend on each other, so that all of them can be told. */
export type Toets<T> = { readonly code: Regelcode; readonly toets: (onderwerp: T) => Uitslag };

/** What a check on a line looks at. */
export type Lijn = { readonly prestatie: Prestatie; readonly feiten: Prestatiefeiten };

export const goed = (...steps: readonly Step[]): Uitslag => decided(true, steps);
export const fout = (code: Regelcode, figures: Readonly<Record<string, Value>>, ...steps: readonly Step[]): Uitslag =>
  refused(reason(code, figures), steps);
/** What is missing to judge this; the names are those of steps. */
export const open = (missing: string, ...steps: readonly Step[]): Uitslag => incomplete([missing], steps);

/** A check that is about the toewijzing; without one there is nothing to hold the line against. */
export const metToewijzing =
  (toets: (toewijzing: Toewijzingfeit, lijn: Lijn) => Uitslag): ((lijn: Lijn) => Uitslag) =>
  (lijn) =>
    lijn.feiten.toewijzing ? toets(lijn.feiten.toewijzing, lijn) : open('toewijzing');

/** Where facts come from that are not in the declaratie itself. */
export const uitToewijzing = ({ nummer }: Toewijzingfeit): Source => norm(`toewijzing ${nummer}`);
export const uitContract: Source = norm('overeenkomst en tarief');
export const uitAdministratie: Source = norm('eerdere declaraties van deze aanbieder');

/** Runs all checks: every broken rule comes back, and every check tells as one step what it saw. */
export function toetsAlle<T>(toetsen: readonly Toets<T>[], onderwerp: T): Uitslag {
  const bevindingen: Bevinding[] = [];
  const steps = toetsen.map(({ code, toets }) => {
    const uitslag = toets(onderwerp);
    if (uitslag.status === 'refused') bevindingen.push(...uitslag.reasons);
    return step(code, telling(uitslag), 'tekst', norm(`iJw 3.2, ${code}`), seen(uitslag));
  });
  return bevindingen.length > 0 ? refused(bevindingen, steps) : decided(true, steps);
}

const telling = ({ status }: Uitslag): string =>
  status === 'decided' ? 'in orde' : status === 'refused' ? 'niet in orde' : 'niet getoetst';

const seen = (uitslag: Uitslag): readonly Step[] =>
  uitslag.status === 'incomplete'
    ? [
        ...uitslag.steps,
        ...uitslag.missing.map((name) =>
          step(name, 'onbekend', 'tekst', norm('niet bekend bij de gemeente; daarop wordt niet afgekeurd')),
        ),
      ]
    : uitslag.steps;
