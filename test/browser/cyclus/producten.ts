// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest';
import type { Toneel } from './toneel.ts';

export const producten = [
  'Begeleiding regulier',
  'Begeleiding specialistisch',
  'Jeugd- en opvoedhulp',
  'Basis GGZ',
  'Gespecialiseerde GGZ',
];
const doelgroep = 'Jeugdigen die in het gezin wonen en hun ouders (voorbeeld)';

/** The buyer says for whom each product is; a slip comes back with everything that was typed. */
export async function productenMetEisen({ als, foto }: Toneel): Promise<void> {
  const ayse = await als('ayse-de-wit', '2024-02-08T13:00');
  for (const naam of producten) {
    await ayse.klik('Producten');
    await ayse.klik(naam);
    await ayse.ziet('Voordat dit product naar de colleges kan, ontbreekt nog:');
    await ayse.klik('Concept bewerken');
    await ayse.vul('Doelgroep', doelgroep);
    if (naam === producten[0]) {
      await ayse.vul('Leeftijd vanaf', 'nul');
      await ayse.klik('Concept bewaren');
      await ayse.ziet('Vul een getal in.', 'Vul ook in tot en met welke leeftijd.');
      expect([await ayse.inhoud('Doelgroep'), await ayse.inhoud('Leeftijd vanaf')]).toEqual([doelgroep, 'nul']);
      await foto('product-met-fout');
    }
    await ayse.vul('Leeftijd vanaf', '0');
    await ayse.vul('Leeftijd tot en met', '17');
    await ayse.klik('Concept bewaren');
    await ayse.ziet('Dit product is compleet', doelgroep);
  }
  await foto('product');
}
