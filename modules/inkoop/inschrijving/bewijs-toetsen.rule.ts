// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, rule, type Step, step } from '#libs/explain';
import { type Datum, isNa, isVoor } from '#libs/kernel';
import type { Bewijsvraag, Toelatingscriterium, Uitzondering } from '../procedure/voorwaarden.ts';
import { gevraagdeStukken, type Stuk, type Verklaring, vraagtDagtekening, vrijstelling } from './inschrijving.ts';

export type Bewijsvragen = {
  readonly criterium: Toelatingscriterium;
  /** The day of registration: look-back and validity count from here. */
  readonly peildatum: Datum;
  readonly producten: readonly Gekozen[];
  readonly uitzonderingen: readonly Uitzondering[];
  readonly verklaring: Verklaring | undefined;
  readonly stukken: readonly Stuk[];
};

/** A chosen product, with its name for the sentence. */
export type Gekozen = { readonly code: string; readonly naam: string };
export type Bewijsstand = { readonly vrijgesteld: Uitzondering | null };

export type BewijsReden = Reason<
  | 'verklaring-ontbreekt'
  | 'verklaring-zonder-toelichting'
  | 'bewijs-ontbreekt'
  | 'dagtekening-ontbreekt'
  | 'bewijs-uit-de-toekomst'
  | 'bewijs-buiten-terugblik'
  | 'bewijs-te-oud'
>;

const self = 'inkoop/bewijs-toetsen';

/**
 * Is everything there that one criterion asks for, within its look-back and validity? [002 §4.4.1]
 * It says nothing about the content: that is for two assessors. Whoever is exempt need not show anything.
 */
export function bewijsToetsen(vragen: Bewijsvragen): Outcome<Bewijsstand, BewijsReden> {
  const { criterium, peildatum, producten, uitzonderingen, verklaring, stukken } = vragen;
  const vrijgesteld = vrijstelling(criterium, uitzonderingen);
  const eis = step('criterium', `${criterium.nummer}. ${criterium.naam}`, 'tekst', criterium.source);
  if (vrijgesteld) return decided({ vrijgesteld }, [step('vrijgesteld', vrijgesteld, 'tekst', rule(self), [eis])]);

  const terugblik = lookBack(criterium, peildatum);
  const codes = producten.map(({ code }) => code);
  const judged = gevraagdeStukken(criterium, codes).map(({ vraag, product }) => {
    const own = stukken.filter(({ bewijs, product: voor }) => bewijs === vraag.code && voor === product);
    const naam = producten.find(({ code }) => code === product)?.naam;
    return judge({ criterium, voor: naam ? `${vraag.naam} (${naam})` : vraag.naam, vraag, peildatum, terugblik }, own);
  });
  const reasons = [...declarationReasons(criterium, verklaring), ...judged.flatMap((one) => one.reasons)];
  const steps = [
    eis,
    ...(terugblik ? [step('terugblik-vanaf', terugblik.toString(), 'datum', criterium.source)] : []),
    step('verklaring', verklaring?.antwoord ?? 'nog niet gegeven', 'tekst', input),
    ...judged.map((one) => one.step),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided({ vrijgesteld }, steps);
}

/** First day of the look-back; 29 February becomes 28 in a year that has none. */
export const lookBack = ({ terugblikJaren }: Toelatingscriterium, peildatum: Datum): Datum | null =>
  terugblikJaren === null ? null : peildatum.subtract({ years: terugblikJaren });

function declarationReasons(criterium: Toelatingscriterium, verklaring: Verklaring | undefined): BewijsReden[] {
  const figures = { criterium: criterium.naam };
  if (!verklaring) return [reason('verklaring-ontbreekt', figures, criterium.code)];
  return verklaring.antwoord === 'nee' && verklaring.toelichting.trim() === ''
    ? [reason('verklaring-zonder-toelichting', figures, criterium.code)]
    : [];
}

type Question = {
  readonly criterium: Toelatingscriterium;
  readonly vraag: Bewijsvraag;
  /** The question as people read it, with the product where it is asked for each. */
  readonly voor: string;
  readonly peildatum: Datum;
  readonly terugblik: Datum | null;
};

function judge(question: Question, own: readonly Stuk[]): { readonly reasons: BewijsReden[]; readonly step: Step } {
  const { criterium, vraag, voor } = question;
  const reasons = own.flatMap((stuk) => ageReasons(question, stuk));
  if (own.length === 0)
    reasons.push(reason('bewijs-ontbreekt', { bewijs: voor, criterium: criterium.naam }, criterium.code));
  const found = own.map(({ naam, dagtekening }) =>
    step(
      'stuk',
      naam,
      'tekst',
      input,
      dagtekening ? [step('dagtekening', dagtekening.toString(), 'datum', input)] : [],
    ),
  );
  return { reasons, step: step('gevraagd-bewijs', voor, 'tekst', vraag.source, found) };
}

function ageReasons({ criterium, vraag, peildatum, terugblik }: Question, { naam, dagtekening }: Stuk): BewijsReden[] {
  if (!vraagtDagtekening(criterium, vraag)) return [];
  if (!dagtekening) return [reason('dagtekening-ontbreekt', { bewijs: naam }, criterium.code)];
  const figures = { bewijs: naam, dagtekening: dagtekening.toString() };
  const reasons: BewijsReden[] = [];
  if (isNa(dagtekening, peildatum)) reasons.push(reason('bewijs-uit-de-toekomst', figures, criterium.code));
  if (terugblik && isVoor(dagtekening, terugblik))
    reasons.push(
      reason(
        'bewijs-buiten-terugblik',
        { ...figures, vanaf: terugblik.toString(), jaren: criterium.terugblikJaren },
        criterium.code,
      ),
    );
  const { geldigheidMaanden } = vraag;
  if (geldigheidMaanden !== null && isVoor(dagtekening, peildatum.subtract({ months: geldigheidMaanden })))
    reasons.push(reason('bewijs-te-oud', { ...figures, maanden: geldigheidMaanden }, criterium.code));
  return reasons;
}
