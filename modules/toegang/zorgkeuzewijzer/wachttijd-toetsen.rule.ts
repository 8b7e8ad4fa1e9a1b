// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, type Reason, reason, refused, step } from '#libs/explain';
import { isNa, isVoor } from '#libs/kernel';

/** How long one waits for a product that is given, in one gemeente or (empty) everywhere. */
export type Wachttijdregel = {
  readonly product: string;
  readonly gemeente: string;
  readonly wekenGesprek: number;
  readonly wekenHulp: number;
};

/** A line as it was filled in; one without any weeks says nothing. */
export type Opgaveregel = Omit<Wachttijdregel, 'wekenGesprek' | 'wekenHulp'> & {
  readonly wekenGesprek: number | null;
  readonly wekenHulp: number | null;
};

export type Wachttijdopgave = {
  readonly regels: readonly Opgaveregel[];
  readonly peildatum: Temporal.PlainDate;
  readonly vandaag: Temporal.PlainDate;
  /** What the aanbieder gives under a signed overeenkomst that has not ended. */
  readonly producten: readonly string[];
  /** Where it works. */
  readonly gemeenten: readonly string[];
  /** Day of the newest report so far, if any. */
  readonly vorige: Temporal.PlainDate | null;
};

/** May this report be kept? Only about what one gives and where, as it is or was; never as one expects it [002 §5.4.2]. @returns the lines that say something */
export function wachttijdToetsen(opgave: Wachttijdopgave): Outcome<readonly Wachttijdregel[]> {
  const { regels, peildatum, vandaag, vorige } = opgave;
  const steps = [step('peildatum', peildatum.toString(), 'datum', input)];
  const reasons: Reason[] = [];
  if (isNa(peildatum, vandaag)) reasons.push(reason('peildatum-in-toekomst', {}, 'peildatum'));
  if (vorige && isVoor(peildatum, vorige))
    reasons.push(reason('peildatum-voor-vorige', { vorige: vorige.toString() }, 'peildatum'));
  if (regels.every(isLeeg)) reasons.push(reason('geen-wachttijd-ingevuld'));
  reasons.push(...regels.flatMap((regel, at) => (isLeeg(regel) ? [] : regelToetsen(regel, at, opgave))));
  return reasons.length > 0 ? refused(reasons, steps) : decided(regels.filter(isVol), steps);
}

const isLeeg = ({ wekenGesprek, wekenHulp }: Opgaveregel): boolean => wekenGesprek === null && wekenHulp === null;
const isVol = (regel: Opgaveregel): regel is Wachttijdregel => regel.wekenGesprek !== null && regel.wekenHulp !== null;

function regelToetsen(regel: Opgaveregel, at: number, { regels, producten, gemeenten }: Wachttijdopgave): Reason[] {
  const { product, gemeente } = regel;
  const veld = `regels.${at}.wekenGesprek`;
  const isZelfde = (other: Opgaveregel) => !isLeeg(other) && other.product === product && other.gemeente === gemeente;
  const reasons: Reason[] = [];
  if (regel.wekenGesprek === null) reasons.push(reason('weken-ontbreken', {}, veld));
  if (regel.wekenHulp === null) reasons.push(reason('weken-ontbreken', {}, `regels.${at}.wekenHulp`));
  if (product === '') reasons.push(reason('wachttijd-zonder-product', {}, `regels.${at}.product`));
  else if (!producten.includes(product)) reasons.push(reason('wachttijd-zonder-overeenkomst', { product }, veld));
  if (gemeente !== '' && !gemeenten.includes(gemeente))
    reasons.push(reason('wachttijd-buiten-werkgebied', { gemeente }, veld));
  if (regels.findIndex(isZelfde) < at) reasons.push(reason('wachttijd-dubbel', { product }, veld));
  return reasons;
}
