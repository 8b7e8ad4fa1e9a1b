// SPDX-License-Identifier: EUPL-1.2
import { colleges } from './tarieven.ts';
import type { Toneel } from './toneel.ts';

/** A second buyer proposes another tariff; the BOSD decides, and is refused for want of a volmacht. */
export async function wijzigingGeweigerd({ als, foto }: Toneel): Promise<void> {
  const bram = await als('bram-jansen', '2024-04-08T11:00');
  await bram.ga('/tarieven?dag=2025-01-01');
  await bram.bij('row', /^Begeleiding regulier/).klik('€ 1,16');
  await bram.klik('Wijziging voorstellen');
  await bram.vul('Nieuw tarief', '1,19');
  await bram.vul('Ingangsdatum', '2025-01-01');
  await bram.klik('Gevolg bekijken');
  await bram.ziet('Wat dit betekent', '€ 1,19');
  await foto('wijziging-gevolg');
  await bram.vul('Toelichting', 'In de marktconsultatie bleek de functiemix van dit voorbeeld te laag.');
  await bram.klik('Voorstel indienen');
  await bram.ziet('Tarief wijzigen: Begeleiding regulier');

  const karim = await als('karim-el-amrani');
  await besluit(karim);
  await karim.ziet('Dit kan nu niet', /volmacht/i);
  await foto('wijziging-geweigerd');
}

/** The colleges grant the volmacht that the plan speaks of; then the BOSD may. */
export async function wijzigingMetVolmacht({ als, foto }: Toneel): Promise<void> {
  for (const persoon of colleges) {
    const college = await als(persoon, '2024-04-15T10:00');
    await college.klik('Regio');
    await college.vul('Motivering', 'Zo kan het overleg tijdens het inkooptraject snel besluiten. Voorbeeld.');
    await college.vink('Dit is een voorbeeld: in werkelijkheid is deze volmacht niet verleend');
    await college.klik('Volmacht verlenen');
  }
  await foto('volmachten');
  const karim = await als('karim-el-amrani', '2024-04-22T14:00');
  await besluit(karim);
  await karim.ziet('Dit kan nu niet', /voorwaarde/i);
  await karim.vink('Ik bevestig dat hieraan is voldaan');
  await karim.klik('Besluit vastleggen');
  await karim.ziet('De inzet is in de consultatie aangetoond.');
  await foto('wijziging-besloten');
  await karim.ga('/tarieven?dag=2025-01-01', '€ 1,19');
}

async function besluit(karim: Awaited<ReturnType<Toneel['als']>>): Promise<void> {
  await karim.pakOp(/^Besluiten over een tariefwijziging: Begeleiding regulier/);
  await karim.vul('Motivering', 'De inzet is in de consultatie aangetoond.');
  await karim.klik('Besluit vastleggen');
}
