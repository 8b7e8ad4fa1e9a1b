// SPDX-License-Identifier: EUPL-1.2
import { telling } from '#libs/kernel';
import { alsEigenaar, databaseVan } from '#platform/eigenaar';
import { breuken } from '#platform/leeslog';
import { controleerKeten, eigenarenVanLeeslog, type Ketenstand } from '#platform/persoonsgegevens';
import type { Opties } from './opties.ts';

/** Goes through the log of every organisation, line by line. 1: a line was changed or taken away; the first one is named. */
export const leeslogControleren = (opties: Opties): Promise<number> =>
  alsEigenaar(databaseVan(opties.gegevens), async (owner) => {
    const standen = await owner.transaction().execute(async (tx) => {
      const found: (readonly [string, Ketenstand])[] = [];
      for (const eigenaar of await eigenarenVanLeeslog(tx))
        found.push([`${eigenaar.soort} ${eigenaar.code}`, await controleerKeten(tx, eigenaar)]);
      return found;
    });
    for (const [naam, stand] of standen) console.log(`${naam}: ${verslag(stand)}`);
    const stuk = standen.filter(([, { breuk }]) => breuk).length;
    if (stuk === 0)
      console.log('Elke regel is zoals hij is geschreven. Bewaar de laatste nummers en controlegetallen elders.');
    return stuk === 0 ? 0 : 1;
  });

function verslag({ regels, eerste, laatste, hash, breuk }: Ketenstand): string {
  if (breuk) return `regel ${breuk.volgnummer}: ${breuken[breuk.wat]}`;
  const van = eerste === 1 ? '' : `, vanaf regel ${eerste}`;
  return `${telling(regels, 'regel', 'regels')} goed${van}; laatste ${laatste} ${hash}`;
}
