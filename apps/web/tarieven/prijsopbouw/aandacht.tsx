// SPDX-License-Identifier: EUPL-1.2
import { Attention, Datum } from '#libs/ui';
import type { View } from './view.ts';

/** What is asked of this reader now, and by when. */
export function Aandacht({ view }: { readonly view: View }) {
  const { kan, termijn, antwoord, intrekking, isAanbieder, beoordelingen } = view;
  if (intrekking)
    return (
      <Attention kind="info" title="Ingetrokken">
        {intrekking.naam} trok deze prijsopbouw in: {intrekking.reden}
      </Attention>
    );
  if (antwoord) return null;
  const day = termijn ? <Datum value={termijn.uiterlijk} /> : null;
  if (kan.beantwoorden)
    return (
      <Attention kind="warning" title="Uw antwoord wordt gevraagd" action={<a href="#antwoord">Naar het antwoord</a>}>
        De prijsopbouw is beoordeeld. {day && <>Antwoord uiterlijk op {day}.</>}
      </Attention>
    );
  if (kan.beoordelen && !beoordelingen?.some(({ teruggelegd }) => teruggelegd === null))
    return (
      <Attention kind="warning" title="Uw oordeel wordt gevraagd" action={<a href="#oordeel">Naar het oordeel</a>}>
        {day ? (
          <>De regio antwoordt uiterlijk op {day}.</>
        ) : (
          <>Geen bron zegt binnen welke tijd de regio antwoordt. Kies onderaan zelf een dag.</>
        )}
      </Attention>
    );
  return isAanbieder ? (
    <Attention kind="info" title="De regio bekijkt uw prijsopbouw">
      {day ? <>Zij antwoordt uiterlijk op {day}.</> : 'Wanneer zij antwoordt, is nog onbekend.'}
    </Attention>
  ) : null;
}
