// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  aanbiederBeschrijven,
  accounthouderInzien,
  accounthouderslijst,
  accounthouderVastleggen,
  derdenlijst,
  derdeVastleggen,
  leesAccounttoezicht,
  signaalDoorgeven,
  signaalInzien,
  signaalOppakken,
} from '#modules/regio';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';

let world: World;
let inkoper: Wie;
let toegang: Wie;
const aanbieder = '99000001';
beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  toegang = world.iemand('gemeente', world.gemeenten[0] ?? '', 'toegang');
  await world.lukt(world.iemand('aanbieder', aanbieder, 'aanbieder'), aanbiederBeschrijven, {
    naam: 'Aanbieder Een',
    kvk: '12345678',
    medewerkers: 4,
    jaaromzet: 10_000_00,
    balanstotaal: 10_000_00,
  });
});
afterAll(() => world.sluit());

const redenen = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;
const taken = async (wie: Wie) => {
  await world.bezorg();
  return (await world.alsof(wie, (context) => readTasks(context))).map(({ soort }) => soort);
};
const signaal = { aanbieder, soort: 'financieel', tekst: 'De jaarrekening laat op zich wachten.' };
const afspraak = {
  aanbieder,
  houder: 'De gemeente',
  plichten: 'Zicht houden op de financiële ontwikkeling\nPeriodiek overleg voeren',
  van: '2024-02-01',
};

describe('een signaal over een aanbieder', () => {
  test('komt zonder accounthouder op de lijst van wie de taak heeft; een ander wordt geweigerd', async () => {
    const { signaal: id } = await world.lukt(toegang, signaalDoorgeven, signaal);
    expect(await taken(inkoper)).toContain('regio/signaal-oppakken');
    expect(await taken(toegang)).not.toContain('regio/signaal-oppakken');
    expect(redenen(await world.doe(toegang, signaalOppakken, { signaal: id, uitkomst: 'Gesproken.' }))).toEqual([
      'taak-bij-uitvoeringsorganisatie',
    ]);
    await world.lukt(inkoper, signaalOppakken, { signaal: id, uitkomst: 'Gesproken.' });
    expect(await taken(inkoper)).not.toContain('regio/signaal-oppakken');
    expect(redenen(await world.doe(inkoper, signaalOppakken, { signaal: id, uitkomst: 'Weer.' }))).toEqual([
      'signaal-al-opgepakt',
    ]);
  });

  test('komt bij de accounthouder, waar die ook werkt, en alleen die pakt het op', async () => {
    const leg = (anders: object) => world.doe(inkoper, accounthouderVastleggen, { ...afspraak, ...anders });
    expect(redenen(await leg({ werklijst: world.gemeenten[0], rol: 'inkoper' }))).toEqual(['werklijst-past-niet']);
    expect(redenen(await leg({ werklijst: '0363', rol: 'toegang' }))).toEqual(['werklijst-past-niet']);
    expect((await leg({ tot: '2024-01-01' })).status).toBe('invalid');
    const { accounthouder } = await world.lukt(inkoper, accounthouderVastleggen, {
      ...afspraak,
      werklijst: world.gemeenten[0],
      rol: 'toegang',
      overleg: '2024-05-01',
    });
    expect(await taken(toegang)).toContain('regio/accountoverleg');

    const { signaal: id } = await world.lukt(inkoper, signaalDoorgeven, signaal);
    expect(await taken(toegang)).toContain('regio/signaal-oppakken');
    expect(redenen(await world.doe(inkoper, signaalOppakken, { signaal: id, uitkomst: 'Ik.' }))).toEqual([
      'signaal-van-accounthouder',
    ]);
    expect((await world.vraag(toegang, accounthouderInzien, { id: accounthouder }))?.mijn).toBe(true);
    expect((await world.vraag(inkoper, accounthouderslijst, {}))?.accounthouders).toMatchObject([{ openSignalen: 1 }]);
    await world.lukt(toegang, signaalOppakken, { signaal: id, uitkomst: 'De regio’s bijeengeroepen.' });
    expect((await world.vraag(inkoper, signaalInzien, { id }))?.signaal.uitkomst).toContain('bijeengeroepen');
  });

  test('staat met de accounthouder en zijn plichten in het dossier', async () => {
    const toezicht = await world.alsof(inkoper, (context) => leesAccounttoezicht(context, world.verband, aanbieder));
    expect(toezicht.houders).toMatchObject([{ houder: 'De gemeente', plichten: { length: 2 } }]);
    expect(toezicht.signalen).toHaveLength(2);
  });

  test('gaat over een aanbieder die hier bekend is, en een ander verband ziet het niet', async () => {
    expect(redenen(await world.doe(inkoper, signaalDoorgeven, { ...signaal, aanbieder: '99000009' }))).toEqual([
      'aanbieder-niet-bekend',
    ]);
    const ander = world.iemand('verband', 'elders', 'inkoper');
    const gezien = await world.sql(ander, (tx) => sql`select from regio.aanbiedersignalen`.execute(tx));
    expect(gezien.rows).toEqual([]);
  });
});

test('een afspraak met een derde herinnert op tijd, en wijzigen verzet de herinnering', async () => {
  const adviseur = world.iemand('verband', world.verband, 'beleidsadviseur');
  const afspraken = { met: 'Zorgverzekeraar', waarover: 'De overgang bij 18 jaar', tot: '2025-12-31' };
  const { derde } = await world.lukt(adviseur, derdeVastleggen, { ...afspraken, herinnering: '2025-06-01' });
  await world.lukt(adviseur, derdeVastleggen, { ...afspraken, id: derde, herinnering: '2025-09-01' });
  const open = await world.alsof(adviseur, (context) => readTasks(context));
  expect(
    open.filter(({ soort }) => soort === 'regio/derde-herinnering').map(({ uiterlijk }) => `${uiterlijk}`),
  ).toEqual(['2025-09-01']);
  expect((await world.vraag(adviseur, derdenlijst, {}))?.derden).toHaveLength(1);
  expect(
    redenen(await world.doe(adviseur, derdeVastleggen, { ...afspraken, id: '01900000-0000-7000-8000-000000000000' })),
  ).toEqual(['derde-bestaat-niet']);
});
