// SPDX-License-Identifier: EUPL-1.2
import { decided, input, norm, type Outcome, rule, step } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';

export type Omvang = { readonly medewerkers: number; readonly jaaromzet: Eurocent; readonly balanstotaal: Eurocent };
export type MicroGrens = { readonly werknemersMinderDan: number; readonly omzetOfBalansMinderDan: Eurocent };

/**
 * Is this provider a micro-onderneming? Fewer staff than the bound, and turnover and/or balance sheet below the other.
 * The bounds are the region's; they follow recommendation 2003/361/EG [002 §5.2].
 */
export function isMicroOnderneming(omvang: Omvang, grens: MicroGrens): Outcome<boolean> {
  const klein = omvang.medewerkers < grens.werknemersMinderDan;
  const licht = Math.min(omvang.jaaromzet, omvang.balanstotaal) < grens.omzetOfBalansMinderDan;
  const bound = norm('Aanbeveling 2003/361/EG');
  return decided(klein && licht, [
    step('micro-onderneming', klein && licht, 'ja-nee', rule('regio/micro-onderneming'), [
      step('medewerkers', omvang.medewerkers, 'stuks', input),
      step('grens-medewerkers', grens.werknemersMinderDan, 'stuks', bound),
      step('jaaromzet', omvang.jaaromzet, 'eurocent', input),
      step('balanstotaal', omvang.balanstotaal, 'eurocent', input),
      step('grens-omzet-of-balans', grens.omzetOfBalansMinderDan, 'eurocent', bound),
    ]),
  ]);
}
