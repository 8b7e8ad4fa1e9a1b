// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  beleidInzien,
  contractInzien,
  doelInzien,
  kernbedingInzien,
  kernbedingKeuzen,
  kernbedingVastleggen,
  kernbedingVaststellen,
  leesContract,
} from '#modules/beleid';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../test/support/world.ts';

let wereld: World;
let ayse: Wie;
let bram: Wie;
let gouda: Wie;
let aanbieder: Wie;
let vreemd: Wie;

beforeAll(async () => {
  wereld = await openWorld();
  ayse = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  bram = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  gouda = wereld.iemand('gemeente', '0513', 'raadslid');
  aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
  vreemd = wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur');
});
afterAll(() => wereld?.sluit());

const kernbeding = {
  naam: 'Wachttijd melden',
  soort: 'prestatie',
  op: 'inspanning',
  tekst: 'De aanbieder meldt elke maand zijn wachttijd.',
  contract: 'ambulant-jeugd',
  doelen: ['inzet-naar-behoefte'],
  voorbeeld: 'on',
};
const takenVan = (wie: Wie) => wereld.alsof(wie, (context) => readTasks(context));

describe('het plan uit het regiopakket', () => {
  test('staat er met twaalf contracten en de keuzes van contract 8', async () => {
    const plan = await wereld.vraag(ayse, beleidInzien, {});
    expect(plan?.contracten.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(plan?.namen.procedurevormen['open-house-gesloten']).toBeTruthy();
    expect(plan?.aantal).toMatchObject({ tegenstrijdig: [{ waarde: 12 }, { waarde: 11 }] });
    const contract = await wereld.vraag(gouda, contractInzien, { code: 'ambulant-jeugd' });
    expect(contract?.keuzes?.looptijd).toMatchObject({ initieelJaren: 3, verlengingen: [2, 2, 2, 1] });
    expect(contract?.dekkend?.status).toBe('decided');
    expect((await wereld.vraag(aanbieder, contractInzien, { code: 'ambulant-jeugd' }))?.dekkend).toBeNull();
  });

  test('zegt bij elk doel waarom het nog niet SMART is', async () => {
    const plan = await wereld.vraag(ayse, beleidInzien, {});
    expect(plan?.doelen.some(({ smart }) => smart)).toBe(false);
    const doel = await wereld.vraag(ayse, doelInzien, { code: 'kwaliteit-en-effectiviteit' });
    expect(doel?.indicatoren).toHaveLength(8);
    expect(doel?.smart).toMatchObject({
      value: { onderdelen: expect.arrayContaining([{ onderdeel: 'aanwijsbaar', voldoet: true, ontbreekt: [] }]) },
    });
    expect(doel?.nauwer.map(({ code }) => code)).toContain('grip-op-aanbieders');
    expect(doel?.ruimer.map(({ code }) => code)).toEqual(['goed-en-betaalbaar-aanbod']);
  });

  test('nog eens laden verandert niets: ook niet wat al is vastgesteld', async () => {
    await wereld.lukt(ayse, kernbedingVaststellen, { code: 'tarief-per-minuut' });
    const dump = () => wereld.sql(ayse, (tx) => rows(tx, sql`select * from beleid.kernbedingen order by code`));
    const [before, tasks] = [await dump(), await takenVan(ayse)];
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect(await dump()).toEqual(before);
    expect(await takenVan(ayse)).toEqual(tasks);
  });

  test('is er voor latere kamers per contract', async () => {
    const contract = await wereld.alsof(gouda, (context) => leesContract(context, wereld.verband, 'ambulant-jeugd'));
    expect(contract).toMatchObject({
      nummer: 8,
      wet: 'jeugdwet',
      keuzes: { procedure: { vorm: 'open-house-gesloten' } },
    });
    expect(
      await wereld.alsof(gouda, (context) => leesContract(context, wereld.verband, 'bestaat-niet')),
    ).toBeUndefined();
    const links = await wereld.sql(gouda, (tx) =>
      rows<{ doel: string }>(tx, sql`select doel from beleid.v_doel_contracten where contract = 'wonen-wmo'`),
    );
    expect(links.map(({ doel }) => doel)).toContain('sturing-versterken');
    expect(links.map(({ doel }) => doel)).not.toContain('inzet-naar-behoefte');
  });
});

describe('een kernbeding', () => {
  test('komt uit het pakket als concept en wacht op vaststelling', async () => {
    const view = await wereld.vraag(bram, kernbedingInzien, { code: 'hoger-geschoolde-inzet' });
    expect(view).toMatchObject({ staat: 'concept', voorbeeld: true, vaststelbaar: { status: 'decided' } });
    expect((await takenVan(bram)).map(({ onderwerp }) => onderwerp.id)).toContain('hoger-geschoolde-inzet');
  });

  test('wordt geschreven door de een, en vastgesteld door de ander', async () => {
    const { code } = await wereld.lukt(ayse, kernbedingVastleggen, kernbeding);
    expect(code).toBe('wachttijd-melden');
    const taak = (await takenVan(bram)).find(({ onderwerp }) => onderwerp.id === code);
    expect(taak?.gegevens).toEqual({ kernbeding: 'wachttijd melden', door: ayse.naam });
    expect(await wereld.doe(ayse, kernbedingVaststellen, { code })).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'kernbeding-zelf-opgesteld' }],
    });
    await wereld.lukt(bram, kernbedingVaststellen, { code });
    expect((await takenVan(bram)).map(({ onderwerp }) => onderwerp.id)).not.toContain(code);
    const view = await wereld.vraag(ayse, kernbedingInzien, { code });
    expect(view?.staat).toBe('vastgesteld');
    expect(view?.geschiedenis.map(({ act }) => act)).toEqual([
      'beleid/kernbeding-vastleggen',
      'beleid/kernbeding-vaststellen',
    ]);
    expect(await wereld.doe(ayse, kernbedingVastleggen, { ...kernbeding, code })).toMatchObject({
      reasons: [{ code: 'kernbeding-al-vastgesteld' }],
    });
    expect(await wereld.vraag(ayse, kernbedingKeuzen, { code })).toBeUndefined();
  });

  test('dat twee mensen schreven, stelt geen van beiden vast', async () => {
    const { code } = await wereld.lukt(ayse, kernbedingVastleggen, { ...kernbeding, naam: 'Samen geschreven' });
    await wereld.lukt(bram, kernbedingVastleggen, { ...kernbeding, naam: 'Samen geschreven', code });
    for (const schrijver of [ayse, bram])
      expect(await wereld.doe(schrijver, kernbedingVaststellen, { code })).toMatchObject({
        reasons: [{ code: 'kernbeding-zelf-opgesteld' }],
      });
    await wereld.lukt(wereld.iemand('verband', wereld.verband, 'beleidsadviseur'), kernbedingVaststellen, { code });
  });

  test('blijft vastgesteld zoals het werd gelezen, ook als anderen het op hetzelfde moment wijzigen', async () => {
    const naam = 'Tegelijk gewijzigd';
    const { code } = await wereld.lukt(ayse, kernbedingVastleggen, { ...kernbeding, naam });
    const wijzig = (tekst: string) => wereld.doe(ayse, kernbedingVastleggen, { ...kernbeding, naam, code, tekst });
    const pogingen = ['A', 'B', 'C', 'D', 'E', 'F'].map(wijzig);
    await wereld.lukt(bram, kernbedingVaststellen, { code });
    const gelezen = await wereld.vraag(bram, kernbedingInzien, { code });
    await Promise.all(pogingen);
    expect(gelezen?.staat).toBe('vastgesteld');
    expect(await wereld.vraag(bram, kernbedingInzien, { code })).toMatchObject({
      staat: 'vastgesteld',
      tekst: gelezen?.tekst,
    });
  });

  test('mag als concept onderdelen missen, maar niet worden vastgesteld', async () => {
    const { code } = await wereld.lukt(ayse, kernbedingVastleggen, {
      naam: 'Later af',
      soort: 'prestatie',
      tekst: 'Nog zonder vorm.',
      contract: 'ambulant-jeugd',
    });
    const wacht = async () => (await takenVan(bram)).some(({ onderwerp }) => onderwerp.id === code);
    expect(await wacht()).toBe(false);
    expect(await wereld.doe(bram, kernbedingVaststellen, { code })).toMatchObject({
      reasons: [{ code: 'kernbeding-niet-compleet', figures: { wat: 'doelen, inspanning of resultaat' } }],
    });
    await wereld.lukt(ayse, kernbedingVastleggen, { ...kernbeding, naam: 'Later af', code });
    expect(await wacht()).toBe(true);
    await wereld.lukt(ayse, kernbedingVastleggen, { ...kernbeding, naam: 'Later af', code, doelen: [] });
    expect(await wacht()).toBe(false);
    await wereld.lukt(ayse, kernbedingVastleggen, { ...kernbeding, naam: 'Later af', code });
    await wereld.lukt(bram, kernbedingVaststellen, { code });
  });

  test.each([
    [{ naam: '' }, 'invalid'],
    [{ soort: 'belofte' }, 'invalid'],
    [{ naam: 'Nieuw' }, 'refused'],
    [{ naam: 'Tarief per minuut' }, 'refused'],
    [{ naam: 'Elders', contract: 'bestaat-niet' }, 'refused'],
    [{ naam: 'Elders', doelen: ['bestaat-niet'] }, 'refused'],
    [{ naam: 'Elders', indicator: 'bestaat-niet' }, 'refused'],
    [{ code: 'bestaat-niet' }, 'refused'],
  ])('wordt met %j niet bewaard', async (anders, status) => {
    expect((await wereld.doe(ayse, kernbedingVastleggen, { ...kernbeding, ...anders })).status).toBe(status);
    expect(await wereld.vraag(ayse, kernbedingInzien, { code: 'elders' })).toBeUndefined();
  });

  test('wordt niet geschreven door wie daar geen rol voor heeft', async () => {
    const inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
    expect(await wereld.doe(inkoper, kernbedingVastleggen, kernbeding)).toMatchObject({ status: 'forbidden' });
  });
});

describe('wie ziet het plan', () => {
  const zichtbaar = (wie: Wie, tabel: string) =>
    wereld.sql(wie, async (tx) => (await rows(tx, sql`select code from ${sql.table(`beleid.${tabel}`)}`)).length);

  test('een gemeente en een aanbieder zien doelen en contracten; een ander verband ziet niets', async () => {
    for (const tabel of ['contracten', 'doelen', 'indicatoren']) {
      expect(await zichtbaar(gouda, tabel)).toBe(await zichtbaar(ayse, tabel));
      expect(await zichtbaar(aanbieder, tabel)).toBe(await zichtbaar(ayse, tabel));
      expect(await zichtbaar(vreemd, tabel)).toBe(0);
    }
  });

  test('een kernbeding in concept is er voor de leden, niet voor een aanbieder', async () => {
    expect(await wereld.vraag(gouda, kernbedingInzien, { code: 'hoger-geschoolde-inzet' })).toMatchObject({
      vaststelbaar: null,
    });
    expect(await wereld.vraag(aanbieder, kernbedingInzien, { code: 'hoger-geschoolde-inzet' })).toBeUndefined();
    expect(await wereld.vraag(aanbieder, kernbedingInzien, { code: 'tarief-per-minuut' })).toMatchObject({
      staat: 'vastgesteld',
    });
    expect(await zichtbaar(vreemd, 'kernbedingen')).toBe(0);
  });

  test('een gemeente kan het plan niet veranderen', async () => {
    const poging = wereld.sql(gouda, (tx) =>
      sql`insert into beleid.contracten (verband, code, nummer, naam, wet, segment, herkomst)
          values (${wereld.verband}, 'eigen', 13, 'Eigen', 'wmo', 'x', '{}')`.execute(tx),
    );
    await expect(poging).rejects.toThrow(/row-level security/);
    const gewijzigd = await wereld.sql(gouda, (tx) =>
      rows(tx, sql`update beleid.doelen set naam = 'anders' returning code`),
    );
    expect(gewijzigd).toEqual([]);
  });
});
