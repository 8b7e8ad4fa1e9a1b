// SPDX-License-Identifier: EUPL-1.2
import { expect } from 'vitest';
import type { Toneel } from './toneel.ts';

/** One of finance proposes the payment; the same person cannot approve it, another can. */
export async function vierOgen({ als, foto }: Toneel): Promise<void> {
  const peter = await als('peter-kok', '2025-02-06T11:00');
  await peter.pakOp(/^Betaling voorstellen/);
  await peter.ziet('1 van 2 regels afgewezen', 'U stelt voor');
  await peter.klik('Betaling voorstellen');
  await peter.ziet('Een collega keurt deze betaling goed');
  await foto('betaling-voorgesteld');
  await peter.klik('€ 511,70');
  const form = { _act: 'declaraties/betaling-goedkeuren', motivering: 'Toch maar zelf.' };
  const { origin } = new URL(peter.page.url());
  const antwoord = await peter.page.request.post(peter.page.url(), { form, headers: { Origin: origin } });
  expect(antwoord.status()).toBe(422);

  const fatima = await als('fatima-bouzid', '2025-02-07T09:00');
  await fatima.pakOp(/^Betaling van € 511,70 .*goedkeuren/);
  await fatima.vul('Motivering', 'De regels zijn getoetst en het bedrag klopt met het antwoord.');
  await fatima.klik('Betaling goedkeuren');
  await fatima.ziet('De betaling is goedgekeurd', 'Peter Kok', 'Fatima Bouzid', 'Waarom?');
  await foto('betaling');
}
