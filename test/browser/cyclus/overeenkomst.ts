// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest';
import type { Toneel } from './toneel.ts';

/** The director signs for the region, the provider for itself; the calendar tells when to decide again. */
export async function overeenkomstGetekend({ als, foto }: Toneel): Promise<void> {
  const els = await als('els-verhoeven', '2024-09-16T10:00');
  await els.klik('Contracten');
  await els.klik('Zorggroep Hollandse Plassen');
  await els.vul('Motivering', 'De aanbieder is toegelaten en de overeenkomst volgt de contractstandaard.');
  await els.klik('Overeenkomst ondertekenen');
  await els.ziet('wacht op de aanbieder');

  const mark = await als('zorggroep-hollandse-plassen', '2024-09-20T16:00');
  await mark.klik('Contracten');
  await mark.klik('Zorggroep Hollandse Plassen');
  const tekst = await mark.haalOp(/downloaden \(pdf\)/i);
  expect(tekst.inhoud.subarray(0, 5).toString()).toBe('%PDF-');
  await mark.klik('Overeenkomst tekenen');
  await mark.ziet(/Fout:/);
  await mark.vink('Ik heb de overeenkomst gelezen en teken namens mijn organisatie');
  await mark.klik('Overeenkomst tekenen');
  await mark.ziet('getekend');
  const kalender = mark.bij('region', 'Kalender');
  await kalender.ziet(/^Eerste termijn/, '31 december 2027', /^Verlenging 4/, '31 december 2034', 'Waarom?');
  await foto('overeenkomst');
}
