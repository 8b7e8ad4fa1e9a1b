// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  effectketenVoorstellen,
  losEindVastleggen,
  memokoppenKiezen,
  randvoorwaardeVastleggen,
  segmentenlijst,
  segmentmemoBestand,
  segmentmemoInzien,
  segmentmemoOpstellen,
  segmentmemoVaststellen,
} from '#modules/beleid';
import { rows } from '#platform/database';
import { readDocument } from '#platform/documenten';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let ayse: Wie;
let bram: Wie;
let gouda: Wie;
let segment: string;

beforeAll(async () => {
  wereld = await openWorld();
  ayse = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  bram = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  gouda = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'raadslid');
  const segmenten = (await wereld.vraag(ayse, segmentenlijst, {})) ?? [];
  segment = segmenten.find(({ kernbedingen }) => kernbedingen > 0)?.code ?? '';
});
afterAll(() => wereld?.sluit());

const codesVan = (result: { status: string; reasons?: readonly { code: string }[] }) =>
  result.reasons?.map(({ code }) => code) ?? result.status;
const memo = async (wie = ayse) => (await wereld.vraag(wie, segmentmemoInzien, { segment }))?.memo;
const taak = async () =>
  (await wereld.alsof(bram, (context) => readTasks(context))).find(
    ({ soort }) => soort === 'beleid/segmentmemo-vaststellen',
  );

describe('het memo over een segment', () => {
  test('wacht op delen zolang plan noch regio ze noemt', async () => {
    expect(codesVan(await wereld.doe(ayse, segmentmemoOpstellen, { segment }))).toEqual(['memo-zonder-koppen']);
    expect(await wereld.vraag(ayse, segmentmemoInzien, { segment })).toMatchObject({ delen: 0, memo: null });
  });

  test('neemt over wat de registers zeggen, onder de koppen van de regio', async () => {
    await wereld.lukt(ayse, memokoppenKiezen, {
      effectketen: 'Wat wij willen bereiken',
      kernbedingen: 'Wat wij kopen',
      randvoorwaarden: 'Wat wij verder regelen',
    });
    await wereld.lukt(ayse, randvoorwaardeVastleggen, {
      naam: 'Toegang',
      situatie: 'De toegang werkt niet goed.',
      invloed: 'gemeente',
      maatregel: 'Een goed werkende toegang.',
      geregeld: 'buiten-overeenkomst',
      segmenten: [segment],
    });
    const eind = { segment, tekst: 'Nog uitzoeken.', trekker: 'Team beleid', uiterlijk: '2024-06-01' };
    await wereld.lukt(ayse, losEindVastleggen, eind);
    await wereld.lukt(ayse, effectketenVoorstellen, { segment });
    expect(await wereld.lukt(ayse, segmentmemoOpstellen, { segment })).toEqual({ segment, versie: 1 });
    const found = await memo();
    expect(found?.inhoud.map(({ kop }) => kop)).toEqual([
      'Het segment',
      '1. Wat wij willen bereiken',
      '2. Wat wij kopen',
      '3. Wat wij verder regelen',
      '4. Losse einden',
    ]);
    const text = JSON.stringify(found?.inhoud);
    for (const words of [
      'effectketen (concept)',
      'De keten in woorden',
      'Een goed werkende toegang.',
      'Nog uitzoeken.',
    ])
      expect(text).toContain(words);
    expect(found).toMatchObject({ staat: 'concept', voorbeeld: true, door: ayse.naam });
  });

  test('wordt alleen vastgesteld door wie deze versie las en haar niet opstelde', async () => {
    expect(await taak()).toMatchObject({ gegevens: { door: ayse.naam } });
    const stel = (wie: Wie, versie: number) => wereld.doe(wie, segmentmemoVaststellen, { segment, versie });
    expect(codesVan(await stel(ayse, 1))).toEqual(['memo-zelf-opgesteld']);
    await wereld.lukt(ayse, segmentmemoOpstellen, { segment });
    expect(codesVan(await stel(bram, 1))).toEqual(['memo-vernieuwd']);
    expect((await stel(bram, 2)).status).toBe('decided');
    expect(await taak()).toBeUndefined();
    expect(codesVan(await stel(bram, 2))).toEqual(['memo-al-vastgesteld']);
    expect(await memo(gouda)).toMatchObject({ versie: 2, staat: 'vastgesteld', vastgesteldDoor: bram.naam });
  });

  test('is onveranderd bewaard: de bestanden van later zijn die van toen', async () => {
    const view = await wereld.vraag(bram, segmentmemoInzien, { segment });
    expect(view?.documenten.map(({ naam }) => naam).toSorted()).toEqual([
      `memo-${segment}-versie-2.docx`,
      `memo-${segment}-versie-2.pdf`,
    ]);
    for (const { id, naam, sha256 } of view?.documenten ?? []) {
      const kept = await wereld.sql(bram, (tx) => readDocument(tx, id));
      const file = await wereld.vraag(gouda, segmentmemoBestand, { id: `${segment}.2.${naam.split('.').at(-1)}` });
      expect(
        createHash('sha256')
          .update(file?.inhoud ?? new Uint8Array())
          .digest('hex'),
      ).toBe(sha256);
      expect(kept?.sha256).toBe(sha256);
    }
  });

  test('een nieuwe versie laat de vastgestelde staan', async () => {
    await wereld.lukt(bram, segmentmemoOpstellen, { segment });
    const view = await wereld.vraag(ayse, segmentmemoInzien, { segment });
    expect(view?.versies.map(({ versie, staat }) => [versie, staat])).toEqual([
      [3, 'concept'],
      [2, 'vastgesteld'],
    ]);
    expect(view?.bestanden).toContain(`${segment}.2.pdf`);
  });

  test.each(['elders.1.pdf', `x.1.pdf`, 'geen-bestand', '.1.pdf'])('een bestand dat er niet is: %s', async (id) => {
    expect(await wereld.vraag(ayse, segmentmemoBestand, { id })).toBeUndefined();
  });

  test('is van de gemeenten en hun regio alleen', async () => {
    const aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
    const vreemd = wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur');
    await expect(wereld.vraag(aanbieder, segmentmemoInzien, { segment })).rejects.toThrow();
    for (const wie of [aanbieder, vreemd])
      expect(await wereld.sql(wie, (tx) => rows(tx, sql`select 1 from beleid.segmentmemos`))).toEqual([]);
    const inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
    expect(await wereld.doe(inkoper, segmentmemoOpstellen, { segment })).toMatchObject({ status: 'forbidden' });
  });
});
