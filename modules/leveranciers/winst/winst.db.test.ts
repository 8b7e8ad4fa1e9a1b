// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../libs/kernel/index.ts';
import { rows } from '../../../platform/database.ts';
import type { Wie } from '../../../platform/hoed.ts';
import { readTasks } from '../../../platform/taak.ts';
import { type Declaratiewereld, nieuwBsn, openDeclaratiewereld, van } from '../../../test/support/declaratie.ts';
import { openen, rij, rijen } from '../../../test/support/werkboek.ts';
import { winstcijferVastleggen, winstInzien, winstsignaalAfhandelen, winstWerkblad } from '../index.ts';

let w: Declaratiewereld;
let inkoper: Wie;
const aanbieder = '99000001';

beforeAll(async () => {
  w = await openDeclaratiewereld();
  inkoper = w.wereld.iemand('verband', w.wereld.verband, 'inkoper');
  const bsn = nieuwBsn();
  await w.declareer([van(bsn, w.goed('A1', await w.toewijzen(bsn)))]);
  await w.wereld.zetKlok('2026-05-01T10:00');
});
afterAll(() => w?.wereld.sluit());

const cijfers = (deel: object = {}) => ({
  aanbieder,
  jaar: 2025,
  gebied: 'regio',
  opbrengsten: 100_000_00,
  kosten: 90_000_00,
  bron: 'Jaarverantwoording, bladzijde 4',
  ...deel,
});
const leg = (deel: object = {}) => w.wereld.lukt(inkoper, winstcijferVastleggen, cijfers(deel));
const jaren = async (wie = inkoper) => (await w.wereld.vraag(wie, winstInzien, { aanbieder }))?.jaren ?? [];
const taken = () =>
  w.wereld.alsof(inkoper, async (context) =>
    (await readTasks(context)).filter(({ soort }) => soort === 'leveranciers/winstsignaal-afhandelen'),
  );
const afhandeling = { oorzaak: 'slimme-oplossing', besluit: 'Wij bespreken dit in het contractgesprek.' };

describe('winstcijfers', () => {
  test('geven een signaal, de scenario’s die het verklaren en een taak zolang niemand besluit', async () => {
    const { winstcijfer } = await leg();
    expect(await jaren()).toMatchObject([
      {
        id: winstcijfer,
        isSignaal: true,
        magAfhandelen: true,
        toegekend: 480 * w.tarief,
        uitleg: { value: { marge: '10' } },
      },
    ]);
    const [jaar] = await jaren();
    expect(jaar?.verklaringen.map(({ soort }) => soort)).toEqual(['volume', 'functiemix', 'overhead', 'doelmatigheid']);
    expect(await taken()).toHaveLength(1);

    await w.wereld.lukt(inkoper, winstsignaalAfhandelen, { winstcijfer, ...afhandeling });
    expect(await taken()).toEqual([]);
    expect(await jaren()).toMatchObject([{ ...afhandeling, magAfhandelen: false, beslotenNaam: inkoper.naam }]);
    const nogEens = await w.wereld.doe(inkoper, winstsignaalAfhandelen, { winstcijfer, ...afhandeling });
    expect(nogEens).toMatchObject({ status: 'refused', reasons: [{ code: 'winst-al-afgehandeld' }] });
  });

  test('van hetzelfde jaar vervangen elkaar; over de oude wordt niet meer besloten', async () => {
    const { winstcijfer } = await leg({ jaar: 2024 });
    const { winstcijfer: nieuwer } = await leg({ jaar: 2024, kosten: 99_000_00 });
    expect((await jaren()).find(({ jaar }) => jaar === 2024)).toMatchObject({ isSignaal: false, verklaringen: [] });
    expect(await taken()).toEqual([]);
    expect(await w.wereld.doe(inkoper, winstsignaalAfhandelen, { winstcijfer, ...afhandeling })).toMatchObject({
      reasons: [{ code: 'winst-nieuwere-cijfers' }],
    });
    expect(await w.wereld.doe(inkoper, winstsignaalAfhandelen, { winstcijfer: nieuwer, ...afhandeling })).toMatchObject(
      {
        reasons: [{ code: 'winst-geen-signaal' }],
      },
    );
    expect((await jaren()).map(({ jaar, toegekend }) => [jaar, toegekend])).toEqual([
      [2025, 480 * w.tarief],
      [2024, 0],
    ]);
  });

  test.each([
    [{ jaar: 2026 }, 'refused'],
    [{ aanbieder: '12345678' }, 'refused'],
    [{ opbrengsten: 0 }, 'invalid'],
    [{ kosten: -1 }, 'invalid'],
    [{ bron: '' }, 'invalid'],
    [{ gebied: 'land' }, 'invalid'],
  ])('worden met %j niet vastgelegd', async (deel, status) => {
    expect((await w.wereld.doe(inkoper, winstcijferVastleggen, cijfers(deel))).status).toBe(status);
  });

  test('zijn er ook als Excel-bestand, met getallen als getal en de scenario’s erbij', async () => {
    await leg({ jaar: 2024, voorbeeld: true });
    const bestand = await w.wereld.vraag(inkoper, winstWerkblad, { id: `${aanbieder}.xlsx` });
    const boek = await openen(bestand?.inhoud ?? new Uint8Array());
    expect([...boek.keys()]).toEqual(['Uitleg', 'Jaren', 'Scenario’s']);
    const jaar = rijen(boek, 'Jaren').find((row) => JSON.stringify(row.get('Jaar')).includes('2024'));
    expect(jaar?.get('Opbrengsten')).toEqual({ number: '100000' });
    expect(jaar?.get('Behaalde marge (%)')).toEqual({ number: '10' });
    expect(jaar?.get('Voorbeeld')).toBe('ja');
    expect(rij(boek, 'Scenario’s', 'Scenario', 'Meer volume, bij gelijke overhead')).toBeTruthy();
    for (const id of ['iets.xlsx', '12345678.xlsx'])
      expect(await w.wereld.vraag(inkoper, winstWerkblad, { id })).toBeUndefined();
    await expect(w.wereld.vraag(w.linde, winstWerkblad, { id: `${aanbieder}.xlsx` })).rejects.toThrow();
  });

  test('zijn van het verband: een aanbieder, gemeente of ander verband ziet en doet er niets mee', async () => {
    const elders = w.wereld.iemand('verband', 'elders', 'inkoper');
    expect(await w.wereld.vraag(elders, winstInzien, { aanbieder })).toBeUndefined();
    for (const wie of [w.linde, w.gouda]) {
      await expect(w.wereld.vraag(wie, winstInzien, { aanbieder })).rejects.toThrow();
      expect((await w.wereld.doe(wie, winstcijferVastleggen, cijfers())).status).toBe('forbidden');
      expect((await w.wereld.doe(wie, winstsignaalAfhandelen, { winstcijfer: newId(), ...afhandeling })).status).toBe(
        'forbidden',
      );
    }
    for (const wie of [elders, w.linde, w.gouda])
      expect(await w.wereld.sql(wie, (tx) => rows(tx, sql`select from leveranciers.winstcijfers`))).toEqual([]);
    expect(await w.wereld.doe(elders, winstsignaalAfhandelen, { winstcijfer: newId(), ...afhandeling })).toMatchObject({
      reasons: [{ code: 'winstcijfer-onbekend' }],
    });
  });
});
