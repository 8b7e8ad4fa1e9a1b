// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Heenbericht } from '../index.ts';
import { jw301 } from './bouwers.ts';
import { aanvraag, jw305, jw307, jw315, jw317, jw319, nieuw, start, stop, wijziging } from './bouwers-toegang.ts';
import { alsWmo } from './wmo.ts';

const maal = <T>(maak: (nummer: number) => T) =>
  fc.constantFrom([1], [1, 2], [1, 2, 3]).map((nummers) => nummers.map(maak));

/** Any message that has a return message, of either standard, that keeps every rule. */
export const heenbericht: fc.Arbitrary<Heenbericht> = fc
  .tuple(
    fc.oneof(
      fc.constant(jw301()),
      maal((ToewijzingNummer) => start({ ToewijzingNummer })).map((starts) => jw305(starts)),
      maal((ToewijzingNummer) => stop({ ToewijzingNummer })).map((stops) => jw307(stops)),
      maal(aanvraag).map((aanvragen) => jw315(aanvragen)),
      fc
        .tuple(maal(wijziging), fc.option(maal(nieuw), { nil: undefined }))
        .map(([TeWijzigenProducten, NieuweProducten]) => jw317({ TeWijzigenProducten, NieuweProducten })),
      fc.constant(jw319()),
    ),
    fc.boolean(),
  )
  .map(([bericht, isWmo]) => (isWmo ? alsWmo<Heenbericht>(bericht) : bericht));
