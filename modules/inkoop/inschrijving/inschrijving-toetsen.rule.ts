// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, step } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import { isTeLaat, isTeVroeg, opSeconde, type Venster } from '../procedure/procedure.ts';
import type { Uitzondering, Voorwaarden } from '../procedure/voorwaarden.ts';
import { type BewijsReden, bewijsToetsen } from './bewijs-toetsen.rule.ts';
import type { Bedrijf, Inschrijving, Stuk } from './inschrijving.ts';

export type Inschrijvingsvraag = {
  readonly venster: Venster;
  readonly voorwaarden: Pick<Voorwaarden, 'criteria' | 'producten' | 'caos'>;
  readonly inschrijving: Pick<Inschrijving, 'producten' | 'cao' | 'vrijwilligers' | 'verklaringen'>;
  readonly bedrijf: Bedrijf | null;
  readonly uitzonderingen: readonly Uitzondering[];
  readonly stukken: readonly Stuk[];
  /** When it arrives. */
  readonly moment: Temporal.Instant;
  readonly peildatum: Datum;
};

export type InschrijvingReden =
  | BewijsReden
  | Reason<
      | 'inschrijving-te-vroeg'
      | 'inschrijving-te-laat'
      | 'bedrijf-ontbreekt'
      | 'producten-ontbreken'
      | 'product-niet-aangeboden'
      | 'cao-ontbreekt'
      | 'cao-onbekend'
      | 'vrijwilligers-onbeantwoord'
    >;

const self = 'inkoop/inschrijving-toetsen';

/** May this be handed in now: in time to the second, and complete? All reasons come back together. [002 §4.4.1, §5.1] */
export function inschrijvingToetsen(
  vraag: Inschrijvingsvraag,
): Outcome<{ readonly moment: string }, InschrijvingReden> {
  const { venster, moment, voorwaarden, inschrijving, uitzonderingen, stukken, peildatum } = vraag;
  const perCriterium = voorwaarden.criteria.map((criterium) =>
    bewijsToetsen({
      criterium,
      peildatum,
      producten: voorwaarden.producten.filter(({ code }) => inschrijving.producten.includes(code)),
      uitzonderingen,
      verklaring: inschrijving.verklaringen[criterium.code],
      stukken: stukken.filter((stuk) => stuk.criterium === criterium.code),
    }),
  );
  const received = opSeconde(moment).toString();
  const inTime = !isTeVroeg(venster, moment) && !isTeLaat(venster, moment);
  const steps = [
    step('op-tijd', inTime, 'ja-nee', rule(self), [
      step('ontvangen', received, 'moment', input),
      step('opent', venster.opent.toString(), 'moment', input),
      step('sluit', venster.sluit.toString(), 'moment', input),
    ]),
    ...perCriterium.flatMap((outcome) => outcome.steps),
  ];
  const reasons: InschrijvingReden[] = [
    ...momentReasons(vraag),
    ...companyReasons(vraag),
    ...choiceReasons(vraag),
    ...perCriterium.flatMap((outcome) => (outcome.status === 'refused' ? outcome.reasons : [])),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided({ moment: received }, steps);
}

function momentReasons({ venster, moment }: Inschrijvingsvraag): InschrijvingReden[] {
  const ontvangen = opSeconde(moment).toString();
  if (isTeVroeg(venster, moment))
    return [reason('inschrijving-te-vroeg', { opent: venster.opent.toString(), ontvangen })];
  if (isTeLaat(venster, moment))
    return [reason('inschrijving-te-laat', { sluit: venster.sluit.toString(), ontvangen })];
  return [];
}

const companyReasons = ({ bedrijf }: Inschrijvingsvraag): InschrijvingReden[] =>
  bedrijf ? [] : [reason('bedrijf-ontbreekt', {}, 'bedrijf')];

function choiceReasons({ voorwaarden, inschrijving }: Inschrijvingsvraag): InschrijvingReden[] {
  const { producten, cao, vrijwilligers } = inschrijving;
  const reasons: InschrijvingReden[] = producten
    .filter((code) => !voorwaarden.producten.some((product) => product.code === code))
    .map((product) => reason('product-niet-aangeboden', { product }, 'producten'));
  if (producten.length === 0) reasons.push(reason('producten-ontbreken', {}, 'producten'));
  if (cao === null) reasons.push(reason('cao-ontbreekt', {}, 'cao'));
  else if (cao !== 'basis' && !voorwaarden.caos.some(({ code }) => code === cao))
    reasons.push(reason('cao-onbekend', { cao }, 'cao'));
  const asked = voorwaarden.criteria.some(({ uitgezonderd }) => uitgezonderd.includes('zonder-vrijwilligers'));
  if (asked && vrijwilligers === null) reasons.push(reason('vrijwilligers-onbeantwoord', {}, 'bedrijf'));
  return reasons;
}
