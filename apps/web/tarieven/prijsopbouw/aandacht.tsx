// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Attention, Datum } from '#libs/ui';
import type { View } from './view.ts';

/** What is asked of this reader now, and by when. */
export function Aandacht({ view }: { readonly view: View }) {
  const { kan, termijn, isTeLaat, antwoord, intrekking, isAanbieder, beoordelingen } = view;
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
        De prijsopbouw is beoordeeld. {day && <Termijnzin wie="U" isTeLaat={isTeLaat} dag={day} />}
      </Attention>
    );
  if (kan.beoordelen && !beoordelingen?.some(({ teruggelegd }) => teruggelegd === null))
    return (
      <Attention kind="warning" title="Uw oordeel wordt gevraagd" action={<a href="#oordeel">Naar het oordeel</a>}>
        {day ? (
          <Termijnzin wie="De regio" isTeLaat={isTeLaat} dag={day} />
        ) : (
          <>Geen bron zegt binnen welke tijd de regio antwoordt. Kies onderaan zelf een dag.</>
        )}
      </Attention>
    );
  return isAanbieder ? <VoorAanbieder isTeLaat={isTeLaat} dag={day} /> : null;
}

const VoorAanbieder = ({ isTeLaat, dag }: Omit<Zin, 'wie'>) => (
  <Attention
    kind={isTeLaat ? 'warning' : 'info'}
    title={isTeLaat ? 'De regio is te laat met haar antwoord' : 'De regio bekijkt uw prijsopbouw'}
  >
    {dag ? <Termijnzin wie="Zij" isTeLaat={isTeLaat} dag={dag} /> : 'Wanneer zij antwoordt, is nog onbekend.'}
    {isTeLaat && ' Het tarief loopt intussen door. Vraag uw contactpersoon wanneer het antwoord komt.'}
  </Attention>
);

type Zin = { readonly wie: 'U' | 'Zij' | 'De regio'; readonly isTeLaat: boolean; readonly dag: ReactNode };

/** By when the answer is asked, or that this day has passed. */
const Termijnzin = ({ wie, isTeLaat, dag }: Zin) =>
  isTeLaat ? (
    <>
      {wie} had uiterlijk op {dag} moeten antwoorden: die dag is voorbij.
    </>
  ) : (
    <>
      {wie} antwoordt uiterlijk op {dag}.
    </>
  );
