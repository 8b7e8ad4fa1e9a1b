// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import { codeVan } from '../kernbeding/kernbeding.ts';
import type { Planonderdeel } from './segmentplan.ts';

export type KoppenReden = Reason<
  'koppen-uit-plan' | 'koppen-ontbreken' | 'koppen-dubbel' | 'kop-zonder-letters' | 'kop-heeft-tekst'
>;
type Gekozen = Pick<Planonderdeel, 'naam' | 'inhoud' | 'vult'>;
type Situatie = {
  readonly gekozen: readonly Gekozen[];
  /** Whether the plan of the region itself names the headings. */
  readonly uitPlan: boolean;
  /** Codes of the headings under which something was written. */
  readonly beschreven: readonly string[];
};
const self = 'beleid/koppen-kiezen';

/**
 * May a region set these headings? Where its plan names them, the plan decides [000 lists eleven]; and a heading under
 * which something stands cannot go. A register that fills a part keeps its code, whatever its heading.
 */
export function koppenKiesbaar({
  gekozen,
  uitPlan,
  beschreven,
}: Situatie): Outcome<readonly Planonderdeel[], KoppenReden> {
  const koppen = gekozen.map((kop) => ({ ...kop, code: kop.vult ?? codeVan(kop.naam) }));
  const codes = koppen.map(({ code }) => code);
  const gone = beschreven.filter((code) => !codes.includes(code));
  const reasons: KoppenReden[] = [];
  if (uitPlan) reasons.push(reason('koppen-uit-plan'));
  if (koppen.length === 0) reasons.push(reason('koppen-ontbreken', {}, 'koppen'));
  if (codes.includes('')) reasons.push(reason('kop-zonder-letters', {}, 'koppen'));
  if (new Set(codes).size < codes.length) reasons.push(reason('koppen-dubbel', {}, 'koppen'));
  if (gone.length > 0) reasons.push(reason('kop-heeft-tekst', { kop: gone.join(', ').replaceAll('-', ' ') }, 'koppen'));
  const steps = [
    step('koppen-kiezen', reasons.length === 0, 'ja-nee', rule(self), [
      step('koppen', koppen.length, 'stuks', input),
      step('koppen-van-plan', uitPlan, 'ja-nee', input),
    ]),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(koppen, steps);
}
