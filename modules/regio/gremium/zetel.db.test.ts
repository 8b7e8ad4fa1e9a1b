// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import type { Rol, Wie } from '#platform/hoed';
import { savePerson } from '#platform/identiteit';
import { openWorld, type World } from '../../../test/support/world.ts';
import { besluitNemen, gremialijst, gremiumInzien, zetelBeeindigen, zetelToekennen } from '../index.ts';

let world: World;
let adviseur: Wie;
let karim: Wie;
let mina: Wie;
beforeAll(async () => {
  world = await openWorld();
  adviseur = world.iemand('verband', world.verband, 'beleidsadviseur');
  karim = await uitgenodigd('Karim', 'bestuurder');
  mina = await uitgenodigd('Mina', 'bestuurder');
});
afterAll(() => world?.sluit());

/** Somebody whom the platform knows: only those can be given a seat. */
async function uitgenodigd(naam: string, rol: Rol, soort: 'verband' | 'gemeente' = 'verband', code = world.verband) {
  const hoed = { soort, code, naam: code, rollen: [rol] };
  const persoon = await savePerson(world.omgeving, {
    issuer: 'proef',
    subject: newId(),
    naam,
    voorbeeld: true,
    hoeden: [hoed],
  });
  return { persoon, naam, hoed, niveau: 'substantieel' as const };
}

const reden = 'Benoemd door de gemeenten.';
const toekennen = (persoon: string | null, rest: object = {}, wie = adviseur) =>
  world.doe(wie, zetelToekennen, { gremium: 'bosd', persoon, van: '2024-02-01', reden, ...rest });
const besluit = (
  wie: Wie,
  handeling: 'procedure-stopzetten' | 'uitzonderingscontract-goedkeuren' = 'procedure-stopzetten',
) =>
  world.alsof(wie, (context) =>
    besluitNemen(context, {
      ...{ verband: world.verband, handeling, contract: 'ambulant-jeugd' },
      ...{ onderwerp: { soort: 'proef', id: newId() }, titel: 'Proef', voorbereidDoor: null },
      motivering: 'Er zijn te weinig inschrijvingen.',
    }),
  );
const zetelVan = async (naam: string) =>
  (await world.vraag(adviseur, gremiumInzien, { code: 'bosd' }))?.zetels.find((zetel) => zetel.naam === naam);

describe('zetels', () => {
  test('zolang de samenstelling onbekend is, besluit wie de rol heeft', async () => {
    expect(await besluit(karim)).toMatchObject({ status: 'decided' });
    const rijen = (await world.vraag(adviseur, gremialijst, {})) ?? [];
    expect(rijen.find(({ code }) => code === 'bosd')).toMatchObject({ samenstellingOnbekend: true, zitting: [] });
  });

  test('is zij bekend, dan alleen wie een zetel heeft', async () => {
    await toekennen(karim.persoon);
    expect(await besluit(karim)).toMatchObject({ status: 'decided' });
    expect(await besluit(mina)).toMatchObject({ reasons: [{ code: 'geen-zetel', figures: { wie: 'Karim' } }] });
  });

  test.each<[string, () => object, string]>([
    ['een tweede keer', () => ({}), 'zetel-overlapt'],
    ['tot vóór het begin', () => ({ persoon: mina.persoon, tot: '2024-01-01' }), 'zetel-eindigt-voor-begin'],
    ['in een gremium dat er niet is', () => ({ gremium: 'x' }), 'gremium-bestaat-niet'],
    ['van een gemeente', () => ({ gremium: 'colleges' }), 'gremium-van-een-ander'],
    ['aan een vreemde', () => ({ persoon: newId() }), 'persoon-onbekend'],
    ['in plaats van niemand', () => ({ persoon: mina.persoon, vervangt: newId() }), 'zetel-bestaat-niet'],
  ])('%s toekennen kan niet', async (_, rest, code) => {
    expect(await toekennen(karim.persoon, rest())).toMatchObject({ reasons: [{ code }] });
  });

  test('wie wordt vervangen, besluit tot en met de dag ervoor; daarna de opvolger', async () => {
    const outcome = await toekennen(mina.persoon, { van: '2024-03-01', vervangt: (await zetelVan('Karim'))?.id });
    expect(outcome.status).toBe('decided');
    await world.zetKlok('2024-02-29T17:00');
    expect(await besluit(karim)).toMatchObject({ status: 'decided' });
    await world.zetKlok('2024-03-01T09:00');
    expect(await besluit(karim)).toMatchObject({
      reasons: [{ code: 'zetel-beeindigd', figures: { tot: '2024-02-29' } }],
    });
    expect(await besluit(mina)).toMatchObject({ status: 'decided' });
  });

  test('eindigt niet met terugwerkende kracht, en niet twee keer', async () => {
    const { id: zetel = '' } = (await zetelVan('Mina')) ?? {};
    const einde = (tot: string, wie = adviseur) => world.doe(wie, zetelBeeindigen, { zetel, tot, reden });
    await world.zetKlok('2024-04-01T09:00');
    expect(await einde('2024-03-15')).toMatchObject({ reasons: [{ code: 'zetel-einde-voorbij' }] });
    expect(await einde('2024-02-15')).toMatchObject({ reasons: [{ code: 'zetel-eindigt-voor-begin' }] });
    expect(await einde('2024-04-30', world.iemand('verband', 'elders', 'beleidsadviseur'))).toMatchObject({
      reasons: [{ code: 'zetel-bestaat-niet' }],
    });
    expect((await einde('2024-04-30')).status).toBe('decided');
    expect(await einde('2024-05-31')).toMatchObject({ reasons: [{ code: 'zetel-al-geeindigd' }] });
    await world.zetKlok('2024-05-01T09:00');
    expect(await besluit(mina)).toMatchObject({ reasons: [{ code: 'zetel-beeindigd' }] });
  });

  test('voor een gremium zonder eigen rol moet iemand een zetel hebben', async () => {
    const inkoper = await uitgenodigd('Ayse', 'inkoper');
    expect(await besluit(inkoper, 'uitzonderingscontract-goedkeuren')).toMatchObject({
      reasons: [{ code: 'gremium-zonder-zetel' }],
    });
    await toekennen(inkoper.persoon, { gremium: 'rwo', van: '2024-05-01' });
    expect(await besluit(inkoper, 'uitzonderingscontract-goedkeuren')).toMatchObject({ status: 'decided' });
  });

  test('zien velen tegelijk een gremium, dan wacht niemand op een ander', async () => {
    const views = await Promise.all(
      Array.from({ length: 24 }, () => world.vraag(adviseur, gremiumInzien, { code: 'bosd' })),
    );
    expect(views.every((view) => view?.kandidaten?.some(({ naam }) => naam === 'Mina'))).toBe(true);
  });

  test('een college legt de eigen samenstelling vast; die van een ander ziet en raakt het niet aan', async () => {
    const [own = '', other = ''] = world.gemeenten;
    const wethouder = await uitgenodigd('Wethouder', 'college', 'gemeente', own);
    expect((await toekennen(wethouder.persoon, { gremium: 'colleges', van: '2024-05-01' }, wethouder)).status).toBe(
      'decided',
    );
    const forged = world.sql(world.iemand('gemeente', other, 'college'), (tx) =>
      sql`insert into regio.zetels (verband, id, gremium, gemeente, persoon, naam, van)
          values (${world.verband}, ${newId()}, 'colleges', ${own}, ${newId()}, 'x', '2024-01-01')`.execute(tx),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
    const view = await world.vraag(world.iemand('aanbieder', '99000001', 'aanbieder'), gremiumInzien, {
      code: 'colleges',
    });
    expect(view?.zetels).toEqual([]);
  });
});
