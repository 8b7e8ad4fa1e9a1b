// SPDX-License-Identifier: EUPL-1.2
import { leesKop } from '#libs/ijw';
import { isGemeentecode } from '#libs/kernel';
import { type Binnenkomend, berichtBezorgen } from '#modules/berichten';
import { runAct } from '#platform/act';
import type { Wie } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';
import { redenTekst } from '#teksten';

/**
 * Takes in one file of the envelope, for the gemeente that the message is from or for. The file is put away only after
 * the message is kept: killed in between, it is offered again, and known by its content.
 */
export async function neemIn(omgeving: Omgeving, stuk: Binnenkomend): Promise<void> {
  const { kop, bevindingen } = await leesKop(stuk.inhoud.stream());
  if (!kop)
    return stuk.geweigerd(bevindingen.map(({ melding, regel, kolom }) => `Regel ${regel}, kolom ${kolom}: ${melding}`));
  const { Afzender, Ontvanger } = kop.Header;
  const result = await runAct(omgeving, namens(isGemeentecode(Ontvanger) ? Ontvanger : Afzender), berichtBezorgen, {
    bestand: stuk.inhoud,
  });
  if (result.status === 'decided') return stuk.verwerkt();
  if (result.status === 'refused') return stuk.geweigerd(result.reasons.map(redenTekst));
  if (result.status === 'invalid') return stuk.geweigerd(result.fouten.map(({ melding }) => melding));
  throw new Error(`bericht niet ingenomen: ${result.status}`);
}

const namens = (gemeente: string): Wie => ({
  persoon: null,
  naam: 'Postweg',
  hoed: { soort: 'gemeente', code: gemeente, naam: gemeente, rollen: ['toegang', 'financien'] },
});
