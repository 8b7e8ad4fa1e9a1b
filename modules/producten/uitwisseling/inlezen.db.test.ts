// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Reason } from '#libs/explain';
import { datum, newId } from '#libs/kernel';
import type { Value } from '#libs/werkblad';
import {
  inlezingAanbieden,
  inlezingBevestigen,
  inlezingenInzien,
  inlezingIntrekken,
  inlezingInzien,
  productenboekWerkblad,
  productInzien,
  productWijzigen,
  versieVoorbereiden,
} from '#modules/producten';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { partsOf, zipOf } from '../../../libs/werkblad/test/files.ts';
import { bewaren, openen, rij, rijen, type Werkboek } from '../../../test/support/werkboek.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { teksten } from '../teksten.ts';
import type { Bladbevinding } from './blad.ts';

let wereld: World;
let inkoper: Wie;
const product = 'begeleiding-regulier';

beforeAll(async () => {
  wereld = await openWorld();
  inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
});
afterAll(() => wereld?.sluit());

const ophalen = async (wie = inkoper, id = 'productenboek.xlsx') =>
  (await wereld.vraag(wie, productenboekWerkblad, { id }))?.inhoud ?? new Uint8Array();
const boek = async () => openen(await ophalen());
const bestand = (bytes: Uint8Array, naam = 'productenboek.xlsx') => new File([Uint8Array.from(bytes)], naam);
const aanbieden = async (bytes: Uint8Array, wie = inkoper) =>
  (await wereld.lukt(wie, inlezingAanbieden, { bestand: bestand(bytes) })).inlezing;
const bekijken = async (id: string, wie = inkoper) => (await wereld.vraag(wie, inlezingInzien, { id }))?.plan;
const aangeboden = async (werkboek: Werkboek) => bekijken(await aanbieden(await bewaren(werkboek)));
const bevestigen = async (id: string, wie = inkoper) =>
  wereld.doe(wie, inlezingBevestigen, { inlezing: id, kenmerk: (await bekijken(id))?.kenmerk ?? 'geen' });
const dump = () =>
  wereld.sql(inkoper, (tx) => rows(tx, sql`select * from producten.productversies order by product, versie`));
const redenTekst = ({ code, figures = {} }: Reason) => teksten.redenen[code]?.((naam) => String(figures[naam])) ?? code;
const plaats = ({ blad, rij: nummer, kolom }: Bladbevinding) => `${blad ?? ''} ${kolom ?? ''}${nummer ?? ''}`.trimEnd();
type Plan = Awaited<ReturnType<typeof bekijken>>;
const codes = (plan: Plan) => plan?.bevindingen.map((one) => `${plaats(one)} ${one.reden.code}`);
/** The findings as a person reads them. */
const zinnen = (plan: Plan) =>
  plan?.bevindingen.map((one) => `${plaats(one)}${one.kop ? ` (${one.kop})` : ''}: ${redenTekst(one.reden)}`);

describe('het productenboek als Excel-bestand', () => {
  test('heeft een rij per product, de eisen en verbanden, en een uitleg van elke kolom', async () => {
    const werkboek = await boek();
    expect([...werkboek.keys()]).toEqual([
      'Uitleg',
      'Producten',
      'Eisen',
      'Normen',
      'Plannen',
      'Relaties',
      'Keuzelijsten',
      'Was en wordt',
    ]);
    expect(rijen(werkboek, 'Producten')).toHaveLength(5);
    expect(rij(werkboek, 'Producten', 'Code', product).get('Naam')).toBe('Begeleiding regulier');
    expect(rij(werkboek, 'Producten', 'Code', product).get('Geldt vanaf')).toEqual(datum('2025-01-01'));
    expect(rij(werkboek, 'Eisen', 'Code van de eis', 'opleiding-regulier').get('Ten minste')).toEqual({ number: '4' });
    const overgang = rijen(werkboek, 'Was en wordt').find((row) => row.get('Code nu') === 'basis-ggz');
    expect(overgang?.get('Wordt')).toBe('Basis GGZ');
    const explained = rijen(werkboek, 'Uitleg').map((row) => `${row.get('Blad')} ${row.get('Kolom')}`);
    for (const [blad, { heads }] of [...werkboek].slice(1, -2))
      for (const kop of heads) expect(explained).toContain(`${blad} ${kop}`);
  });

  test('kan ook van één contract; een vreemd adres geeft niets', async () => {
    const werkboek = await openen(await ophalen(inkoper, 'ambulant-jeugd.xlsx'));
    expect(rijen(werkboek, 'Producten')).toHaveLength(5);
    for (const id of ['bestaat-niet.xlsx', 'productenboek.pdf', '../x.xlsx'])
      expect(await wereld.vraag(inkoper, productenboekWerkblad, { id })).toBeUndefined();
  });

  test('een aanbieder leest geen concept', async () => {
    const aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
    expect(rijen(await openen(await ophalen(aanbieder)), 'Producten')).toEqual([]);
  });

  test('ongewijzigd weer aangeboden verandert het niets', async () => {
    const id = await aanbieden(await ophalen());
    expect(await bekijken(id)).toMatchObject({
      aantalBevindingen: 0,
      nieuw: [],
      gewijzigd: [],
      ongewijzigd: 5,
      afwezig: [],
      magBevestigen: false,
    });
    expect(await bevestigen(id)).toMatchObject({ reasons: [{ code: 'inlezing-zonder-verschil' }] });
    await wereld.lukt(inkoper, inlezingIntrekken, { inlezing: id });
  });

  test('ook niet met rijen en kolommen in een andere volgorde, en weggelaten producten blijven', async () => {
    const werkboek = await boek();
    for (const [, blad] of werkboek) {
      blad.heads.reverse();
      blad.rows.reverse();
    }
    const kept = rijen(werkboek, 'Producten').filter((row) => row.get('Code') !== 'basis-ggz');
    rijen(werkboek, 'Producten').splice(0, Infinity, ...kept);
    for (const blad of ['Eisen', 'Normen', 'Plannen', 'Relaties'])
      rijen(werkboek, blad).splice(
        0,
        Infinity,
        ...rijen(werkboek, blad).filter((row) => row.get('Product') !== 'basis-ggz'),
      );
    expect(await aangeboden(werkboek)).toMatchObject({
      aantalBevindingen: 0,
      gewijzigd: [],
      ongewijzigd: 4,
      afwezig: [{ product: 'basis-ggz' }],
    });
  });
});

/** What a person who filled in this much wrong reads: the sheet, the row and the column, and what to do. */
const allesTegelijk = [
  'Producten B2 (Naam): Vul dit veld in.',
  'Producten I2 (Eenheid): Een product dat inspanningsgericht is, kan niet per geen worden geteld. Kies uit: minuut, uur, etmaal, dagdeel, stuks.',
  'Producten L2 (Leeftijd vanaf): ‘1.234’ is tekst en kan twee getallen zijn: 1234 of 1,234. Typ het als getal, zonder teken tussen de duizendtallen.',
  'Producten Z2 (Geldt vanaf): ‘1-2-2026’ is tekst en kan twee dagen zijn: 2026-02-01 of 2026-01-02. Maak de cel op als datum en typ de dag opnieuw.',
  'Producten D3 (Contract): Dit product hoort bij contract ‘ambulant-jeugd’ en niet bij ‘bestaat-niet’. Zet het terug; een product gaat niet over naar een ander contract.',
  'Producten E3 (Wet): ‘zorgwet’ kan hier niet. Kies uit: jeugdwet, wmo.',
  'Producten AA3 (Versie): Dit bestand gaat over versie 7, maar in het boek is de nieuwste versie: 1. Haal het bestand opnieuw op en zet uw wijzigingen daarin.',
  'Producten X4 (Doelen): Het doel ‘verzonnen’ hoort niet bij dit contract.',
  'Producten A7 (Code): Het product ‘begeleiding-specialistisch’ staat ook op rij 3; van een product geldt op één dag één versie. Haal een van de twee rijen weg.',
  'Producten E7 (Wet): ‘zorgwet’ kan hier niet. Kies uit: jeugdwet, wmo.',
  'Producten A8 (Code): ‘Nieuw Product’ kan geen code van een product zijn. Gebruik kleine letters, cijfers en streepjes, zoals begeleiding-regulier.',
  'Producten B8 (Naam): Vul dit veld in.',
  'Producten C8 (Omschrijving): Vul dit veld in.',
  expect.stringContaining('Producten D8 (Contract): Het contract ‘nergens’ is niet bekend. Kies uit: '),
  'Producten E8 (Wet): Maak een keuze.',
  'Producten F8 (Soort): Maak een keuze.',
  'Producten G8 (Categorie): Vul dit veld in.',
  'Producten H8 (Productcode): Vul dit veld in.',
  'Producten I8 (Eenheid): Maak een keuze.',
  'Producten J8 (Uitvoeringsvariant): Maak een keuze.',
  'Eisen A12 (Product): Het product ‘bestaat-niet’ staat niet op het blad Producten. Zet het daar, herstel de code of haal deze rij weg.',
  'Eisen E13 (Wat toezicht meet): Zeg wat de toezichthouder meet.',
  'Eisen G13 (Hoogstens): Deze grens ligt onder de kleinste.',
  'Eisen H13 (Gemeten in): Zeg waarin wordt gemeten, bijvoorbeeld procent.',
];

describe('wat niet klopt, met blad, rij en kolom', () => {
  let before: unknown;
  beforeEach(async () => {
    before = await dump();
  });

  test('komt allemaal tegelijk terug, en er verandert niets', async () => {
    const werkboek = await boek();
    const [eerste, tweede, derde] = rijen(werkboek, 'Producten');
    derde?.set('Doelen', 'verzonnen');
    eerste?.set('Naam', '').set('Eenheid', 'geen').set('Leeftijd vanaf', '1.234').set('Geldt vanaf', '1-2-2026');
    tweede?.set('Contract', 'bestaat-niet').set('Wet', 'zorgwet').set('Versie', '7');
    rijen(werkboek, 'Producten').push(
      new Map(tweede).set('Omschrijving', 'Nog een keer'),
      new Map([
        ['Code', 'Nieuw Product'],
        ['Contract', 'nergens'],
      ]),
    );
    rijen(werkboek, 'Eisen').push(
      new Map([
        ['Product', 'bestaat-niet'],
        ['Soort', 'opleiding'],
      ]),
      new Map<string, Value>([
        ['Product', product],
        ['Soort', 'opleiding'],
        ['Eis', 'Mbo.'],
        ['Ten minste', { number: '5' }],
        ['Hoogstens', { number: '4' }],
      ]),
    );
    const id = await aanbieden(await bewaren(werkboek));
    expect(zinnen(await bekijken(id))).toEqual(allesTegelijk);
    expect(await bevestigen(id)).toMatchObject({ reasons: [{ code: 'inlezing-heeft-bevindingen' }] });
    expect(await dump()).toEqual(before);
  });

  test.each<[string, (werkboek: Werkboek) => void, string]>([
    ['een blad te weinig', (w) => w.delete('Eisen'), 'Eisen blad-ontbreekt'],
    ['een blad te veel', (w) => w.set('Kladblok', { heads: ['a'], rows: [] }), 'Kladblok blad-onbekend'],
    ['een kolom te weinig', (w) => w.get('Producten')?.heads.splice(1, 1), 'Producten 1 kolom-ontbreekt'],
    ['een kolom te veel', (w) => w.get('Eisen')?.heads.push('Opmerking'), 'Eisen J1 kolom-onbekend'],
    ['een kolom dubbel', (w) => w.get('Eisen')?.heads.push('eis '), 'Eisen J1 kolom-dubbel'],
    [
      'een eis die er niet is',
      (w) => rij(w, 'Eisen', 'Code van de eis', 'opleiding-regulier').set('Code van de eis', 'verzonnen'),
      'Eisen B2 code-bestaat-niet',
    ],
    [
      'een eis met alleen haar code',
      (w) => {
        const eis = rij(w, 'Eisen', 'Code van de eis', 'opleiding-regulier');
        for (const kop of ['Soort', 'Eis', 'Wat toezicht meet', 'Ten minste', 'Gemeten in', 'Voorbeeld'])
          eis.delete(kop);
      },
      'Eisen B2 rij-zonder-inhoud',
    ],
    [
      'een no-show die niet telt',
      (w) => rij(w, 'Producten', 'Code', product).set('No-show: declarabel', 'ja'),
      'Producten S2 no-show-zonder-eigen-regel',
    ],
    [
      'een verband met niets',
      (w) =>
        rijen(w, 'Relaties').push(
          new Map([
            ['Product', product],
            ['Verband', 'volgt-op'],
            ['Ander product', 'weg'],
          ]),
        ),
      'Relaties relatie-product-onbekend',
    ],
    [
      'een kring',
      (w) =>
        rijen(w, 'Relaties').push(
          new Map([
            ['Product', 'begeleiding-specialistisch'],
            ['Verband', 'lichter-dan'],
            ['Ander product', product],
          ]),
        ),
      'Relaties relatie-kring',
    ],
  ])('%s', async (_, verander, gevonden) => {
    const werkboek = await boek();
    verander(werkboek);
    const plan = await aangeboden(werkboek);
    expect(codes(plan)).toContain(gevonden);
    expect(plan?.magBevestigen).toBe(false);
    expect(await dump()).toEqual(before);
  });

  test('een bestand van honderdduizend rijen stopt bij de grens en zegt waar', async () => {
    const werkboek = await boek();
    const [eerste] = rijen(werkboek, 'Producten');
    const veel = Array.from({ length: 100_000 }, (_, at) => new Map(eerste).set('Code', `product-${at}`));
    rijen(werkboek, 'Producten').splice(0, 5, ...veel);
    const plan = await aangeboden(werkboek);
    expect(codes(plan)).toEqual(['Producten 5001 blad-te-veel-rijen']);
  }, 60_000);

  test('wat geen werkboek is, of niet open kan', async () => {
    const geweigerd = async (bytes: Uint8Array, naam: string) => {
      const result = await wereld.doe(inkoper, inlezingAanbieden, { bestand: bestand(bytes, naam) });
      return result.status === 'refused' ? result.reasons.map(({ code }) => code) : result;
    };
    const tekst = new TextEncoder().encode('code;naam');
    expect(await geweigerd(tekst, 'boek.csv')).toEqual(['bestandssoort-onbekend']);
    expect(await geweigerd(tekst, 'boek.xlsx')).toEqual(['bestand-past-niet-bij-naam']);
    expect(await geweigerd(tekst, 'boek.txt')).toEqual(['inlezing-andere-soort']);
    const plan = await bekijken(
      await aanbieden(
        await zipOf({
          ...partsOf({}),
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        }),
      ),
    );
    expect(codes(plan)).toEqual([' werkboek-macro']);
  });
});

describe('bevestigen', () => {
  const directeur = () => wereld.iemand('verband', wereld.verband, 'programmadirecteur');
  const nieuwProduct = (code: string) =>
    new Map<string, Value>([
      ['Code', code],
      ['Naam', 'Begeleiding in een groep'],
      ['Omschrijving', 'Begeleiding samen met anderen.'],
      ['Contract', 'ambulant-jeugd'],
      ['Wet', 'jeugdwet'],
      ['Soort', 'begeleiding'],
      ['Categorie', '45'],
      ['Productcode', '45A99'],
      ['Eenheid', 'dagdeel'],
      ['Uitvoeringsvariant', 'inspanningsgericht'],
      ['Doelen', 'inzet-naar-behoefte'],
    ]);

  test('toont eerst wat nieuw is en wat was en wordt, en maakt dan pas versies in concept', async () => {
    const werkboek = await boek();
    rij(werkboek, 'Producten', 'Code', product)
      .set('Doelgroep', 'Jeugdigen met een begeleidingsvraag')
      .set('Leeftijd vanaf', { number: '0' })
      .set('Leeftijd tot en met', { number: '17' });
    rij(werkboek, 'Eisen', 'Code van de eis', 'opleiding-regulier').set('Ten minste', { number: '5' });
    rijen(werkboek, 'Producten').push(nieuwProduct('begeleiding-groep'));
    rijen(werkboek, 'Eisen').push(
      new Map<string, Value>([
        ['Product', 'begeleiding-groep'],
        ['Soort', 'groepsgrootte'],
        ['Eis', 'Hoogstens acht jeugdigen.'],
        ['Wat toezicht meet', 'groepsgrootte'],
        ['Hoogstens', { number: '8' }],
        ['Gemeten in', 'jeugdigen'],
      ]),
    );
    rijen(werkboek, 'Relaties').push(
      new Map([
        ['Product', 'begeleiding-groep'],
        ['Verband', 'combineert-met'],
        ['Ander product', product],
      ]),
    );
    const before = await dump();
    const id = await aanbieden(await bewaren(werkboek));
    const plan = await bekijken(id);
    expect(zinnen(plan)).toEqual([]);
    expect(await dump()).toEqual(before);
    expect(plan?.nieuw.map((een) => een.product)).toEqual(['begeleiding-groep']);
    expect(plan?.gewijzigd).toMatchObject([
      {
        product,
        verschillen: [
          { kop: 'Doelgroep', was: null, wordt: 'Jeugdigen met een begeleidingsvraag' },
          { kop: 'Leeftijd vanaf', was: null, wordt: '0' },
          { kop: 'Leeftijd tot en met', was: null, wordt: '17' },
          { blad: 'Eisen', rij: 'opleiding-regulier', kop: 'Ten minste', was: '4', wordt: '5' },
        ],
      },
    ]);
    expect((await wereld.vraag(inkoper, inlezingenInzien, {}))[0]).toMatchObject({
      id,
      staat: 'aangeboden',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });

    expect(await bevestigen(id)).toMatchObject({ status: 'decided', value: { nieuw: 1, gewijzigd: 1 } });
    const groep = await wereld.vraag(inkoper, productInzien, { product: 'begeleiding-groep', versie: null });
    expect(groep?.versie).toMatchObject({
      versie: 1,
      staat: 'concept',
      contract: 'ambulant-jeugd',
      opgesteldDoor: inkoper.persoon,
      inhoud: {
        eenheid: { soort: 'dagdeel' },
        doelgroep: 'onbekend',
        relaties: [{ soort: 'combineert-met', product }],
      },
    });
    expect(groep?.geschiedenis.map(({ act }) => act)).toEqual(['producten/inlezing-bevestigen']);
    const gewijzigd = await wereld.vraag(inkoper, productInzien, { product, versie: null });
    expect(gewijzigd?.versie.inhoud).toMatchObject({
      leeftijd: { van: 0, totEnMet: 17 },
      eenheid: { soort: 'minuut', bron: { document: 'inkoopplan' } },
    });
    expect(gewijzigd?.versie.inhoud.eisen[0]).toMatchObject({ toets: { minimaal: '5' }, voorbeeld: true });
    expect((await wereld.vraag(inkoper, inlezingInzien, { id }))?.plan).toBeNull();
    expect(await bevestigen(id)).toMatchObject({ reasons: [{ code: 'inlezing-afgehandeld' }] });
    expect((await aangeboden(await boek()))?.ongewijzigd).toBe(6);
  });

  test('het regiopakket nog eens laden laat wat is ingelezen staan', async () => {
    const before = await dump();
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect(await dump()).toEqual(before);
  });

  test('kan niet door een ander, niet voor een ander boek dan is bekeken, en niet na intrekken', async () => {
    const werkboek = await boek();
    rij(werkboek, 'Producten', 'Code', product).set('Naam', 'Begeleiding gewoon');
    const id = await aanbieden(await bewaren(werkboek));
    const collega = wereld.iemand('verband', wereld.verband, 'inkoper');
    expect(await bevestigen(id, collega)).toMatchObject({ reasons: [{ code: 'inlezing-van-ander' }] });
    const kenmerk = (await bekijken(id))?.kenmerk;
    const tussendoor = await boek();
    rij(tussendoor, 'Producten', 'Code', 'basis-ggz').set('Doelgroep', 'Jeugdigen');
    expect((await bevestigen(await aanbieden(await bewaren(tussendoor)))).status).toBe('decided');
    expect(await wereld.doe(inkoper, inlezingBevestigen, { inlezing: id, kenmerk })).toMatchObject({
      reasons: [{ code: 'inlezing-boek-veranderd' }],
    });
    await wereld.lukt(inkoper, inlezingIntrekken, { inlezing: id });
    expect(await bevestigen(id)).toMatchObject({ reasons: [{ code: 'inlezing-afgehandeld' }] });
    expect(await wereld.doe(inkoper, inlezingIntrekken, { inlezing: id })).toMatchObject({
      reasons: [{ code: 'inlezing-afgehandeld' }],
    });
  });

  test('hetzelfde bestand nog eens aanbieden is één aanbod', async () => {
    const werkboek = await boek();
    rij(werkboek, 'Producten', 'Code', product).set('Naam', 'Anders');
    const bytes = await bewaren(werkboek);
    expect(await aanbieden(bytes)).toBe(await aanbieden(bytes));
  });

  test('van een vastgesteld product komt er een versie naast, met een taak voor wie besluit; die is een ander', async () => {
    await wereld.sql(inkoper, (tx) =>
      rows(
        tx,
        sql`update producten.productversies set staat = 'vastgesteld', van = '2025-01-01' where product = ${product}`,
      ),
    );
    await wereld.zetKlok('2025-03-01T09:00');
    const terug = await boek();
    rij(terug, 'Producten', 'Code', product).set('Naam', 'Begeleiding A').set('Geldt vanaf', datum('2024-12-31'));
    expect(codes(await aangeboden(terug))).toEqual(['Producten Z2 geldigheid-overlapt']);
    const alleenDag = await boek();
    rij(alleenDag, 'Producten', 'Code', product).set('Geldt vanaf', datum('2025-07-01'));
    expect(codes(await aangeboden(alleenDag))).toEqual(['Producten Z2 ingang-zonder-wijziging']);

    const beide: Wie = { ...inkoper, hoed: { ...inkoper.hoed, rollen: ['inkoper', 'programmadirecteur'] } };
    const werkboek = await boek();
    rij(werkboek, 'Producten', 'Code', product)
      .set('Omschrijving', 'Begeleiding thuis of op school.')
      .set('Geldt vanaf', datum('2025-07-01'));
    expect((await bevestigen(await aanbieden(await bewaren(werkboek)))).status).toBe('decided');
    const view = await wereld.vraag(inkoper, productInzien, { product, versie: 2 });
    expect(view?.versie).toMatchObject({ staat: 'concept', van: datum('2025-07-01'), tot: null });
    const taken = await wereld.alsof(directeur(), (context) => readTasks(context));
    expect(taken.map(({ onderwerp }) => onderwerp.id)).toContain(`${product}.2`);
    const besluit = {
      product,
      ingang: '2025-07-01',
      motivering: 'De omschrijving was niet duidelijk.',
      bevestigd: true,
    };
    expect(await wereld.doe(beide, productWijzigen, besluit)).toMatchObject({ reasons: [{ code: 'vier-ogen' }] });
    await wereld.sql(inkoper, (tx) =>
      sql`update producten.productversies set opgesteld_door = ${newId()} where product = ${product} and versie = 2`.execute(
        tx,
      ),
    );
    expect(await wereld.doe(beide, productWijzigen, besluit)).toMatchObject({ reasons: [{ code: 'vier-ogen' }] });
    expect((await wereld.doe(directeur(), productWijzigen, besluit)).status).toBe('decided');
    const verouderd = await bekijken(await aanbieden(await bewaren(werkboek)));
    expect(codes(verouderd)).toContain('Producten AA2 bestand-verouderd');
    await wereld.lukt(inkoper, versieVoorbereiden, { product });
  });
});

describe('wie mag inlezen', () => {
  test('alleen een inkoper van dit verband; een ander ziet het bestand niet', async () => {
    const id = await aanbieden(await ophalen());
    const elders = wereld.iemand('verband', 'ergens-anders', 'inkoper');
    expect(await wereld.vraag(elders, inlezingInzien, { id })).toBeUndefined();
    expect(await wereld.doe(elders, inlezingIntrekken, { inlezing: id })).toMatchObject({
      reasons: [{ code: 'inlezing-bestaat-niet' }],
    });
    const adviseur = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
    const verstuurd = { bestand: bestand(await ophalen()) };
    expect(await wereld.doe(adviseur, inlezingAanbieden, verstuurd)).toMatchObject({ status: 'forbidden' });
    await expect(wereld.vraag(adviseur, inlezingInzien, { id })).rejects.toThrow();
    const tel = (wie: Wie) =>
      wereld.sql(wie, async (tx) => (await rows(tx, sql`select from producten.inlezingen`)).length);
    expect(await tel(inkoper)).toBeGreaterThan(0);
    for (const wie of [
      elders,
      wereld.iemand('gemeente', '0513', 'toegang'),
      wereld.iemand('aanbieder', '12345678', 'aanbieder'),
    ])
      expect(await tel(wie)).toBe(0);
  });
});
