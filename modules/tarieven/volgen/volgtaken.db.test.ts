// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { productBewerken, productInzien, productWijzigen, versieVoorbereiden } from '#modules/producten';
import { volmachtVerlenen } from '#modules/regio';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  lijstbedragInvoeren,
  lijstbedragVaststellen,
  pakketvolgingAfwijzen,
  tarieflijstenInzien,
  tarieflijstVastleggen,
  tariefvoorstelIntrekken,
  tariefvragenInzien,
  tariefwijzigingBesluiten,
  tariefwijzigingVoorstellen,
  volgingBeeindigen,
  volgingVastleggen,
  volgtarievenInzien,
  volgtarievenVoorleggen,
} from '../index.ts';

let world: World;
let inkoper: Wie;
let collega: Wie;
let bestuurder: Wie;
let lijst = '';
const contract = 'ambulant-jeugd';
const product = 'begeleiding-regulier';
const toelichting = 'De lijst is veranderd.';
const motivering = 'Het contract volgt deze lijst.';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  collega = world.iemand('verband', world.verband, 'inkoper');
  bestuurder = world.iemand('verband', world.verband, 'bestuurder');
  await stelTarievenVast(world);
  for (const code of world.gemeenten)
    await world.lukt(world.iemand('gemeente', code, 'college'), volmachtVerlenen, {
      verband: world.verband,
      mandaat: 'tarieven-alle-producten',
      motivering,
    });
  await world.zetKlok('2025-03-01T09:00');
});
afterAll(() => world?.sluit());

const codes = (result: object) =>
  'reasons' in result && Array.isArray(result.reasons)
    ? result.reasons.map(({ code }: { code: string }) => code)
    : result;
const taken = async (soort: string) =>
  (await world.alsof(inkoper, readTasks)).filter((taak) => taak.soort === `tarieven/${soort}`);
const gevraagd = async () => (await taken('volgtarieven-voorleggen')).map(({ onderwerp }) => onderwerp.id);
async function zetOpLijst(centen: number, van: string): Promise<void> {
  const bedrag = { lijst, regel: product, eenheid: 'minuut', bedrag: String(centen), van, bron: 'Lijst' };
  const { lijstbedrag } = await world.lukt(inkoper, lijstbedragInvoeren, bedrag);
  await world.lukt(collega, lijstbedragVaststellen, { lijstbedrag });
}
const volg = (velden: object) => world.lukt(inkoper, volgingVastleggen, { contract, bron: 'Afspraak', ...velden });
const legVoor = (ingang: string) => world.lukt(inkoper, volgtarievenVoorleggen, { contract, ingang, toelichting });
async function besluit(voorstel: string): Promise<void> {
  await world.lukt(bestuurder, tariefwijzigingBesluiten, { voorstel, motivering, bevestigd: true });
  await world.bezorg();
}
const regelsOp = async (ingang: string) => {
  const view = await world.vraag(inkoper, volgtarievenInzien, { contract, ingang: datum(ingang) });
  const value = view?.uitkomst.status === 'decided' ? view.uitkomst.value : null;
  return value?.regels.filter((one) => one.product === product) ?? [];
};
const eerste = `${contract}.2025-05-01`;
const tweede = `${contract}.2025-09-01`;

test('een lijst is van de regio: een gemeente hoort dat', async () => {
  const gemeente = world.iemand('gemeente', '0513', 'inkoper');
  const wat = { naam: 'Lijst van de gemeente', bron: 'Brief' };
  expect(codes(await world.doe(gemeente, tarieflijstVastleggen, wat))).toEqual(['tarieflijst-alleen-regio']);
});

describe('elke wijziging van een lijst vraagt het hare', () => {
  test('een tweede verdringt de eerste niet, en de taak noemt het contract bij naam', async () => {
    ({ lijst } = await world.lukt(inkoper, tarieflijstVastleggen, { naam: 'Landelijke lijst', bron: 'Brief' }));
    await volg({ product, lijst });
    await zetOpLijst(150, '2025-05-01');
    await zetOpLijst(160, '2025-09-01');
    expect(await gevraagd()).toEqual([eerste, tweede]);
    const [taak] = await taken('volgtarieven-voorleggen');
    expect(taak?.gegevens['contract']).toBe('Ambulant Jeugd');
  });

  test('voorleggen vraagt de andere nog, en intrekken vraagt opnieuw', async () => {
    const { voorstel } = await legVoor('2025-05-01');
    expect(await gevraagd()).toEqual([tweede]);
    await world.lukt(inkoper, tariefvoorstelIntrekken, { voorstel });
    await world.bezorg();
    expect(await gevraagd()).toEqual([eerste, tweede]);
  });

  test('wie een latere dag voorlegt, slaat de eerste over, tot hij dat intrekt', async () => {
    const { voorstel } = await legVoor('2025-09-01');
    expect(await gevraagd()).toEqual([]);
    await world.lukt(inkoper, tariefvoorstelIntrekken, { voorstel });
    await world.bezorg();
    expect(await gevraagd()).toEqual([eerste, tweede]);
  });

  test('wat niet meer verandert of niet meer volgt, wordt niet meer gevraagd', async () => {
    const { voorstel } = await legVoor('2025-09-01');
    await besluit(voorstel);
    await zetOpLijst(170, '2025-11-01');
    expect(await gevraagd()).toEqual([`${contract}.2025-11-01`]);
    await zetOpLijst(160, '2025-11-01');
    expect(await gevraagd()).toEqual([]);
    await zetOpLijst(170, '2025-11-01');
    const own = (await world.vraag(inkoper, tarieflijstenInzien, {}))?.volgingen.find((one) => one.product === product);
    await world.lukt(inkoper, volgingBeeindigen, { volging: own?.id });
    expect(await gevraagd()).toEqual([]);
    await zetOpLijst(160, '2025-11-01');
    await volg({ product, lijst });
  });
});

test('wat al voor later was vastgesteld toen een product ging volgen, wordt voor die dag gevraagd', async () => {
  const own = (await world.vraag(inkoper, tarieflijstenInzien, {}))?.volgingen.find((one) => one.product === product);
  await world.lukt(inkoper, volgingBeeindigen, { volging: own?.id });
  const wijziging = { product, cao: 'ggz', micro: false, bedrag: 300, ingang: '2025-11-15', toelichting };
  const { voorstel } = await world.lukt(inkoper, tariefwijzigingVoorstellen, wijziging);
  await besluit(voorstel);
  await volg({ product, lijst });
  expect(await gevraagd()).toEqual([`${contract}.2025-11-15`]);
});

test('een onbekende regel houdt alleen op wat haar volgt', async () => {
  await volg({ product: 'begeleiding-specialistisch', lijst, regel: 'Nog niemand weet het' });
  await volg({ product: 'basis-ggz', volgtProduct: 'begeleiding-specialistisch' });
  await zetOpLijst(165, '2025-12-01');
  const view = await world.vraag(inkoper, volgtarievenInzien, { contract, ingang: datum('2025-12-01') });
  const held = view?.uitkomst.status === 'decided' ? view.uitkomst.value.nietGevolgd : [];
  expect(held.map((one) => [one.product, codes({ reasons: one.redenen })])).toEqual([
    ['begeleiding-specialistisch', ['lijstbedrag-ontbreekt']],
    ['basis-ggz', ['gevolgd-tarief-ontbreekt']],
  ]);
  expect(held[1]?.redenen[0]?.figures).toEqual({ gevolgd: 'Begeleiding specialistisch', product: 'Basis GGZ' });
  await besluit((await legVoor('2025-12-01')).voorstel);
  expect((await regelsOp('2025-12-01')).every(({ was, verandert }) => was === 165 && !verandert)).toBe(true);
});

describe('een nieuwe versie van een product dat volgt', () => {
  const bewerk = async (rest: object) => {
    const nu = (await world.vraag(inkoper, productInzien, { product, versie: null }))?.versie.inhoud;
    await world.lukt(inkoper, productBewerken, {
      product,
      naam: nu?.naam,
      omschrijving: nu?.omschrijving,
      eisen: [],
      doelen: nu?.doelen,
      kernbedingen: nu?.kernbedingen,
      ...rest,
    });
  };
  const tellen = (eenheid: string) => ({
    tellen: {
      ...{ soort: 'begeleiding', wet: 'jeugdwet', categorie: '45', code: '45A01', eenheid },
      variant: 'inspanningsgericht',
    },
  });

  test('telt pas mee als zij geldt: zolang zij concept is, blijft de eenheid van nu', async () => {
    await world.lukt(inkoper, versieVoorbereiden, { product });
    await bewerk(tellen('uur'));
    expect((await regelsOp('2026-01-01')).map(({ eenheid }) => eenheid)).toContain('minuut');
  });

  test('krijgt tarieven van haar eerste dag, ook als geen bedrag verandert', async () => {
    await bewerk(tellen('minuut'));
    const wijziging = { product, ingang: '2026-02-01', motivering, bevestigd: true };
    await world.lukt(bestuurder, productWijzigen, wijziging);
    await world.bezorg();
    expect(await world.vraag(inkoper, tariefvragenInzien, { product })).toMatchObject({ volgt: true });
    const regels = await regelsOp('2026-02-01');
    expect(regels.every(({ was, bedrag, verandert }) => was === bedrag && verandert)).toBe(true);
    expect((await regelsOp('2026-02-02')).some(({ verandert }) => verandert)).toBe(false);
    await besluit((await legVoor('2026-02-01')).voorstel);
    expect(await world.vraag(inkoper, tariefvragenInzien, { product })).toBeUndefined();
    expect((await regelsOp('2026-02-01')).some(({ verandert }) => verandert)).toBe(false);
  });
});

describe('wat een nieuw regiopakket laat volgen', () => {
  const bron = '{ document: inkoopplan, paragraaf: §6.1.3 }';
  const regel = (wie: string, volgt: string) =>
    `  - { contract: ${contract}, product: ${wie}, volgtProduct: ${volgt}, bron: ${bron} }\n`;
  const laad = (regels: string) =>
    world.laadAnders({ pagina: 'tarieven.yaml', tekst: [['\nvolgingen:\n', `\nvolgingen:\n${regels}`]] });
  const kring = regel('gespecialiseerde-ggz', 'basis-ggz');
  const volgingen = async () => (await world.vraag(inkoper, tarieflijstenInzien, {}))?.volgingen ?? [];
  const volgtVan = async (wie: string) => (await volgingen()).find((one) => one.product === wie)?.volgtProduct;
  const beeindig = async (wie: string) => {
    const volging = (await volgingen()).find((one) => one.product === wie)?.id;
    await world.lukt(inkoper, volgingBeeindigen, { volging });
  };

  test('vraagt om tarieven', async () => {
    await beeindig('basis-ggz');
    expect(await gevraagd()).toEqual([]);
    await laad(regel('jeugd-en-opvoedhulp', 'gespecialiseerde-ggz'));
    expect(await volgtVan('jeugd-en-opvoedhulp')).toBe('gespecialiseerde-ggz');
    expect(await gevraagd()).toEqual([`${contract}.2025-03-02`]);
    await laad('');
    expect(await volgtVan('jeugd-en-opvoedhulp')).toBeUndefined();
    expect(await gevraagd()).toEqual([]);
  });

  test('wordt niet overgenomen waar het met wat mensen vastlegden een kring zou zijn', async () => {
    await volg({ product: 'basis-ggz', volgtProduct: 'gespecialiseerde-ggz' });
    await laad(kring);
    await laad(kring);
    expect(await volgtVan('gespecialiseerde-ggz')).toBeUndefined();
    expect(await taken('volging-nagaan')).toMatchObject([
      { gegevens: { product: 'Gespecialiseerde GGZ', leden: expect.stringContaining('‘Basis GGZ’ volgt') } },
    ]);
    expect((await world.vraag(inkoper, tarieflijstenInzien, {}))?.nietOvergenomen).toHaveLength(1);
  });

  test('komt er alsnog als iemand de andere beëindigt', async () => {
    await beeindig('basis-ggz');
    expect(await volgtVan('gespecialiseerde-ggz')).toBe('basis-ggz');
    expect(await taken('volging-nagaan')).toEqual([]);
    await laad('');
  });

  test('of blijft weg als iemand dat kiest, ook als het pakket opnieuw wordt geladen', async () => {
    const wat = { product: 'gespecialiseerde-ggz' };
    expect(codes(await world.doe(inkoper, pakketvolgingAfwijzen, wat))).toEqual(['pakketvolging-bestaat-niet']);
    await volg({ product: 'basis-ggz', volgtProduct: 'gespecialiseerde-ggz' });
    await laad(kring);
    expect(await taken('volging-nagaan')).toHaveLength(1);
    const gemeente = world.iemand('gemeente', '0513', 'inkoper');
    expect(codes(await world.doe(gemeente, pakketvolgingAfwijzen, wat))).toEqual(['pakketvolging-bestaat-niet']);
    expect(await world.doe(bestuurder, pakketvolgingAfwijzen, wat)).toMatchObject({ status: 'forbidden' });
    await world.lukt(inkoper, pakketvolgingAfwijzen, wat);
    expect(codes(await world.doe(inkoper, pakketvolgingAfwijzen, wat))).toEqual(['pakketvolging-bestaat-niet']);
    await laad(kring);
    expect(await taken('volging-nagaan')).toEqual([]);
    expect(await volgtVan('gespecialiseerde-ggz')).toBeUndefined();
  });
});
