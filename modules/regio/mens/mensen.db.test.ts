// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { savePerson } from '#platform/identiteit';
import { readSession, switchHat } from '#platform/sessie';
import { beginSession } from '#platform/sessie-beginnen';
import {
  aanmelden,
  gewoon,
  isAangemeld,
  issuer,
  leegte,
  type Mens,
  mens,
  reden,
} from '../../../test/support/mensen.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  accountInzien,
  besluitNemen,
  derdeVastleggen,
  medewerkerBlokkeren,
  medewerkerDeblokkeren,
  medewerkerInzien,
  rolBeeindigen,
  rolToekennen,
  vervangingIntrekken,
  vervangingVastleggen,
} from '../index.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.sluit());

describe('rollen in de tijd', () => {
  let code: string;
  let anna: Mens;
  let bram: Mens;
  beforeAll(async () => {
    code = leegte();
    anna = await mens(world, 'Anna', ['beheerder'], { soort: 'gemeente', code });
    bram = await mens(world, 'Bram', ['toegang'], { soort: 'gemeente', code });
  });

  test('een beheerder geeft een rol vanaf een dag; op die dag hangt zij eraan, ook in een sessie die loopt', async () => {
    await world.lukt(await anna.nu(), rolToekennen, { persoon: bram.id, rol: 'financien', van: '2024-02-05', reden });
    expect((await bram.nu()).hoed.rollen).toEqual(['toegang']);
    await world.zetKlok('2024-02-05T09:00');
    expect((await bram.nu()).hoed.rollen).toEqual(['financien', 'toegang']);
  });

  test('wat eindigt, eindigt meteen, ook in een sessie die loopt; wie niets overhoudt, is buiten', async () => {
    await world.lukt(await anna.nu(), rolBeeindigen, { persoon: bram.id, rol: 'financien', reden });
    expect((await bram.nu()).hoed.rollen).toEqual(['toegang']);
    await world.lukt(await anna.nu(), rolBeeindigen, { persoon: bram.id, rol: 'toegang', reden });
    expect(await isAangemeld(world, bram)).toBe(false);
    expect(await beginSession(world.omgeving, bram, gewoon)).toEqual({ buiten: 'geen-rol' });
    await world.lukt(await anna.nu(), rolToekennen, { persoon: bram.id, rol: 'toegang', reden });
    expect(await isAangemeld(world, bram)).toBe(true);
  });

  test('staat opgeschreven: wie, wanneer en waarom', async () => {
    const dossier = await world.vraag(await anna.nu(), medewerkerInzien, { id: bram.id });
    expect(dossier?.geschiedenis.map(({ act, naam, na }) => ({ act, naam, na }))).toContainEqual({
      ...{ act: 'regio/rol-beeindigen', naam: 'Anna' },
      na: { rol: 'toegang', tot: '2024-02-04', reden },
    });
  });

  test('niemand geeft zichzelf een rol, en wie geen beheerder is geeft er geen', async () => {
    expect(await world.doe(await anna.nu(), rolToekennen, { persoon: anna.id, rol: 'college', reden })).toMatchObject({
      reasons: [{ code: 'rol-aan-uzelf' }],
    });
    expect(await world.doe(await bram.nu(), rolToekennen, { persoon: anna.id, rol: 'college', reden })).toMatchObject({
      status: 'forbidden',
    });
  });

  test('de laatste beheerder blijft, tot er een ander is', async () => {
    const weg = async () => world.doe(await anna.nu(), rolBeeindigen, { persoon: anna.id, rol: 'beheerder', reden });
    expect(await weg()).toMatchObject({ reasons: [{ code: 'laatste-beheerder' }] });
    expect(await world.doe(await anna.nu(), medewerkerBlokkeren, { persoon: anna.id, reden })).toMatchObject({
      reasons: [{ code: 'laatste-beheerder' }],
    });
    await world.lukt(await anna.nu(), rolToekennen, { persoon: bram.id, rol: 'beheerder', tot: '2024-12-31', reden });
    expect(await weg()).toMatchObject({ reasons: [{ code: 'laatste-beheerder' }] });
    await world.lukt(await anna.nu(), rolToekennen, { persoon: bram.id, rol: 'beheerder', reden });
    expect(await weg()).toMatchObject({ status: 'decided' });
    expect(await isAangemeld(world, anna)).toBe(false);
  });

  test('twee beheerders die elkaar tegelijk hun rol afnemen, laten niet niemand over', async () => {
    const eigen = leegte();
    const [een, twee] = [
      await mens(world, 'Een', ['beheerder'], { soort: 'gemeente', code: eigen }),
      await mens(world, 'Twee', ['beheerder'], { soort: 'gemeente', code: eigen }),
    ];
    const [wieEen, wieTwee] = [await een.nu(), await twee.nu()];
    const outcomes = await Promise.all([
      world.doe(wieEen, rolBeeindigen, { persoon: twee.id, rol: 'beheerder', reden }),
      world.doe(wieTwee, rolBeeindigen, { persoon: een.id, rol: 'beheerder', reden }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['decided', 'refused']);
  });
});

describe('een blokkade', () => {
  test('beëindigt alle sessies, weigert aanmelden, en laat wat elders geldt staan', async () => {
    const code = leegte();
    const anna = await mens(world, 'Anna', ['beheerder'], { soort: 'gemeente', code });
    const bram = await mens(world, 'Bram', ['toegang'], { soort: 'gemeente', code });
    const tweede = await aanmelden(world, bram.id);
    await world.lukt(await anna.nu(), medewerkerBlokkeren, { persoon: bram.id, reden });
    expect([await isAangemeld(world, bram), await isAangemeld(world, tweede)]).toEqual([false, false]);
    expect(await beginSession(world.omgeving, bram, gewoon)).toEqual({ buiten: 'geblokkeerd' });
    expect(await world.doe(await anna.nu(), medewerkerBlokkeren, { persoon: bram.id, reden })).toMatchObject({
      reasons: [{ code: 'al-geblokkeerd' }],
    });
    await world.lukt(await anna.nu(), medewerkerDeblokkeren, { persoon: bram.id, reden });
    expect(await isAangemeld(world, bram), 'een oude sessie komt niet terug').toBe(false);
    expect(await beginSession(world.omgeving, bram, gewoon)).toHaveProperty('token');
  });

  test('van de ene organisatie sluit niet buiten bij de andere', async () => {
    const [hier, daar] = [leegte(), leegte()];
    const anna = await mens(world, 'Anna', ['beheerder'], { soort: 'gemeente', code: hier });
    const hoeden = [hier, daar].map((code) => ({ soort: 'gemeente', code, naam: code, rollen: ['toegang'] }) as const);
    const subject = newId();
    const id = await savePerson(world.omgeving, { issuer, subject, naam: 'Bram', voorbeeld: false, hoeden });
    await world.lukt(await anna.nu(), medewerkerBlokkeren, { persoon: id, reden });
    expect((await (await aanmelden(world, id)).nu()).hoed.code).toBe(daar);
  });
});

describe('vervanging', () => {
  let els: Mens;
  let ayse: Mens;
  let anna: Mens;
  const dagen = { van: '2024-03-01', tot: '2024-03-14' };
  beforeAll(async () => {
    await world.zetKlok('2024-02-26T09:00');
    els = await mens(world, 'Els', ['programmadirecteur']);
    ayse = await mens(world, 'Ayşe', ['inkoper']);
    anna = await mens(world, 'Anna', ['beheerder']);
  });
  const alsVervanger = () => switchHat(world.omgeving, ayse.token, 'verband', world.verband, els.id);
  const hoeden = async () => (await readSession(world.omgeving, ayse.token))?.hoeden ?? [];
  const besluit = (wie: Wie, voorbereidDoor: string | null) =>
    world.alsof(wie, (context) =>
      besluitNemen(context, {
        ...{ verband: world.verband, handeling: 'procedure-publiceren', contract: 'ambulant-jeugd' },
        ...{ onderwerp: { soort: 'proef', id: newId() }, titel: 'Proef', voorbereidDoor, bevestigd: true },
        motivering: 'Alles is voorbereid.',
      }),
    );

  test('geeft de rollen alleen op die dagen, onder een eigen hoed', async () => {
    await world.lukt(await els.nu(), vervangingVastleggen, {
      ...{ vervanger: ayse.id, rollen: ['programmadirecteur'], reden: 'Vakantie.' },
      ...dagen,
    });
    await world.zetKlok('2024-02-29T23:59');
    expect(await hoeden()).toHaveLength(1);
    await alsVervanger();
    expect((await ayse.nu()).hoed.rollen).toEqual(['inkoper']);
    await world.zetKlok('2024-03-01T00:01');
    await alsVervanger();
    expect(await ayse.nu()).toMatchObject({
      naam: 'Ayşe (vervangt Els)',
      hoed: { rollen: ['programmadirecteur'], vervangt: { naam: 'Els' } },
    });
  });

  test('schrijft op wie het deed, en voor wie', async () => {
    const { derde } = await world.lukt(await ayse.nu(), derdeVastleggen, { met: 'School', waarover: 'Samen' });
    const [event] = await world.sql(await ayse.nu(), (tx) =>
      rows(tx, sql`select persoon, namens, naam from platform.gebeurtenissen where onderwerp = ${derde}`),
    );
    expect(event).toEqual({ persoon: ayse.id, namens: els.id, naam: 'Ayşe (vervangt Els)' });
  });

  test('laat vier ogen bij mensen: niet over wat de vervanger of de vervangene zelf voorbereidde', async () => {
    const wie = await ayse.nu();
    expect(await besluit(wie, els.id)).toMatchObject({ reasons: [{ code: 'vier-ogen' }] });
    expect(await besluit(wie, ayse.id)).toMatchObject({ reasons: [{ code: 'vier-ogen' }] });
    expect(await besluit(wie, newId())).toMatchObject({ status: 'decided' });
  });

  test('geeft niet meer dan de ander heeft, en houdt op zodra die het niet meer heeft', async () => {
    await world.lukt(await anna.nu(), rolBeeindigen, { persoon: els.id, rol: 'programmadirecteur', reden });
    expect((await ayse.nu()).hoed).toMatchObject({ rollen: ['inkoper'], vervangt: null });
    await world.lukt(await anna.nu(), rolToekennen, { persoon: els.id, rol: 'programmadirecteur', reden });
    expect((await ayse.nu()).hoed.vervangt).toMatchObject({ naam: 'Els' });
  });

  test('is vanaf de dag erna voorbij, en in te trekken', async () => {
    await world.zetKlok('2024-03-15T00:01');
    expect(await hoeden()).toHaveLength(1);
    await world.zetKlok('2024-03-10T09:00');
    const [vervanging] = (await world.vraag(await els.nu(), accountInzien, {}))?.vervangingen ?? [];
    await world.lukt(await els.nu(), vervangingIntrekken, { vervanging: vervanging?.id });
    expect(await hoeden()).toHaveLength(1);
    expect(await world.doe(await els.nu(), vervangingIntrekken, { vervanging: vervanging?.id })).toMatchObject({
      reasons: [{ code: 'vervanging-bestaat-niet' }],
    });
  });

  test('regelt een collega niet voor een ander, en een beheerder niet voor zichzelf', async () => {
    const vraag = { persoon: els.id, rollen: ['programmadirecteur'], van: '2024-03-20', tot: '2024-03-21', reden };
    const probeer = async (wie: Mens, vervanger: string) =>
      world.doe(await wie.nu(), vervangingVastleggen, { ...vraag, vervanger });
    expect(await probeer(ayse, ayse.id)).toMatchObject({ status: 'refused' });
    expect(await probeer(anna, anna.id)).toMatchObject({ reasons: [{ code: 'rol-aan-uzelf' }] });
    expect(await probeer(anna, newId())).toMatchObject({ reasons: [{ code: 'vervanger-onbekend' }] });
    expect(await probeer(anna, ayse.id)).toMatchObject({ status: 'decided' });
  });
});
