// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import {
  eindeBesluiten,
  eindeVoorstellen,
  productBewerken,
  productInzien,
  productWijzigen,
  versieVoorbereiden,
} from '#modules/producten';
import { deelnameVoorstellen, voorstelBesluiten } from '#modules/regio';
import { rows } from '#platform/database';
import { bezoeker, bezoekerBij, type Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { sluitOvereenkomst } from '../../../test/support/overeenkomst.ts';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  aanbiederprofielVastleggen,
  clientstopInstellen,
  clientstopOpheffen,
  eigenKeuzeaanbod,
  ervaringMelden,
  ervaringsformulier,
  hulpInzien,
  hulpZoeken,
  keuzeaanbiederInzien,
  wachttijdenMelden,
  woordenHerkennen,
} from '../index.ts';
import { wachtOpBeurt } from './keuzeaanbod.store.ts';

let wereld: World;
let linde: Wie;
let inkoper: Wie;
let directeur: Wie;
const gewoon = 'begeleiding-regulier';
const zwaarder = 'begeleiding-specialistisch';
const thuis = 'jeugd-en-opvoedhulp';
const [gouda, zuidplas] = ['0513', '1892'];
const reden = 'De gemeenten hebben dit met elkaar afgesproken.';

beforeAll(async () => {
  wereld = await openWorld();
  linde = wereld.iemand('aanbieder', '99000001', 'aanbieder');
  inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
  directeur = wereld.iemand('verband', wereld.verband, 'programmadirecteur');
  await bewerk(zwaarder, { noShow: { regel: 'eigen', rekening: 'nee' } });
  await bewerk(thuis, { noShow: { regel: 'eigen', rekening: 'mag', maximaalEuro: '12,50' } });
  await stelTarievenVast(wereld);
  await sluitOvereenkomst(wereld, linde, { producten: [gewoon, zwaarder] });
  await wereld.zetKlok('2025-02-03T09:00');
});
afterAll(() => wereld?.sluit());

/** Changes something of the version in concept; the rest stays as it is. */
async function bewerk(product: string, anders: object): Promise<void> {
  const inhoud = (await wereld.vraag(inkoper, productInzien, { product, versie: null }))?.versie.inhoud;
  await wereld.lukt(inkoper, productBewerken, {
    ...{ product, naam: inhoud?.naam, omschrijving: inhoud?.omschrijving },
    ...{ doelgroep: 'Jeugdigen die deze hulp nodig hebben', leeftijdVan: '0', leeftijdTotEnMet: '17' },
    ...{
      doelen: inhoud?.doelen,
      kernbedingen: inhoud?.kernbedingen,
      eisen: inhoud?.eisen.map(({ toets, ...eis }) => ({ ...eis, ...toets })),
    },
    ...anders,
  });
}
const zoek = (gemeente = gouda) =>
  wereld.vraag(bezoeker, hulpZoeken, {
    ...{ gemeente, leeftijd: null, voor: null, woorden: [], wachttijd: null, sorteer: 'passend' },
  });
const vind = async (product: string) => (await zoek()).hulp.find((een) => een.product === product);
const hulp = (anders = {}) =>
  wereld.vraag(bezoeker, hulpInzien, {
    ...{ verband: wereld.verband, product: gewoon, gemeente: gouda, wachttijd: null, zonderStop: false },
    ...{ sorteer: 'wachttijd', pagina: 1, ...anders },
  });
const meld = (regels: readonly object[], peildatum: string) =>
  wereld.lukt(linde, wachttijdenMelden, { verband: wereld.verband, peildatum, regels });
const vraagtVoor = async () =>
  (await wereld.alsof(linde, readTasks)).flatMap(({ soort, uiterlijk }) =>
    soort === 'toegang/wachttijden-melden' ? [uiterlijk?.toString()] : [],
  );
const codes = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;

/** All colleges decide who takes part, and it is carried out. */
async function besluitDeelname(anders: object, leden = wereld.gemeenten): Promise<void> {
  const adviseur = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  const voorstel = { samenwerking: wereld.verband, reden, ...anders };
  const { voorstel: id } = await wereld.lukt(adviseur, deelnameVoorstellen, voorstel);
  for (const gemeente of leden)
    await wereld.lukt(wereld.iemand('gemeente', gemeente, 'college'), voorstelBesluiten, {
      voorstel: id,
      motivering: 'Wij stemmen hiermee in.',
    });
  await wereld.bezorg();
}

describe('wie niet komt', () => {
  test('leest wat de regel van dit product is, en anders die van het plan', async () => {
    const rekening = async (product: string) => (await hulp({ product }))?.nietGekomenCent;
    expect(await rekening(gewoon)).toBe(25_00);
    expect(await rekening(zwaarder)).toBeNull();
    expect(await rekening(thuis)).toBe(12_50);
  });
});

describe('een cliëntenstop', () => {
  const stop = { aanbieder: '99000001', product: gewoon, grond: 'wachtlijst', motivering: 'De wachtlijst is te lang.' };
  const stel = (anders: object) => wereld.lukt(inkoper, clientstopInstellen, { ...stop, ...anders });
  const hefOp = (id: string) => wereld.lukt(inkoper, clientstopOpheffen, { stop: id });
  const op = async (dag: string) => {
    await wereld.zetKlok(`${dag}T09:00`);
    const [een] = (await hulp())?.aanbieders ?? [];
    const view = await wereld.vraag(bezoeker, keuzeaanbiederInzien, { aanbieder: '99000001', gemeente: gouda });
    const zelfde = view?.aanbod.find(({ product }) => product === gewoon);
    expect([zelfde?.gestopt, zelfde?.stopTot?.toString()]).toEqual([een?.gestopt, een?.stopTot?.toString()]);
    return een?.gestopt ? (een.stopTot?.toString() ?? 'onbekend') : null;
  };
  const eigenStops = async () => (await wereld.vraag(linde, eigenKeuzeaanbod, {})).stops;
  const opnieuw = () => wereld.zetKlok('2025-02-03T09:00');

  test('die na een andere komt, begint op haar eigen dag', async () => {
    const { stop: nu } = await stel({ van: '2025-02-03', tot: '2025-02-28' });
    const { stop: straks } = await stel({ van: '2025-04-01' });
    expect(await op('2025-02-28')).toBe('2025-02-28');
    expect(await op('2025-03-01')).toBeNull();
    expect(await op('2025-04-01')).toBe('onbekend');
    await opnieuw();
    await hefOp(nu);
    expect(await op('2025-02-04')).toBeNull();
    expect(await op('2025-04-01')).toBe('onbekend');
    await opnieuw();
    await hefOp(straks);
    expect(await op('2025-04-01')).toBeNull();
    await opnieuw();
  });

  test('voor één product loopt door in die voor alle', async () => {
    const van = '2025-02-10';
    const { stop: een } = await stel({ van, tot: '2025-03-31' });
    const { stop: alle } = await stel({ product: '', van: '2025-03-01', tot: '2025-06-30' });
    expect(await op('2025-02-09')).toBeNull();
    expect(await op(van)).toBe('2025-06-30');
    expect(await op('2025-04-01')).toBe('2025-06-30');
    expect(await op('2025-07-01')).toBeNull();
    await opnieuw();
    for (const id of [een, alle]) await hefOp(id);
  });

  test('komt er één keer als twee haar tegelijk instellen', async () => {
    const results = await wereld.alsof(inkoper, async ({ tx }) => {
      await wachtOpBeurt(tx, wereld.verband);
      const both = [1, 2].map(() => wereld.doe(inkoper, clientstopInstellen, { ...stop, van: '2025-03-01' }));
      await sleep(200);
      return { both };
    });
    expect((await Promise.all(results.both)).map(codes).toSorted()).toEqual([['stop-loopt-al'], 'decided'].toSorted());
    const een = (await eigenStops()).find(({ van }) => van.toString() === '2025-03-01');
    await hefOp(een?.id ?? '');
  });

  test('leest de aanbieder om wie het gaat, met waarom; een ander niet', async () => {
    const buur = wereld.iemand('aanbieder', '99000002', 'aanbieder');
    const { stop: id } = await stel({ van: '2025-03-01' });
    const eigen = { id, motivering: stop.motivering, grond: 'wachtlijst', verband: wereld.verband };
    expect((await eigenStops()).at(-1)).toMatchObject(eigen);
    expect((await wereld.vraag(buur, eigenKeuzeaanbod, {})).stops).toEqual([]);
    await hefOp(id);
    await wereld.zetKlok('2025-02-04T09:00');
    expect(await eigenStops()).toEqual([]);
    await opnieuw();
  });
});

describe('een aanbieder die wachttijden meldt', () => {
  const regel = (product: string, anders = {}) => ({ product, wekenGesprek: 1, wekenHulp: 1, ...anders });

  test('wordt gevraagd voor de oudste melding verouderd is, ook na een melding over iets anders', async () => {
    await meld([regel(gewoon), regel(zwaarder)], '2025-02-03');
    await wereld.zetKlok('2025-03-03T09:00');
    await meld([regel(gewoon)], '2025-03-03');
    expect(await vraagtVoor()).toEqual(['2025-05-06']);
    await meld([regel(zwaarder)], '2025-03-03');
    expect(await vraagtVoor()).toEqual(['2025-06-03']);
  });

  test('krijgt alleen terug wat hij daar nog geeft', async () => {
    await meld([regel(gewoon, { gemeente: gouda }), regel(gewoon, { gemeente: zuidplas })], '2025-03-03');
    await wereld.sql(linde, (tx) =>
      sql`insert into toegang.wachttijden
            (aanbieder, verband, product, gemeente, peildatum, weken_gesprek, weken_hulp, gemeld)
          values ('99000001', ${wereld.verband}, 'basis-ggz', ${gouda}, '2025-03-03', 1, 1, now())`.execute(tx),
    );
    const eigen = async () => {
      const { afwijkingen, werktIn } = await wereld.vraag(linde, eigenKeuzeaanbod, {});
      return [afwijkingen.map(({ product, gemeente }) => [product, gemeente]), werktIn.length];
    };
    expect(await eigen()).toEqual([
      [
        [gewoon, gouda],
        [gewoon, zuidplas],
      ],
      wereld.gemeenten.length,
    ]);
    await wereld.lukt(linde, aanbiederprofielVastleggen, { omschrijving: 'Bij u thuis.', werkgebied: [gouda] });
    expect(await eigen()).toEqual([[[gewoon, gouda]], 1]);
    await wereld.lukt(linde, aanbiederprofielVastleggen, { omschrijving: 'Bij u thuis.' });
    await wereld.bezorg();
  });
});

test('twee overeenkomsten voor hetzelfde product zijn één keuze', async () => {
  const kopie = newId();
  await wereld.sql(inkoper, async (tx) => {
    await sql`insert into contracten.overeenkomsten
        (verband, id, contract, aanbieder, inschrijving, van, tot, cao, micro, staat, looptijd, micro_bewijs)
      select verband, ${kopie}, contract, aanbieder, ${newId()}, '2025-03-01', tot + 30, cao, micro, staat, looptijd,
        micro_bewijs
      from contracten.overeenkomsten where aanbieder = '99000001'`.execute(tx);
    await sql`insert into contracten.overeenkomst_producten values (${wereld.verband}, ${kopie}, ${gewoon})`.execute(
      tx,
    );
  });
  await meld([{ product: gewoon, wekenGesprek: 2, wekenHulp: 2 }], '2025-03-03');
  await wereld.bezorg();
  const rijen = await wereld.sql(bezoeker, (tx) =>
    rows<{ van: Temporal.PlainDate }>(
      tx,
      sql`select van from toegang.keuzeaanbod where gemeente = ${gouda} and product = ${gewoon}`,
    ),
  );
  expect(rijen.map(({ van }) => van.toString())).toEqual(['2025-01-01']);
  expect(await hulp()).toMatchObject({ aantal: 1 });
});

describe('wie meedoet', () => {
  test('een nieuwe gemeente heeft haar aanbieders vanaf haar eerste dag', async () => {
    await besluitDeelname({ wat: 'toetreden', naam: 'Nieuwdorp', gemeente: '9999', dag: '2025-04-01' });
    expect((await zoek('9999')).plaats).toBeNull();
    await wereld.zetKlok('2025-04-01T09:00');
    expect((await hulp({ gemeente: '9999' }))?.aanbieders).toHaveLength(1);
  });

  test('een gemeente die vertrok, staat nergens meer om uit te kiezen', async () => {
    await besluitDeelname({ wat: 'vertrekken', naam: 'Zuidplas', dag: '2025-04-30' }, [...wereld.gemeenten, '9999']);
    const over = { verband: wereld.verband, aanbieder: null, product: null };
    const gemeenten = async () =>
      (await wereld.vraag(bezoeker, ervaringsformulier, over))?.gemeenten.map(({ code }) => code);
    expect(await gemeenten()).toContain(zuidplas);
    await wereld.zetKlok('2025-05-01T09:00');
    expect(await gemeenten()).not.toContain(zuidplas);
    expect((await wereld.vraag(linde, eigenKeuzeaanbod, {})).gemeenten.map(({ code }) => code)).not.toContain(zuidplas);
    const bericht = { verband: wereld.verband, soort: 'ervaring', gemeente: zuidplas, verhaal: 'Het ging goed.' };
    expect(codes(await wereld.doe(bezoekerBij(wereld.verband), ervaringMelden, bericht))).toContain(
      'ervaring-gemeente-onbekend',
    );
    const profiel = { omschrijving: 'Bij u thuis.', werkgebied: [zuidplas] };
    expect(codes(await wereld.doe(linde, aanbiederprofielVastleggen, profiel))).toEqual(['gemeente-buiten-verband']);
  });
});

describe('een product', () => {
  test('heet anders vanaf de dag dat zijn nieuwe versie ingaat', async () => {
    await wereld.lukt(inkoper, versieVoorbereiden, { product: zwaarder });
    await bewerk(zwaarder, { naam: 'Begeleiding met meer kennis' });
    const motivering = 'De naam was niet duidelijk genoeg.';
    const wijziging = { product: zwaarder, ingang: '2025-07-01', motivering, bevestigd: true };
    await wereld.lukt(directeur, productWijzigen, wijziging);
    await wereld.bezorg();
    await wereld.zetKlok('2025-06-30T09:00');
    expect((await vind(zwaarder))?.naam).not.toBe('Begeleiding met meer kennis');
    await wereld.zetKlok('2025-07-01T09:00');
    expect((await vind(zwaarder))?.naam).toBe('Begeleiding met meer kennis');
  });

  test('dat eindigt, is er tot en met zijn laatste dag, en zijn woorden ook', async () => {
    const einde = { product: thuis, laatsteDag: '2025-12-31', toelichting: 'Er is geen vraag meer naar.' };
    await wereld.lukt(inkoper, eindeVoorstellen, einde);
    const motivering = 'Er is geen vraag meer naar.';
    await wereld.lukt(directeur, eindeBesluiten, { product: thuis, motivering, bevestigd: true });
    await wereld.bezorg();
    const herkend = () => wereld.vraag(bezoeker, woordenHerkennen, { vraag: 'opvoedhulp', gemeente: gouda });
    await wereld.zetKlok('2025-12-31T09:00');
    expect(await vind(thuis)).toMatchObject({ product: thuis });
    expect(await herkend()).toEqual(['opvoedhulp']);
    await wereld.zetKlok('2026-01-01T09:00');
    expect(await vind(thuis)).toBeUndefined();
    expect(await hulp({ product: thuis })).toBeUndefined();
    expect(await herkend()).toEqual([]);
  });
});
