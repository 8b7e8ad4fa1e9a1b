// SPDX-License-Identifier: EUPL-1.2
import { expectValid } from './toegang.ts';
import type { Toneel } from './toneel.ts';

/** A file that broke off on its way is refused with its line and reason, and nothing of it is kept. */
export async function afgebrokenBericht({ als, foto }: Toneel): Promise<void> {
  const mark = await als('zorggroep-hollandse-plassen', '2025-02-04T10:00');
  await mark.klik('Berichten');
  await mark.klik(/^Toewijzing /);
  const { inhoud } = await mark.haalOp('Ongewijzigd downloaden (xml)');
  await mark.klik('Berichten');
  const half = inhoud.subarray(0, inhoud.length / 2);
  await mark.voegToe('Bestand', { naam: 'half.xml', type: 'application/xml', inhoud: half });
  await mark.klik('Declaratie insturen');
  await mark.ziet('Dit bestand is geen geldig bericht, en is niet bewaard', 'Wat er mis is');
  await foto('bericht-geweigerd');
}

/** The provider declares January, one line at another tariff than was agreed. */
export async function declareren({ als, foto }: Toneel): Promise<void> {
  const mark = await als('zorggroep-hollandse-plassen');
  await mark.klik('Declaraties');
  await mark.klik('Declareren');
  const keuze = mark.bij('form', 'Gemeente en maand kiezen');
  await keuze.kies('Maand', 'januari 2025');
  await keuze.klik('Toon');
  await mark.bij('group', /Tom/).vul('Geleverd', '430');
  await mark.bij('group', /Lieke/).vul('Geleverd', '340');
  await mark.bij('group', /Lieke/).vul('Tarief', '1,23');
  await foto('declareren');
  await mark.klik('Declaratie nakijken');
  await mark.ziet('€ 511,70', '€ 418,20', '€ 929,90');
  await foto('declaratie-nakijken');
  await expectValid(await mark.haalOp('Bestand downloaden'), '323');
  await mark.klik('Declaratie indienen');
}

const waarom = 'Afgekeurd: het gedeclareerde tarief € 1,23 is niet het contracttarief € 1,19.';
const nummer = /^[0-9A-Z]{6,}$/;

/** Each line has its verdict, its code and the reason in words; the answer lies in the post. */
export async function oordeelEnAntwoord({ als, foto }: Toneel): Promise<void> {
  const mark = await als('zorggroep-hollandse-plassen');
  await mark.ga('/declaraties', '1 van 2');
  await mark.bij('row', /januari 2025/).klik('Gouda');
  await mark.bij('row', /toegekend/).ziet('€ 511,70', 'Alles klopt.');
  await mark.bij('row', /afgewezen/).ziet('€ 418,20', waarom);
  await foto('declaratie');
  await mark.bij('row', /afgewezen/).klik(nummer);
  await mark.ziet(waarom, 'Wat u kunt doen', /Code in het antwoord/);
  await mark.open('Alle stappen');
  await foto('regel-afgewezen');
  const post = await als('zorggroep-hollandse-plassen');
  await post.pakOp(/^Antwoord op uw declaratie lezen/);
  await expectValid(await post.haalOp('Ongewijzigd downloaden (xml)'), '325');
  await foto('jw325');
  await post.klik('Bericht is gelezen');
}
