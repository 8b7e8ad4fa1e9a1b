// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Wie } from '../../../platform/hoed.ts';
import { type Declaratiewereld, nieuwBsn, openDeclaratiewereld, van } from '../../../test/support/declaratie.ts';
import { geefEigenTarief } from '../../../test/support/eigen-tarief.ts';
import { dossierInzien, impactkeuzes, impactscenarioInzien, impactscenarioMaken } from '../index.ts';

let w: Declaratiewereld;
let inkoper: Wie;
const product = 'begeleiding-regulier';
const [minuten, perUur] = [480, 7_350];
const bedrag = (minuten / 60) * perUur;

beforeAll(async () => {
  w = await openDeclaratiewereld();
  const { wereld, linde } = w;
  inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
  const ingang = '2025-04-01';
  const verzoek = await geefEigenTarief(wereld, linde, { contract: 'ambulant-jeugd', product, ingang, overhead: '40' });
  // Een addendum kan per uur zijn, ook waar de regio per minuut betaalt.
  await wereld.sql(inkoper, (tx) =>
    sql`update tarieven.aanbiedertarieven set eenheid = 'uur', bedrag = ${perUur} where verzoek = ${verzoek}`.execute(
      tx,
    ),
  );
  const bsn = nieuwBsn();
  const regel = w.goed('A1', await w.toewijzen(bsn), {
    // € 73,50 ÷ 60, half naar boven (IV081); het bedrag rekent met het uur (TR346).
    ProductTarief: 123,
    IngediendBedrag: { Bedrag: bedrag, DebetCredit: 'D' },
  });
  const { declaratie } = await w.declareer([van(bsn, regel)]);
  expect(declaratie.prestaties.map(({ oordeel, codes }) => [oordeel, codes])).toEqual([['toegekend', []]]);
});
afterAll(() => w?.wereld.sluit());

async function probeer(naam: string, deel: object) {
  const invoer = { naam, van: '2025-01', tot: '2025-12', ...deel };
  const { scenario } = await w.wereld.lukt(inkoper, impactscenarioMaken, invoer);
  return w.wereld.vraag(inkoper, impactscenarioInzien, { id: scenario });
}

test('de tarieven van een voorstel vervangen het tarief van een addendum niet', async () => {
  const { voorstellen } = (await w.wereld.vraag(inkoper, impactkeuzes, {})) ?? { voorstellen: [] };
  expect(await probeer('Voorstel', { voorstel: voorstellen[0]?.code })).toMatchObject({ was: bedrag, wordt: bedrag });
});

test('een percentage telt ook voor een addendum, per uur en afgerond zoals het wordt gedeclareerd', async () => {
  const wordt = (minuten / 60) * 8_085;
  expect(await probeer('Meer', { tarieven: [{ product, procent: '10' }] })).toMatchObject({ was: bedrag, wordt });
});

test('het dossier van de aanbieder noemt het eigen tarief in zijn eigen eenheid', async () => {
  const dossier = await w.wereld.vraag(inkoper, dossierInzien, { aanbieder: '99000001' });
  expect(dossier?.producten.find((een) => een.product === product)).toMatchObject({ bedrag: perUur, eenheid: 'uur' });
});
