// SPDX-License-Identifier: EUPL-1.2
import { type Reason, reason } from '#libs/explain';
import { type Filterlijst, filterlijsten } from './filterlijst.ts';

export type Keuzes = Readonly<Record<string, string>>;

/** Every code and day that can be chosen. A BSN has nine digits in a row; no choice has. */
const choice = /^(?!.*\d{9})[\p{L}\p{N}_.:-]{1,80}$/u;

/** What is wrong with a filter that somebody wants to keep: it may say nothing about a person. */
export function filterToetsen(lijst: Filterlijst, naam: string, keuzes: Keuzes): readonly Reason[] {
  const { velden } = filterlijsten[lijst];
  const gekozen = Object.entries(keuzes);
  const vrij = gekozen.filter(([veld]) => !velden.includes(veld));
  const vreemd = gekozen.filter(([veld, waarde]) => velden.includes(veld) && !choice.test(waarde));
  return [
    ...(gekozen.length === 0 ? [reason('filter-leeg')] : []),
    ...(vrij.length > 0 ? [reason('filter-vrije-tekst')] : []),
    ...vreemd.map(([veld]) => reason('filter-geen-keuze', { veld })),
    ...naamToetsen(naam),
  ];
}

/** A name is free text too: what may be a BSN is refused. */
export const naamToetsen = (naam: string): readonly Reason[] =>
  /\d{9}/.test(naam.replaceAll(/[\s.-]/g, '')) ? [reason('filter-naam-nummer', {}, 'naam')] : [];
