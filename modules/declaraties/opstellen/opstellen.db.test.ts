// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { controleer } from '#libs/ijw';
import { berichtenlijst } from '#modules/berichten';
import { firstRow, openDatabase } from '#platform/database';
import { orakel } from '../../../libs/ijw/test/orakel.ts';
import { type Declaratiewereld, nieuwBsn, openDeclaratiewereld } from '../../../test/support/declaratie.ts';
import { declaratielijst, declaratieOpstellen, teDeclareren } from '../index.ts';

let w: Declaratiewereld;
beforeAll(async () => {
  w = await openDeclaratiewereld();
  const zelfde = nieuwBsn();
  await w.toewijzen(zelfde);
  await w.toewijzen(zelfde, { product: 'begeleiding-specialistisch', van: '2025-04-10' });
  await w.toewijzen(nieuwBsn(), { van: '2025-05-01' });
});
afterAll(() => w?.wereld.sluit());

const keuze = { gemeente: '0513', wet: 'jeugdwet', maand: '2025-04' };
const inzien = () => w.wereld.vraag(w.linde, teDeclareren, keuze);
const opstellen = (input: object) => w.wereld.doe(w.linde, declaratieOpstellen, { ...keuze, ...input });

describe('declareren zonder eigen software', () => {
  test('begint met wat deze maand loopt, met de periode en het tarief van de overeenkomst', async () => {
    const { regels, gemeenten, voorbij } = await inzien();
    expect([gemeenten, voorbij]).toEqual([[{ code: '0513', naam: 'Gouda' }], true]);
    expect(regels.map((r) => [r.nummer, r.begin, r.eind, r.jeugdige])).toEqual([
      [1, '2025-04-01', '2025-04-30', 'Tom Voorbeeld'],
      [2, '2025-04-10', '2025-04-30', 'Tom Voorbeeld'],
    ]);
    expect(regels[0]?.tarief).toBe(w.tarief);
  });

  test('is zonder keuze over de laatste hele maand', async () => {
    expect(await w.wereld.vraag(w.linde, teDeclareren, {})).toMatchObject({
      maand: '2025-04',
      gemeente: '0513',
      wet: 'jeugdwet',
    });
  });

  test('zegt bij het veld wat er mis is', async () => {
    const [regel] = (await inzien()).regels;
    expect(await opstellen({ regels: [{ toewijzing: regel?.toewijzing }] })).toMatchObject({
      reasons: [{ code: 'geen-regels' }],
    });
    expect(
      await opstellen({ regels: [{ toewijzing: regel?.toewijzing, volume: '1,5', tarief: 'veel' }] }),
    ).toMatchObject({
      status: 'invalid',
      fouten: [{ veld: 'regels.0.volume' }, { veld: 'regels.0.tarief' }],
    });
    const vreemd = { toewijzing: '00000000-0000-7000-8000-000000000000', volume: '1' };
    expect(await opstellen({ regels: [vreemd] })).toMatchObject({
      reasons: [{ code: 'toewijzing-niet-te-declareren', veld: 'regels.0.volume' }],
    });
    expect(await opstellen({ maand: '2025-05', regels: [] })).toMatchObject({
      reasons: [{ code: 'maand-niet-voorbij', veld: 'maand' }],
    });
  });

  test('zegt vooraf hoeveel er hoogstens mag, en weigert een bedrag dat niet in een bericht past', async () => {
    const [regel] = (await inzien()).regels;
    expect(regel?.hoogstens).toBeGreaterThan(0);
    const { toewijzing } = regel ?? {};
    for (const te of [{ volume: '99999999', tarief: '999999,99' }, { volume: '99999999' }])
      expect(await opstellen({ regels: [{ toewijzing, ...te }] })).toMatchObject({
        reasons: [{ code: 'bedrag-past-niet', veld: 'regels.0.volume' }],
      });
    expect(await opstellen({ regels: [{ toewijzing, volume: '1', tarief: 100_000_000 }] })).toMatchObject({
      status: 'invalid',
      fouten: [{ veld: 'regels.0.tarief' }],
    });
  });

  test('maakt een geldig bericht om zelf te versturen, en bewaart niets', async () => {
    const [een, twee] = (await inzien()).regels;
    const regels = [
      { toewijzing: een?.toewijzing, volume: '480', tarief: (w.tarief / 100).toFixed(2).replace('.', ',') },
      { toewijzing: twee?.toewijzing, volume: '90' },
    ];
    const gemaakt = await w.wereld.lukt(w.linde, declaratieOpstellen, { ...keuze, regels });
    const xml = new TextEncoder().encode(gemaakt.xml ?? '');
    expect((await controleer(xml)).bevindingen).toEqual([]);
    expect(orakel('jw', '323')(xml)).toBe(true);
    expect(gemaakt).toMatchObject({ bericht: null, totaal: 480 * w.tarief + 90 * (twee?.tarief ?? 0) });
    expect(gemaakt.xml?.match(/<jw323:Client>/g)).toHaveLength(1);
    expect((await w.wereld.vraag(w.linde, berichtenlijst, { soort: '323' })).length).toBe(0);
  });

  test('dient in: de gemeente kent alles toe, en dezelfde maand kan niet nog eens', async () => {
    const regels = (await inzien()).regels.map(({ toewijzing }) => ({ toewijzing, volume: '60' }));
    const { bericht, xml } = await w.wereld.lukt(w.linde, declaratieOpstellen, { ...keuze, regels, indienen: 'on' });
    expect([typeof bericht, xml]).toEqual(['string', null]);
    await w.wereld.bezorg();
    expect((await w.wereld.vraag(w.gouda, declaratielijst, { maand: '2025-04' })).rijen).toMatchObject([
      { staat: 'toegekend', regels: 2 },
    ]);
    expect(await opstellen({ regels })).toMatchObject({
      reasons: [{ code: 'maand-al-toegekend' }, { code: 'maand-al-toegekend' }],
    });
  });

  test('gaat alleen over eigen toewijzingen', async () => {
    const buur = w.wereld.iemand('aanbieder', '99000002', 'aanbieder');
    expect(await w.wereld.vraag(buur, teDeclareren, keuze)).toMatchObject({ gemeenten: [], regels: [] });
  });

  test('leest van twintigduizend toewijzingen niet meer dan het toont', async () => {
    await legErbij('0513', 'jeugdwet', 20_000);
    await legErbij('0513', 'wmo', 20);
    await legErbij('0484', 'wmo', 20);
    await tel();
    const { regels, gemeenten, wetten } = await inzien();
    expect([regels.length, gemeenten.map(({ code }) => code), wetten]).toEqual([
      200,
      ['0484', '0513'],
      ['jeugdwet', 'wmo'],
    ]);
    expect(await aangeraakt()).toBeLessThan(1_000);
  });
});

/** More toewijzingen of De Linde, that came without a message. */
const legErbij = (gemeente: string, wet: 'jeugdwet' | 'wmo', aantal: number) =>
  w.wereld.sql(w.wereld.iemand('gemeente', gemeente, 'toegang'), (tx) =>
    sql`insert into toegang.toewijzingen (gemeente, id, nummer, wet, aanbieder, categorie, productcode, volume, eenheid, frequentie,
        van, besloten, client_sleutel)
      select ${gemeente}, gen_random_uuid(), 1000 + n, ${wet}, '99000001', '45', '45A03', 40, '04', '6', '2025-01-01',
        '2024-12-01T10:00:00', sha256(n::text::bytea) from generate_series(1, ${aantal}::integer) n`.execute(tx),
  );

/** As PostgreSQL does by itself within a minute of so many new rows. */
async function tel(): Promise<void> {
  const naam = await w.wereld.sql(w.linde, (tx) =>
    firstRow<{ naam: string }>(tx, sql`select current_database() as naam`),
  );
  const owner = openDatabase(inject('postgresUrl').replace(/[^/]*$/, naam?.naam ?? ''), () => {}, 1);
  await sql`analyze toegang.toewijzingen`.execute(owner);
  await owner.destroy();
}

/** How many toewijzingen PostgreSQL looks at for the form. */
const aangeraakt = () =>
  w.wereld.alsof(w.linde, async (context) => {
    const gelezen = async () =>
      (
        await firstRow<{ readonly aantal: number }>(
          context.tx,
          sql`select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as aantal from pg_stat_xact_user_tables
              where schemaname = 'toegang' and relname = 'toewijzingen'`,
        )
      )?.aantal ?? 0;
    const eerst = await gelezen();
    await teDeclareren.run(context, keuze);
    return (await gelezen()) - eerst;
  });
