// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, type Step, step } from '#libs/explain';
import { divided, type Eurocent, eurocent, sum, times, toDecimal } from '#libs/kernel';

export type Aandeel = { readonly gemeente: string; readonly naam: string; readonly gewicht: number };
export type Bijdrage = Aandeel & { readonly bedrag: Eurocent };
export type VerdeelReden = Reason<'sleutel-zonder-gewicht' | 'gewicht-ongeldig' | 'totaal-negatief'>;

const self = 'beleid/bijdragen-verdelen';
/** Cents that are left go one by one to who lost most by rounding down; at equal loss to the lowest code. */
const methode = 'grootste-rest';

/**
 * Divides an amount over gemeenten by weight. The contributions are whole eurocents and always add up to the amount.
 * What each must pay of the costs of the regional organisation no source says: the weights are the region's own.
 */
export function bijdragenVerdelen(
  totaal: Eurocent,
  aandelen: readonly Aandeel[],
): Outcome<readonly Bijdrage[], VerdeelReden> {
  const reasons = faultsOf(totaal, aandelen);
  const som = aandelen.reduce((all, { gewicht }) => all + gewicht, 0);
  const asked = [step('te-verdelen', totaal, 'eurocent', input), step('som-gewichten', som, 'stuks', input)];
  if (reasons.length > 0) return refused(reasons, asked);

  const down = aandelen.map((aandeel) => roundedDown(totaal, som, aandeel));
  const left = totaal - sum(down.map(({ bedrag }) => bedrag));
  const extra = new Set(
    down
      .toSorted(byLoss)
      .slice(0, left)
      .map(({ gemeente }) => gemeente),
  );
  const bijdragen = down.map(({ rest: _, ...bijdrage }) => ({
    ...bijdrage,
    bedrag: eurocent(bijdrage.bedrag + (extra.has(bijdrage.gemeente) ? 1 : 0)),
  }));
  const parts = bijdragen.map((bijdrage) => asStep(bijdrage, totaal, som, extra.has(bijdrage.gemeente)));
  return decided(bijdragen, [
    ...asked,
    step('restmethode', methode, 'code', rule(self)),
    step('som-bijdragen', sum(bijdragen.map(({ bedrag }) => bedrag)), 'eurocent', rule(self), parts),
  ]);
}

function faultsOf(totaal: Eurocent, aandelen: readonly Aandeel[]): readonly VerdeelReden[] {
  const bad = aandelen.flatMap(({ naam, gewicht }, at) =>
    Number.isSafeInteger(gewicht) && gewicht >= 0 ? [] : [{ naam, at }],
  );
  const empty = bad.length === 0 && !aandelen.some(({ gewicht }) => gewicht > 0);
  return [
    ...bad.map(({ naam, at }) => reason('gewicht-ongeldig', { gemeente: naam }, `gewichten.${at}.gewicht`)),
    ...(empty ? [reason('sleutel-zonder-gewicht')] : []),
    ...(totaal < 0 ? [reason('totaal-negatief')] : []),
  ];
}

type Rounded = Bijdrage & { readonly rest: bigint };

function roundedDown(totaal: Eurocent, som: number, aandeel: Aandeel): Rounded {
  const product = BigInt(totaal) * BigInt(aandeel.gewicht);
  return { ...aandeel, bedrag: eurocent(Number(product / BigInt(som))), rest: product % BigInt(som) };
}

const byLoss = (a: Rounded, b: Rounded): number =>
  a.rest === b.rest ? a.gemeente.localeCompare(b.gemeente) : a.rest > b.rest ? -1 : 1;

const asStep = ({ naam, gewicht, bedrag }: Bijdrage, totaal: Eurocent, som: number, extra: boolean): Step =>
  step('bijdrage-van', naam, 'tekst', rule(self), [
    step('gewicht', gewicht, 'stuks', input),
    step('onafgerond', toDecimal(divided(times(totaal, gewicht), som)), 'cent', rule(self)),
    ...(extra ? [step('cent-uit-rest', 1, 'eurocent', rule(self))] : []),
    step('bijdrage', bedrag, 'eurocent', rule(self)),
  ]);
