// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import { isVerwijderd, type Toewijzing, type Toewijzingversie, verwijderd } from './toewijzing.ts';

/** What the access desk wants to change of an allocation; what is absent stays. */
export type Wijzigingskeuze = {
  readonly verwijderen: boolean;
  /** ISO text. */
  readonly tot: string | null;
  readonly volume: number | null;
  /** Eurocenten. */
  readonly budget: number | null;
  /** Code of list JZ002 or WMO002. */
  readonly reden: string | null;
  /** Was this agreed with the aanbieder? */
  readonly overlegd: boolean;
};

export type Wijzigingsfeit = { readonly vandaag: string; readonly gedeclareerd: boolean };
type Wijzigbaar = Pick<Toewijzing, 'van' | 'tot' | 'volume' | 'eenheid' | 'frequentie' | 'budget' | 'redenWijziging'>;
type WijzigReden = Reason<
  | 'toewijzing-verwijderd'
  | 'al-gedeclareerd'
  | 'niets-gewijzigd'
  | 'periode-omgekeerd'
  | 'einddatum-voorbij'
  | 'volume-vast'
  | 'geen-budget'
  | 'overleg-nodig'
  | 'reden-nodig'
>;

/** Frequency "totaal" of list WMO757: only then the volume changes under the same number. */
const totaal = '6';

/**
 * What an allocation becomes under its own number: another end, budget or total, or deleted as if it was never sent
 * (berichten.md §6.2: OP033x1, OP186, OP298, OP299, OP380, TR385). Any other change is a new allocation.
 */
export function toewijzingWijzigen(
  toewijzing: Wijzigbaar,
  keuze: Wijzigingskeuze,
  feit: Wijzigingsfeit,
): Outcome<Omit<Toewijzingversie, 'besloten' | 'referentie'>, WijzigReden> {
  if (isVerwijderd(toewijzing)) return refused(reason('toewijzing-verwijderd'));
  const { van, tot, volume, eenheid, frequentie, budget } = toewijzing;
  const blijft = { volume, eenheid, frequentie, budget };
  if (keuze.verwijderen) {
    if (feit.gedeclareerd) return refused(reason('al-gedeclareerd', {}, 'verwijderen'));
    return decided({ ...blijft, tot: van, redenWijziging: verwijderd });
  }
  const reasons = [...obstaclesOfEnd(toewijzing, keuze, feit), ...obstaclesOfAmount(toewijzing, keuze)];
  const nieuw = { ...blijft, volume: keuze.volume ?? volume, budget: keuze.budget ?? budget, tot: keuze.tot ?? tot };
  if (nieuw.tot === tot && nieuw.volume === volume && nieuw.budget === budget) reasons.push(reason('niets-gewijzigd'));
  if (keuze.reden === null) reasons.push(reason('reden-nodig', {}, 'reden'));
  return reasons.length > 0 ? refused(reasons) : decided({ ...nieuw, redenWijziging: keuze.reden });
}

/** An earlier end is agreed with the aanbieder; a later one only while the allocation still runs. */
function obstaclesOfEnd(
  { van, tot }: Wijzigbaar,
  { tot: nieuw, overlegd }: Wijzigingskeuze,
  { vandaag }: Wijzigingsfeit,
): WijzigReden[] {
  if (nieuw === null || nieuw === tot) return [];
  if (nieuw < van) return [reason('periode-omgekeerd', { van, tot: nieuw }, 'tot')];
  const eerder = tot === null || nieuw < tot;
  if (eerder) return overlegd ? [] : [reason('overleg-nodig', {}, 'overlegd')];
  return tot < vandaag ? [reason('einddatum-voorbij', { tot }, 'tot')] : [];
}

/** A total or a budget may change; to lower it needs the consent of the aanbieder. */
function obstaclesOfAmount(
  { volume, budget, frequentie }: Wijzigbaar,
  { volume: anderVolume, budget: anderBudget, overlegd }: Wijzigingskeuze,
): WijzigReden[] {
  const reasons: WijzigReden[] = [];
  const lager = (nieuw: number | null, oud: number | null) => nieuw !== null && oud !== null && nieuw < oud;
  if (anderVolume !== null && anderVolume !== volume && frequentie !== totaal)
    reasons.push(reason('volume-vast', {}, 'volume'));
  if (anderBudget !== null && budget === null) reasons.push(reason('geen-budget', {}, 'budget'));
  if ((lager(anderVolume, volume) || lager(anderBudget, budget)) && !overlegd)
    reasons.push(reason('overleg-nodig', {}, 'overlegd'));
  return reasons;
}
