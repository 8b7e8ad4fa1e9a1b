// SPDX-License-Identifier: EUPL-1.2
import { norm } from '#libs/explain';
import { type Datum, isNa, isVoor } from '#libs/kernel';
import type { Gremium, Handeling, Mandaat } from '../besluit/mandaat.ts';
import type { Mandaatversie } from './mandaatversie.ts';

/**
 * The register as it counts on a day: of each entry the newest version that has begun, unless that one was withdrawn or
 * has ended. A later version that ended does not bring an earlier one back [002 §7.2: over structurele volmachten
 * worden separaat afspraken gemaakt].
 */
export function registerOp<Versie extends Mandaatversie>(versies: readonly Versie[], dag: Datum): readonly Versie[] {
  const newest = new Map<string, Versie>();
  for (const versie of versies.toSorted((a, b) => a.versie - b.versie))
    if (!versie.van || !isNa(versie.van, dag)) newest.set(versie.code, versie);
  return [...newest.values()].filter(({ ingetrokken, tot }) => !ingetrokken && !(tot && isVoor(tot, dag)));
}

/**
 * Who decides about the register and the membership itself, where the register does not say: every college. A power can
 * only be handed over by who has it, and the colleges make and change the cooperation [001 §4.1].
 */
export function metGrondslag(register: readonly Mandaat[], gremia: readonly Gremium[]): readonly Mandaat[] {
  const colleges = gremia.find(({ soort }) => soort === 'college');
  if (!colleges) return register;
  const absent = grondslagen.filter(({ handeling }) => !register.some((mandaat) => mandaat.handeling === handeling));
  return [...register, ...absent.map((entry) => ownPower(entry, colleges))];
}

type Grondslag = { readonly handeling: Handeling; readonly omschrijving: string; readonly grond: string };

const grondslagen: readonly Grondslag[] = [
  {
    handeling: 'mandaat-wijzigen',
    omschrijving: 'Het mandaatregister wijzigen',
    grond: 'Algemene wet bestuursrecht, artikelen 10:3 en 10:8',
  },
  {
    handeling: 'deelname-wijzigen',
    omschrijving: 'Bepalen wie meedoet',
    grond: 'Wet gemeenschappelijke regelingen, artikel 1',
  },
];

const ownPower = ({ handeling, omschrijving, grond }: Grondslag, { code }: Gremium): Mandaat => ({
  code: handeling,
  handeling,
  omschrijving,
  beslist: code,
  naAfstemmingMet: [],
  informeren: [],
  grond,
  contracten: 'alle',
  voorwaarde: null,
  staat: 'eigen-bevoegdheid',
  bron: norm(grond),
});
