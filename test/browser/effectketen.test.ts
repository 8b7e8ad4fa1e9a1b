// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOpenVoorIedereen, openProef, type Proef } from './cyclus/proef.ts';

let proef: Proef;
beforeAll(async () => {
  proef = await openProef();
});
afterAll(() => proef?.sluit());

const segment = 'Dagbesteding en respijtzorg';
const pad = '/beleid/segmenten/dagbesteding-en-respijtzorg/effectketen';
const adressen = (...paden: readonly string[]) => paden.map((one) => `${proef.program.adres}${one}`);
const leeg = ['Toegang en financiering blijven lokaal', 'Sturing versterken', 'Kostenbewust, zonder bezuinigingsdoel'];

test('one advisor orders a chain step by step, another adopts it', async () => {
  const noor = await proef.toneel.als('noor-van-dijk');
  await noor.klik('Beleid');
  await noor.klik('Effectketens');
  await noor.klik(segment);
  await noor.klik('Keten voorstellen uit het plan');
  await noor.ziet('Voorgesteld uit het plan; nog niet bekeken.');
  await noor.vul('Eigen doel', 'Dagbesteding dichtbij');
  await noor.klik('Doel toevoegen');
  await noor.ziet('Maak een keuze.');
  expect(await noor.inhoud('Eigen doel')).toBe('Dagbesteding dichtbij');
  await noor.vink('Inspanning');
  await noor.klik('Doel toevoegen');
  await noor.ziet('nog niet gezegd waarop het rust');
  await noor.vink('Het goede behouden, gericht verbeteren');
  await noor.vink('Uitvoerbaarheid en zorgcontinuïteit voorop');
  await noor.vink('Sturen op kwaliteit en effectiviteit');
  await noor.klik('Bewaar de plaats');
  await isOpenVoorIedereen(
    proef,
    noor,
    adressen(pad, `${pad}/bewerken`, `${pad}/doelen/dagbesteding-dichtbij`, '/beleid/effectketens'),
  );

  for (const naam of leeg) {
    await noor.ga(`${pad}/bewerken`);
    await noor.klik(naam);
    await noor.vul('Waarom is dit doel in deze keten niet nodig?', 'Dit geldt voor alle segmenten.');
    await noor.klik('Haal dit doel uit de keten');
  }
  const gronden = ['Dagbesteding dichtbij', 'Een goed en betaalbaar aanbod', 'Het goede behouden, gericht verbeteren'];
  for (const naam of [
    ...gronden,
    'Uitvoerbaarheid en zorgcontinuïteit voorop',
    'Sturen op kwaliteit en effectiviteit',
  ]) {
    await noor.ga(`${pad}/bewerken`);
    await noor.klik(naam);
    await noor.vul('Norm', 'Daar is de regio van overtuigd.');
    await noor.vul('Opnieuw bekijken op', '2020-01-01');
    await noor.klik('Bewaar waarop het rust');
    await noor.ziet('Kies een dag na vandaag waarop u opnieuw kijkt.');
    expect(await noor.inhoud('Norm')).toBe('Daar is de regio van overtuigd.');
    await noor.vul('Opnieuw bekijken op', '2099-01-01');
    await noor.klik('Bewaar waarop het rust');
  }
  await noor.ga(pad);
  await noor.ziet('U werkte zelf mee aan deze keten.');

  const jasper = await proef.toneel.als('jasper-mol');
  await jasper.pakOp(/Effectketen vaststellen: Dagbesteding/);
  await jasper.klik('Effectketen vaststellen');
  await jasper.ziet('vastgesteld op');
  await jasper.vul('Aanleiding', 'Er zijn nu cijfers.');
  await jasper.klik('Nieuwe versie beginnen');
  await jasper.klik('Dagbesteding dichtbij');
  await jasper.vul('Naam', 'Dagbesteding in elke kern');
  await jasper.klik('Bewaar de plaats');
  await jasper.ga(pad);
  await jasper.ziet('Wat is er in versie 2 anders dan in versie 1?', 'veranderd');
  await isOpenVoorIedereen(proef, jasper, adressen(pad, `${pad}/versies/1?met=2`));

  const linde = await proef.toneel.als('de-linde');
  await linde.ga(pad, 'Dagbesteding dichtbij');
  await linde.mist('Dagbesteding in elke kern');
  await linde.mist('Keten bewerken');
});
