// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from '#libs/explain';
import type { Bericht, Bevinding as Berichtbevinding, BerichtVan, Controle } from '#libs/ijw';
import { eurocent, formatBedrag, formatMaand } from '#libs/kernel';
import { type Bevinding, type DeclaratieView, type PrestatieRij, retourcodes } from '#modules/declaraties';
import { uitlegVan } from '#modules/declaraties/teksten';
import type { ActResult } from '#platform/act';
import { redenTekst } from '#teksten';

/** What was found in a file, in words. Of a client only the last digits of the number, for reports end up in logs. */

export const bevindingText = ({ code, regel, kolom, melding }: Berichtbevinding): string =>
  `${code} (regel ${regel}, kolom ${kolom}): ${melding}`;

export function weigeringVerslag(result: Exclude<ActResult<unknown>, { status: 'decided' }>): readonly string[] {
  if (result.status === 'refused')
    return result.reasons.map((reden: Reason) => `Niet aangenomen: ${redenTekst(reden)}`);
  if (result.status === 'invalid') return result.fouten.map(({ melding }) => `Niet aangenomen: ${melding}`);
  return ['Niet aangenomen.'];
}

/** The verdict, and below it each client and line of which something is to be said. */
export function declaratieVerslag(
  declaratie: DeclaratieView,
  bericht: BerichtVan<'323'>,
  controle: Controle,
): readonly string[] {
  const { nummer, periode, aanbieder, gemeente, ingediend, toegekend, staat } = declaratie;
  const over = periode ? ` over ${formatMaand(periode)}` : '';
  return [
    `Declaratie ${nummer} van ${aanbieder} aan ${gemeente}${over}: ${staat.replace('-', ' ')}, ${bedrag(toegekend)} van ${bedrag(ingediend)}.`,
    ...geheel(declaratie, controle),
    ...perClient(declaratie, bericht),
  ];
}

/** The verdict on a declaratie that is too large to print line by line. */
export function somVerslag({
  nummer,
  staat,
  ingediend,
  toegekend,
  regels,
  regelsAfgewezen,
}: DeclaratieView): readonly string[] {
  return [
    `Declaratie ${nummer}: ${staat.replace('-', ' ')}, ${bedrag(toegekend)} van ${bedrag(ingediend)}.`,
    `${regels} regels, waarvan ${regelsAfgewezen} afgewezen.`,
  ];
}

/** What a return message says: good, or with which codes it sends the message back. */
export function retourVerslag(retour: Bericht): { readonly goed: boolean; readonly regels: readonly string[] } {
  const codes = new Set<string>();
  JSON.stringify(retour, (element, value) => {
    if (element === 'RetourCodes' && Array.isArray(value)) for (const code of value) codes.add(code);
    return value;
  });
  const fouten = [...codes].filter((code) => !['0200', '0233'].includes(code));
  if (fouten.length === 0) return { goed: true, regels: [`Retourbericht ${retour.soort}: goed.`] };
  return { goed: false, regels: [`Retourbericht ${retour.soort}: afgekeurd met ${fouten.join(', ')}.`] };
}

const bedrag = (cent: number): string => formatBedrag(eurocent(cent));

/** What is wrong with the whole, when the verdict fell there. */
function geheel({ niveau, codes, bewijs }: DeclaratieView, { bevindingen }: Controle): readonly string[] {
  if (niveau === 'regels') return [];
  const plaats = niveau === 'declaratie' ? 'Declaratie' : 'Kop van het antwoord';
  const redenen =
    niveau === 'bericht'
      ? bevindingen.map(bevindingText)
      : bewijs?.status === 'refused'
        ? bewijs.reasons.map(withCode)
        : [];
  return [...codes.map((code) => `${plaats}: ${code} ${uitlegVan(code).wat}`), ...redenen.map((regel) => `  ${regel}`)];
}

const isRegelcode = (code: string): code is keyof typeof retourcodes => code in retourcodes;
const withCode = (reden: Reason): string =>
  `${isRegelcode(reden.code) ? `${reden.code}, ${retourcodes[reden.code]}` : reden.code}: ${redenTekst(reden)}`;

/** The lines stand in the order of the message, so that each finds its client there. */
function perClient({ prestaties }: DeclaratieView, { Declaratie }: BerichtVan<'323'>): readonly string[] {
  const regels = prestaties.values();
  return Declaratie.Clienten.flatMap(({ Bsn, Prestaties }, at) => {
    const eigen = Prestaties.flatMap(() => regels.next().value ?? []);
    const opClient = eigen[0]?.bevindingen.find(({ code }) => code === 'TR304');
    const found = eigen.flatMap((regel) => perRegel(regel).map((text) => `  ${text}`));
    if (!opClient && found.length === 0) return [];
    const kop = `Cliënt ${at + 1} (nummer eindigt op ${Bsn.slice(-3)})`;
    return [opClient ? `${kop}: ${withCode(opClient)}` : `${kop}:`, ...found];
  });
}

/** A line that falls with its client still tells what else was wrong with it. */
function perRegel({ referentie, oordeel, codes, bevindingen }: PrestatieRij): readonly string[] {
  if (oordeel === 'toegekend') return [];
  const eigen = bevindingen.filter((bevinding: Bevinding) => bevinding.code !== 'TR304').map(withCode);
  const metClient = codes.includes('0233') ? [`0233: ${uitlegVan('0233').wat}`] : [];
  return [...metClient, ...eigen].map((text) => `Regel ${referentie}: ${text}`);
}
