// SPDX-License-Identifier: EUPL-1.2
import { type Heenbericht, maakRetour, type Retourcodes, type Retouruitkomst } from '#libs/ijw';
import { isGemeentecode } from '#libs/kernel';
import { berichtVerzenden, nextIdentificatie } from '#modules/berichten';
import { readAanbieder } from '#modules/regio';
import type { ActContext } from '#platform/context';
import { type Bevinding, retourcodes } from './bevinding.ts';

type Beantwoording = {
  readonly id: string;
  readonly bericht: Heenbericht;
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly bevindingen: readonly Bevinding[];
  /** Klassen that could not be judged, because what they stand under is not known. */
  readonly nietBeoordeeld: readonly string[];
  /** Whoever handed the message in acts for its receiver. */
  readonly voorOntvanger: boolean;
};

const kop = '/Bericht/Header';
const nietBeoordeeld = '0233';

/**
 * Sends the return message. What a gemeente sent is answered for the aanbieder, when that takes part here; else the
 * aanbieder confirms it elsewhere. What contradicts what is known here, its gemeente hears in any case.
 * @returns the identifier of the return message, null when none was sent
 */
export async function retourSturen(context: ActContext, beantwoording: Beantwoording): Promise<string | null> {
  const { id, bericht, gemeente, aanbieder, bevindingen, voorOntvanger } = beantwoording;
  const vanGemeente = isGemeentecode(bericht.Header.Afzender);
  if (
    vanGemeente &&
    !voorOntvanger &&
    bevindingen.length === 0 &&
    !(await readAanbieder(context.tx, aanbieder))?.beschreven
  )
    return null;
  const kenmerk = {
    identificatie: await nextIdentificatie(context.tx, gemeente, aanbieder),
    dagtekening: context.vandaag.toString(),
  };
  return berichtVerzenden(context, maakRetour(bericht, kenmerk, uitkomstVan(beantwoording)), id);
}

/** What the return message says: nothing, the codes of the header, or those of each klasse (berichten.md §10). */
export function uitkomstVan({
  bevindingen,
  nietBeoordeeld: overgeslagen,
}: Pick<Beantwoording, 'bevindingen' | 'nietBeoordeeld'>): Retouruitkomst {
  const perKlasse = new Map<string, Retourcodes>(overgeslagen.map((pad) => [pad, [nietBeoordeeld]]));
  for (const [pad, opKlasse] of Map.groupBy(bevindingen, (bevinding) => bevinding.pad)) {
    const [eerste, ...rest] = new Set(opKlasse.map(({ code }) => retourcodes[code]));
    if (eerste) perKlasse.set(pad, [eerste, ...rest]);
  }
  const opKop = perKlasse.get(kop);
  if (opKop) return { soort: 'header', codes: opKop };
  return bevindingen.length === 0 ? { soort: 'goed' } : { soort: 'klassen', codes: perKlasse };
}
