// SPDX-License-Identifier: EUPL-1.2
import { type Header325, type Kop323, maakHeader, type Stroombericht } from '#libs/ijw';
import { geenOpmerking, volledigToegekend } from '../toets/bevinding.ts';
import type { Afgewezen } from './afgewezen.store.ts';
import { codesVanGeheel, type Oordeel, tellingVan } from './declaratie.ts';
import { totaalBedrag } from './declaratie-lezen.query.ts';

type Afzending = { readonly identificatie: string; readonly dagtekening: string };
export type Antwoord = Extract<Stroombericht, { readonly soort: '325' }>;

/** No checks of ours are the XSLT of the standard; this says that a message fell on the rules within it (berichten.md §11). */
const xsltVersie = '1.0.0';

/** The 325 on a 323: only what was rejected, in the forms of berichten.md §11. */
export function antwoordOpstellen(kop: Kop323, oordeel: Oordeel, afgewezen: Afgewezen, afzending: Afzending): Antwoord {
  const { standaard, Header } = kop;
  const opKop = oordeel.niveau === 'bericht' || oordeel.niveau === 'kop';
  const header: Header325 = {
    ...maakHeader(standaard, '325', { afzender: Header.Ontvanger, ontvanger: Header.Afzender, ...afzending }),
    DeclaratieIdentificatie: Header.BerichtIdentificatie,
    ...(oordeel.niveau === 'bericht' && { XsltVersie: xsltVersie }),
    XsdVersieDeclaratie: Header.XsdVersie,
    RetourCodes: opKop ? codesVanGeheel(oordeel) : [geenOpmerking],
  };
  const antwoord = opKop ? {} : { DeclaratieAntwoord: declaratieAntwoord(kop, oordeel, afgewezen) };
  return { standaard, soort: '325', Header: header, ...antwoord };
}

function declaratieAntwoord(
  { Declaratie }: Kop323,
  oordeel: Oordeel,
  afgewezen: Afgewezen,
): NonNullable<Antwoord['DeclaratieAntwoord']> {
  const totalen = {
    DeclaratieNummer: Declaratie.DeclaratieNummer,
    TotaalIngediendBedrag: Declaratie.TotaalIngediendBedrag,
    TotaalToegekendBedrag: totaalBedrag(tellingVan(oordeel).toegekend),
  };
  if (oordeel.niveau !== 'regels') return { ...totalen, RetourCodes: codesVanGeheel(oordeel) };
  if (afgewezen.isLeeg) return { ...totalen, RetourCodes: [volledigToegekend] };
  return { ...totalen, Clienten: afgewezen.clienten(), RetourCodes: [geenOpmerking] };
}
