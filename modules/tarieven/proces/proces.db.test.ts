// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aanbiederBeschrijven } from '#modules/regio';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { maakProductenCompleet } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  dossierAanvullen,
  functiemixKiezen,
  functieopgavenBewaren,
  functieopgavenIndienen,
  functieuitvraagInzien,
  functieuitvraagOpenen,
  functieuitvraagVerlengen,
  kostprijsInzien,
  kostprijzenBerekenen,
  processtapHervatten,
  processtapOverslaan,
  tariefantwoordenVrijgeven,
  tariefdossierDocument,
  tariefdossierInzien,
  tariefInzien,
  tariefmeldingLezen,
  tariefpresentatieInzien,
  tariefprocesInzien,
  tariefprocesOpenen,
  tariefprocesPlannen,
  tariefprocesStaken,
  tariefprocessen,
  tariefreactieBewijs,
  tariefreactieSchrijven,
  tariefreactiesBeantwoorden,
  tariefreactiesIndienen,
  tariefreactiesInzien,
  tariefreactietijdVerlengen,
  tariefreactieWeghalen,
  tariefvoorstelIndienen,
  tariefvoorstelVaststellen,
  tarievenInzien,
  tarievenPresenteren,
  uitkomstDelen,
} from '../index.ts';
import { dossierdocument } from './dossier/dossier-document.query.ts';
import { leesDossier } from './dossier/tariefdossier.query.ts';

let world: World;
let inkoper: Wie;
let adviseur: Wie;
const namen = ['Praktijk Noord', 'Praktijk Oost', 'Praktijk Zuid', 'Praktijk West', 'Praktijk Midden', 'Praktijk Kust'];
const klein = { medewerkers: 3, jaaromzet: 100_000_00, balanstotaal: 50_000_00 };
const agbs = ['90000001', '90000002', '90000003', '90000004', '90000005', '90000006'];
const aanbieders: Wie[] = [];
const contract = 'ambulant-jeugd';
const product = 'begeleiding-regulier';
let proces: string;
let uitvraag: string;

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  adviseur = world.iemand('verband', world.verband, 'beleidsadviseur');
  for (const [at, agb] of agbs.entries()) {
    const wie = world.iemand('aanbieder', agb, 'aanbieder');
    aanbieders.push(wie);
    await world.lukt(wie, aanbiederBeschrijven, { naam: namen[at], kvk: `1234567${at}`, ...klein });
  }
});
afterAll(() => world?.sluit());

const wie = (at: number): Wie => aanbieders[at] ?? inkoper;
const codes = (result: object) =>
  'reasons' in result && Array.isArray(result.reasons)
    ? result.reasons.map(({ code }: { code: string }) => code)
    : result;
const taken = async (van: Wie) => (await world.alsof(van, readTasks)).map(({ soort }) => soort);
const stand = async (van: Wie = inkoper) => {
  const view = await world.vraag(van, tariefprocesInzien, { id: proces });
  return Object.fromEntries((view?.stappen ?? []).map(({ letter, stand: own }) => [letter, own]));
};
const openen = (rest: object = {}) =>
  world.doe(inkoper, tariefprocesOpenen, { contract, ingang: '2025-01-01', voorbeeld: true, ...rest });

describe('a process begins', () => {
  test('only for a contract with products, for a day to come, and by an inkoper', async () => {
    expect(codes(await openen({ contract: 'verzonnen' }))).toEqual(['tarief-contract-onbekend']);
    expect(codes(await openen({ contract: 'wonen-wmo', ingang: '2024-01-01' }))).toEqual([
      'tarief-geen-producten',
      'tarief-ingang-voorbij',
    ]);
    for (const other of [adviseur, wie(0), world.iemand('gemeente', world.gemeenten[0] ?? '', 'college')])
      expect(await world.doe(other, tariefprocesOpenen, { contract, ingang: '2025-01-01' })).toMatchObject({
        status: 'forbidden',
      });
  });

  test('with the usual steps where the plan names none, and once at a time', async () => {
    ({ proces } = await world.lukt(inkoper, tariefprocesOpenen, { contract, ingang: '2025-01-01', voorbeeld: true }));
    const view = await world.vraag(inkoper, tariefprocesInzien, { id: proces });
    expect(view?.stappen.map(({ letter }) => letter).join('')).toBe('abcdefghijk');
    expect(view).toMatchObject({ nu: 'productkaart', waarschuwingen: [], proces: { uitPlan: false, staat: 'lopend' } });
    expect(codes(await openen())).toEqual(['tariefproces-loopt-al']);
  });

  test('its steps are planned; what cannot come right is said and forbids nothing', async () => {
    const stappen = [
      { stap: 'presentatie', uiterlijk: '2025-02-01' },
      { stap: 'bespreking', uiterlijk: '2024-02-20' },
    ];
    await world.lukt(inkoper, tariefprocesPlannen, { proces, stappen });
    const view = await world.vraag(inkoper, tariefprocesInzien, { id: proces });
    expect(view?.waarschuwingen.map(({ code }) => code)).toEqual([
      'planning-na-ingang',
      'planning-volgorde',
      'planning-volgorde',
    ]);
    const naar = [{ stap: 'presentatie', uiterlijk: '2024-09-01' }];
    await world.lukt(inkoper, tariefprocesPlannen, { proces, stappen: naar });
    expect(codes(await world.doe(inkoper, tariefprocesPlannen, { proces, stappen: [{ stap: 'verzonnen' }] }))).toEqual([
      'processtap-bestaat-niet',
    ]);
  });

  test('a step is left out with a reason, and done after all; adoption never', async () => {
    const skip = (stap: string) => world.doe(inkoper, processtapOverslaan, { proces, stap, reden: 'Geen verblijf.' });
    expect(codes(await skip('vaststelling'))).toEqual(['processtap-niet-over-te-slaan']);
    expect(codes(await skip('verzonnen'))).toEqual(['processtap-bestaat-niet']);
    expect(await skip('verblijf')).toMatchObject({ status: 'decided' });
    expect(codes(await skip('verblijf'))).toEqual(['processtap-al-overgeslagen']);
    expect((await stand())['g']).toBe('overgeslagen');
    await world.lukt(inkoper, processtapHervatten, { proces, stap: 'verblijf' });
    expect(codes(await world.doe(inkoper, processtapHervatten, { proces, stap: 'verblijf' }))).toEqual([
      'processtap-niet-overgeslagen',
    ]);
    await skip('verblijf');
  });

  test('the file grows: who watched, a choice with its why, a record with a file', async () => {
    const add = (input: object, van = inkoper) => world.doe(van, dossierAanvullen, { proces, ...input });
    expect(await add({ soort: 'keuze', tekst: 'Wij rekenen per minuut.' })).toMatchObject({
      status: 'invalid',
      fouten: [{ veld: 'waarom' }],
    });
    expect(await add({ soort: 'toezicht', tekst: 'Op elke stap.' })).toMatchObject({ fouten: [{ veld: 'wie' }] });
    await add({ soort: 'toezicht', tekst: 'Keek mee bij elke stap.', wie: 'Bureau Voorbeeld' });
    await add(
      { soort: 'keuze', tekst: 'Wij rekenen per minuut.', waarom: 'Het plan vraagt de kleinste eenheid.' },
      adviseur,
    );
    const bestand = new File(['Verslag van de bespreking'], 'verslag.txt');
    expect(codes(await add({ soort: 'verslag', tekst: 'x', bestand: new File(['x'], 'kwaad.exe') }))).toEqual([
      'bestandssoort-onbekend',
    ]);
    const b = { soort: 'verslag', stap: 'bespreking', tekst: 'Besproken met vier aanbieders.', bestand };
    expect(await add(b)).toMatchObject({ status: 'decided' });
    expect(await stand()).toMatchObject({ b: 'klaar', c: 'open', g: 'overgeslagen' });
    expect(await add({ soort: 'verslag', tekst: 'x' }, wie(0))).toMatchObject({ status: 'forbidden' });
    const raadslid = world.iemand('gemeente', world.gemeenten[0] ?? '', 'raadslid');
    const dossier = await world.vraag(raadslid, tariefdossierInzien, { id: proces });
    expect(dossier?.proces.dossier.map(({ soort }) => soort)).toEqual(['toezicht', 'keuze', 'verslag']);
    const change = sql`update tarieven.procesdossier set tekst = 'anders'`;
    await expect(world.sql(inkoper, (tx) => change.execute(tx))).rejects.toThrow('permission denied');
  });
});

const mix = (mbo: string, gewicht?: string, over: string = product) => ({
  product: over,
  aandelen: { 'begeleider-mbo': mbo, 'hulpverlener-hbo': String(100 - Number(mbo)) },
  ...(gewicht && { gewicht }),
});
const vragen = (rest: object = {}) =>
  world.doe(inkoper, functieuitvraagOpenen, {
    proces,
    producten: [product, 'begeleiding-specialistisch'],
    aanbieders: agbs.filter((_, at) => at !== 3),
    eenheid: 'fte',
    sluit: '2024-03-01T17:00',
    toelichting: 'Welke functies zet u in?',
    ...rest,
  });

describe('aanbieders are asked for their function mix', () => {
  test('about products of the contract, aanbieders that are known, and until a moment to come', async () => {
    const wrong = { producten: ['verzonnen'], aanbieders: ['99999999'], sluit: '2024-01-01T09:00' };
    expect(codes(await vragen(wrong))).toEqual([
      'product-niet-van-contract',
      'uitvraag-aanbieder-onbekend',
      'uitvraag-sluit-voorbij',
    ]);
    const view = await world.vraag(inkoper, tariefprocesInzien, { id: proces });
    const producten = (view?.producten ?? []).slice(0, 2).map((one) => one.product);
    expect(producten).toContain(product);
    const result = await vragen({ producten });
    if (result.status !== 'decided') throw new Error(JSON.stringify(result));
    ({ uitvraag } = result.value);
    expect(codes(await vragen({ producten }))).toEqual(['uitvraag-al-geopend']);
    await world.bezorg();
    for (const at of [0, 1, 2]) expect(await taken(wie(at))).toEqual(['tarieven/functieopgaven-indienen']);
    expect(await taken(wie(3))).toEqual([]);
  });

  test('who was not asked knows of nothing', async () => {
    expect(await world.vraag(wie(3), functieuitvraagInzien, { id: uitvraag })).toBeUndefined();
    expect((await world.vraag(wie(3), tariefprocessen, {}))?.processen).toEqual([]);
    const input = { uitvraag, opgaven: [mix('60', '3')] };
    expect(codes(await world.doe(wie(3), functieopgavenIndienen, input))).toEqual(['uitvraag-bestaat-niet']);
  });

  test('a concept may be half filled in, and nobody else reads it', async () => {
    const half = { product, aandelen: { 'begeleider-mbo': '60,5' } };
    await world.lukt(wie(0), functieopgavenBewaren, { uitvraag, opgaven: [half] });
    const own = await world.vraag(wie(0), functieuitvraagInzien, { id: uitvraag });
    expect(own?.producten.find((one) => one.product === product)?.eigen).toMatchObject({
      aandelen: [{ functie: 'begeleider-mbo', procent: '60.5' }],
      ingediend: null,
    });
    for (const other of [inkoper, wie(1)]) {
      const seen = await world.sql(other, (tx) => rows(tx, sql`select * from tarieven.functieopgaven`));
      expect(seen).toEqual([]);
    }
  });

  test('what is no figure is refused at its field, all at once; handing in wants 100 and a weight', async () => {
    const bad = { product, aandelen: { 'begeleider-mbo': '1.234,5', 'hulpverlener-hbo': '101' }, gewicht: '-3' };
    expect(await world.doe(wie(0), functieopgavenIndienen, { uitvraag, opgaven: [bad] })).toMatchObject({
      fouten: [
        { veld: 'opgaven.0.aandelen.begeleider-mbo' },
        { veld: 'opgaven.0.aandelen.hulpverlener-hbo' },
        { veld: 'opgaven.0.gewicht' },
      ],
    });
    const short = { product, aandelen: { 'begeleider-mbo': '60' } };
    expect(codes(await world.doe(wie(0), functieopgavenIndienen, { uitvraag, opgaven: [short] }))).toEqual([
      'opgave-geen-honderd',
      'opgave-zonder-gewicht',
    ]);
    const other = { uitvraag, opgaven: [mix('60', '3', 'verzonnen')] };
    expect(codes(await world.doe(wie(0), functieopgavenIndienen, other))).toEqual(['product-niet-in-uitvraag']);
    const strange = { uitvraag, opgaven: [{ product, aandelen: { piloot: '100' }, gewicht: '1' }] };
    expect(codes(await world.doe(wie(0), functieopgavenIndienen, strange))).toEqual(['functie-onbekend']);
  });

  test('handed in, once: then the region reads it, the other aanbieder does not, and it stays as it is', async () => {
    const asked = (await world.vraag(wie(0), functieuitvraagInzien, { id: uitvraag }))?.producten ?? [];
    const other = asked.find((one) => one.product !== product)?.product;
    const remark = { product: other, toelichting: 'Dit leveren wij niet.' };
    const handed = await world.lukt(wie(0), functieopgavenIndienen, { uitvraag, opgaven: [mix('80', '1'), remark] });
    expect(handed.producten).toBe(1);
    const own = await world.vraag(wie(0), functieuitvraagInzien, { id: uitvraag });
    expect(own?.producten.find((one) => one.product === other)?.eigen).toMatchObject({
      toelichting: 'Dit leveren wij niet.',
      ingediend: null,
    });
    await world.lukt(wie(1), functieopgavenIndienen, { uitvraag, opgaven: [mix('50', '4')] });
    const again = { uitvraag, opgaven: [mix('10', '4')] };
    for (const act of [functieopgavenBewaren, functieopgavenIndienen])
      expect(codes(await world.doe(wie(0), act, again))).toEqual(['opgaven-al-ingediend']);
    const seen = (van: Wie) =>
      world.sql(van, (tx) => rows<{ aanbieder: string }>(tx, sql`select aanbieder from tarieven.functieopgaven`));
    expect(await seen(inkoper)).toHaveLength(2);
    expect(await seen(wie(1))).toEqual([{ aanbieder: agbs[1] }]);
    await world.sql(wie(0), (tx) => sql`update tarieven.functieopgaven set gewicht = '9'`.execute(tx));
    await world.sql(wie(0), (tx) => sql`delete from tarieven.functieopgaven`.execute(tx));
    expect(await seen(inkoper)).toHaveLength(2);
    expect(await taken(wie(0))).toEqual([]);
  });

  test('while it is open nothing comes out; it can stay open longer, not shorter', async () => {
    expect(codes(await world.doe(inkoper, uitkomstDelen, { uitvraag }))).toEqual(['uitvraag-nog-open']);
    const choice = { proces, product, wijze: 'mediaan', motivering: 'Zo.' };
    expect(codes(await world.doe(inkoper, functiemixKiezen, choice))).toEqual(['uitvraag-nog-open']);
    const open = await world.vraag(inkoper, functieuitvraagInzien, { id: uitvraag });
    expect(open?.producten.every(({ uitkomst }) => uitkomst === null)).toBe(true);
    const until = (sluit: string) => world.doe(inkoper, functieuitvraagVerlengen, { uitvraag, sluit });
    expect(codes(await until('2024-02-20T09:00'))).toEqual(['uitvraag-niet-eerder']);
    expect(await until('2024-03-08T17:00')).toMatchObject({ status: 'decided' });
  });

  test('closed, nobody answers any more; with two answers nothing is shared with aanbieders', async () => {
    await world.zetKlok('2024-03-11T09:00');
    expect(codes(await world.doe(wie(2), functieopgavenIndienen, { uitvraag, opgaven: [mix('40', '1')] }))).toEqual([
      'uitvraag-gesloten',
    ]);
    // A reason for each of the two products.
    expect(codes(await world.doe(inkoper, uitkomstDelen, { uitvraag }))).toEqual([
      'uitkomst-te-weinig-antwoorden',
      'uitkomst-te-weinig-antwoorden',
    ]);
    await world.lukt(inkoper, functieuitvraagVerlengen, { uitvraag, sluit: '2024-03-15T17:00' });
    // Two colleagues at the same moment: one of them hands in.
    const colleagues = [mix('60', '5'), mix('60', '5')].map((one) =>
      world.doe(wie(2), functieopgavenIndienen, { uitvraag, opgaven: [one] }),
    );
    const [first, second] = (await Promise.all(colleagues)).toSorted((a, b) => a.status.localeCompare(b.status));
    expect(first).toMatchObject({ status: 'decided' });
    expect(codes(second ?? {})).toEqual(['opgaven-al-ingediend']);
    // With three answers, whoever knows its own could work out much: not shared, and no mix is chosen by them.
    await world.zetKlok('2024-03-16T09:00');
    expect(codes(await world.doe(inkoper, uitkomstDelen, { uitvraag }))).toContain('uitkomst-te-weinig-antwoorden');
    const three = { proces, product, wijze: 'gemiddelde', motivering: 'Zo.' };
    expect(codes(await world.doe(inkoper, functiemixKiezen, three))).toEqual(['mix-te-weinig-antwoorden']);
    await world.lukt(inkoper, functieuitvraagVerlengen, { uitvraag, sluit: '2024-03-17T17:00' });
    for (const [at, mbo, gewicht] of [
      [4, '60', '5'],
      [5, '55', '1'],
    ] as const)
      await world.lukt(wie(at), functieopgavenIndienen, { uitvraag, opgaven: [mix(mbo, gewicht)] });
    await world.zetKlok('2024-03-18T09:00');
    await world.lukt(inkoper, uitkomstDelen, { uitvraag });
    expect(codes(await world.doe(inkoper, uitkomstDelen, { uitvraag }))).toEqual(['uitvraag-al-gedeeld']);
    await world.bezorg();
    expect(await taken(wie(0))).toEqual(['tarieven/uitkomst-lezen']);
    const view = await world.vraag(wie(0), functieuitvraagInzien, { id: uitvraag });
    expect(view?.producten.filter((one) => one.gedeeld)).toHaveLength(1);
    const found = view?.producten.find((one) => one.product === product);
    // 80, 50, 60, 60 and 55: mean 61; weighed (80 + 200 + 300 + 300 + 55) ÷ 16 = 58.4375. Of five answers no spread.
    expect(found?.gedeeld?.functies[0]).toEqual({
      functie: 'begeleider-mbo',
      gemiddelde: '61',
      gewogen: '58.4375',
      mediaan: null,
      kwartiel1: null,
      kwartiel3: null,
    });
    expect(found?.uitkomst).toBeNull();
    await world.lukt(wie(0), tariefmeldingLezen, { over: uitvraag });
    expect(await taken(wie(0))).toEqual([]);
  });

  test('a member of the verband sees that five answered, and not what they said', async () => {
    const college = world.iemand('gemeente', world.gemeenten[0] ?? '', 'college');
    expect((await world.vraag(college, functieuitvraagInzien, { id: uitvraag }))?.uitvraag.antwoorden).toBe(5);
    expect(await world.sql(college, (tx) => rows(tx, sql`select * from tarieven.functieopgaven`))).toEqual([]);
    expect((await stand(college))['c']).toBe('klaar');
  });
});

const prijs = async () =>
  (await world.vraag(inkoper, tarievenInzien, { contract }))?.rijen.find(
    (rij) => rij.product === product && rij.cao === 'jeugdzorg',
  )?.gewoon;

describe('the mix that was chosen is the mix that is computed with', () => {
  test('before a choice the mix of the plan counts: 60 and 40', async () => {
    await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2025 });
    expect((await prijs())?.bedrag).toBe(116);
    expect(await stand()).toMatchObject({ d: 'klaar', e: 'klaar', f: 'klaar' });
  });

  test('an own mix adds up to 100, and knows its functions', async () => {
    const own = (eigen: object) =>
      world.doe(inkoper, functiemixKiezen, { proces, product, wijze: 'eigen', eigen, motivering: 'Zo.' });
    expect(codes(await own({ 'begeleider-mbo': '50' }))).toEqual(['mix-eigen-geen-honderd']);
    expect(codes(await own({ piloot: '100' }))).toEqual(['functie-onbekend']);
    expect(
      codes(await world.doe(inkoper, functiemixKiezen, { proces, product: 'x', wijze: 'mediaan', motivering: 'Zo.' })),
    ).toEqual(['product-niet-van-contract']);
  });

  test('then the price has to be computed again, comes out otherwise, and says where the mix is from', async () => {
    const motivering = 'Wie het meeste levert, telt het zwaarst.';
    const { aandelen } = await world.lukt(inkoper, functiemixKiezen, { proces, product, wijze: 'gewogen', motivering });
    expect(aandelen).toEqual([
      { functie: 'begeleider-mbo', procent: '58.44' },
      { functie: 'hulpverlener-hbo', procent: '41.56' },
    ]);
    expect(await stand()).toMatchObject({ d: 'open' });
    expect(
      codes(
        await world.doe(inkoper, tarievenPresenteren, { proces, reagerenTot: '2024-04-15T17:00', toelichting: 'Zo.' }),
      ),
    ).toEqual(['kostprijs-met-andere-mix']);
    await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2025 });
    expect(await stand()).toMatchObject({ d: 'klaar' });
    // 58,44 % × € 20,85 + 41,56 % × € 24,60 = € 22,4085 instead of € 22,35: € 1,1576… × 22,4085 ÷ 22,35 = € 1,1606….
    const cel = await prijs();
    expect(cel?.bedrag).toBe(116);
    const tarief = await world.vraag(inkoper, tariefInzien, { id: cel?.id ?? '' });
    const kostprijs = await world.vraag(inkoper, kostprijsInzien, { id: tarief?.kostprijs?.id ?? '' });
    expect(kostprijs?.opbouw?.onafgerond.slice(0, 5)).toBe('116.0');
    expect(JSON.stringify(kostprijs?.kostprijs.bewijs.outcome.steps)).toContain(
      'Functiemix gekozen op 18 maart 2024: het gemiddelde, gewogen naar inzet (5 opgaven)',
    );
  });
});

describe('the tariffs are presented, and aanbieders react', () => {
  const schrijf = (van: Wie, rest: object = {}) =>
    world.doe(van, tariefreactieSchrijven, {
      proces,
      product,
      onderdeel: 'overhead',
      motivering: 'Onze overhead is hoger door de rapportages.',
      ...rest,
    });
  let eigen: string;

  test('before that nobody outside the verband sees a concept, and nobody reacts', async () => {
    expect(await world.vraag(wie(3), tarievenInzien, { contract })).toBeFalsy();
    expect(await world.vraag(wie(0), tariefpresentatieInzien, { id: proces })).toBeUndefined();
    expect(codes(await schrijf(wie(0)))).toEqual(['tarieven-niet-gepresenteerd']);
    expect(codes(await schrijf(wie(3)))).toEqual(['tariefproces-bestaat-niet']);
  });

  test('then every aanbieder is asked, and reads the tariffs with their build-up', async () => {
    const show = (reagerenTot: string) =>
      world.doe(inkoper, tarievenPresenteren, { proces, reagerenTot, toelichting: 'Zo zijn wij ertoe gekomen.' });
    expect(codes(await show('2024-03-01T09:00'))).toEqual(['reageren-tot-voorbij']);
    expect(await show('2024-04-15T17:00')).toMatchObject({ value: { tarieven: 30 } });
    expect(codes(await show('2024-04-20T17:00'))).toEqual(['tarieven-al-gepresenteerd']);
    await world.bezorg();
    for (const at of [0, 3]) expect(await taken(wie(at))).toContain('tarieven/tariefreacties-indienen');
    const view = await world.vraag(wie(3), tariefpresentatieInzien, { id: proces });
    expect(view?.rijen).toHaveLength(30);
    expect(view?.kanReageren).toBe(true);
    const rij = view?.rijen[0];
    expect(await world.vraag(wie(3), tariefInzien, { id: rij?.tarief ?? '' })).toMatchObject({ kostprijs: {} });
    expect(await world.vraag(wie(3), kostprijsInzien, { id: rij?.kostprijs ?? '' })).toBeTruthy();
  });

  test('a reaction has reasons and may have an own figure with a file; until it is handed in it is its own', async () => {
    expect(await schrijf(wie(0), { motivering: '' })).toMatchObject({ fouten: [{ veld: 'motivering' }] });
    expect(await schrijf(wie(0), { eigenCijfer: '38' })).toMatchObject({ fouten: [{ veld: 'cijfersoort' }] });
    expect(codes(await schrijf(wie(0), { product: 'x', onderdeel: 'y' }))).toEqual([
      'product-niet-van-contract',
      'onderdeel-onbekend',
    ]);
    const bestand = new File(['Onze jaarrekening'], 'jaarrekening.txt');
    const result = await schrijf(wie(0), { eigenCijfer: '38,5', cijfersoort: 'procent', bestand });
    if (result.status !== 'decided') throw new Error(JSON.stringify(result));
    eigen = result.value.reactie;
    const view = await world.vraag(wie(0), tariefpresentatieInzien, { id: proces });
    expect(view?.eigen).toMatchObject([{ eigenCijfer: '38.5', bestandsnaam: 'jaarrekening.txt', antwoord: null }]);
    for (const other of [inkoper, wie(1)])
      expect(await world.vraag(other, tariefreactieBewijs, { id: eigen })).toBeUndefined();
    const second = await schrijf(wie(1), { onderdeel: 'tarief' });
    const third = await schrijf(wie(1), { onderdeel: 'functiemix' });
    if (second.status !== 'decided' || third.status !== 'decided') throw new Error('niet geschreven');
    expect(codes(await world.doe(wie(0), tariefreactieWeghalen, { reactie: third.value.reactie }))).toEqual([
      'tariefreactie-bestaat-niet',
    ]);
    await world.lukt(wie(1), tariefreactieWeghalen, { reactie: third.value.reactie });
  });

  test('handed in, once; then the region reads it and no other aanbieder', async () => {
    expect(codes(await world.doe(wie(2), tariefreactiesIndienen, { proces }))).toEqual([
      'tariefreacties-niets-in-te-dienen',
    ]);
    for (const at of [0, 1]) await world.lukt(wie(at), tariefreactiesIndienen, { proces });
    expect(codes(await schrijf(wie(0), { reactie: eigen }))).toEqual(['tariefreactie-al-ingediend']);
    expect(codes(await world.doe(wie(0), tariefreactieWeghalen, { reactie: eigen }))).toEqual([
      'tariefreactie-al-ingediend',
    ]);
    await world.bezorg();
    expect(await taken(inkoper)).toContain('tarieven/tariefreacties-beantwoorden');
    expect(await world.vraag(inkoper, tariefreactieBewijs, { id: eigen })).toMatchObject({ naam: 'jaarrekening.txt' });
    for (const rol of ['financien', 'bestuurder', 'toegang'] as const) {
      const reader = world.iemand('verband', world.verband, rol);
      await expect(world.vraag(reader, tariefreactieBewijs, { id: eigen })).rejects.toThrow();
    }
    const seen = (van: Wie) =>
      world.sql(van, (tx) => rows<{ aanbieder: string }>(tx, sql`select aanbieder from tarieven.tariefreacties`));
    expect(await seen(inkoper)).toHaveLength(2);
    expect(await seen(wie(1))).toEqual([{ aanbieder: agbs[1] }]);
    expect(await seen(wie(2))).toEqual([]);
  });

  test('nothing is proposed while reactions wait', async () => {
    await maakProductenCompleet(world);
    const result = await world.doe(inkoper, tariefvoorstelIndienen, {
      contract,
      ingang: '2025-01-01',
      toelichting: 'Zo.',
    });
    expect(codes(result)).toEqual(['voorstel-reactietijd-loopt', 'voorstel-reacties-open']);
  });

  test('answers go out when all are there, time is over, and none names who reacted', async () => {
    const reacties = (await world.vraag(inkoper, tariefreactiesInzien, { id: proces }))?.reacties ?? [];
    const answer = (ids: readonly string[], samenvatting: string) =>
      world.doe(inkoper, tariefreactiesBeantwoorden, {
        proces,
        reacties: ids,
        uitkomst: 'niet-overgenomen',
        samenvatting,
        motivering: 'Het percentage komt uit erkend onderzoek.',
      });
    const [first, second] = reacties.map(({ id }) => id);
    expect(codes(await answer([product], 'x'))).not.toEqual([]);
    await answer([first ?? ''], 'Praktijk Noord vindt de overhead te laag.');
    const free = () => world.doe(inkoper, tariefantwoordenVrijgeven, { proces });
    expect(codes(await free())).toEqual([
      'tariefreactietijd-loopt',
      'tariefreacties-zonder-antwoord',
      'tariefantwoord-noemt-naam',
    ]);
    expect(
      codes(await world.doe(inkoper, tariefreactietijdVerlengen, { proces, reagerenTot: '2024-04-01T09:00' })),
    ).toEqual(['reactietijd-niet-eerder']);
    await world.lukt(inkoper, tariefreactietijdVerlengen, { proces, reagerenTot: '2024-04-16T17:00' });
    await world.zetKlok('2024-04-17T09:00');
    expect(codes(await schrijf(wie(2)))).toEqual(['tariefreactietijd-voorbij']);
    await answer([first ?? '', second ?? ''], 'De overhead en het tarief zijn te laag.');
    expect((await world.vraag(wie(0), tariefpresentatieInzien, { id: proces }))?.eigen[0]?.antwoord).toBeNull();
    expect(await free()).toMatchObject({ status: 'decided' });
    expect(codes(await free())).toEqual(['antwoorden-al-vrijgegeven']);
    expect(codes(await answer([first ?? ''], 'Toch anders.'))).toEqual(['antwoorden-al-vrijgegeven']);
    await world.bezorg();
    for (const at of [0, 1]) {
      const own = await world.vraag(wie(at), tariefpresentatieInzien, { id: proces });
      expect(own?.eigen[0]?.antwoord).toMatchObject({ uitkomst: 'niet-overgenomen' });
      expect(await taken(wie(at))).toContain('tarieven/tariefantwoorden-lezen');
    }
    expect(await taken(wie(2))).not.toContain('tarieven/tariefantwoorden-lezen');
    const seen = await world.sql(wie(2), (tx) => rows(tx, sql`select * from tarieven.tariefantwoorden`));
    expect(seen).toEqual([]);
  });

  test('everyone of the verband reads the answers without names, also as a document', async () => {
    const raadslid = world.iemand('gemeente', world.gemeenten[0] ?? '', 'raadslid');
    const dossier = await world.vraag(raadslid, tariefdossierInzien, { id: proces });
    expect(dossier?.antwoorden).toMatchObject([{ aantal: 2, waarover: [{}, {}] }]);
    expect(JSON.stringify(dossier)).not.toMatch(/Praktijk|9000000/);
    for (const vorm of ['pdf', 'docx']) {
      const file = await world.vraag(raadslid, tariefdossierDocument, { id: `${proces}.${vorm}` });
      expect(file?.inhoud.length).toBeGreaterThan(1000);
    }
    const document = await world.alsof(raadslid, async (context) => {
      const view = await leesDossier(context, proces);
      return view && dossierdocument(context, view);
    });
    const text = JSON.stringify(document);
    expect(text).toContain('Het loopt nog.');
    expect(text).toContain('gewogen naar inzet (5 antwoorden)');
    expect(text).toContain('(2 reacties)');
    expect(text).toContain('"Cao Jeugdzorg, micro-onderneming"');
    expect(text).not.toMatch(/"(basis|jeugdzorg)/);
    expect(await world.vraag(raadslid, tariefdossierDocument, { id: 'verzonnen.pdf' })).toBeUndefined();
    await expect(world.vraag(wie(0), tariefdossierInzien, { id: proces })).rejects.toThrow();
  });
});

describe('it ends', () => {
  test('with the adoption of its proposal', async () => {
    const input = { contract, ingang: '2025-01-01', toelichting: 'Zoals gepresenteerd en besproken.' };
    const { voorstel } = await world.lukt(inkoper, tariefvoorstelIndienen, input);
    await world.bezorg();
    expect(await stand()).toMatchObject({ i: 'klaar', j: 'klaar', k: 'open' });
    expect(codes(await world.doe(inkoper, tariefprocesStaken, { proces, reden: 'Toch niet.' }))).toEqual([
      'tariefproces-heeft-voorstel',
    ]);
    const choice = { proces, product, wijze: 'mediaan', motivering: 'Toch.' };
    expect(codes(await world.doe(inkoper, functiemixKiezen, choice))).toEqual(['functiemix-na-voorstel']);
    for (const gemeente of world.gemeenten)
      await world.lukt(world.iemand('gemeente', gemeente, 'college'), tariefvoorstelVaststellen, {
        voorstel,
        motivering: 'De tarieven zijn zorgvuldig opgebouwd.',
      });
    await world.bezorg();
    const view = await world.vraag(inkoper, tariefprocesInzien, { id: proces });
    expect(view).toMatchObject({ nu: null, magBewerken: false, proces: { staat: 'afgerond' } });
    expect(view?.stappen.every(({ stand: own }) => own !== 'open')).toBe(true);
    expect(codes(await world.doe(inkoper, dossierAanvullen, { proces, soort: 'verslag', tekst: 'Nog iets.' }))).toEqual(
      ['tariefproces-gesloten'],
    );
    expect(codes(await openen())).toEqual(['tarieven-al-vastgesteld']);
  });
});
