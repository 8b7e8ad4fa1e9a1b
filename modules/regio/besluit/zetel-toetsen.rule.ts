// SPDX-License-Identifier: EUPL-1.2
import { reason } from '#libs/explain';
import { contains, type Datum, periode } from '#libs/kernel';
import type { BesluitReden } from './besluit.ts';
import { besluitendeSoorten, type Gremium, type Gremiumsoort, type Zetel } from './mandaat.ts';

type Beslisser = {
  readonly gremiumsoort: Gremiumsoort;
  readonly beslisser: string | null;
  readonly zetels: readonly Zetel[];
  readonly dag: Datum;
};

/**
 * May this person decide for this gremium, on this day? Where the composition is known, only who has a seat; where it
 * is not, whoever has the role that belongs to this kind of gremium.
 */
export function magSpreken(gremium: Gremium, { gremiumsoort, beslisser, zetels, dag }: Beslisser): boolean {
  const seats = zetels.filter((zetel) => zetel.gremium === gremium.code);
  if (seats.length === 0) return gremium.soort === gremiumsoort;
  return running(seats, dag).some(({ persoon }) => persoon === beslisser);
}

/** Why none of these gremia can decide by this person, and who can. */
export function waaromNiet(gremia: readonly Gremium[], vraag: Beslisser): BesluitReden {
  const { gremiumsoort, beslisser, zetels, dag } = vraag;
  for (const { code, naam, soort } of gremia) {
    const seats = zetels.filter((zetel) => zetel.gremium === code);
    const ended = seats.filter(({ persoon, tot }) => persoon === beslisser && tot !== null).at(-1);
    if (ended?.tot) return reason('zetel-beeindigd', { gremium: naam, tot: ended.tot.toString() });
    const sitting = running(seats, dag).map((zetel) => zetel.naam);
    if (seats.length > 0 && soort === gremiumsoort)
      return sitting.length > 0
        ? reason('geen-zetel', { gremium: naam, wie: sitting.join(', ') })
        : reason('gremium-zonder-zetel', { gremium: naam });
  }
  const empty = gremia.filter(
    ({ code, soort }) => !besluitendeSoorten.includes(soort) && !zetels.some(({ gremium }) => gremium === code),
  );
  if (empty.length === gremia.length) return reason('gremium-zonder-zetel', { gremium: namesOf(empty) });
  return reason('niet-bevoegd', { wie: namesOf(gremia) });
}

const running = (zetels: readonly Zetel[], dag: Datum): readonly Zetel[] =>
  zetels.filter(({ van, tot }) => contains(periode(van, tot), dag));

const namesOf = (gremia: readonly Gremium[]): string => [...new Set(gremia.map(({ naam }) => naam))].join(', ');
