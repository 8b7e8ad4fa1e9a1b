// SPDX-License-Identifier: EUPL-1.2
import type { Toneel } from './toneel.ts';

export const doel = 'Inzet zoveel en zolang als nodig';
const kernbedingen = ['Tarief per minuut', 'Doelen tussentijds evalueren', 'Hoger geschoolde inzet'];

/** Policy opens a goal of the plan and establishes the example kernbedingen. */
export async function doelEnKernbedingen({ als, foto }: Toneel): Promise<void> {
  const noor = await als('noor-van-dijk', '2024-02-05T09:00');
  await noor.klik('Beleid');
  await foto('beleid');
  await noor.klik(doel);
  await noor.ziet('Inkoopplan §6.8', 'Dit doel is nog niet SMART');
  await foto('doel');
  for (const naam of kernbedingen) {
    await noor.klik('Beleid');
    await noor.klik(naam);
    await noor.ziet('voorbeeld', 'Dit kernbeding wacht op vaststelling');
    await noor.klik('Kernbeding vaststellen');
    await noor.ziet('vastgesteld');
    await noor.mist('Dit kernbeding wacht op vaststelling');
  }
  await foto('kernbeding');
}
