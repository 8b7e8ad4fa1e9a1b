// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import { firstRow, json } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { stelTarievenVast } from '../../test/support/tarieven.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import { type Monitorvraag, monitorInzien, regelsInzien, sommenInzien } from './index.ts';

const contract = 'ambulant-jeugd';
const producten = ['begeleiding-regulier', 'begeleiding-specialistisch', 'basis-ggz', 'jeugd-en-opvoedhulp'];
const aanbieders = ['99000001', '99000002', '99000003'];

let world: World;
let gouda: Wie;
let raadslid: Wie;
let inkoper: Wie;

beforeAll(async () => {
  world = await openWorld();
  await stelTarievenVast(world, '2025-01-01', contract);
  gouda = world.iemand('gemeente', '0513', 'financien');
  raadslid = world.iemand('gemeente', '0513', 'raadslid');
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  await world.zetKlok('2025-06-15T10:00');
  await declareer(gouda, 0, 240);
  await declareer(world.iemand('gemeente', '0627', 'financien'), 1_000, 90);
});
afterAll(() => world?.sluit());

/** Lines of every sort: products, providers, months, credits, rejected ones, and some that cannot be linked. */
const regelVan = (n: number) => {
  const linked = n % 17 !== 0;
  const oordeel = linked && n % 7 !== 0 ? 'toegekend' : 'afgewezen';
  const maand = 1 + (n % 5);
  return {
    id: newId(),
    n,
    aanbieder: aanbieders[n % aanbieders.length],
    soort: oordeel === 'toegekend' && n % 11 === 0 ? 'C' : 'D',
    begin: `2025-0${maand}-01`,
    eind: `2025-0${maand}-28`,
    bedrag: 1_00 + ((n * 7919) % 250_00),
    ...(linked && { verband: world.verband, product: producten[n % producten.length], contract }),
    oordeel,
    codes: oordeel === 'afgewezen' ? [n % 2 === 0 ? '0611' : '9338'] : [],
  };
};

async function declareer(wie: Wie, seed: number, aantal: number): Promise<void> {
  const gemeente = wie.hoed.code;
  const regels = Array.from({ length: aantal }, (_, at) => regelVan(seed + at));
  await world.sql(wie, async (tx) => {
    for (const aanbieder of aanbieders) {
      // as declaraties makes them: the last eight digits are for the number of the line
      const id = `${newId().slice(0, 28)}00000000`;
      const own = regels.filter((regel) => regel.aanbieder === aanbieder);
      await sql`insert into declaraties.declaraties (gemeente, id, aanbieder, wet, bericht, antwoord, nummer, ingediend, toegekend,
          regels, regels_afgewezen, niveau, staat, codes, beoordeeld)
        values (${gemeente}, ${id}, ${aanbieder}, 'jeugdwet', ${newId()}, ${newId()}, ${`${seed}-${aanbieder}`}, 0, 0, ${own.length}, 0,
          'regels', 'deels-toegekend', '{}', '2025-06-01T10:00Z')`.execute(tx);
      const regelrijen = sql`jsonb_to_recordset(${json(own)}) as r(n integer, soort text, begin date, eind date,
          bedrag bigint, verband text, product text, contract text, oordeel text, codes jsonb)`;
      await sql`insert into declaraties.grondslagen (gemeente, declaratie, nummer, aanbieder, categorie, productcode, begin, eind,
          verband, product, contract)
        select ${gemeente}, ${id}::uuid, r.n, ${aanbieder}, '45', '45A01', r.begin, r.eind, r.verband, r.product, r.contract
        from ${regelrijen}`.execute(tx);
      await sql`insert into declaraties.prestaties (gemeente, declaratie, volgnummer, aanbieder, wet, grondslag, referentie, vorige,
          toewijzingnummer, toewijzing_versie, volume, eenheid, bedrag, eerder_volume, eerder_bedrag, toegekend, codes, bevindingen,
          feiten)
        select ${gemeente}, ${id}::uuid, r.n, ${aanbieder}, 'jeugdwet', r.n, r.n::text || ${id}, case r.soort when 'C' then 'V' || r.n end,
          r.n, 1, 60, '01', r.bedrag, 0, 0, r.oordeel = 'toegekend',
          case when r.oordeel = 'afgewezen' then array(select jsonb_array_elements_text(r.codes)) end,
          case when r.oordeel = 'afgewezen' then '[]'::jsonb end, case when r.oordeel = 'afgewezen' then '{}'::jsonb end
        from ${regelrijen}`.execute(tx);
      await sql`insert into declaraties.sommen (gemeente, declaratie, grondslag, codes, eenheid, aanbieder, regels, volume, debet, credit)
        select ${gemeente}, ${id}::uuid, r.n, array(select jsonb_array_elements_text(r.codes)), '01', ${aanbieder}, 1,
          case r.soort when 'D' then 60 else -60 end,
          case r.soort when 'D' then r.bedrag else 0 end, case r.soort when 'C' then r.bedrag else 0 end
        from ${regelrijen}`.execute(tx);
    }
    await sql`insert into declaraties.betaalvoorstellen (gemeente, id, declaratie, aanbieder, bedrag, regels, staat, gemaakt_op,
        gemaakt_persoon, gemaakt_door, goedgekeurd_persoon, betaald_op)
      select gemeente, ${newId()}, id, aanbieder, 0, 0, 'goedgekeurd', '2025-06-02T10:00Z', ${newId()}, 'een', ${newId()}, '2025-06-03'
      from declaraties.declaraties where gemeente = ${gemeente} and aanbieder = ${aanbieders[0]}`.execute(tx);
  });
}

type Telling = {
  readonly regels: number;
  readonly gedeclareerd: number;
  readonly toegekend: number;
  readonly betaald: number;
};
/** The plain sum of the lines themselves, by the gemeente that owns them. */
const geteld = async (wie: Wie, where = sql`true`): Promise<Telling> => {
  const found = await world.sql(wie, (tx) =>
    firstRow<Telling>(
      tx,
      sql`select count(*) as regels, coalesce(sum(bedrag), 0)::bigint as gedeclareerd,
            coalesce(sum(bedrag) filter (where oordeel = 'toegekend'), 0)::bigint as toegekend,
            coalesce(sum(bedrag) filter (where betaald_op is not null), 0)::bigint as betaald
          from declaraties.v_prestaties where ${where}`,
    ),
  );
  if (!found) throw new Error('geen telling');
  return found;
};
const monitor = async (wie: Wie, vraag: Monitorvraag = {}) => {
  const view = await world.vraag(wie, monitorInzien, vraag);
  if (!view) throw new Error('geen monitor');
  return view;
};

describe('de monitor van een gemeente', () => {
  test('is tot op de cent de som van de regels', async () => {
    const { totaal } = await monitor(gouda);
    expect(totaal).toMatchObject(await geteld(gouda));
    expect(totaal.toegekend + totaal.afgewezen).toBe(totaal.gedeclareerd);
    expect(totaal.betaald).toBeGreaterThan(0);
  });

  test.each([['2025-01'], ['2025-02'], ['2025-05'], ['2025-06'], ['2024']])('ook over %s', async (periode) => {
    const { totaal } = await monitor(gouda, { periode });
    expect(totaal).toMatchObject(await geteld(gouda, sql`to_char(begin, 'YYYY-MM') like ${`${periode}%`}`));
  });

  test('ook voor één contract', async () => {
    expect((await monitor(gouda, { contract })).totaal).toMatchObject(await geteld(gouda, sql`contract = ${contract}`));
    expect((await monitor(gouda, { contract: 'wonen-wmo' })).totaal.gedeclareerd).toBe(0);
  });

  test('elke uitsplitsing telt op tot het totaal', async () => {
    const view = await monitor(gouda);
    for (const groep of [view.maanden, view.producten, view.aanbieders, view.gemeenten])
      expect(groep.reduce((som, rij) => som + rij.som.gedeclareerd, 0)).toBe(view.totaal.gedeclareerd);
  });

  test('een andere gemeente komt er niet in, ook niet als men erom vraagt', async () => {
    expect(await monitor(gouda, { gemeente: '0627' })).toMatchObject({ totaal: await geteld(gouda) });
    expect((await monitor(world.iemand('gemeente', '1931', 'raadslid'))).totaal.gedeclareerd).toBe(0);
    expect(await world.vraag(world.iemand('gemeente', '0363', 'raadslid'), monitorInzien, {})).toBeUndefined();
  });
});

describe('de euro’s van een doel', () => {
  test('tellen volledig mee bij elk doel dat zij dienen', async () => {
    const { doelen } = await monitor(gouda);
    const som = (code: string) => doelen.find((doel) => doel.code === code)?.som.toegekend;
    const van = async (...codes: string[]) => (await geteld(gouda, sql`product = any (${codes}::text[])`)).toegekend;
    expect(som('inzet-naar-behoefte')).toBe(await van(...producten));
    expect(som('grip-op-aanbieders')).toBe(await van('begeleiding-specialistisch'));
    expect(som('goed-en-betaalbaar-aanbod')).toBe(await van(...producten));
  });

  test('staan in de uitleg per product', async () => {
    for (const { som, uitleg } of (await monitor(gouda)).doelen)
      expect(uitleg).toMatchObject({ status: 'decided', value: som.toegekend });
  });

  test('en wat geen doel dient, staat er apart bij', async () => {
    const { zonderDoel } = await monitor(gouda);
    expect(zonderDoel).toMatchObject({ gedeclareerd: (await geteld(gouda, sql`product is null`)).gedeclareerd });
  });

  test('zijn terug te lopen tot de regels die het getal maakten', async () => {
    const { doelen } = await monitor(raadslid, { periode: '2025-02' });
    for (const { code, som } of doelen) {
      const view = await world.vraag(raadslid, regelsInzien, { periode: '2025-02', doel: code });
      expect(view?.totaal).toMatchObject({ gedeclareerd: som.gedeclareerd, regels: som.regels });
      expect(view?.regels?.reduce((total, { bedrag }) => total + bedrag, 0)).toBe(som.gedeclareerd);
    }
  });

  test('lopen over bladzijden door zonder dat er een regel dubbel staat of ontbreekt', async () => {
    const pages = [];
    for (let pagina = 1; pagina <= 5; pagina++) {
      const view = await world.vraag(gouda, regelsInzien, { pagina });
      expect(view?.paginas).toBe(5);
      pages.push(...(view?.regels ?? []));
    }
    expect(new Set(pages.map(({ id }) => id)).size).toBe(240);
    expect(pages.reduce((som, { bedrag }) => som + bedrag, 0)).toBe((await geteld(gouda)).gedeclareerd);
  });
});

describe('de monitor van het verband', () => {
  test('is tot op de cent de som van zijn leden', async () => {
    const waddinxveen = world.iemand('gemeente', '0627', 'financien');
    const [a, b] = [await geteld(gouda), await geteld(waddinxveen)];
    const { totaal, gemeenten } = await monitor(inkoper);
    expect(totaal).toMatchObject({
      gedeclareerd: a.gedeclareerd + b.gedeclareerd,
      toegekend: a.toegekend + b.toegekend,
      betaald: a.betaald + b.betaald,
      regels: a.regels + b.regels,
    });
    expect(gemeenten.map(({ code }) => code).sort()).toEqual(['0513', '0627']);
    expect((await monitor(inkoper, { gemeente: '0627' })).totaal).toMatchObject(b);
  });

  test('laat geen regels zien, en geen aantallen onder de vijf', async () => {
    const view = await world.vraag(inkoper, regelsInzien, { periode: '2025-01', gemeente: '0627' });
    expect(view?.regels).toBeNull();
    const small = view?.sommen.filter(({ regels }) => regels === null) ?? [];
    expect(small.length).toBeGreaterThan(0);
    expect(view?.sommen.every(({ regels }) => regels === null || regels >= 5)).toBe(true);
    expect(view?.sommen.reduce((som, { gedeclareerd }) => som + gedeclareerd, 0)).toBe(view?.totaal.gedeclareerd);
    expect(await world.sql(inkoper, (tx) => firstRow(tx, sql`select from declaraties.v_prestaties`))).toBeUndefined();
  });

  test('zet na afloop de eigen hoed weer op', async () => {
    const seen = await world.sql(inkoper, async (tx) => {
      await sql`select * from leveranciers.v_declaratiesommen('2025-01-01', '2025-12-31')`.execute(tx);
      return firstRow<{ gemeente: string | null; verband: string }>(
        tx,
        sql`select app.gemeente() as gemeente, app.verband() as verband`,
      );
    });
    expect(seen).toEqual({ gemeente: null, verband: world.verband });
  });

  test('een ander verband en een aanbieder krijgen niets', async () => {
    const sums = (wie: Wie) =>
      world.sql(wie, (tx) =>
        firstRow(tx, sql`select from leveranciers.v_declaratiesommen('2025-01-01', '2025-12-31')`),
      );
    expect(await sums(world.iemand('verband', 'elders', 'inkoper'))).toBeUndefined();
    expect(await sums(world.iemand('aanbieder', '99000001', 'aanbieder'))).toBeUndefined();
  });
});

describe('de uitvoer', () => {
  test('telt op tot de monitor', async () => {
    for (const wie of [gouda, inkoper]) {
      const rijen = (await world.vraag(wie, sommenInzien, {})) ?? [];
      expect(rijen.reduce((som, { toegekend }) => som + toegekend, 0)).toBe((await monitor(wie)).totaal.toegekend);
    }
  });
});
