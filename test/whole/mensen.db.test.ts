// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import {
  accountInzien,
  collegaUitnodigen,
  medewerkerBlokkeren,
  medewerkerInzien,
  medewerkerslijst,
  rolToekennen,
  sessiesBeeindigen,
  uitnodigingIntrekken,
  uitnodigingInzien,
  vervangingVastleggen,
} from '#modules/regio';
import { inviteBeheerder } from '#platform/beheerder-uitnodigen';
import { rows } from '#platform/database';
import { platformHoed, type Wie } from '#platform/hoed';
import { savePerson } from '#platform/identiteit';
import { readSession } from '#platform/sessie';
import { acceptUitnodiging, findUitnodiging } from '#platform/uitnodiging-aannemen';
import { aanmelden, isAangemeld, issuer, leegte, type Mens, mens, reden } from '../support/mensen.ts';
import { expectDecided, openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.sluit());

const accepteer = (sleutel: string, subject: string) => acceptUitnodiging(world.omgeving, sleutel, { issuer, subject });
const nodigUit = async (beheerder: Mens, anders: object = {}) => {
  const { uitnodiging, sleutel } = expectDecided(
    await world.doe(await beheerder.nu(), collegaUitnodigen, {
      ...{ naam: 'Bram Bos', email: `${newId()}@gemeente.example`, rollen: ['toegang'], reden },
      ...anders,
    }),
  );
  return { uitnodiging, sleutel: sleutel ?? '' };
};

describe('een uitnodiging', () => {
  let code: string;
  let anna: Mens;
  beforeAll(async () => {
    code = leegte();
    anna = await mens(world, 'Anna', ['beheerder'], { soort: 'gemeente', code });
  });

  test('maakt vanaf de opdrachtregel de eerste beheerder, en bindt het account dat haar aanneemt', async () => {
    const eigenaar = { soort: 'gemeente', code: leegte(), naam: 'Nieuwstad' } as const;
    const nieuw = { naam: 'Cor Cats', email: 'cor@nieuwstad.example', account: null };
    const { sleutel } = await inviteBeheerder(world.omgeving, eigenaar, nieuw);
    const accepted = await accepteer(sleutel, 'cor');
    if (!('persoon' in accepted)) throw new Error(accepted.geweigerd);
    const cor = await aanmelden(world, accepted.persoon);
    expect(await cor.nu()).toMatchObject({ naam: 'Cor Cats', hoed: { ...eigenaar, rollen: ['beheerder'] } });
    expect(await accepteer(sleutel, 'cor')).toEqual(accepted);
    expect(await accepteer(sleutel, 'een-ander')).toEqual({ geweigerd: 'aangenomen' });
  });

  test('bewaart van de koppeling alleen een afdruk, en het e-mailadres gesloten', async () => {
    const { uitnodiging, sleutel } = await nodigUit(anna, { email: 'bram.bos@gemeente.example' });
    const stored = await world.sql(await anna.nu(), (tx) =>
      rows<{ alles: string }>(
        tx,
        sql`select row_to_json(u)::text as alles from platform.uitnodigingen u where id = ${uitnodiging}
            union all select row_to_json(g)::text from platform.gebeurtenissen g where onderwerp = ${uitnodiging}
            union all select row_to_json(v)::text from platform.verzoeken v`,
      ),
    );
    expect(stored.length).toBeGreaterThan(1);
    for (const { alles } of stored) expect(alles).not.toMatch(new RegExp(`${sleutel}|bram\\.bos@`));
    const shown = await world.vraag(await anna.nu(), uitnodigingInzien, { id: uitnodiging });
    expect(shown).toMatchObject({ email: 'bram.bos@gemeente.example', stand: 'open' });
  });

  test('wordt met dezelfde sleutel van een verzoek niet nog eens verteld', async () => {
    const vraag = { naam: 'Bea', email: 'bea@gemeente.example', rollen: ['toegang'], reden };
    expect(await world.doe(await anna.nu(), collegaUitnodigen, vraag, 'sleutel-1')).toMatchObject({
      status: 'decided',
    });
    expect(await world.doe(await anna.nu(), collegaUitnodigen, vraag, 'sleutel-1')).toMatchObject({
      reasons: [{ code: 'uitnodiging-open', veld: 'email' }],
    });
  });

  test('geeft alleen rollen die bij de organisatie passen', async () => {
    const outcome = await world.doe(await anna.nu(), collegaUitnodigen, {
      ...{ naam: 'Bram', email: 'x@gemeente.example', rollen: ['toegang', 'programmadirecteur'], reden },
    });
    expect(outcome).toMatchObject({ reasons: [{ code: 'rol-past-niet', figures: { rol: 'Programmadirecteur' } }] });
  });

  test('neemt wie haar maakte niet zelf aan, ook niet met een tweede account van dezelfde persoon', async () => {
    const own = await mens(world, 'Dora', ['beheerder'], { soort: 'gemeente', code });
    const { sleutel } = await nodigUit(own, { rollen: ['financien'] });
    const [{ subject } = { subject: '' }] = await world.sql({ persoon: null, naam: '', hoed: platformHoed }, (tx) =>
      rows<{ subject: string }>(tx, sql`select subject from platform.personen where id = ${own.id}`),
    );
    expect(await accepteer(sleutel, subject)).toEqual({ geweigerd: 'eigen' });
  });

  test.each(['ingetrokken', 'verlopen', 'onbekend', 'ander-account', 'geblokkeerd'] as const)(
    '%s zegt dat',
    async (reden_) => {
      await world.zetKlok('2024-02-01T09:00');
      const eigenaar = { soort: 'gemeente', code, naam: code } as const;
      if (reden_ === 'ander-account') {
        const { sleutel } = await inviteBeheerder(world.omgeving, eigenaar, {
          naam: 'E',
          email: null,
          account: 'juist',
        });
        expect(await accepteer(sleutel, 'onjuist')).toEqual({ geweigerd: 'ander-account' });
        expect(await accepteer(sleutel, 'juist')).toHaveProperty('persoon');
        return;
      }
      const { uitnodiging, sleutel } = await nodigUit(anna);
      const subject = newId();
      if (reden_ === 'ingetrokken') await world.lukt(await anna.nu(), uitnodigingIntrekken, { uitnodiging, reden });
      if (reden_ === 'verlopen') await world.zetKlok('2024-02-08T09:01');
      if (reden_ === 'geblokkeerd') {
        const hoeden = [{ soort: 'gemeente', code, naam: code, rollen: ['toegang'] }] as const;
        const persoon = await savePerson(world.omgeving, { issuer, subject, naam: 'F', voorbeeld: false, hoeden });
        await world.lukt(await anna.nu(), medewerkerBlokkeren, { persoon, reden });
      }
      const key = reden_ === 'onbekend' ? `${sleutel}x` : sleutel;
      expect(await accepteer(key, subject)).toEqual({ geweigerd: reden_ });
      expect((await findUitnodiging(world.omgeving, key))?.stand ?? 'onbekend').toBe(
        reden_ === 'geblokkeerd' ? 'open' : reden_,
      );
      await world.zetKlok('2024-02-01T09:00');
    },
  );

  test('geeft wie al bekend is er een hoed bij', async () => {
    const { sleutel } = await nodigUit(anna);
    const subject = newId();
    const hoeden = [{ soort: 'verband', code: world.verband, naam: 'De regio', rollen: ['inkoper'] }] as const;
    const id = await savePerson(world.omgeving, { issuer, subject, naam: 'Gijs', voorbeeld: false, hoeden });
    expect(await accepteer(sleutel, subject)).toEqual({ persoon: id });
    const gijs = await aanmelden(world, id);
    const { hoeden: alle = [] } = (await readSession(world.omgeving, gijs.token)) ?? {};
    expect(alle.map(({ soort, rollen }) => [soort, rollen])).toEqual([
      ['verband', ['inkoper']],
      ['gemeente', ['toegang']],
    ]);
  });

  test('nemen twee tegelijk niet allebei aan', async () => {
    const { sleutel } = await nodigUit(anna);
    const both = await Promise.all([accepteer(sleutel, newId()), accepteer(sleutel, newId())]);
    expect(both.filter((one) => 'persoon' in one)).toHaveLength(1);
  });
});

describe('sessies', () => {
  test('ziet en beëindigt iemand zelf: één, of overal', async () => {
    const code = leegte();
    const anna = await mens(world, 'Anna', ['beheerder'], { soort: 'gemeente', code });
    const elders = await aanmelden(world, anna.id);
    const bram = await mens(world, 'Bram', ['toegang'], { soort: 'gemeente', code });
    const { sessies = [] } = (await world.vraag(await anna.nu(), accountInzien, {})) ?? {};
    expect(sessies.map(({ apparaat }) => apparaat)).toEqual(['Firefox op Windows', 'Firefox op Windows']);
    const [vreemd] = (await world.vraag(await bram.nu(), accountInzien, {}))?.sessies ?? [];
    expect(await world.doe(await anna.nu(), sessiesBeeindigen, { sessie: vreemd?.id })).toMatchObject({
      reasons: [{ code: 'sessie-bestaat-niet' }],
    });
    const eigen = (await readSession(world.omgeving, elders.token))?.id;
    await world.lukt(await anna.nu(), sessiesBeeindigen, { sessie: eigen });
    expect([await isAangemeld(world, anna), await isAangemeld(world, elders), await isAangemeld(world, bram)]).toEqual([
      true,
      false,
      true,
    ]);
    await world.lukt(await anna.nu(), sessiesBeeindigen, {});
    expect([await isAangemeld(world, anna), await isAangemeld(world, bram)]).toEqual([false, true]);
  });
});

test('een beheerder ziet en wijzigt alleen de mensen van de eigen organisatie, ook achter de pagina’s om', async () => {
  const [hier, daar] = [leegte(), leegte()];
  const anna = await mens(world, 'Anna', ['beheerder'], { soort: 'gemeente', code: hier });
  const bas = await mens(world, 'Bas', ['beheerder'], { soort: 'gemeente', code: daar });
  const cas = await mens(world, 'Cas', ['toegang'], { soort: 'gemeente', code: daar });
  await nodigUit(bas);
  await world.lukt(await bas.nu(), medewerkerBlokkeren, { persoon: cas.id, reden });
  await world.lukt(await bas.nu(), vervangingVastleggen, {
    ...{
      vervanger: (await mens(world, 'Dik', ['toegang'], { soort: 'gemeente', code: daar })).id,
      rollen: ['beheerder'],
    },
    ...{ van: '2024-04-01', tot: '2024-04-02', reden },
  });
  const wie = await anna.nu();
  expect((await world.vraag(wie, medewerkerslijst, {})).medewerkers.map(({ naam }) => naam)).toEqual(['Anna']);
  expect(await world.vraag(wie, medewerkerInzien, { id: cas.id })).toBeUndefined();
  expect(await world.doe(wie, rolToekennen, { persoon: cas.id, rol: 'toegang', reden })).toMatchObject({
    reasons: [{ code: 'medewerker-onbekend' }],
  });
  const kijken = (iemand: Wie) =>
    world.sql(iemand, (tx) =>
      rows<{ wat: string }>(
        tx,
        sql`select 'rol' as wat from platform.rollen where code = ${daar} union
            select 'blokkade' from platform.blokkades where eigenaar = ${daar} union
            select 'vervanging' from platform.vervangingen where eigenaar = ${daar} union
            select 'uitnodiging' from platform.uitnodigingen where eigenaar = ${daar} union
            select 'persoon' from platform.personen where id = ${cas.id} union
            select 'sessie' from platform.sessies where persoon <> ${iemand.persoon} order by wat`,
      ),
    );
  expect(await kijken(wie)).toEqual([]);
  const eigen = ['blokkade', 'persoon', 'rol', 'uitnodiging', 'vervanging'];
  expect((await kijken(await bas.nu())).map(({ wat }) => wat)).toEqual(eigen);
  const write = (statement: ReturnType<typeof sql>) => world.sql(wie, (tx) => statement.execute(tx));
  await expect(
    write(sql`insert into platform.rollen (persoon, soort, code, organisatie, rol)
      values (${anna.id}, 'gemeente', ${daar}, 'x', 'college')`),
  ).rejects.toThrow(/row-level security/);
});
