// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum, newId } from '#libs/kernel';
import { kernbedingVaststellen } from '#modules/beleid';
import {
  leesProduct,
  leesProducten,
  onvolledigeProducten,
  productBewerken,
  productenboekInzien,
  productInzien,
  productKeuzen,
  productWijzigen,
  versieVoorbereiden,
  wijzigingInzien,
} from '#modules/producten';
import { besluitNemen } from '#modules/regio';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { expectDecided, openWorld, type World } from '../../test/support/world.ts';

let wereld: World;
let inkoper: Wie;
let directeur: Wie;
let toegang: Wie;
let aanbieder: Wie;
const contract = 'ambulant-jeugd';
const product = 'begeleiding-regulier';

beforeAll(async () => {
  wereld = await openWorld();
  inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
  directeur = wereld.iemand('verband', wereld.verband, 'programmadirecteur');
  toegang = wereld.iemand('gemeente', '0513', 'toegang');
  aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
});
afterAll(() => wereld?.sluit());

/** As the form sends it. */
const formulier = {
  product,
  naam: 'Begeleiding regulier',
  omschrijving: 'Ambulante begeleiding van een jeugdige en het gezin.',
  doelgroep: 'Jeugdigen met een begeleidingsvraag',
  leeftijdVan: '0',
  leeftijdTotEnMet: '17',
  eisen: [
    {
      code: 'opleiding-regulier',
      soort: 'opleiding',
      tekst: 'De begeleider heeft ten minste een passende mbo-4-opleiding.',
      wat: 'opleidingsniveau van de begeleider',
      minimaal: '4',
      eenheid: 'mbo-niveau',
    },
    { soort: 'werkwijze', tekst: 'De hulpverlener voert casusregie.' },
  ],
  doelen: ['inzet-naar-behoefte'],
  kernbedingen: ['tarief-per-minuut'],
};
const inhoudVan = async (versie: number | null = null) =>
  (await wereld.vraag(inkoper, productInzien, { product, versie }))?.versie.inhoud;
const staten = async () =>
  (await wereld.vraag(inkoper, productInzien, { product, versie: null }))?.versies.map(
    ({ versie, staat, van, tot }) => [versie, staat, van?.toString() ?? null, tot?.toString() ?? null],
  );

/** What the room tarieven puts before the colleges. */
const voorstel = newId();
const leggenVoor = () =>
  wereld.sql(inkoper, (tx) =>
    sql`insert into tarieven.voorstellen (verband, id, soort, contract, ingang, uiterlijk, toelichting, productenboek,
          producten, staat, ingediend, naam)
        select ${wereld.verband}, ${voorstel}, 'eerste-vaststelling', ${contract}, '2025-01-01', '2024-12-31', 'Het aanbod',
          true, array_agg(code), 'voorgesteld', '2024-02-01', 'Inkoper'
        from producten.producten where verband = ${wereld.verband} and contract = ${contract}`.execute(tx),
  );

/** What the room tarieven does when a college agrees to the proposal of a contract. */
async function vaststellenDoor(gemeenten: readonly string[]) {
  for (const gemeente of gemeenten)
    await wereld.alsof(wereld.iemand('gemeente', gemeente, 'college'), async (context) =>
      expectDecided(
        await besluitNemen(context, {
          verband: wereld.verband,
          handeling: 'productenboek-vaststellen',
          contract,
          onderwerp: { soort: 'tariefvoorstel', id: voorstel },
          titel: 'Productenboek Ambulant Jeugd',
          motivering: 'Het aanbod past bij de doelen.',
          voorbereidDoor: inkoper.persoon,
        }),
      ),
    );
  await wereld.bezorg();
}

describe('het productenboek uit het regiopakket', () => {
  test('staat er in concept, vanaf de dag waarop het contract begint', async () => {
    const boek = await wereld.vraag(inkoper, productenboekInzien, {});
    expect(boek?.producten).toHaveLength(5);
    expect(boek?.producten.map(({ staat, van }) => [staat, van?.toString()])).toEqual(
      Array(5).fill(['concept', '2025-01-01']),
    );
    expect(boek?.contracten).toEqual([{ code: contract, naam: 'Ambulant Jeugd', nummer: 8 }]);
  });

  test.each([
    [{ q: 'ggz' }, ['basis-ggz', 'gespecialiseerde-ggz']],
    [{ q: '45A02' }, ['begeleiding-specialistisch']],
    [{ q: '100%' }, []],
    [{ wet: 'wmo' }, []],
    [{ contract: 'wonen-wmo' }, []],
    [{ contract, wet: 'jeugdwet', q: 'begeleiding r' }, [product]],
    [{ q: 'ggz', sorteer: 'productcode' as const, omlaag: true }, ['gespecialiseerde-ggz', 'basis-ggz']],
  ])('laat zich zoeken: %j', async (zoeking, verwacht) => {
    const boek = await wereld.vraag(inkoper, productenboekInzien, zoeking);
    expect(boek?.producten.map((rij) => rij.product)).toEqual(verwacht);
  });

  test('laat van een product alles zien, met relaties in twee richtingen', async () => {
    const zwaar = await wereld.vraag(toegang, productInzien, { product: 'begeleiding-specialistisch', versie: null });
    expect(zwaar?.relaties.map(({ soort, product: ander }) => [soort, ander])).toEqual([['zwaarder-dan', product]]);
    const basis = await wereld.vraag(toegang, productInzien, { product: 'basis-ggz', versie: null });
    expect(basis?.onderdelen.map(({ code }) => code)).toEqual(['vaktherapie']);
    expect(basis?.versie.inhoud.normen).toMatchObject([
      { over: 'duur', soort: 'geen', bron: { paragraaf: '§5.4' } },
      { over: 'omvang', soort: 'geen' },
    ]);
    expect(basis?.noShow).toMatchObject({ declarabel: false });
    expect(basis).toMatchObject({ magBewerken: false, magVoorbereiden: false });
  });

  test('zegt wat er nog ontbreekt voordat het naar de colleges kan', async () => {
    const lijst = await wereld.alsof(inkoper, (context) => onvolledigeProducten(context, wereld.verband, contract));
    expect(lijst.find((rij) => rij.product === product)?.ontbreekt).toEqual([
      'doelgroep',
      'leeftijd',
      'kernbedingen-vastgesteld',
    ]);
  });
});

describe('een concept bewerken', () => {
  test('vult aan wat het plan niet zegt, en een eis die gelijk bleef houdt zijn herkomst', async () => {
    const adviseur = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
    await wereld.lukt(adviseur, kernbedingVaststellen, { code: 'tarief-per-minuut' });
    await wereld.lukt(inkoper, productBewerken, formulier);
    const inhoud = await inhoudVan();
    expect(inhoud).toMatchObject({ doelgroep: formulier.doelgroep, leeftijd: { van: 0, totEnMet: 17 } });
    expect(inhoud?.eisen).toMatchObject([{ code: 'opleiding-regulier', voorbeeld: true }, { soort: 'werkwijze' }]);
    expect(inhoud?.eisen[1]?.bron).toBeUndefined();
    const view = await wereld.vraag(inkoper, productInzien, { product, versie: null });
    expect(view?.compleet).toMatchObject({ status: 'decided', value: true });
    expect(view?.geschiedenis.map(({ act }) => act)).toEqual(['producten/product-bewerken']);
  });

  test('zegt alles wat een product kan zeggen; wat gelijk bleef houdt zijn bron, en wat niet is gestuurd blijft staan', async () => {
    const eerder = await inhoudVan();
    const geen = { soort: 'geen' };
    await wereld.lukt(inkoper, productBewerken, {
      ...formulier,
      tellen: {
        soort: 'begeleiding',
        wet: 'jeugdwet',
        categorie: '45',
        code: '45A01',
        eenheid: 'uur',
        variant: 'inspanningsgericht',
      },
      normen: {
        duur: { soort: 'hard', maximaal: '9', eenheid: 'maanden' },
        omvang: geen,
        intensiteit: { soort: 'richtlijn', minimaal: '1,5', eenheid: 'uur per week' },
        functiemix: { soort: 'onbekend' },
      },
      verlenging: 'toegang',
      noShow: { regel: 'eigen', inTarief: 'on', rekening: 'mag', maximaalEuro: '12,50' },
      tijd: { bekend: 'bekend', indirect: ['reistijd'] },
      plannen: [{ soort: 'plan', naam: '16+ plan', wanneer: 'vanaf 16 jaar' }, {}],
      vervoer: 'geen',
      relaties: [{ soort: 'lichter-dan', product: 'begeleiding-specialistisch' }, {}],
      vorm: 'strippenkaart',
    });
    const inhoud = await inhoudVan();
    expect(inhoud).toMatchObject({
      eenheid: { soort: 'uur' },
      uitvoeringsvariant: eerder?.uitvoeringsvariant,
      ijw: eerder?.ijw,
      normen: [
        { over: 'duur', soort: 'hard', maximaal: '9' },
        { over: 'omvang', bron: { paragraaf: '§5.4' } },
        { over: 'intensiteit', minimaal: '1.5' },
      ],
      noShow: { declarabel: false, inTarief: true, eigenRekening: { toegestaan: true, maximaalEuro: '12.50' } },
      declarabeleTijd: { indirect: ['reistijd'] },
      plannen: [{ code: `${product}-plan-1`, naam: '16+ plan' }],
      vervoer: { rol: 'geen' },
      relaties: [{ soort: 'lichter-dan', bron: { paragraaf: '§6.8' } }],
    });
    expect(inhoud?.eenheid.bron).toBeUndefined();
    await wereld.lukt(inkoper, productBewerken, formulier);
    expect(await inhoudVan()).toEqual({ ...inhoud, eisen: expect.anything() });
    const view = await wereld.vraag(inkoper, productInzien, { product, versie: null });
    expect(view).toMatchObject({
      vorm: { code: 'strippenkaart' },
      noShow: { eigen: true },
      telling: { eenheid: { value: '04' } },
    });
    const eisen = await wereld.sql(toegang, (tx) =>
      rows(
        tx,
        sql`select aard, soort, maximaal, hard from producten.v_producteisen where product = ${product} order by aard, soort`,
      ),
    );
    expect(eisen).toMatchObject([
      { aard: 'eis', soort: 'opleiding', hard: true },
      { aard: 'eis', soort: 'werkwijze' },
      { aard: 'norm', soort: 'duur', hard: true },
      { aard: 'norm', soort: 'intensiteit', hard: false },
    ]);
    const minuut = { soort: 'begeleiding', wet: 'jeugdwet', categorie: '45', code: '45A01', eenheid: 'minuut' };
    await wereld.lukt(inkoper, productBewerken, {
      ...formulier,
      tellen: { ...minuut, variant: 'inspanningsgericht' },
      vorm: 'geen',
    });
  });

  test.each([
    [{ tellen: { categorie: '02' } }, ['productcategorie-onbekend']],
    [{ tellen: { eenheid: 'euro' } }, ['eenheid-past-niet-bij-variant']],
    [{ relaties: [{ soort: 'zwaarder-dan', product: 'begeleiding-specialistisch' }] }, ['relatie-kring']],
    [{ relaties: [{ soort: 'volgt-op', product: 'verzonnen' }] }, ['relatie-product-onbekend']],
    [{ relaties: [{ soort: 'sluit-uit', product }] }, ['relatie-met-zichzelf']],
    [{ vorm: 'verzonnen' }, ['vorm-bestaat-niet']],
  ])('weigert %j met de reden', async (anders, codes) => {
    const tellen = {
      soort: 'begeleiding',
      wet: 'jeugdwet',
      categorie: '45',
      code: '45A01',
      eenheid: 'minuut',
      variant: 'inspanningsgericht',
      ...('tellen' in anders ? anders.tellen : {}),
    };
    const result = await wereld.doe(inkoper, productBewerken, { ...formulier, ...anders, tellen });
    expect(result.status === 'refused' ? result.reasons.map(({ code }) => code) : result).toEqual(codes);
  });

  test('laat een eis weg die is doorgestreept of leeg bleef', async () => {
    const [eerste, tweede] = formulier.eisen;
    await wereld.lukt(inkoper, productBewerken, { ...formulier, eisen: [{ ...tweede, weg: 'on' }, undefined, eerste] });
    expect((await inhoudVan())?.eisen.map(({ code }) => code)).toEqual(['opleiding-regulier']);
  });

  test('geeft elke nieuwe eis een code die geen andere heeft, ook na doorstrepen', async () => {
    const nieuw = { soort: 'werkwijze', tekst: 'Voert casusregie.' };
    const [vast] = formulier.eisen;
    const bewerk = async (eisen: readonly object[]) => {
      await wereld.lukt(inkoper, productBewerken, { ...formulier, eisen: [vast, ...eisen] });
      return ((await inhoudVan())?.eisen ?? []).slice(1).map(({ code, soort, tekst }) => ({ code, soort, tekst }));
    };
    let eisen = await bewerk([nieuw, nieuw]);
    for (let ronde = 0; ronde < 4; ronde++) {
      eisen = await bewerk([...eisen.slice(1), nieuw]);
      expect(new Set(eisen.map(({ code }) => code)).size).toBe(2);
    }
    expect(await bewerk([])).toEqual([]);
  });

  test('neemt geen grens onder nul', async () => {
    const eis = { soort: 'opleiding', tekst: 'Niveau.', wat: 'niveau', minimaal: '-3', eenheid: 'mbo-niveau' };
    expect(await wereld.doe(inkoper, productBewerken, { ...formulier, eisen: [eis] })).toMatchObject({
      status: 'invalid',
      fouten: [{ veld: 'eisen.0.minimaal' }],
    });
  });

  test.each([
    [{ naam: ' ' }, ['naam']],
    [{ leeftijdVan: '18', leeftijdTotEnMet: '4' }, ['leeftijdTotEnMet']],
    [{ leeftijdTotEnMet: undefined }, ['leeftijdTotEnMet']],
    [{ leeftijdVan: undefined, naam: undefined }, ['naam', 'leeftijdVan']],
    [{ eisen: [{ soort: 'opleiding', wat: 'niveau' }] }, ['eisen.0.tekst', 'eisen.0.minimaal', 'eisen.0.eenheid']],
    [{ eisen: [{ soort: 'opleiding' }] }, ['eisen.0.tekst']],
    [
      {
        normen: { duur: { soort: 'hard' }, omvang: { soort: 'geen', maximaal: '2' }, intensiteit: {}, functiemix: {} },
      },
      [
        'normen.duur.maximaal',
        'normen.duur.eenheid',
        'normen.omvang.soort',
        'normen.intensiteit.soort',
        'normen.functiemix.soort',
      ],
    ],
    [
      { eisen: [undefined, { soort: 'opleiding', tekst: 'Mbo.', wat: 'niveau' }] },
      ['eisen.1.minimaal', 'eisen.1.eenheid'],
    ],
    [
      { eisen: [{ soort: 'opleiding', tekst: 'Mbo.', wat: 'niveau', minimaal: 'vier', eenheid: 'niveau' }] },
      ['eisen.0.minimaal'],
    ],
    [
      {
        eisen: [
          {
            soort: 'groepsgrootte',
            tekst: 'Groep.',
            wat: 'groep',
            minimaal: '9',
            maximaal: '8,5',
            eenheid: 'jeugdigen',
          },
        ],
      },
      ['eisen.0.maximaal'],
    ],
  ])('weigert %j en zegt bij welk veld', async (anders, velden) => {
    const before = await inhoudVan();
    const result = await wereld.doe(inkoper, productBewerken, { ...formulier, ...anders });
    expect(result.status === 'invalid' ? result.fouten.map(({ veld }) => veld) : result).toEqual(velden);
    expect(await inhoudVan()).toEqual(before);
  });

  test('verwijst alleen naar doelen en kernbedingen van zijn contract', async () => {
    const result = await wereld.doe(inkoper, productBewerken, {
      ...formulier,
      doelen: ['verzonnen'],
      kernbedingen: ['ook-verzonnen'],
    });
    expect(result).toMatchObject({
      reasons: [{ code: 'product-doel-onbekend' }, { code: 'product-kernbeding-onbekend' }],
    });
  });

  test('nog eens laden laat het bewerkte concept staan en neemt geen tweede versie', async () => {
    const dump = () =>
      wereld.sql(inkoper, (tx) => rows(tx, sql`select * from producten.productversies order by product, versie`));
    const before = await dump();
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect(await dump()).toEqual(before);
  });
});

describe('vaststellen door de colleges', () => {
  test('gebeurt pas als het laatste college heeft besloten', async () => {
    const [laatste, ...eersten] = wereld.gemeenten;
    await leggenVoor();
    await vaststellenDoor(eersten);
    expect(await staten()).toEqual([[1, 'concept', '2025-01-01', null]]);
    expect(await wereld.vraag(aanbieder, productInzien, { product, versie: null })).toBeUndefined();
    await vaststellenDoor([laatste ?? '']);
    expect(await staten()).toEqual([[1, 'vastgesteld', '2025-01-01', null]]);
    const view = await wereld.vraag(aanbieder, productInzien, { product, versie: null });
    expect(view?.versie.inhoud.naam).toBe('Begeleiding regulier');
    const intern = await wereld.vraag(inkoper, productInzien, { product, versie: null });
    expect(intern?.versies[0]?.besluiten).toHaveLength(wereld.gemeenten.length);
    expect(intern?.geschiedenis.at(-1)?.act).toBe('producten/productenboek-vaststellen');
  });

  test('daarna is er geen concept meer om te bewerken', async () => {
    expect(await wereld.doe(inkoper, productBewerken, formulier)).toMatchObject({
      reasons: [{ code: 'product-geen-concept' }],
    });
    expect(await wereld.doe(inkoper, productBewerken, { ...formulier, product: 'bestaat-niet' })).toMatchObject({
      reasons: [{ code: 'product-bestaat-niet' }],
    });
    expect(await wereld.vraag(inkoper, productKeuzen, { product })).toBeUndefined();
  });

  test('en geldt het op de dag zelf, voor wie het per dag vraagt', async () => {
    const op = (dag: string) =>
      wereld.alsof(toegang, (context) => leesProduct(context, wereld.verband, product, datum(dag)));
    expect(await op('2024-12-31')).toBeUndefined();
    expect(await op('2025-01-01')).toMatchObject({ versie: 1, eenheid: 'minuut', productcode: '45A01' });
  });
});

describe('wijzigen zonder tariefgevolg', () => {
  const wijzig = (wie: Wie, ingang = '2025-07-01', motivering = 'De omschrijving was niet duidelijk genoeg.') =>
    wereld.doe(wie, productWijzigen, { product, ingang, motivering, bevestigd: true });
  const eis = formulier.eisen[0];

  test('begint met een versie in concept naast de geldende', async () => {
    await wereld.zetKlok('2025-03-01T09:00');
    await wereld.lukt(inkoper, versieVoorbereiden, { product });
    expect(await wereld.doe(inkoper, versieVoorbereiden, { product })).toMatchObject({
      reasons: [{ code: 'product-heeft-concept' }],
    });
    expect(await staten()).toEqual([
      [2, 'concept', null, null],
      [1, 'vastgesteld', '2025-01-01', null],
    ]);
    expect(await wijzig(directeur)).toMatchObject({ reasons: [{ code: 'wijziging-zonder-verschil' }] });
  });

  test('die een tarief raakt, besluit de programmadirecteur niet', async () => {
    await wereld.lukt(inkoper, productBewerken, { ...formulier, eisen: [{ ...eis, minimaal: '5' }] });
    expect(await wijzig(directeur)).toMatchObject({
      reasons: [{ code: 'niet-bevoegd', figures: { wie: 'Bestuurlijk overleg Sociaal Domein (BOSD)' } }],
    });
    const view = await wereld.vraag(directeur, wijzigingInzien, { product });
    expect(view?.tariefgevolg).toMatchObject({
      reasons: [{ code: 'wijziging-raakt-tarief', figures: { wat: 'opleiding' } }],
    });
  });

  test('laat het verschil zien en wie er mag beslissen', async () => {
    await wereld.lukt(inkoper, productBewerken, {
      ...formulier,
      eisen: [eis],
      omschrijving: 'Begeleiding thuis of op school.',
    });
    const view = await wereld.vraag(directeur, wijzigingInzien, { product });
    expect(view?.verschillen).toMatchObject({
      value: [{ veld: 'omschrijving', wordt: 'Begeleiding thuis of op school.' }],
    });
    expect(view?.tariefgevolg.status).toBe('decided');
    expect(view?.mandaat).toMatchObject({ wie: 'Programmadirecteur RWO', staat: 'verleend' });
    const taken = await wereld.alsof(directeur, (context) => readTasks(context));
    expect(taken.map(({ onderwerp }) => onderwerp.id)).toEqual([`${product}.2`]);
  });

  test.each([
    ['inkoper', 'niet-bevoegd'],
    ['bestuurder', 'niet-bevoegd'],
  ] as const)('een %s mag het niet besluiten en leest wie wel', async (rol, code) => {
    const result = await wijzig(wereld.iemand('verband', wereld.verband, rol));
    expect(result).toMatchObject({ reasons: [{ code, figures: { wie: 'Programmadirecteur RWO' } }] });
  });

  test('vraagt een motivering, een dag die nog komt, en een ander dan wie het schreef', async () => {
    expect(await wijzig(directeur, '2025-07-01', 'kort')).toMatchObject({
      reasons: [{ code: 'motivering-ontbreekt' }],
    });
    expect(await wijzig(directeur, '2025-02-28')).toMatchObject({
      reasons: [{ code: 'ingang-voorbij', veld: 'ingang' }],
    });
    const beide: Wie = { ...inkoper, hoed: { ...inkoper.hoed, rollen: ['inkoper', 'programmadirecteur'] } };
    expect(await wijzig(beide)).toMatchObject({ reasons: [{ code: 'vier-ogen' }] });
    expect((await staten())?.[0]).toEqual([2, 'concept', null, null]);
  });

  test('gaat in op de gekozen dag; de vorige versie eindigt de dag ervoor', async () => {
    expect((await wijzig(directeur)).status).toBe('decided');
    expect(await staten()).toEqual([
      [2, 'vastgesteld', '2025-07-01', null],
      [1, 'vastgesteld', '2025-01-01', '2025-06-30'],
    ]);
    const toen = await wereld.vraag(toegang, productInzien, { product, versie: null });
    expect(toen?.versie.versie).toBe(1);
    await wereld.zetKlok('2025-07-01T00:00');
    const nu = await wereld.vraag(toegang, productInzien, { product, versie: null });
    expect(nu?.versie.versie).toBe(2);
    expect(nu?.versies[0]?.besluiten).toMatchObject([
      { handeling: 'productenboek-wijzigen', gremium: 'programmadirecteur' },
    ]);
    const boek = await wereld.alsof(toegang, (context) => leesProducten(context, wereld.verband, contract));
    expect(boek.map((rij) => [rij.product, rij.versie])).toContainEqual([product, 2]);
    expect(boek).toHaveLength(5);
    expect(await wereld.alsof(directeur, (context) => readTasks(context))).toEqual([]);
  });

  test('kan nog eens, na een nieuwe versie', async () => {
    await wereld.lukt(inkoper, versieVoorbereiden, { product });
    await wereld.lukt(inkoper, productBewerken, { ...formulier, eisen: [eis], omschrijving: 'Nog duidelijker.' });
    expect((await wijzig(directeur, '2025-09-01')).status).toBe('decided');
    expect((await staten())?.map(([versie, , , tot]) => [versie, tot])).toEqual([
      [3, null],
      [2, '2025-08-31'],
      [1, '2025-06-30'],
    ]);
  });
});

describe('wie ziet het productenboek', () => {
  test('een ander verband ziet niets; een aanbieder ziet geen concept; een gemeente verandert niets', async () => {
    await wereld.lukt(inkoper, versieVoorbereiden, { product });
    const tel = (wie: Wie) =>
      wereld.sql(wie, async (tx) => (await rows(tx, sql`select from producten.productversies`)).length);
    const alle = await tel(inkoper);
    expect(await tel(toegang)).toBe(alle);
    expect(await tel(aanbieder)).toBe(alle - 1);
    expect(await tel(wereld.iemand('verband', 'ergens-anders', 'inkoper'))).toBe(0);
    expect(await tel(wereld.iemand('gemeente', '9999', 'toegang'))).toBe(0);
    const gewijzigd = await wereld.sql(toegang, (tx) =>
      rows(tx, sql`update producten.productversies set van = null returning product`),
    );
    expect(gewijzigd).toEqual([]);
  });
});
