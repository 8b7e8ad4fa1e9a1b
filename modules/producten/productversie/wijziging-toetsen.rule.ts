// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, step } from '#libs/explain';
import { type Datum, isVoor } from '#libs/kernel';
import type { Productkern, Verschil } from './productversie.ts';
import { type TariefgevolgReden, zonderTariefgevolg } from './tariefgevolg-toetsen.rule.ts';
import { versiesVergelijken } from './versies-vergelijken.rule.ts';

export type WijzigReden =
  | TariefgevolgReden
  | Reason<'wijziging-zonder-verschil' | 'ingang-voorbij' | 'ingang-voor-vorige'>;

export type Wijziging = {
  readonly was: Productkern;
  readonly wordt: Productkern;
  /** First day of the version that it replaces. */
  readonly vorigeIngang: Datum;
  readonly ingang: Datum;
  readonly vandaag: Datum;
};

/** May the product book change like this without touching a tariff, from this day? All reasons come back together. */
export function wijzigingToetsen({
  was,
  wordt,
  vorigeIngang,
  ingang,
  vandaag,
}: Wijziging): Outcome<readonly Verschil[], WijzigReden> {
  const compared = versiesVergelijken(was, wordt);
  const verschillen = compared.status === 'decided' ? compared.value : [];
  const tarief = zonderTariefgevolg(verschillen);
  const reasons: WijzigReden[] = tarief.status === 'refused' ? [...tarief.reasons] : [];
  if (verschillen.length === 0) reasons.push(reason('wijziging-zonder-verschil'));
  if (isVoor(ingang, vandaag)) reasons.push(reason('ingang-voorbij', { vandaag: vandaag.toString() }, 'ingang'));
  if (!isVoor(vorigeIngang, ingang))
    reasons.push(reason('ingang-voor-vorige', { vorige: vorigeIngang.toString() }, 'ingang'));
  const steps = [
    ...tarief.steps,
    step('ingang', ingang.toString(), 'datum', input),
    step('vorige-ingang', vorigeIngang.toString(), 'datum', input),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(verschillen, steps);
}
