// SPDX-License-Identifier: EUPL-1.2
import { decided, norm, reason, refused, type Source, type Step, step, type Value } from '#libs/explain';
import type { Prestatiefeiten, Toewijzingfeit } from '../prestatie/feiten.ts';
import type { Prestatie } from '../prestatie/prestatie.ts';
import type { Bevinding, Regelcode, Uitslag } from './bevinding.ts';

/** What was looked at: only made when somebody asks why (`uitleg`), never for millions of lines. */
export type Stappen = readonly Step[] | false;

/** What one check says: it holds, it is broken, or what it needs is not known (and then nobody is rejected for it). */
export type Bevonden =
  | { readonly status: 'goed'; readonly stappen: Stappen }
  | { readonly status: 'fout'; readonly bevinding: Bevinding; readonly stappen: Stappen }
  | { readonly status: 'open'; readonly missing: string; readonly stappen: Stappen };

/** One rule of the standard, looking at one thing. Checks do not depend on each other, so that all of them can be told. */
export type Toets<T> = { readonly code: Regelcode; readonly toets: (onderwerp: T, uitleg: boolean) => Bevonden };

/** What a check on a line looks at. */
export type Lijn = { readonly prestatie: Prestatie; readonly feiten: Prestatiefeiten };

const zonderMeer: Bevonden = { status: 'goed', stappen: false };
export const goed = (stappen: Stappen): Bevonden => (stappen ? { status: 'goed', stappen } : zonderMeer);
export const fout = (code: Regelcode, figures: Readonly<Record<string, Value>>, stappen: Stappen): Bevonden => ({
  status: 'fout',
  bevinding: reason(code, figures),
  stappen,
});
/** What is missing to judge this; the names are those of steps. */
export const open = (missing: string, stappen: Stappen = false): Bevonden => ({ status: 'open', missing, stappen });

type Toewijzingtoets = (toewijzing: Toewijzingfeit, lijn: Lijn, uitleg: boolean) => Bevonden;
const zonderToewijzing = open('toewijzing');

/** A check that is about the toewijzing; without one there is nothing to hold the line against. */
export const metToewijzing =
  (toets: Toewijzingtoets): Toets<Lijn>['toets'] =>
  (lijn, uitleg) =>
    lijn.feiten.toewijzing ? toets(lijn.feiten.toewijzing, lijn, uitleg) : zonderToewijzing;

/** Where facts come from that are not in the declaratie itself. */
export const uitToewijzing = ({ prestatie: { toewijzingnummer } }: Lijn): Source =>
  norm(`toewijzing ${toewijzingnummer}`);
export const uitContract: Source = norm('overeenkomst en tarief');
export const uitAdministratie: Source = norm('eerdere declaraties van deze aanbieder');

/** Runs all checks: every broken rule comes back, and every check tells as one step what it saw. */
export function toetsAlle<T>(toetsen: readonly Toets<T>[], onderwerp: T): Uitslag {
  const bevonden = toetsen.map(({ code, toets }) => ({ code, ...toets(onderwerp, true) }));
  const bevindingen = bevonden.flatMap((een) => (een.status === 'fout' ? [een.bevinding] : []));
  const steps = bevonden.map((een) =>
    step(een.code, telling[een.status], 'tekst', norm(`iJw 3.2, ${een.code}`), seen(een)),
  );
  return bevindingen.length > 0 ? refused(bevindingen, steps) : decided(true, steps);
}

const niets: readonly Bevinding[] = [];

/** The same checks without the telling, for bulk: only what was broken. */
export function bevindingenBij<T>(toetsen: readonly Toets<T>[], onderwerp: T): readonly Bevinding[] {
  let bevindingen: Bevinding[] | undefined;
  for (const { toets } of toetsen) {
    const een = toets(onderwerp, false);
    if (een.status !== 'fout') continue;
    bevindingen ??= [];
    bevindingen.push(een.bevinding);
  }
  return bevindingen ?? niets;
}

const telling = { goed: 'in orde', fout: 'niet in orde', open: 'niet getoetst' } as const;

const seen = (een: Bevonden): readonly Step[] => {
  const steps = een.stappen || [];
  return een.status === 'open' ? [...steps, step(een.missing, 'onbekend', 'tekst', onbekend)] : steps;
};
const onbekend = norm('niet bekend bij de gemeente; daarop wordt niet afgekeurd');
