// SPDX-License-Identifier: EUPL-1.2
import type { Toneel } from './toneel.ts';

/** The buyer prepares an Open House; only the director may publish it. */
export async function openHouse({ als, foto }: Toneel): Promise<void> {
  const ayse = await als('ayse-de-wit', '2024-05-06T09:00');
  await ayse.klik('Inkoop');
  await ayse.klik('Procedure voorbereiden');
  await ayse.kies('Contract', '8. Ambulant Jeugd');
  await ayse.vul('De inschrijving opent', '2024-05-20T09:00');
  await ayse.vul('De inschrijving sluit', '2024-07-01T12:00');
  await ayse.vul('Uitslag uiterlijk', '2024-09-02');
  await ayse.vul('De overeenkomsten gaan in', '2025-01-01');
  await ayse.klik('Procedure voorbereiden');
  await ayse.ziet('5 vastgestelde producten', 'Dit wacht op het besluit van: Programmadirecteur RWO.');
  await foto('procedure-concept');

  const els = await als('els-verhoeven', '2024-05-13T09:00');
  await els.pakOp(/Ambulant Jeugd/);
  await els.vul('Motivering', 'De producten en de criteria zijn vastgesteld; de markt heeft zes weken.');
  await els.klik('Besluiten en publiceren');
  await els.ziet('Wie inschreef, ziet u na de sluiting op');
  await foto('procedure-gepubliceerd');
}
