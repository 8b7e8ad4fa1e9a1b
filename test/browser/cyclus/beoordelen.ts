// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest';
import type { Bezoeker } from './bezoeker.ts';
import type { Toneel } from './toneel.ts';

const aanbieder = 'Zorggroep Hollandse Plassen';

/** Two assessors, each for themselves: neither sees the other's verdict before the own one stands. */
export async function tweeBeoordelaars({ als, foto }: Toneel): Promise<void> {
  const ayse = await als('ayse-de-wit', '2024-07-15T10:00');
  await naarInschrijving(ayse);
  await foto('beoordelen');
  await oordeelVoldoet(ayse);
  await ayse.ziet('Uw oordeel ligt vast');
  await foto('oordeel-vastgelegd');

  const bram = await als('bram-jansen');
  await naarInschrijving(bram);
  await bram.mist('Ayşe de Wit');
  await oordeelVoldoet(bram);
  await bram.ziet('Klaar om toe te laten', 'Beide beoordelaars zijn het eens.', 'Ayşe de Wit');
  await foto('beoordeeld');
}

/** The director admits; the letter lies ready for the provider. */
export async function besluitEnBrief({ als, foto }: Toneel): Promise<void> {
  const els = await als('els-verhoeven', '2024-09-02T11:00');
  await naarInschrijving(els);
  await els.klik('Naar het besluit');
  await els.vul('Motivering', 'Beide beoordelaars vinden dat aan alle elf criteria is voldaan.');
  await foto('toelaten');
  await els.klik('Besluiten: toelaten');
  await els.ziet('Waarom dit besluit genomen mocht worden');
  await foto('besluit-toelating');

  const mark = await als('zorggroep-hollandse-plassen');
  await mark.pakOp(/Lees het besluit over uw inschrijving/);
  await mark.ziet('U bent toegelaten');
  const brief = await mark.haalOp('Het besluit als brief (pdf)');
  expect(brief.inhoud.subarray(0, 5).toString()).toBe('%PDF-');
  await foto('uitslag');
}

async function naarInschrijving(wie: Bezoeker): Promise<void> {
  await wie.klik('Inkoop');
  await wie.klik('8. Ambulant Jeugd');
  await wie.ziet('1 inschrijving');
  await wie.klik(aanbieder);
}

async function oordeelVoldoet(wie: Bezoeker): Promise<void> {
  for (const voldoet of await wie.page.getByLabel('Voldoet', { exact: true }).all()) await voldoet.check();
  await wie.klik('Oordeel vastleggen');
}
