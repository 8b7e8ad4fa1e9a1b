// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import { firstRow, rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  aanspreekpuntVastleggen,
  besluitenlijst,
  besluitenNalopen,
  besluitNemen,
  deelnameVoorstellen,
  grondslagVastleggen,
  regioInzien,
  samenwerkingenlijst,
  samenwerkingInzien,
  voorstelBesluiten,
  voorstelIntrekken,
  voorstelInzien,
} from '../index.ts';

let world: World;
let adviseur: Wie;
beforeAll(async () => {
  world = await openWorld();
  adviseur = world.iemand('verband', world.verband, 'beleidsadviseur');
});
afterAll(() => world?.sluit());

const reden = 'De gemeenten hebben dit met elkaar afgesproken.';
const motivering = 'Wij stemmen hiermee in.';
const college = (gemeente: string) => world.iemand('gemeente', gemeente, 'college');
const vertrek = (naam: string, dag: string) => ({ samenwerking: world.verband, wat: 'vertrekken', naam, dag, reden });
const namenOp = async (op: string | null) =>
  (await world.vraag(adviseur, samenwerkingInzien, { code: world.verband, op }))?.deelnames
    .filter(({ opDag }) => opDag)
    .map(({ naam }) => naam);

const gevraagd = (gemeente: string, voorstel: string) =>
  world.sql(
    college(gemeente),
    async (tx) =>
      (await firstRow(tx, sql`select from platform.taken where onderwerp = ${voorstel} and afgerond is null`)) !==
      undefined,
  );

const besluitVanOverleg = (onderwerp: string) =>
  world.alsof(world.iemand('verband', world.verband, 'bestuurder'), (context) =>
    besluitNemen(context, {
      verband: world.verband,
      handeling: 'procedure-stopzetten',
      contract: null,
      onderwerp: { soort: 'proef', id: onderwerp },
      titel: onderwerp,
      motivering,
      voorbereidDoor: null,
    }),
  );

describe('wie meedoet', () => {
  let vertrekker = '';
  let naam = '';

  test('staat in het plan, met de dagen die het noemt', async () => {
    expect(await namenOp(null)).toHaveLength(5);
    const { rijen } = (await world.vraag(adviseur, samenwerkingenlijst, { op: null })) ?? { rijen: [] };
    expect(rijen[0]).toMatchObject({ isVerband: true, deelnemersOpDag: 5 });
    vertrekker = world.gemeenten[4] ?? '';
    naam = (await namenOp(null))?.at(-1) ?? '';
  });

  test.each<[string, object, string]>([
    ['in het verleden', { dag: '2024-01-31' }, 'deelname-te-vroeg'],
    ['van wie niet meedoet', { naam: 'Elders', dag: '2024-12-31' }, 'deelname-bestaat-niet'],
    ['uit iets dat er niet is', { samenwerking: 'x', dag: '2024-12-31' }, 'samenwerking-bestaat-niet'],
  ])('vertrekken %s kan niet', async (_, deel, code) => {
    const outcome = await world.doe(adviseur, deelnameVoorstellen, { ...vertrek(naam, '2024-12-31'), ...deel });
    expect(outcome).toMatchObject({ status: 'refused', reasons: [{ code }] });
  });

  test('toetreden terwijl men al meedoet kan niet, en een lid van het verband heeft een CBS-code', async () => {
    const toetreden = { ...vertrek(naam, '2024-12-31'), wat: 'toetreden' };
    expect(await world.doe(adviseur, deelnameVoorstellen, toetreden)).toMatchObject({
      reasons: [{ code: 'deelname-overlapt', figures: { naam } }],
    });
    expect(await world.doe(adviseur, deelnameVoorstellen, { ...toetreden, naam: 'Nieuwdorp' })).toMatchObject({
      reasons: [{ code: 'gemeentecode-ontbreekt' }],
    });
    expect(await world.doe(college(vertrekker), deelnameVoorstellen, toetreden)).toMatchObject({ status: 'forbidden' });
  });

  test('verandert pas als alle colleges hebben besloten, en dan vanaf de dag', async () => {
    await besluitVanOverleg('voor-het-vertrek');
    const { voorstel } = await world.lukt(adviseur, deelnameVoorstellen, vertrek(naam, '2024-06-30'));
    await world.bezorg();
    const taken = await world.sql(college(vertrekker), (tx) =>
      rows<{ soort: string }>(tx, sql`select soort from platform.taken where onderwerp = ${voorstel}`),
    );
    expect(taken).toEqual([{ soort: 'regio/voorstel-besluiten' }]);

    for (const gemeente of world.gemeenten) {
      expect(await namenOp('2024-07-01')).toHaveLength(5);
      await world.lukt(college(gemeente), voorstelBesluiten, { voorstel, motivering });
      await world.bezorg();
    }
    expect(await namenOp('2024-06-30')).toHaveLength(5);
    expect(await namenOp('2024-07-01')).not.toContain(naam);
    const view = await world.vraag(adviseur, voorstelInzien, { id: voorstel });
    expect(view?.voorstel.staat).toBe('vastgesteld');
    expect(view?.besluiten).toHaveLength(5);
    expect(await world.doe(college(vertrekker), voorstelBesluiten, { voorstel, motivering })).toMatchObject({
      reasons: [{ code: 'voorstel-al-afgerond' }],
    });
  });

  test('wie is vertrokken ziet wat zijn tijd betrof en niets nieuws, en telt niet meer mee', async () => {
    const titels = async () => (await world.vraag(college(vertrekker), besluitenlijst, {}))?.map(({ titel }) => titel);
    await world.zetKlok('2024-06-30T12:00');
    expect(await titels()).toContain('voor-het-vertrek');
    await world.zetKlok('2024-07-01T12:00');
    await besluitVanOverleg('na-het-vertrek');
    expect(await titels()).toContain('voor-het-vertrek');
    expect(await titels()).not.toContain('na-het-vertrek');
    const view = await world.vraag(college(vertrekker), regioInzien, {});
    expect(view?.leden).toHaveLength(4);

    const plafonds = (gemeente: string) =>
      world.alsof(college(gemeente), (context) =>
        besluitNemen(context, {
          verband: world.verband,
          handeling: 'budgetplafonds-toepassen',
          contract: 'ambulant-jeugd',
          onderwerp: { soort: 'budgetplafond', id: '2025' },
          titel: 'Budgetplafonds 2025',
          motivering,
          voorbereidDoor: null,
        }),
      );
    await expect(plafonds(vertrekker)).rejects.toThrow(/row-level security/);
    expect(await plafonds(world.gemeenten[0] ?? '')).toMatchObject({ value: { genomen: 1, nodig: 4 } });
  });

  test('kan later terugkomen, en heeft dan twee tijdvakken', async () => {
    const toetreden = { ...vertrek(naam, '2025-01-01'), wat: 'toetreden', gemeente: vertrekker };
    const { voorstel } = await world.lukt(adviseur, deelnameVoorstellen, toetreden);
    for (const gemeente of world.gemeenten.slice(0, 4))
      await world.lukt(college(gemeente), voorstelBesluiten, { voorstel, motivering });
    await world.bezorg();
    expect(await namenOp('2024-12-31')).not.toContain(naam);
    expect(await namenOp('2025-01-01')).toContain(naam);
    await world.zetKlok('2025-01-01T00:30');
    expect((await world.vraag(college(vertrekker), regioInzien, {}))?.leden).toHaveLength(5);
    const periods = (await world.vraag(adviseur, samenwerkingInzien, { code: world.verband, op: null }))?.deelnames;
    expect(periods?.filter((een) => een.naam === naam)).toHaveLength(2);
  });

  test('wie het voorstelde besluit niet, en trekt het in zolang het open is', async () => {
    const { voorstel } = await world.lukt(adviseur, deelnameVoorstellen, vertrek(naam, '2025-06-30'));
    const own: Wie = { ...college(vertrekker), persoon: adviseur.persoon };
    expect(await world.doe(own, voorstelBesluiten, { voorstel, motivering })).toMatchObject({
      reasons: [{ code: 'vier-ogen' }],
    });
    await world.bezorg();
    expect(await gevraagd(vertrekker, voorstel)).toBe(true);
    await world.lukt(adviseur, voorstelIntrekken, { voorstel, reden });
    await world.bezorg();
    expect(await gevraagd(vertrekker, voorstel)).toBe(false);
    expect(await world.doe(adviseur, voorstelIntrekken, { voorstel, reden })).toMatchObject({
      reasons: [{ code: 'voorstel-al-afgerond' }],
    });
    expect(await world.doe(adviseur, voorstelIntrekken, { voorstel: newId(), reden })).toMatchObject({
      reasons: [{ code: 'voorstel-bestaat-niet' }],
    });
  });

  test('een nieuwer pakket overschrijft niet wat de colleges besloten', async () => {
    const before = await namenOp('2024-07-01');
    expect((await laadRegio(world.omgeving, `regios/${world.verband}`)).ok).toBe(true);
    expect(await namenOp('2024-07-01')).toEqual(before);
  });

  test('niemand schrijft deelname in een ander verband, en twee tijdvakken vallen nooit samen', async () => {
    const write = (wie: Wie, verband: string) =>
      world.sql(wie, (tx) =>
        sql`insert into regio.deelnames (verband, id, samenwerking, soort, naam, van)
            values (${verband}, ${newId()}, ${verband}, 'gemeente', ${naam}, '2026-01-01')`.execute(tx),
      );
    await expect(write(world.iemand('verband', 'elders', 'inkoper'), world.verband)).rejects.toThrow(/row-level/);
    await expect(write(adviseur, world.verband)).rejects.toThrow(/exclusion/);
  });

  test('een voorstel wacht niet op wie intussen is vertrokken', async () => {
    const toetreden = { ...vertrek('Nieuwdorp', '2025-06-01'), wat: 'toetreden', gemeente: '9999' };
    const { voorstel: weg } = await world.lukt(adviseur, deelnameVoorstellen, vertrek(naam, '2025-03-31'));
    const { voorstel: erbij } = await world.lukt(adviseur, deelnameVoorstellen, toetreden);
    const staat = async () => (await world.vraag(adviseur, voorstelInzien, { id: erbij }))?.voorstel.staat;
    const nalopen = async () => {
      const gevonden = await besluitenNalopen(world.omgeving);
      await world.bezorg();
      return gevonden;
    };
    for (const gemeente of world.gemeenten) {
      await world.lukt(college(gemeente), voorstelBesluiten, { voorstel: weg, motivering });
      if (gemeente !== vertrekker)
        await world.lukt(college(gemeente), voorstelBesluiten, { voorstel: erbij, motivering });
    }
    await world.bezorg();
    await world.zetKlok('2025-03-31T12:00');
    expect([await nalopen(), await staat()]).toEqual([0, 'voorgesteld']);
    expect(await gevraagd(vertrekker, erbij)).toBe(true);

    await world.zetKlok('2025-04-01T00:30');
    expect([await nalopen(), await staat()]).toEqual([1, 'vastgesteld']);
    expect(await namenOp('2025-06-01')).toContain('Nieuwdorp');
    expect(await gevraagd(vertrekker, erbij)).toBe(false);
    expect(await nalopen()).toBe(0);
  });
});

describe('waarop de samenwerking rust', () => {
  const document = { samenwerking: '', naam: 'Dienstverleningsovereenkomst', soort: 'overeenkomst', van: '2025-01-01' };
  const taken = () =>
    world.sql(adviseur, (tx) =>
      rows<{ uiterlijk: Temporal.PlainDate }>(
        tx,
        sql`select uiterlijk from platform.taken where soort = 'regio/grondslag-loopt-af' and afgerond is null`,
      ),
    );

  test('een document met een einde komt op de werkvoorraad; verlengen verzet de dag', async () => {
    const invoer = { ...document, samenwerking: world.verband, tot: '2026-12-31' };
    await world.lukt(adviseur, grondslagVastleggen, invoer);
    expect((await taken()).map(({ uiterlijk }) => String(uiterlijk))).toEqual(['2026-12-31']);
    await world.lukt(adviseur, grondslagVastleggen, { ...invoer, tot: '2028-12-31' });
    expect((await taken()).map(({ uiterlijk }) => String(uiterlijk))).toEqual(['2028-12-31']);
    await world.lukt(adviseur, grondslagVastleggen, { ...document, samenwerking: world.verband, onbepaald: true });
    expect(await taken()).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['met een einde vóór het begin', { tot: '2024-12-31' }, 'grondslag-eindigt-voor-begin'],
    ['met een einde en voor onbepaalde tijd', { tot: '2026-12-31', onbepaald: true }, 'grondslag-einde-en-onbepaald'],
    ['van iets dat er niet is', {}, 'samenwerking-bestaat-niet'],
  ])('%s wordt geweigerd', async (_, deel, code) => {
    expect(await world.doe(adviseur, grondslagVastleggen, { ...document, samenwerking: 'x', ...deel })).toMatchObject({
      reasons: [{ code }],
    });
  });

  test('het aanspreekpunt met wat het mag, ook na het laden van het pakket', async () => {
    const nieuw = { penvoerder: 'Een gemeente van buiten', aanspreekpunt: 'De regio', bevoegdheden: 'Namens allen' };
    await world.lukt(adviseur, aanspreekpuntVastleggen, { samenwerking: world.verband, ...nieuw });
    await laadRegio(world.omgeving, `regios/${world.verband}`);
    const view = await world.vraag(adviseur, samenwerkingInzien, { code: world.verband, op: null });
    expect(view).toMatchObject(nieuw);
    expect(await world.doe(adviseur, aanspreekpuntVastleggen, { samenwerking: 'x' })).toMatchObject({
      reasons: [{ code: 'samenwerking-bestaat-niet' }],
    });
  });
});
