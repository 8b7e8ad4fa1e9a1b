// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { type Declaratiewereld, nieuwBsn, openDeclaratiewereld, van } from '../../../test/support/declaratie.ts';
import { betaalvoorstelMaken, betalingGoedkeuren, betalingInzien, declaratieInzien } from '../index.ts';

let w: Declaratiewereld;
let peter: Wie;
let fatima: Wie;
let declaratie: string;
let voorstel: string;

beforeAll(async () => {
  w = await openDeclaratiewereld();
  peter = w.gouda;
  fatima = w.wereld.iemand('gemeente', '0513', 'financien');
  const bsn = nieuwBsn();
  const nummer = await w.toewijzen(bsn);
  const maart = { Begindatum: '2025-03-01', Einddatum: '2025-03-31' };
  const { declaratie: d } = await w.declareer([
    van(bsn, w.goed('A1', nummer), w.goed('A2', nummer, { ProductPeriode: maart, ProductTarief: 1 })),
  ]);
  declaratie = d.id;
  voorstel = (await w.wereld.lukt(peter, betaalvoorstelMaken, { declaratie })).betaling;
});
afterAll(() => w?.wereld.sluit());

/** What this room asks of somebody; other rooms have tasks of their own. */
const soorten = async (wie: Wie) =>
  (await w.wereld.alsof(wie, (context) => readTasks(context)))
    .filter(({ soort }) => soort.startsWith('declaraties/'))
    .map(({ soort, onderwerp }) => [soort, onderwerp.id]);
const motivering = 'De regels zijn getoetst en kloppen.';

describe('een betaling', () => {
  test('gaat over wat is toegekend, en vraagt een tweede persoon', async () => {
    const betaling = await w.wereld.vraag(peter, betalingInzien, { id: voorstel });
    expect(betaling).toMatchObject({ bedrag: 480 * w.tarief, regels: 1, staat: 'voorgesteld', zelfVoorgesteld: true });
    expect(await soorten(fatima)).toEqual([['declaraties/betaling-goedkeuren', voorstel]]);
    expect((await w.wereld.vraag(fatima, betalingInzien, { id: voorstel }))?.zelfVoorgesteld).toBe(false);
  });

  test('wordt één keer voorgesteld', async () => {
    expect(await w.wereld.doe(fatima, betaalvoorstelMaken, { declaratie })).toMatchObject({
      reasons: [{ code: 'al-voorgesteld' }],
    });
  });

  test('wordt niet goedgekeurd door wie haar voorstelde, niet zonder reden, niet door een ander', async () => {
    const { wereld } = w;
    expect(await wereld.doe(peter, betalingGoedkeuren, { voorstel, motivering })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'vier-ogen-betaling', figures: { door: peter.naam } }],
    });
    expect(await wereld.doe(fatima, betalingGoedkeuren, { voorstel, motivering: 'ok' })).toMatchObject({
      reasons: [{ code: 'motivering-te-kort', veld: 'motivering' }],
    });
    const elders = wereld.iemand('gemeente', '1892', 'financien');
    expect(await wereld.doe(elders, betalingGoedkeuren, { voorstel, motivering })).toMatchObject({
      reasons: [{ code: 'betaling-onbekend' }],
    });
    expect((await wereld.doe(w.linde, betalingGoedkeuren, { voorstel, motivering })).status).toBe('forbidden');
  });

  test('kan ook buiten het programma om niet door dezelfde persoon worden goedgekeurd', async () => {
    const update = w.wereld.sql(peter, (tx) =>
      sql`update declaraties.betaalvoorstellen set staat = 'goedgekeurd', betaald_op = '2025-05-06', goedgekeurd_persoon = gemaakt_persoon`.execute(
        tx,
      ),
    );
    await expect(update).rejects.toThrow(/check constraint/);
  });

  test('wordt door een ander goedgekeurd: haar toegekende regels zijn betaald, de afgewezen niet', async () => {
    await w.wereld.lukt(fatima, betalingGoedkeuren, { voorstel, motivering });
    expect(await soorten(fatima)).toEqual([]);
    const regels = await w.wereld.sql(peter, (tx) =>
      rows<{ referentie: string; betaald: string | null }>(
        tx,
        sql`select referentie, betaald_op::text as betaald from declaraties.v_prestaties order by 1`,
      ),
    );
    expect(regels).toEqual([
      { referentie: 'A1', betaald: '2025-05-06' },
      { referentie: 'A2', betaald: null },
    ]);
    const view = await w.wereld.vraag(peter, declaratieInzien, { id: declaratie });
    expect(view).toMatchObject({ betaling: 'goedgekeurd', betaalvoorstel: { staat: 'goedgekeurd' } });
    expect(view?.geschiedenis.map(({ act, naam }) => [act, naam])).toEqual([
      ['declaraties/declaratie-beoordelen', 'Inkoopregie'],
      ['declaraties/betaalvoorstel-maken', peter.naam],
      ['declaraties/betaling-goedkeuren', fatima.naam],
    ]);
    expect(await w.wereld.doe(fatima, betalingGoedkeuren, { voorstel, motivering })).toMatchObject({
      reasons: [{ code: 'al-goedgekeurd' }],
    });
  });

  test('ziet de aanbieder wel, maar niet wie het deed', async () => {
    expect(await w.wereld.vraag(w.linde, betalingInzien, { id: voorstel })).toMatchObject({
      staat: 'goedgekeurd',
      gemaaktDoor: 'de gemeente',
      motivering: null,
      bewijs: null,
    });
  });

  test('komt er niet van een declaratie waarvan niets is toegekend', async () => {
    const { declaratie: leeg } = await w.declareer([van(nieuwBsn(), w.goed('Z1', 999))]);
    expect(await w.wereld.doe(peter, betaalvoorstelMaken, { declaratie: leeg.id })).toMatchObject({
      reasons: [{ code: 'niets-toegekend' }],
    });
    expect(await soorten(peter)).toEqual([]);
  });
});
