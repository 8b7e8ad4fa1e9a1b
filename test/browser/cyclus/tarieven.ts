// SPDX-License-Identifier: EUPL-1.2
import type { Toneel } from './toneel.ts';

export const colleges = [
  'college-bodegraven-reeuwijk',
  'college-gouda',
  'college-krimpenerwaard',
  'college-waddinxveen',
  'college-zuidplas',
];

/** The buyer lets the cost prices be computed, follows one step by step, and lays them before the colleges. */
export async function kostprijsEnVoorstel({ als, foto }: Toneel): Promise<void> {
  const ayse = await als('ayse-de-wit', '2024-02-12T10:00');
  await ayse.klik('Tarieven');
  await ayse.bij('form', 'Kostprijzen berekenen').vul('Voor het jaar', '2025');
  await ayse.klik('Kostprijzen berekenen');
  await ayse.ziet('8. Ambulant Jeugd: 30 tarieven op', 'concept');
  await foto('tarieven-berekend');
  await ayse.bij('row', /^Begeleiding regulier/).klik('€ 1,16');
  await ayse.klik('€ 1,16 per minuut');
  await ayse.open('Alle stappen');
  await ayse.ziet('Van uur naar tarief', 'voorbeeld');
  await foto('kostprijs');
  await ayse.klik('Tarieven');
  await ayse.bij('form', 'Contract en dag kiezen').vul('Geldig op', '2025-01-01');
  await ayse.klik('Toon');
  await ayse.vul('Toelichting voor de colleges', 'Opgebouwd uit kostprijselementen. Alle bedragen zijn voorbeelden.');
  await ayse.klik('Voorstel indienen');
  await ayse.ziet('0 van 5 colleges hebben besloten');
  await foto('voorstel');
}

/** Five colleges decide, each from its own work list; only with the last do the tariffs count. */
export async function collegesStellenVast({ als, foto }: Toneel): Promise<void> {
  for (const [nummer, persoon] of colleges.entries()) {
    const college = await als(persoon, '2024-03-05T10:00');
    await college.pakOp(/^Productenboek en tarieven vaststellen/);
    await college.ziet('Uw besluit wordt gevraagd', `${nummer} van 5 colleges hebben besloten`);
    if (nummer === 0) {
      await college.klik('Besluit vastleggen');
      await college.ziet('Vul dit veld in.');
    }
    await college.vul('Motivering', 'Het voorstel past binnen het kaderdocument.');
    await college.klik('Besluit vastleggen');
    await college.ziet('Het voorstel past binnen het kaderdocument.');
  }
  await foto('bewijs-van-besluit');
  const ayse = await als('ayse-de-wit');
  await ayse.ga('/tarieven?dag=2025-01-01', 'vastgesteld');
  await foto('tarieven-vastgesteld');
}
