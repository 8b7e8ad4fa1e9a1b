// SPDX-License-Identifier: EUPL-1.2
import { type BerichtVan, type Client325, type DeclaratieAntwoord325, type Header325, maakHeader } from '#libs/ijw';
import { geenOpmerking, nietBeoordeeld, retourcodes, volledigToegekend } from '../toets/bevinding.ts';
import {
  codesVanGeheel,
  codesVanRegel,
  isMetClientAfgewezen,
  isToegekend,
  type Oordeel,
  regelsVan,
  toegekendBedrag,
} from './declaratie.ts';
import { totaalBedrag } from './declaratie-lezen.query.ts';

type Afzending = { readonly identificatie: string; readonly dagtekening: string };

/** No checks of ours are the XSLT of the standard; this says that a message fell on the rules within it (berichten.md §11). */
const xsltVersie = '1.0.0';

/** The 325 on a 323: only what was rejected, in the forms of berichten.md §11. */
export function antwoordOpstellen(
  bericht: BerichtVan<'323'>,
  oordeel: Oordeel,
  afzending: Afzending,
): BerichtVan<'325'> {
  const { standaard, Header } = bericht;
  const opKop = oordeel.niveau === 'bericht' || oordeel.niveau === 'kop';
  const header: Header325 = {
    ...maakHeader(standaard, '325', { afzender: Header.Ontvanger, ontvanger: Header.Afzender, ...afzending }),
    DeclaratieIdentificatie: Header.BerichtIdentificatie,
    ...(oordeel.niveau === 'bericht' && { XsltVersie: xsltVersie }),
    XsdVersieDeclaratie: Header.XsdVersie,
    RetourCodes: opKop ? codesVanGeheel(oordeel) : [geenOpmerking],
  };
  return {
    standaard,
    soort: '325',
    Header: header,
    ...(!opKop && { DeclaratieAntwoord: declaratieAntwoord(bericht, oordeel) }),
  };
}

function declaratieAntwoord({ Declaratie }: BerichtVan<'323'>, oordeel: Oordeel): DeclaratieAntwoord325 {
  const kop = {
    DeclaratieNummer: Declaratie.DeclaratieNummer,
    TotaalIngediendBedrag: Declaratie.TotaalIngediendBedrag,
    TotaalToegekendBedrag: totaalBedrag(toegekendBedrag(oordeel)),
  };
  if (oordeel.niveau !== 'regels') return { ...kop, RetourCodes: codesVanGeheel(oordeel) };
  if (oordeel.regels.every(isToegekend)) return { ...kop, RetourCodes: [volledigToegekend] };
  return { ...kop, Clienten: afgewezenClienten(Declaratie.Clienten, oordeel), RetourCodes: [geenOpmerking] };
}

/** Clients of whom something was rejected, each line as it was declared with its codes. The verdicts are in message order. */
function afgewezenClienten(
  clienten: BerichtVan<'323'>['Declaratie']['Clienten'],
  oordeel: Oordeel,
): readonly Client325[] {
  const regels = regelsVan(oordeel).values();
  return clienten.flatMap(({ Bsn, Prestaties }) => {
    const metOordeel = Prestaties.flatMap((prestatie) => {
      const { value } = regels.next();
      return value ? [{ prestatie, regel: value }] : [];
    });
    const afgewezen = metOordeel.filter(({ regel }) => !isToegekend(regel));
    if (afgewezen.length === 0) return [];
    const opClient = afgewezen.some(({ regel }) => isMetClientAfgewezen(regel));
    return {
      Bsn,
      Prestaties: afgewezen.map(({ prestatie, regel }) => ({
        ...prestatie,
        RetourCodes: opClient ? [nietBeoordeeld] : codesVanRegel(regel),
      })),
      RetourCodes: [opClient ? retourcodes.TR304 : geenOpmerking],
    };
  });
}
