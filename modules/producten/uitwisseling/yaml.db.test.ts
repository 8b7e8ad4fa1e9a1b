// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  inlezingAanbieden,
  inlezingBevestigen,
  inlezingInzien,
  productenboekYaml,
  productInzien,
} from '#modules/producten';
import type { Wie } from '#platform/hoed';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let inkoper: Wie;
const product = 'begeleiding-regulier';

beforeAll(async () => {
  wereld = await openWorld();
  inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
});
afterAll(() => wereld?.sluit());

const ophalen = async (id = 'productenboek.yaml', wie = inkoper) =>
  new TextDecoder().decode((await wereld.vraag(wie, productenboekYaml, { id }))?.inhoud);
const bestand = (tekst: string | Uint8Array<ArrayBuffer>, naam = 'boek.yaml') => new File([tekst], naam);
const aanbieden = async (tekst: string) =>
  (await wereld.lukt(inkoper, inlezingAanbieden, { bestand: bestand(tekst) })).inlezing;
const bekijken = async (id: string) => (await wereld.vraag(inkoper, inlezingInzien, { id }))?.plan;
const aangeboden = async (tekst: string) => bekijken(await aanbieden(tekst));
const regelVan = (tekst: string, deel: string) => tekst.split('\n').findIndex((regel) => regel.includes(deel)) + 1;
const plaatsVan = (tekst: string) => tekst.split('\n').indexOf(`  - code: ${product}`) + 1;
const gevonden = (plan: Awaited<ReturnType<typeof bekijken>>) =>
  plan?.bevindingen.map(({ rij, kop, reden }) => [rij, kop, reden.code]);

describe('het productenboek als YAML', () => {
  test('is de bladzijde van het regiopakket, met bron en voorbeeld; ongewijzigd verandert het niets', async () => {
    const tekst = await ophalen();
    expect(tekst).toContain('document: inkoopplan');
    expect(tekst).toContain('voorbeeld: true');
    expect(await aangeboden(tekst)).toMatchObject({
      aantalBevindingen: 0,
      nieuw: [],
      gewijzigd: [],
      ongewijzigd: 5,
      afwezig: [],
    });
  });

  test('kan ook van één contract; een vreemd adres geeft niets', async () => {
    expect(await ophalen('ambulant-jeugd.yaml')).toContain(`code: ${product}`);
    for (const id of ['bestaat-niet.yaml', 'productenboek.xlsx', '../x.yaml'])
      expect(await wereld.vraag(inkoper, productenboekYaml, { id })).toBeUndefined();
    expect(await ophalen(undefined, wereld.iemand('aanbieder', '12345678', 'aanbieder'))).toContain('producten: []');
  });

  test('zegt wat anders wordt in de woorden van het boek; ook wat alleen een bron of toelichting is', async () => {
    const tekst = await ophalen();
    const anders = tekst.replace('naam: Begeleiding regulier', 'naam: Begeleiding gewoon');
    expect((await aangeboden(anders))?.gewijzigd).toMatchObject([
      { product, verschillen: [{ kop: 'Naam', was: 'Begeleiding regulier', wordt: 'Begeleiding gewoon' }] },
    ]);
    const toegelicht = tekst.replace('de code is verzonnen', 'deze code is verzonnen');
    expect((await aangeboden(toegelicht))?.gewijzigd).toMatchObject([
      { product, verschillen: [{ kop: 'ijw.toelichting' }] },
    ]);
  });

  test('toont ook de bron die samen met iets anders verandert', async () => {
    const tekst = await ophalen();
    const anders = tekst
      .replace('naam: Begeleiding regulier', 'naam: Begeleiding gewoon')
      .replace('de code is verzonnen', 'deze code is verzonnen');
    expect((await aangeboden(anders))?.gewijzigd).toMatchObject([
      { product, verschillen: [{ kop: 'Naam' }, { kop: 'ijw.toelichting', wordt: expect.stringContaining('deze') }] },
    ]);
  });

  test('zegt uit welk boek het is gemaakt; een bladzijde die dat niet zegt, wordt gelezen met een waarschuwing', async () => {
    const tekst = await ophalen();
    expect(tekst).toMatch(/^boek:\n {2}op: 2024-02-01\n {2}producten:\n {4}- code: /m);
    expect((await aangeboden(tekst))?.gemaakt).toBe('2024-02-01');
    const zonder = tekst.replace(/^boek:\n(?: .*\n)+/m, '');
    expect(await aangeboden(zonder)).toMatchObject({ gemaakt: null, aantalBevindingen: 0, ongewijzigd: 5 });
  });

  test('weigert wat uit een ouder boek komt, en draait niets terug', async () => {
    const oud = await ophalen();
    const collega = wereld.iemand('verband', wereld.verband, 'inkoper');
    const { inhoud } = (await wereld.vraag(collega, productInzien, { product, versie: null }))?.versie ?? {};
    const wijzig = async (naam: string) => {
      const nieuw = (await ophalen()).replace(/naam: Begeleiding regulier.*/, `naam: ${naam}`);
      const inlezing = (await wereld.lukt(collega, inlezingAanbieden, { bestand: bestand(nieuw) })).inlezing;
      const kenmerk = (await wereld.vraag(collega, inlezingInzien, { id: inlezing }))?.plan?.kenmerk;
      await wereld.lukt(collega, inlezingBevestigen, { inlezing, kenmerk });
    };
    await wijzig('Begeleiding regulier, nieuw');
    const plan = await aangeboden(oud);
    expect(gevonden(plan)).toEqual([[plaatsVan(oud), expect.any(String), 'product-veranderd-sinds']]);
    expect(plan?.magBevestigen).toBe(false);
    const ouder = (await ophalen()).replace(/(code: begeleiding-regulier\n\s+versie: )\d+/, '$17');
    expect(gevonden(await aangeboden(ouder))?.map(([, , code]) => code)).toEqual(['bestand-verouderd']);
    await wijzig(inhoud?.naam ?? '');
    expect(await aangeboden(oud)).toMatchObject({ aantalBevindingen: 0, ongewijzigd: 5 });
  });

  test('noemt alles wat niet klopt tegelijk, met de regel', async () => {
    const tekst = (await ophalen())
      .replace('contract: ambulant-jeugd', 'contract: bestaat-niet')
      .replace('soort: minuut', 'soort: geen # fout')
      .replace('generiek: true', 'generiek: false')
      .replace('paragraaf: §6.8.3', 'paragraaf: §99')
      .replace('naam: Begeleiding specialistisch', 'naaam: Begeleiding specialistisch');
    const plan = await aangeboden(tekst);
    const regels = gevonden(plan) ?? [];
    expect(plan?.magBevestigen).toBe(false);
    for (const [deel, code] of [
      ['contract: bestaat-niet', 'contract-verandert-niet'],
      ['soort: geen # fout', 'eenheid-past-niet-bij-variant'],
      ['paragraaf: §99', 'veld-niet-goed'],
      ['naaam:', 'veld-niet-goed'],
    ] as const)
      expect(regels).toContainEqual([regelVan(tekst, deel), expect.any(String), code]);
    expect(regels).toContainEqual([regelVan(tekst, 'opbouw:'), 'opbouw', 'boekdeel-verandert-niet']);
  });

  test.each([
    ['geen YAML', 'producten: [', 'veld-niet-goed'],
    ['ankers', 'opbouw: &a\n  generiek: true\nproducten: *a\n', 'veld-niet-goed'],
    ['twee keer hetzelfde veld', 'opbouw: {}\nopbouw: {}\n', 'veld-niet-goed'],
    ['leeg', '#\n', 'veld-niet-goed'],
  ])('%s leest niets in', async (_, tekst, code) => {
    const plan = await aangeboden(tekst);
    expect(plan?.magBevestigen).toBe(false);
    expect(plan?.bevindingen[0]?.reden.code).toBe(code);
  });

  test('wat geen tekst is of te groot, wordt geweigerd of gezegd', async () => {
    const geenTekst = await wereld.doe(inkoper, inlezingAanbieden, { bestand: bestand(Uint8Array.of(0, 1, 255)) });
    expect(geenTekst).toMatchObject({ reasons: [{ code: 'bestand-past-niet-bij-naam' }] });
    const groot = await aangeboden(`#${'x'.repeat(600_000)}\n`);
    expect(groot?.bevindingen).toHaveLength(1);
  });

  test('bevestigd komt er een concept, met de bronnen uit het bestand, en een nieuw product erbij', async () => {
    const tekst = await ophalen();
    const [kop = '', ...delen] = tekst.split(/^(?= {2}- code: )/m);
    const eerste = delen.find((deel) => deel.includes(`code: ${product}\n`)) ?? '';
    const nieuw = eerste
      .replace(`code: ${product}`, 'begeleiding-nieuw'.replace(/^/, 'code: '))
      .replaceAll('opleiding-regulier', 'opleiding-nieuw')
      .replaceAll('casusregie-regulier', 'casusregie-nieuw')
      .replace(/ {4}relaties:\n(?: {6}.*\n)+/, '');
    const gewijzigd = eerste.replace('tekst: De begeleider heeft', 'tekst: De begeleider heeft altijd');
    const id = await aanbieden([kop, gewijzigd, nieuw, ...delen.filter((deel) => deel !== eerste)].join(''));
    const plan = await bekijken(id);
    expect(plan?.bevindingen).toEqual([]);
    expect(plan).toMatchObject({ nieuw: [{ product: 'begeleiding-nieuw' }], gewijzigd: [{ product }] });
    await wereld.lukt(inkoper, inlezingBevestigen, { inlezing: id, kenmerk: plan?.kenmerk });
    const view = await wereld.vraag(inkoper, productInzien, { product: 'begeleiding-nieuw', versie: null });
    expect(view?.versie).toMatchObject({ staat: 'concept', inhoud: { eenheid: { bron: { document: 'inkoopplan' } } } });
    const oud = await wereld.vraag(inkoper, productInzien, { product, versie: null });
    expect(oud?.versie.inhoud.eisen[0]?.tekst).toMatch(/^De begeleider heeft altijd/);
    expect(await aangeboden(await ophalen())).toMatchObject({ aantalBevindingen: 0, gewijzigd: [], ongewijzigd: 6 });
  });
});
