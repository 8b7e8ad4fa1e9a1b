// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Visieinhoud } from './regiovisie.ts';

export type Aanbiedreden = Reason<
  'visie-afspraak-zonder-stand' | 'visie-niemand-geraadpleegd' | 'visie-periode-keert-om' | 'visie-ligt-al-voor'
>;
type Vraag = {
  readonly inhoud: Pick<Visieinhoud, 'afspraken' | 'geraadpleegden'>;
  readonly van: string;
  readonly tot: string | null;
  /** An earlier version on which the councils have not all decided. */
  readonly ligtVoor: number | null;
};

const self = 'beleid/regiovisie-aanbiedbaar';

/**
 * May the regiovisie go to the councils? It says of each of the eight agreements how it stands, and others were heard
 * about it [001 §1, afspraak 1]. What is still unknown elsewhere is no obstacle: the version says so.
 */
export function regiovisieAanbiedbaar({ inhoud, van, tot, ligtVoor }: Vraag): Outcome<true, Aanbiedreden> {
  const open = inhoud.afspraken.filter(({ stand }) => stand === null).map(({ nummer }) => nummer);
  const used = [
    step('afspraken-zonder-stand', open.length, 'stuks', input),
    step('geraadpleegden', inhoud.geraadpleegden.length, 'stuks', input),
  ];
  const reasons: Aanbiedreden[] = [];
  if (open.length > 0) reasons.push(reason('visie-afspraak-zonder-stand', { nummers: open.join(', ') }));
  if (inhoud.geraadpleegden.length === 0) reasons.push(reason('visie-niemand-geraadpleegd'));
  if (tot !== null && tot < van) reasons.push(reason('visie-periode-keert-om', {}, 'tot'));
  if (ligtVoor !== null) reasons.push(reason('visie-ligt-al-voor', { versie: ligtVoor }));
  const steps = [step('regiovisie-aanbiedbaar', reasons.length === 0, 'ja-nee', rule(self), used)];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}
