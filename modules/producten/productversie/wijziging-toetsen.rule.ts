// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, step } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';
import type { Productkern, Verschil } from './productversie.ts';
import { zonderTariefgevolg } from './tariefgevolg-toetsen.rule.ts';
import { versiesVergelijken } from './versies-vergelijken.rule.ts';

export type WijzigReden = Reason<'wijziging-zonder-verschil' | 'ingang-voorbij' | 'ingang-voor-vorige'>;

export type Getoetst = {
  readonly verschillen: readonly Verschil[];
  /** Another body decides, and the version begins only once its tariffs are there. */
  readonly raaktTarief: boolean;
};

export type Wijziging = {
  readonly was: Productkern;
  readonly wordt: Productkern;
  /** First day of the version that it replaces. */
  readonly vorigeIngang: Datum;
  readonly ingang: Datum;
  readonly vandaag: Datum;
};

/** May the product book change like this from this day, and does it touch a tariff [002 §7.2]? All reasons come back together. */
export function wijzigingToetsen({
  was,
  wordt,
  vorigeIngang,
  ingang,
  vandaag,
}: Wijziging): Outcome<Getoetst, WijzigReden> {
  const compared = versiesVergelijken(was, wordt);
  const verschillen = compared.status === 'decided' ? compared.value : [];
  const tarief = zonderTariefgevolg(verschillen);
  const reasons: WijzigReden[] = [];
  if (verschillen.length === 0) reasons.push(reason('wijziging-zonder-verschil'));
  if (isVoor(ingang, vandaag)) reasons.push(reason('ingang-voorbij', { vandaag: vandaag.toString() }, 'ingang'));
  if (!isVoor(vorigeIngang, ingang))
    reasons.push(reason('ingang-voor-vorige', { vorige: vorigeIngang.toString() }, 'ingang'));
  const steps = [
    ...tarief.steps,
    step('ingang', ingang.toString(), 'datum', input),
    step('vorige-ingang', vorigeIngang.toString(), 'datum', input),
  ];
  if (reasons.length > 0) return refused(reasons, steps);
  return decided({ verschillen, raaktTarief: tarief.status === 'refused' }, steps);
}
