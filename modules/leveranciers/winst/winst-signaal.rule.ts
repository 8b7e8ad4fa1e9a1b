// SPDX-License-Identifier: EUPL-1.2
import { type Decided, decided, input, rule, step } from '#libs/explain';
import { compared, divided, type Exact, minus, plus, times, toDecimal } from '#libs/kernel';
import type { Modelwinst, Winstcijfer } from './winstcijfer.ts';

const self = 'leveranciers/winst-signaal';

/** Margins in per cent of income, with two decimals. */
export type Winstsignaal = { readonly signaal: boolean; readonly marge: string; readonly model: string };

/** What is left of income, as an exact part of it. */
export const margeVan = ({ opbrengsten, kosten }: Winstcijfer): Exact =>
  divided(minus(opbrengsten, kosten), opbrengsten);

/** A surcharge on costs is a smaller share of income: two per cent of a hundred is less than two of a hundred and two. */
export const modelmarge = ({ procent, wijze }: Pick<Modelwinst, 'procent' | 'wijze'>): Exact =>
  wijze === 'aandeel' ? divided(procent, 100) : divided(procent, plus(100, procent));

/**
 * Does an aanbieder earn more than the tariffs mean it to? Both as a share of income, so that they can be compared
 * [002 §5.2]. A high profit need not be wrong: the signal asks people to look for the cause, and does nothing itself.
 */
export function winstSignaal(cijfer: Winstcijfer, model: Modelwinst): Decided<Winstsignaal> {
  const [marge, verwacht] = [margeVan(cijfer), modelmarge(model)];
  const signaal = compared(marge, verwacht) > 0;
  const [margeTekst, modelTekst] = [inProcent(marge), inProcent(verwacht)];
  const steps = [
    step('winstsignaal', signaal, 'ja-nee', rule(self), [
      step('marge-behaald', margeTekst, 'procent', rule(self), [
        step('opbrengsten-in-jaar', cijfer.opbrengsten, 'eurocent', input),
        step('kosten-in-jaar', cijfer.kosten, 'eurocent', input),
      ]),
      step('marge-in-model', modelTekst, 'procent', rule(self), [
        step('winst-in-model', model.procent, 'procent', model.bron),
        step('wijze-van-rekenen', model.wijze, 'code', model.bron),
      ]),
    ]),
  ];
  return decided({ signaal, marge: margeTekst, model: modelTekst }, steps);
}

const inProcent = (deel: Exact): string => toDecimal(times(100, deel), 2);
