// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../libs/kernel/index.ts';
import { rows } from '../../../platform/database.ts';
import type { Wie } from '../../../platform/hoed.ts';
import {
  credit,
  type Declaratiewereld,
  nieuwBsn,
  openDeclaratiewereld,
  van,
} from '../../../test/support/declaratie.ts';
import { openen, rij, rijen } from '../../../test/support/werkboek.ts';
import {
  impactkeuzes,
  impactOpbouw,
  impactscenarioInzien,
  impactscenarioMaken,
  impactscenarios,
  impactVergelijken,
  impactWerkblad,
} from '../index.ts';
import { toonbaar } from './toonbaar.ts';

let w: Declaratiewereld;
let inkoper: Wie;
const product = 'begeleiding-regulier';
const minuten = 480;

beforeAll(async () => {
  w = await openDeclaratiewereld();
  inkoper = w.wereld.iemand('verband', w.wereld.verband, 'inkoper');
  const [een, ander, derde] = [nieuwBsn(), nieuwBsn(), nieuwBsn()];
  const fout = w.goed('A2', await w.toewijzen(ander));
  const afgewezen = w.goed('A9', await w.toewijzen(derde), { ProductTarief: w.tarief + 1 });
  await w.declareer([van(een, w.goed('A1', await w.toewijzen(een))), van(ander, fout), van(derde, afgewezen)]);
  await w.declareer([van(ander, credit('A3', fout))]);
});
afterAll(() => w?.wereld.sluit());

let teller = 0;
const invoer = (deel: object = {}) => ({
  naam: `Proef ${++teller}`,
  van: '2025-01',
  tot: '2025-12',
  tarieven: [{ product, procent: '10' }],
  ...deel,
});
const maak = async (deel: object = {}, wie = inkoper) =>
  (await w.wereld.lukt(wie, impactscenarioMaken, invoer(deel))).scenario;
const bekijk = async (id: string, wie = inkoper) => {
  const view = await w.wereld.vraag(wie, impactscenarioInzien, { id });
  if (!view) throw new Error('geen scenario');
  return view;
};
const weigering = async (deel: object) => {
  const result = await w.wereld.doe(inkoper, impactscenarioMaken, invoer(deel));
  return result.status === 'refused' ? result.reasons.map(({ code, veld }) => [code, veld]) : result.status;
};

describe('de impact van andere tarieven', () => {
  test('rekent met wat is toegekend, credits eraf, en zonder wat is afgewezen', async () => {
    const view = await bekijk(await maak({ tarieven: [{ product, bedrag: 200 }] }));
    expect(view).toMatchObject({ was: minuten * w.tarief, wordt: minuten * 200, toen: null });
    expect(view.groepen.aanbieder).toMatchObject([{ code: '99000001', was: minuten * w.tarief, wordt: minuten * 200 }]);
    expect(view.groepen.gemeente.map(({ code }) => code)).toEqual(['0513']);
    expect(view.stand.regels).toBeNull();
  });

  test('laat van een cijfer zien welk volume tegen welk tarief, maar geen kleine aantallen', async () => {
    const id = await maak({ tarieven: [{ product, bedrag: 200 }] });
    const opbouw = await w.wereld.vraag(inkoper, impactOpbouw, { id, groep: 'aanbieder', code: '99000001' });
    expect(opbouw?.regels).toEqual([
      expect.objectContaining({
        prijsWas: String(w.tarief),
        prijsWordt: '200',
        regels: null,
        volume: null,
        wordt: minuten * 200,
      }),
    ]);
    expect(await w.wereld.vraag(inkoper, impactOpbouw, { id, groep: 'aanbieder', code: '99999999' })).toBeUndefined();
  });

  test('neemt de tarieven van een voorstel over, die van de cao die afgesproken is', async () => {
    const { voorstellen } = (await w.wereld.vraag(inkoper, impactkeuzes, {})) ?? { voorstellen: [] };
    const id = await maak({ tarieven: [], voorstel: voorstellen[0]?.code });
    expect(await bekijk(id)).toMatchObject({ was: minuten * w.tarief, wordt: minuten * w.tarief });
  });

  test('zegt wie zich misschien niet inschrijft, en waar dan niemand over is', async () => {
    const view = await bekijk(await maak({ tarieven: [{ procent: '-20' }], verliesgrens: '10' }));
    expect(view.risico?.map(({ code }) => code)).toEqual(['99000001']);
    expect(view.dekking).toMatchObject([{ aanbieders: 1, over: 0 }]);
    expect(await bekijk(await maak())).toMatchObject({ risico: null, dekking: [] });
  });

  test('legt een product bij een ander, tegen het tarief dat daar geldt', async () => {
    const naar = 'begeleiding-specialistisch';
    const id = await maak({ tarieven: [], overgangen: [{ product, naar, procent: '50', was: '2', wordt: '1' }] });
    const { groepen } = await bekijk(id);
    expect(groepen.product.map(({ code }) => code).sort()).toEqual([product, naar]);
    expect(groepen.product.find(({ code }) => code === product)?.wordt).toBe((minuten / 2) * w.tarief);
    expect(groepen.product.find(({ code }) => code === naar)?.wordt).toBeGreaterThan(0);
  });
});

describe('een scenario als Excel-bestand', () => {
  const werkboek = async (id: string, wie = inkoper) => {
    const bestand = await w.wereld.vraag(wie, impactWerkblad, { id });
    return bestand && openen(bestand.inhoud);
  };

  test('zegt eerst hoe het is berekend, en heeft elk bedrag als getal', async () => {
    const id = await maak({ tarieven: [{ product, bedrag: 200 }], verliesgrens: '10' });
    const boek = await werkboek(`${id}.xlsx`);
    if (!boek) throw new Error('geen bestand');
    expect([...boek.keys()]).toEqual([
      ...['Uitleg', 'Wijzigingen', 'Totaal', 'Per gemeente', 'Per contract', 'Per product', 'Per aanbieder'],
      ...['Inschrijfrisico', 'Dekking', 'Blijft gelijk'],
    ]);
    const view = await bekijk(id);
    expect(rij(boek, 'Uitleg', 'Wat', 'Scenario').get('Uitleg')).toBe(view.naam);
    expect(rij(boek, 'Uitleg', 'Wat', 'Voorbeeld').get('Uitleg')).toMatch(/voorbeeldcijfers/);
    const euros = (centen: number) => ({ number: String(centen / 100) });
    const gemeente = rij(boek, 'Per gemeente', 'Code', '0513');
    expect([gemeente.get('Was'), gemeente.get('Wordt')]).toEqual([euros(view.was), euros(view.wordt)]);
    expect(gemeente.get('Verschil in procenten')).toEqual({
      number: String(Number((((view.wordt - view.was) / view.was) * 100).toFixed(2))),
    });
    expect(rij(boek, 'Per product', 'Code', product).get('Tarief is voorbeeld')).toBe('ja');
    expect(rijen(boek, 'Wijzigingen').map((row) => row.get('Wat dit scenario verandert'))).toEqual([
      expect.stringContaining('wordt €\u00a02,00'),
    ]);
    const deel = (wat: string) => rij(boek, 'Totaal', 'Wat', wat).get('Bedrag');
    expect(deel('Andere tarieven')).toEqual(deel('Verschil'));
  });

  test('is er alleen voor het verband, en niet onder een ander adres', async () => {
    const id = await maak();
    expect(await werkboek('iets.xlsx')).toBeUndefined();
    expect(await werkboek(`${newId()}.xlsx`)).toBeUndefined();
    const elders = w.wereld.iemand('verband', 'elders', 'inkoper');
    expect(await werkboek(`${id}.xlsx`, elders)).toBeUndefined();
  });
});

describe('een norm', () => {
  test.each([
    ['per-week', 70, (70 * 30) / 7],
    ['per-maand', 200, 200],
    ['totaal', 100, 100],
    ['per-maand', 480, 480],
    ['maanden', 1, 0],
    ['maanden', 12, 480],
  ])('%s van %i laat %f over van wat een toewijzing kreeg', async (soort, hoogstens, over) => {
    const { was, wordt, gevolg } = await bekijk(await maak({ tarieven: [], normen: [{ product, soort, hoogstens }] }));
    expect(was).toBe(minuten * w.tarief);
    expect(wordt).toBe(over * w.tarief);
    expect(gevolg.norm).toBe(wordt - was);
  });
});

describe('een bewaard scenario', () => {
  test('geeft later hetzelfde, ook als er intussen is gedeclareerd', async () => {
    const id = await maak();
    const eerst = await bekijk(id);
    const bsn = nieuwBsn();
    const nieuweRegel = w.goed('B1', await w.toewijzen(bsn));
    await w.wereld.zetKlok('2025-05-07T10:00');
    await w.declareer([van(bsn, nieuweRegel)]);
    expect(await bekijk(id)).toEqual(eerst);

    const nieuw = await bekijk(await maak());
    expect(nieuw.was).toBe(eerst.was + minuten * w.tarief);
    const zelfdeStand = await bekijk(await maak({ stand: eerst.stand.id, tarieven: [{ product, procent: '20' }] }));
    const norm = await bekijk(
      await maak({ stand: eerst.stand.id, tarieven: [], normen: [{ product, soort: 'totaal', hoogstens: 1 }] }),
    );
    expect(norm.wordt).toBe(w.tarief);
    expect(zelfdeStand).toMatchObject({ was: eerst.was, stand: { id: eerst.stand.id } });

    const naast = await w.wereld.vraag(inkoper, impactVergelijken, { ids: [zelfdeStand.id, id, newId()] });
    expect(naast?.map(({ id }) => id)).toEqual([zelfdeStand.id, id]);
    const lijst = await w.wereld.vraag(inkoper, impactscenarios, {});
    expect(lijst?.map(({ id }) => id)).toEqual(expect.arrayContaining([zelfdeStand.id, id]));
  });

  test('heeft als productie wat de toegekende regels samen zijn', async () => {
    const som = (bron: string) =>
      w.wereld.sql(w.gouda, (tx) =>
        rows(
          tx,
          sql`select sum(regels)::int as regels, sum(volume)::int as volume, sum(bedrag)::int as bedrag from (${sql.raw(bron)}) b`,
        ),
      );
    const sommen = `select regels, volume, bedrag from declaraties.v_sommen where oordeel = 'toegekend'`;
    expect(await som('select regels, volume, bedrag from declaraties.v_productie')).toEqual(await som(sommen));
  });

  test('is te maken en te zien door wie dat mag, en door niemand anders', async () => {
    const id = await maak();
    for (const rol of ['programmadirecteur', 'beleidsadviseur', 'financien'] as const) {
      const wie = w.wereld.iemand('verband', w.wereld.verband, rol);
      await maak({}, wie);
      await bekijk(id, wie);
    }
    for (const wie of [w.linde, w.wereld.iemand('verband', w.wereld.verband, 'bestuurder')]) {
      await expect(w.wereld.vraag(wie, impactscenarioInzien, { id })).rejects.toThrow();
      expect((await w.wereld.doe(wie, impactscenarioMaken, invoer())).status).toBe('forbidden');
    }
    expect(await w.wereld.vraag(w.gouda, impactscenarioInzien, { id })).toBeUndefined();
    expect((await w.wereld.doe(w.gouda, impactscenarioMaken, invoer())).status).toBe('refused');
    const elders = w.wereld.iemand('verband', 'elders', 'inkoper');
    expect(await w.wereld.vraag(elders, impactscenarioInzien, { id })).toBeUndefined();
    for (const wie of [elders, w.gouda, w.linde])
      for (const tabel of ['impactscenarios', 'productiestanden', 'productiecellen'])
        expect(
          await w.wereld.sql(wie, (tx) => rows(tx, sql`select from ${sql.table(`leveranciers.${tabel}`)}`)),
        ).toEqual([]);
  });
});

describe('een scenario dat niet kan', () => {
  test('zegt alles wat er niet aan klopt, bij het veld', async () => {
    expect(
      await weigering({
        van: '2025-12',
        tot: '2025-01',
        tarieven: [{ product: 'bestaat-niet', procent: '-101' }, undefined, { product, bedrag: 1, procent: '2' }],
        groei: [{ product }, { product }],
        overgangen: [{ product, naar: product }, { product, procent: '1' }, { naar: product }],
        normen: [{ product, soort: 'per-week' }],
      }),
    ).toEqual([
      ['impact-maanden-omgekeerd', 'tot'],
      ['impact-product-onbekend', 'tarieven.0.product'],
      ['impact-onder-nul', 'tarieven.0.procent'],
      ['impact-tarief-een-van-twee', 'tarieven.2.bedrag'],
      ['impact-vul-in', 'groei.0.procent'],
      ['impact-vul-in', 'groei.1.procent'],
      ['impact-dubbel', 'groei.1.product'],
      ['impact-overgang-zelf', 'overgangen.0.naar'],
      ['impact-overgang-te-veel', 'overgangen.1.procent'],
      ['impact-vul-in', 'overgangen.2.product'],
      ['impact-vul-in', 'normen.0.hoogstens'],
    ]);
  });
  test.each([
    [{ tarieven: [] }, [['impact-zonder-wijziging', undefined]]],
    [{ van: '2019-01', tot: '2019-12' }, [['impact-zonder-productie', 'van']]],
    [{ stand: newId() }, [['impact-stand-onbekend', 'stand']]],
    [{ voorstel: newId() }, [['impact-voorstel-onbekend', 'voorstel']]],
    [{ naam: '' }, 'invalid'],
    [{ van: '2025-13' }, 'invalid'],
  ])('%j', async (deel, verwacht) => expect(await weigering(deel)).toEqual(verwacht));
  test('omdat de naam al bestaat', async () => {
    await maak({ naam: 'Eenmalig' });
    expect(await weigering({ naam: 'eenmalig' })).toEqual([['impact-naam-bezet', 'naam']]);
    const tegelijk = await Promise.all([1, 2, 3].map(() => weigering({ naam: 'Tegelijk' })));
    const bezet = tegelijk.filter((een) => JSON.stringify(een) === '[["impact-naam-bezet","naam"]]');
    expect([tegelijk.filter((een) => een === 'decided').length, bezet.length]).toEqual([1, 2]);
  });
});

test('te kiezen zijn de maanden met productie voor deze regio, niet voor een andere', async () => {
  await w.wereld.sql(w.gouda, (tx) =>
    sql`with soort as (
        insert into declaraties.productiesoorten (gemeente, aanbieder, verband, product, eenheid, tarief)
        values ('0513', '99000009', 'elders', ${product}, '01', 100) returning nummer)
      insert into declaraties.productie (gemeente, soort, maand, regels, volume, bedrag)
        select '0513', nummer, '2023-03-01', 1, 1, 100 from soort`.execute(tx),
  );
  const { maanden } = (await w.wereld.vraag(inkoper, impactkeuzes, {})) ?? { maanden: [] };
  expect(maanden).toContain('2025-04');
  expect(maanden).not.toContain('2023-03');
});

test('wat toonbaar is, is voor opgetelde aantallen hetzelfde als voor de database', async () => {
  const aantallen = [0, 1, 4, 5, 100];
  const found = await w.wereld.sql(inkoper, (tx) =>
    rows<{ n: number | null }>(
      tx,
      sql`select leveranciers.v_toonbaar(n::bigint) as n from unnest(${aantallen}::int[]) n`,
    ),
  );
  expect(aantallen.map(toonbaar)).toEqual(found.map(({ n }) => n));
});
