// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import { rows } from '#platform/database';
import { bezoeker, bezoekerBij, type Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { NotAllowed } from '#platform/query';
import { readTasks } from '#platform/taak';
import { sluitOvereenkomst } from '../../../test/support/overeenkomst.ts';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  aanbiederprofielVastleggen,
  clientstopInstellen,
  clientstopOpheffen,
  clientstops,
  eigenKeuzeaanbod,
  ervaringAfhandelen,
  ervaringenlijst,
  ervaringInzien,
  ervaringMelden,
  ervaringsformulier,
  gemeentelijkAanbod,
  hulpInzien,
  hulpZoeken,
  keuzeaanbiederInzien,
  keuzegegevens,
  keuzesVergelijken,
  productuitlegVastleggen,
  toegangspuntVastleggen,
  voorliggendAanbodStoppen,
  voorliggendAanbodVastleggen,
  wachttijdenMelden,
  woordenHerkennen,
} from '../index.ts';

let wereld: World;
let linde: Wie;
let buur: Wie;
let sanne: Wie;
let inkoper: Wie;
const product = 'begeleiding-regulier';
const [gouda, zuidplas] = ['0513', '1892'];

beforeAll(async () => {
  wereld = await openWorld();
  linde = wereld.iemand('aanbieder', '99000001', 'aanbieder');
  buur = wereld.iemand('aanbieder', '99000002', 'aanbieder');
  sanne = wereld.iemand('gemeente', gouda, 'toegang');
  inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
  await stelTarievenVast(wereld);
  await sluitOvereenkomst(wereld, linde);
  await sluitOvereenkomst(wereld, buur);
  await wereld.zetKlok('2025-02-03T09:00');
});
afterAll(() => wereld.sluit());

const zoek = (anders = {}) =>
  wereld.vraag(bezoeker, hulpZoeken, {
    gemeente: gouda,
    leeftijd: null,
    voor: null,
    woorden: [],
    wachttijd: null,
    sorteer: 'passend',
    ...anders,
  });
const hulp = (anders = {}) =>
  wereld.vraag(bezoeker, hulpInzien, {
    verband: wereld.verband,
    product,
    gemeente: gouda,
    wachttijd: null,
    zonderStop: false,
    sorteer: 'wachttijd',
    pagina: 1,
    ...anders,
  });
const meld = (wie: Wie, regels: readonly object[], peildatum = '2025-02-03') =>
  wereld.doe(wie, wachttijdenMelden, { verband: wereld.verband, peildatum, regels });
const redenen = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;

describe('wie niet is aangemeld', () => {
  test('vindt wat is vastgesteld en gecontracteerd, en verder niets', async () => {
    const found = await zoek();
    expect(found.hulp.find((een) => een.product === product)).toMatchObject({ aanbieders: 2, kortst: null });
    expect(found.hulp.find((een) => een.product === 'basis-ggz')).toMatchObject({ aanbieders: 0 });
    expect((await hulp())?.aanbieders.map(({ wachttijd }) => wachttijd)).toEqual([null, null]);
  });

  test('ziet in PostgreSQL alleen de tabellen die voor iedereen zijn', async () => {
    const count = (tabel: string) =>
      wereld.sql(bezoeker, async (tx) => (await rows(tx, sql`select from ${sql.table(tabel)}`)).length);
    for (const tabel of ['toegang.wijzers', 'toegang.wijzerproducten', 'toegang.keuzeaanbod'])
      expect(await count(tabel), tabel).toBeGreaterThan(0);
    const closed = ['contracten.overeenkomsten', 'contracten.overeenkomst_producten', 'producten.productversies'];
    const own = ['toegang.wachttijden', 'toegang.clientstops', 'toegang.ervaringen', 'toegang.werkgebieden'];
    const desk = ['toegang.casussen', 'toegang.toewijzingen', 'platform.taken', 'platform.gebeurtenissen'];
    for (const tabel of [...closed, ...own, ...desk]) expect(await count(tabel), tabel).toBe(0);
  });

  test('krijgt de eerste pagina als de gevraagde er niet is', async () => {
    expect(await hulp({ pagina: 3 })).toMatchObject({ pagina: 1, paginas: 1, aantal: 2 });
    expect((await hulp({ pagina: 3 }))?.aanbieders).toHaveLength(2);
  });

  test('vindt niets onder een naam met een teken dat niemand kan bewaren', async () => {
    await expect(hulp({ product: '\0' })).rejects.toThrow(NotAllowed);
    await expect(hulp({ product: 'geen-kenmerk' })).resolves.toBeUndefined();
  });

  test('schrijft nergens in', async () => {
    const insert = sql`insert into toegang.toegangspunten (gemeente, naam, telefoon, bewaard) values ('0513', 'x', '1', now())`;
    await expect(wereld.sql(bezoeker, (tx) => insert.execute(tx))).rejects.toThrow(/row-level security/);
    expect(await wereld.doe(bezoeker, wachttijdenMelden, {})).toMatchObject({ status: 'forbidden' });
    expect(await wereld.doe(bezoekerBij(wereld.verband), clientstopInstellen, {})).toMatchObject({
      status: 'forbidden',
    });
    await expect(wereld.vraag(bezoekerBij(wereld.verband), ervaringenlijst, {})).rejects.toThrow(NotAllowed);
  });

  test('vindt niets in een gemeente die niet meedoet, maar wel waaruit te kiezen is', async () => {
    const found = await zoek({ gemeente: '0363' });
    expect([found.plaats, found.hulp]).toEqual([null, []]);
    expect(found.gemeenten.map(({ code }) => code)).toContain(gouda);
    expect((await hulp({ gemeente: '0363' }))?.aanbieders).toEqual([]);
  });

  test('ziet een overeenkomst niet meer na haar laatste dag', async () => {
    await wereld.zetKlok('2040-01-02T09:00');
    expect((await hulp())?.aanbieders ?? []).toEqual([]);
    expect(await wereld.vraag(bezoeker, keuzeaanbiederInzien, { aanbieder: '99000001', gemeente: null })).toBe(
      undefined,
    );
    await wereld.zetKlok('2025-02-03T09:00');
  });
});

describe('zoeken met eigen woorden', () => {
  test('herkent alleen wat de regio zelf schrijft; een naam gaat niet mee', async () => {
    const woorden = await wereld.vraag(bezoeker, woordenHerkennen, {
      vraag: 'Mijn zoon Xander Zonneveld slaapt niet en is bang',
      gemeente: gouda,
    });
    expect(woorden).toEqual(['slaapt', 'bang']);
  });

  test('vindt het product met dat woord, het best passende eerst', async () => {
    const found = await zoek({ woorden: ['psycholoog', 'bang'] });
    expect(found.hulp[0]?.product).toBe('basis-ggz');
    expect((await zoek({ woorden: ['psycholoog'], voor: 'volwassene' })).hulp).toEqual([]);
    expect((await zoek({ woorden: ["'; drop table x --"] })).hulp).toEqual([]);
    expect((await zoek({ woorden: ['&|!', "''", ''] })).hulp).toEqual((await zoek()).hulp);
  });

  test('houdt rekening met de leeftijd van een product', async () => {
    const isErBij = async (leeftijd: number | null) =>
      (await zoek({ leeftijd })).hulp.some((een) => een.product === product && een.leeftijdTot === 17);
    expect(await Promise.all([null, 0, 17, 18, 120].map(isErBij))).toEqual([true, true, true, false, false]);
  });
});

describe('wachttijden', () => {
  test('meldt een aanbieder zelf, en staan met hun dag bij hem', async () => {
    const regels = [{ product, wekenGesprek: '1', wekenHulp: '2' }];
    expect(await meld(linde, regels)).toMatchObject({ status: 'decided' });
    expect(await meld(buur, [{ product, wekenGesprek: 4, wekenHulp: 4 }])).toMatchObject({ status: 'decided' });
    await wereld.bezorg();
    const view = await hulp();
    expect(view?.aanbieders.map(({ aanbieder, wachttijd }) => [aanbieder, wachttijd?.weken, wachttijd?.stand])).toEqual(
      [
        ['99000001', 3, 'actueel'],
        ['99000002', 8, 'actueel'],
      ],
    );
    expect((await zoek()).hulp.find((een) => een.product === product)).toMatchObject({ kortst: 3 });
    expect((await zoek({ wachttijd: 2 })).hulp).toEqual([]);
    expect((await hulp({ wachttijd: 4 }))?.aanbieders).toHaveLength(1);
  });

  test('van één gemeente gelden alleen daar', async () => {
    await meld(linde, [{ product, gemeente: gouda, wekenGesprek: 9, wekenHulp: 0 }]);
    await wereld.bezorg();
    expect((await hulp({ sorteer: 'naam' }))?.aanbieders[0]?.wachttijd?.weken).toBe(9);
    expect((await hulp({ gemeente: zuidplas, sorteer: 'naam' }))?.aanbieders[0]?.wachttijd?.weken).toBe(3);
  });

  test('heten verouderd na de grens van de regio, en staan dan achteraan', async () => {
    await wereld.zetKlok('2025-05-20T09:00');
    await meld(buur, [{ product, wekenGesprek: 10, wekenHulp: 10 }], '2025-05-20');
    await wereld.bezorg();
    const view = await hulp({ gemeente: zuidplas });
    expect(view?.aanbieders.map(({ aanbieder, wachttijd }) => [aanbieder, wachttijd?.stand])).toEqual([
      ['99000002', 'actueel'],
      ['99000001', 'verouderd'],
    ]);
    await wereld.zetKlok('2025-02-03T09:00');
  });

  test('worden geweigerd als zij niet kunnen', async () => {
    const regels = [{ product, wekenGesprek: 1, wekenHulp: 1 }];
    expect(redenen(await meld(linde, regels, '2025-02-04'))).toEqual(['peildatum-in-toekomst']);
    expect(redenen(await meld(linde, regels, '2025-02-02'))).toEqual(['peildatum-voor-vorige']);
    expect(redenen(await meld(linde, [{ ...regels[0], product: 'basis-ggz' }]))).toEqual([
      'wachttijd-zonder-overeenkomst',
    ]);
    expect(await meld(linde, [{ ...regels[0], wekenHulp: 'gauw' }])).toMatchObject({ status: 'invalid' });
    expect(await meld(inkoper, regels)).toMatchObject({ status: 'forbidden' });
  });

  test('vragen na de melding om een nieuwe, voor zij verouderd zijn', async () => {
    const tasks = await wereld.alsof(linde, readTasks);
    const mine = tasks.filter(({ soort }) => soort === 'toegang/wachttijden-melden');
    expect(mine.map(({ uiterlijk }) => uiterlijk?.toString())).toEqual(['2025-05-06']);
  });

  test('ziet een andere aanbieder niet als eigen', async () => {
    const eigen = await wereld.vraag(buur, eigenKeuzeaanbod, {});
    expect(eigen.afwijkingen).toEqual([]);
    const all = await wereld.sql(buur, (tx) =>
      rows<{ aanbieder: string }>(tx, sql`select distinct aanbieder from toegang.wachttijden`),
    );
    expect(all).toEqual([{ aanbieder: '99000002' }]);
  });
});

describe('het profiel van een aanbieder', () => {
  const profiel = { omschrijving: 'Wij komen bij u thuis.', website: 'www.linde.example', telefoon: '0182 00 00 00' };

  test('staat bij hem, en hij staat alleen waar hij werkt', async () => {
    await wereld.lukt(linde, aanbiederprofielVastleggen, { ...profiel, werkgebied: [gouda] });
    await wereld.bezorg();
    const view = await wereld.vraag(bezoeker, keuzeaanbiederInzien, { aanbieder: '99000001', gemeente: null });
    expect(view?.profiel).toMatchObject({ omschrijving: profiel.omschrijving, website: 'https://www.linde.example' });
    expect(view?.aanbod.flatMap(({ gemeenten }) => gemeenten)).toEqual(['Gouda']);
    expect((await hulp({ gemeente: zuidplas }))?.aanbieders.map(({ aanbieder }) => aanbieder)).toEqual(['99000002']);
  });

  test('mag naar geen script leiden, en naar geen gemeente van een ander', async () => {
    for (const website of ['javascript:alert(1)', 'data:text/html,x', 'http://localhost', 'geen adres'])
      expect(await wereld.doe(linde, aanbiederprofielVastleggen, { ...profiel, website })).toMatchObject({
        status: 'invalid',
        fouten: [{ veld: 'website' }],
      });
    const vreemd = await wereld.doe(linde, aanbiederprofielVastleggen, { ...profiel, werkgebied: ['0363'] });
    expect(redenen(vreemd)).toEqual(['gemeente-buiten-verband']);
  });

  test('is niet te lezen van wie niet te kiezen is', async () => {
    const nieuw = wereld.iemand('aanbieder', '99000009', 'aanbieder');
    await wereld.lukt(nieuw, aanbiederprofielVastleggen, profiel);
    const seen = await wereld.sql(bezoeker, (tx) =>
      rows<{ aanbieder: string }>(tx, sql`select aanbieder from toegang.aanbiederprofielen`),
    );
    expect(seen).toEqual([{ aanbieder: '99000001' }]);
  });
});

test('aanbieders staan naast elkaar zoals gevraagd, en hoogstens drie', async () => {
  const vraag = { verband: wereld.verband, product, gemeente: gouda };
  const view = await wereld.vraag(bezoeker, keuzesVergelijken, {
    ...vraag,
    aanbieders: ['99000002', '99000001', '99000002', 'niemand'],
  });
  expect(view?.aanbieders.map(({ aanbieder }) => aanbieder)).toEqual(['99000002', '99000001']);
  expect(await wereld.vraag(bezoeker, keuzesVergelijken, { ...vraag, aanbieders: [] })).toBe(undefined);
});

test('de open gegevens van een gemeente zeggen hetzelfde', async () => {
  const gegevens = await wereld.vraag(bezoeker, keuzegegevens, { gemeente: gouda });
  expect(gegevens?.map(({ aanbieder, product }) => [aanbieder, product])).toEqual([
    ['99000001', product],
    ['99000002', product],
  ]);
  expect(await wereld.vraag(bezoeker, keuzegegevens, { gemeente: '0363' })).toBe(undefined);
});

describe('een cliëntenstop', () => {
  const stop = { aanbieder: '99000001', product, grond: 'wachtlijst', van: '2025-02-03', motivering: 'Te lang.' };

  test('staat bij de aanbieder, zonder waarom, en gaat er weer af', async () => {
    const { stop: id } = await wereld.lukt(inkoper, clientstopInstellen, stop);
    expect((await hulp())?.aanbieders.at(-1)).toMatchObject({ aanbieder: '99000001', gestopt: true });
    expect((await zoek()).hulp.find((een) => een.product === product)).toMatchObject({ aanbieders: 2, gestopt: 1 });
    expect((await hulp({ zonderStop: true }))?.aanbieders).toHaveLength(1);
    expect(JSON.stringify(await hulp())).not.toContain('Te lang');
    expect(redenen(await wereld.doe(inkoper, clientstopInstellen, stop))).toEqual(['stop-loopt-al']);
    await wereld.lukt(inkoper, clientstopOpheffen, { stop: id });
    await wereld.zetKlok('2025-02-04T09:00');
    expect((await hulp())?.aanbieders.filter(({ gestopt }) => gestopt)).toEqual([]);
    expect(redenen(await wereld.doe(inkoper, clientstopOpheffen, { stop: id }))).toEqual(['clientstop-voorbij']);
    await wereld.zetKlok('2025-02-03T09:00');
  });

  test('wordt geweigerd voor wie er niet is, met omgekeerde dagen, en van wie er niet over gaat', async () => {
    const wrong = await wereld.doe(inkoper, clientstopInstellen, { ...stop, aanbieder: '99000008', tot: '2025-01-01' });
    expect(redenen(wrong)).toEqual(['stop-zonder-overeenkomst', 'stop-omgekeerd']);
    const other = await wereld.doe(inkoper, clientstopInstellen, {
      ...stop,
      aanbieder: '99000002',
      product: 'basis-ggz',
    });
    expect(redenen(other)).toEqual(['stop-zonder-product']);
    expect(await wereld.doe(sanne, clientstopInstellen, stop)).toMatchObject({ status: 'forbidden' });
    expect(redenen(await wereld.doe(inkoper, clientstopOpheffen, { stop: newId() }))).toEqual(['clientstop-onbekend']);
  });

  test('die nog moet beginnen, begint niet als zij wordt opgeheven', async () => {
    const { stop: id } = await wereld.lukt(inkoper, clientstopInstellen, { ...stop, van: '2025-03-01' });
    await wereld.lukt(inkoper, clientstopOpheffen, { stop: id });
    expect((await wereld.vraag(inkoper, clientstops, {})).stops.map((een) => een.id)).not.toContain(id);
  });
});

describe('wat een gemeente zelf heeft', () => {
  const club = {
    naam: 'Huiswerkclub',
    omschrijving: 'Samen huiswerk maken.',
    voor: 'Scholieren',
    bereiken: 'Loop binnen.',
  };

  test('vindt men bij die gemeente, op woord en leeftijd', async () => {
    await wereld.lukt(sanne, toegangspuntVastleggen, { naam: 'het sociaal team', telefoon: '0182 00 00 01' });
    const { aanbod } = await wereld.lukt(sanne, voorliggendAanbodVastleggen, {
      ...club,
      leeftijdVan: 10,
      leeftijdTot: 16,
      woorden: 'rekenen\nleren lezen',
    });
    const found = await zoek({ leeftijd: 12, woorden: ['rekenen'] });
    expect(found.plaats?.toegangspunt).toMatchObject({ telefoon: '0182 00 00 01' });
    expect(found.voorliggend.map(({ id }) => id)).toEqual([aanbod]);
    expect((await zoek({ leeftijd: 9 })).voorliggend).toEqual([]);
    expect((await zoek({ gemeente: zuidplas })).voorliggend).toEqual([]);
    expect(await wereld.vraag(bezoeker, woordenHerkennen, { vraag: 'rekenen', gemeente: gouda })).toEqual(['rekenen']);

    await wereld.lukt(sanne, voorliggendAanbodVastleggen, { ...club, aanbod, naam: 'Leerclub' });
    expect((await wereld.vraag(sanne, gemeentelijkAanbod, {})).voorliggend.map(({ naam }) => naam)).toEqual([
      'Leerclub',
    ]);
    await wereld.lukt(sanne, voorliggendAanbodStoppen, { aanbod });
    expect((await zoek()).voorliggend).toEqual([]);
    expect(redenen(await wereld.doe(sanne, voorliggendAanbodStoppen, { aanbod }))).toEqual([
      'voorliggend-aanbod-onbekend',
    ]);
  });

  test('wijzigt een andere gemeente niet', async () => {
    const { aanbod } = await wereld.lukt(sanne, voorliggendAanbodVastleggen, club);
    const buurvrouw = wereld.iemand('gemeente', zuidplas, 'toegang');
    const tried = await wereld.doe(buurvrouw, voorliggendAanbodVastleggen, { ...club, aanbod });
    expect(redenen(tried)).toEqual(['voorliggend-aanbod-onbekend']);
    const turned = await wereld.doe(sanne, voorliggendAanbodVastleggen, { ...club, leeftijdVan: 9, leeftijdTot: 4 });
    expect(redenen(turned)).toEqual(['leeftijd-omgekeerd']);
    expect(await wereld.doe(linde, voorliggendAanbodVastleggen, club)).toMatchObject({ status: 'forbidden' });
  });
});

test('nieuwe gewone woorden tellen meteen, en een pakket haalt ze niet weg', async () => {
  const uitleg = { product, naam: 'Hulp bij u thuis', uitleg: 'Iemand komt langs.', woorden: 'zwemles\nmijn hond' };
  await wereld.lukt(wereld.iemand('verband', wereld.verband, 'beleidsadviseur'), productuitlegVastleggen, uitleg);
  const gevonden = async () => (await zoek({ woorden: ['zwemles'] })).hulp.map(({ gewoneNaam }) => gewoneNaam);
  expect(await gevonden()).toEqual(['Hulp bij u thuis']);
  expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
  expect(await gevonden()).toEqual(['Hulp bij u thuis']);
  const nergens = await wereld.doe(inkoper, productuitlegVastleggen, { ...uitleg, product: 'bestaat-niet' });
  expect(redenen(nergens)).toEqual(['uitlegproduct-onbekend']);
  expect(await wereld.doe(linde, productuitlegVastleggen, uitleg)).toMatchObject({ status: 'forbidden' });
});

describe('een ervaring of klacht', () => {
  const verhaal = 'Zij kwamen te laat en mijn dochter Fleur huilde.';
  const formulier = async (dag = '2025-02-03') => {
    const over = { verband: wereld.verband, aanbieder: '99000001', product };
    await wereld.zetKlok(`${dag}T09:00`);
    const form = await wereld.vraag(bezoeker, ervaringsformulier, over);
    await wereld.zetKlok(`${dag}T09:05`);
    return form?.zegel ?? '';
  };
  const stuur = (zegel: string, anders = {}) =>
    wereld.doe(bezoekerBij(wereld.verband), ervaringMelden, {
      verband: wereld.verband,
      soort: 'klacht',
      aanbieder: '99000001',
      product,
      gemeente: gouda,
      verhaal,
      bereikbaar: 'fleurs.moeder@voorbeeld.example',
      zegel,
      ...anders,
    });

  test('komt bij de contractmanager, die haar leest en afhandelt', async () => {
    const sent = await stuur(await formulier());
    if (sent.status !== 'decided') throw new Error(JSON.stringify(sent));
    expect(sent.value).toMatchObject({ uiterlijk: '2025-02-17' });
    const [task] = (await wereld.alsof(inkoper, readTasks)).filter(({ onderwerp }) => onderwerp.soort === 'ervaring');
    expect([task?.onderwerp.id, task?.uiterlijk?.toString()]).toEqual([sent.value.kenmerk, '2025-02-17']);
    const lijst = await wereld.vraag(inkoper, ervaringenlijst, {});
    expect(JSON.stringify(lijst)).not.toMatch(/Fleur|voorbeeld\.example/);
    const open = await wereld.vraag(inkoper, ervaringInzien, { id: sent.value.kenmerk });
    expect(open).toMatchObject({ inhoud: { verhaal, naam: null }, aanbiedernaam: 'Aanbieder 99000001' });
    const read = await wereld.sql(inkoper, (tx) =>
      rows<{ soort: string; wat: string }>(
        tx,
        sql`select soort, wat from platform.leeslog where ${sent.value.kenmerk} = any(betrokkenen) order by id`,
      ),
    );
    expect(read).toEqual([
      { soort: 'aanmaken', wat: 'toegang/ervaring-melden' },
      { soort: 'lezen', wat: 'toegang/ervaring-inzien' },
    ]);
    await wereld.lukt(inkoper, ervaringAfhandelen, { ervaring: sent.value.kenmerk, antwoord: 'Besproken.' });
    const again = await wereld.doe(inkoper, ervaringAfhandelen, {
      ervaring: sent.value.kenmerk,
      antwoord: 'Nog eens.',
    });
    expect(redenen(again)).toEqual(['ervaring-al-afgehandeld']);
  });

  test('laat zich doorlopen in de volgorde van de lijst, tot alles is afgehandeld', async () => {
    for (let keer = 0; keer < 2; keer += 1) await stuur(await formulier());
    const open = (await wereld.vraag(inkoper, ervaringenlijst, {})).filter(({ afgehandeld }) => !afgehandeld);
    const ids = open.map(({ id }) => id);
    const [eerste = '', tweede = ''] = ids;
    const plaats = async (id: string) => (await wereld.vraag(inkoper, ervaringInzien, { id }))?.doorloop;
    const aantal = ids.length;
    expect(await plaats(tweede)).toEqual({ nummer: 2, aantal, vorige: eerste, volgende: ids[2] ?? null });
    await wereld.lukt(inkoper, ervaringAfhandelen, { ervaring: eerste, antwoord: 'Besproken.' });
    expect(await plaats(eerste)).toEqual({ nummer: null, aantal: aantal - 1, vorige: null, volgende: tweede });
  });

  test('is één keer af te handelen, ook door twee tegelijk', async () => {
    const sent = await stuur(await formulier());
    if (sent.status !== 'decided') throw new Error(JSON.stringify(sent));
    const { kenmerk: ervaring } = sent.value;
    const antwoorden = ['Gebeld.', 'Gemaild.'];
    const both = await wereld.alsof(inkoper, async ({ tx }) => {
      await sql`select from toegang.ervaringen where id = ${ervaring} for update`.execute(tx);
      const started = antwoorden.map((antwoord) => wereld.doe(inkoper, ervaringAfhandelen, { ervaring, antwoord }));
      await sleep(200);
      return { started };
    });
    const results = (await Promise.all(both.started)).map(redenen);
    const kept = antwoorden[results.indexOf('decided')];
    expect(results.filter((result) => result !== 'decided')).toEqual([['ervaring-al-afgehandeld']]);
    expect((await wereld.vraag(inkoper, ervaringInzien, { id: ervaring }))?.antwoord).toBe(kept);
  });

  test('leest verder niemand, ook niet in de tabel, een gebeurtenis of een taak', async () => {
    for (const wie of [linde, sanne, bezoeker, wereld.iemand('verband', wereld.verband, 'beleidsadviseur')])
      await expect(wereld.vraag(wie, ervaringenlijst, {})).rejects.toThrow(NotAllowed);
    for (const wie of [linde, sanne, bezoeker])
      expect(await wereld.sql(wie, (tx) => rows(tx, sql`select from toegang.ervaringen`))).toEqual([]);
    const text = await wereld.sql(inkoper, (tx) =>
      rows<{ alles: string }>(
        tx,
        sql`select string_agg(t::text, '') as alles from (
              select e::text as t from toegang.ervaringen e
              union all select g::text from platform.gebeurtenissen g union all select k::text from platform.taken k) x`,
      ),
    );
    expect(text[0]?.alles).not.toMatch(/Fleur|huilde|Besproken/);
    expect(text[0]?.alles.includes(Buffer.from('Fleur').toString('hex'))).toBe(false);
  });

  test('komt één keer binnen, hoe vaak het formulier ook wordt verstuurd', async () => {
    const zegel = await formulier();
    expect(redenen(await stuur(zegel))).toBe('decided');
    expect(redenen(await stuur(zegel))).toEqual(['formulier-al-ontvangen']);
  });

  test('wordt geweigerd over wie hier niet te vinden is, en zonder ons formulier', async () => {
    const vreemd = { aanbieder: '99000008', product: 'x', gemeente: '0363' };
    expect(redenen(await stuur('zelf.bedacht', vreemd))).toEqual([
      'formulier-niet-van-ons',
      'ervaring-aanbieder-onbekend',
      'ervaring-product-onbekend',
      'ervaring-gemeente-onbekend',
    ]);
    expect(redenen(await stuur(await formulier(), { verband: 'elders' }))).toEqual(['wijzer-onbekend']);
    expect(await wereld.doe(linde, ervaringMelden, {})).toMatchObject({ status: 'forbidden' });
  });

  test('stopt als er te veel tegelijk komen', async () => {
    await wereld.zetKlok('2025-02-04T09:05');
    const zegels = [];
    for (let at = 0; at < 31; at += 1) zegels.push(await formulier('2025-02-04'));
    const results = [];
    for (const zegel of zegels) results.push(redenen(await stuur(zegel)));
    expect(results.slice(0, 30)).toEqual(Array(30).fill('decided'));
    expect(results.slice(30)).toEqual([['te-veel-inzendingen']]);
  });
});
