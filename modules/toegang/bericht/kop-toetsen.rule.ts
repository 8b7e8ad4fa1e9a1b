// SPDX-License-Identifier: EUPL-1.2
import { parseDatum } from '#libs/kernel';
import { type Bevinding, foutAls, nietGetoetst, type Toets, toetsAlle } from './bevinding.ts';

/** The header of a message, and what the receiver knows about it. */
export type Kop = {
  readonly gemeente: string;
  readonly identificatie: string;
  /** As it stands in the message: the standard allows years of more than four digits. */
  readonly dagtekening: string;
  readonly vandaag: string;
  /** Did this sender use this identification before, for this kind of message? */
  readonly identificatieGebruikt: boolean;
  /** Every gemeentecode that the CBS ever gave out, or null when that list is not known. */
  readonly gemeentecodes: ReadonlySet<string> | null;
};

/** Every message: the identification is new for this sender and kind of message [TR056]. */
export const TR056: Toets<Kop> = ({ identificatie, identificatieGebruikt }) =>
  foutAls(identificatieGebruikt, 'TR056', { identificatie });

/** Every message: it is dated on a day that exists, not after the day on which it is received [TR135]. */
export const TR135: Toets<Kop> = ({ dagtekening, vandaag }) => {
  const gelezen = parseDatum(dagtekening);
  return foutAls(!gelezen || gelezen.toString() > vandaag, 'TR135', { dagtekening, vandaag });
};

/** Every message: the gemeente is in a list of the CBS, also an older one [TR378]. Without lists it is not tested. */
export const TR378: Toets<Pick<Kop, 'gemeente' | 'gemeentecodes'>> = ({ gemeente, gemeentecodes }) =>
  gemeentecodes ? foutAls(!gemeentecodes.has(gemeente), 'TR378', { gemeente }) : nietGetoetst('lijst-van-gemeenten');

/** What is wrong with the header. Then nothing below it is judged (berichten.md §10). */
export const kopToetsen = (kop: Kop): readonly Bevinding[] => toetsAlle([TR135, TR056, TR378], kop, '/Bericht/Header');
