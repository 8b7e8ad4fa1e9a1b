// SPDX-License-Identifier: EUPL-1.2
import { laadRegio } from '#platform/pakket';
import { metPlatform } from './met-platform.ts';
import { Gebruiksfout, type Opties } from './opties.ts';

/** Loads a region pack into the platform. The same pack again changes nothing. */
export async function regioLaden(opties: Opties, map: string): Promise<number> {
  if (map === '') throw new Gebruiksfout('Zeg welke map geladen moet worden: inkoopregie regio laad MAP');
  const geladen = await metPlatform(opties, (omgeving) => laadRegio(omgeving, map));
  if (geladen.ok) {
    console.log(`Regio ${geladen.verband} is geladen, met ${geladen.gemeenten.length} gemeenten.`);
    return 0;
  }
  for (const { bestand, regel, kolom, melding } of geladen.fouten)
    console.log(`${bestand}:${regel}:${kolom}  ${melding}`);
  console.log('Er is niets geladen.');
  return 1;
}
