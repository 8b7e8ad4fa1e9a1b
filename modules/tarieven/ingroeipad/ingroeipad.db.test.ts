// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { aanbiederBeschrijven, volmachtVerlenen } from '#modules/regio';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  aanbiedertariefInzien,
  ingroeipadBesluiten,
  ingroeipadenInzien,
  ingroeipadIntrekken,
  ingroeipadInzien,
  ingroeipadLezen,
  ingroeipadNagaan,
  ingroeipadVoorstellen,
  lijstbedragInvoeren,
  lijstbedragVaststellen,
  tarieflijstVastleggen,
  tariefOp,
  tarievenInzien,
  volgingVastleggen,
} from '../index.ts';

let world: World;
let inkoper: Wie;
let collega: Wie;
let bestuurder: Wie;
let linde: Wie;
let ander: Wie;
let lijst = '';
let eerste = '';
let tweede = '';
const contract = 'ambulant-jeugd';
const product = 'gespecialiseerde-ggz';
const motivering = 'Zo is het met de andere regio’s afgesproken.';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  collega = world.iemand('verband', world.verband, 'inkoper');
  bestuurder = world.iemand('verband', world.verband, 'bestuurder');
  linde = world.iemand('aanbieder', '99000001', 'aanbieder');
  ander = world.iemand('aanbieder', '99000002', 'aanbieder');
  await world.lukt(linde, aanbiederBeschrijven, {
    naam: 'De Linde',
    kvk: '12345678',
    medewerkers: '4',
    jaaromzet: '50000000',
    balanstotaal: '10000000',
  });
  await stelTarievenVast(world);
  await world.zetKlok('2025-03-01T09:00');
  ({ lijst } = await world.lukt(inkoper, tarieflijstVastleggen, { naam: 'Landelijke lijst', bron: 'Brief' }));
  await zetOpLijst(200, '2025-04-01');
});
afterAll(() => world?.sluit());

const codes = (result: object) =>
  'reasons' in result && Array.isArray(result.reasons)
    ? result.reasons.map(({ code }: { code: string }) => code)
    : result;
const taken = async (wie: Wie, soort: string) =>
  (await world.alsof(wie, readTasks)).filter((taak) => taak.soort === `tarieven/${soort}`);
async function zetOpLijst(centen: number, van: string): Promise<void> {
  const bedrag = { lijst, regel: product, eenheid: 'minuut', bedrag: String(centen), van, bron: 'Lijst' };
  const { lijstbedrag } = await world.lukt(inkoper, lijstbedragInvoeren, bedrag);
  await world.lukt(collega, lijstbedragVaststellen, { lijstbedrag });
}
const pad = (rest: object = {}) => ({
  aanbieder: '99000001',
  contract,
  product,
  oud: '150',
  afspraak: 'Bovenregionaal overleg, verslag punt 3',
  afgesprokenOp: '2025-02-10',
  stappen: [
    { van: '2025-05-01', deel: '33,3333' },
    { van: '2025-09-01', deel: '66' },
    { van: '2026-01-01', deel: '100' },
  ],
  ...rest,
});
const bedragOp = async (aanbieder: string, dag: string) =>
  (
    await world.alsof(linde, (context) =>
      tariefOp(context, { verband: world.verband, product, cao: 'ggz', micro: false, dag: datum(dag), aanbieder }),
    )
  )?.bedrag;
const besluit = (ingroeipad: string) => ({ ingroeipad, motivering, bevestigd: true });

describe('een ingroeipad voorleggen', () => {
  test('kan alleen voor een product dat iets volgt, en alles wat niet klopt komt in één keer terug', async () => {
    expect(codes(await world.doe(inkoper, ingroeipadVoorstellen, pad()))).toEqual(['pad-volgt-niet']);
    await world.lukt(inkoper, volgingVastleggen, { contract, product, lijst, bron: 'Afspraak' });
    const stappen = [
      { van: '2025-03-01', deel: '50', bedrag: '180' },
      { van: '2025-02-01', deel: '90' },
    ];
    const wrong = pad({ aanbieder: '00000000', afgesprokenOp: '2025-03-02', stappen });
    expect(codes(await world.doe(inkoper, ingroeipadVoorstellen, wrong))).toEqual([
      'pad-aanbieder-onbekend',
      'pad-nog-niet-afgesproken',
      'lijstbedrag-ontbreekt',
    ]);
    expect(
      codes(
        await world.doe(
          inkoper,
          ingroeipadVoorstellen,
          pad({ stappen: [...stappen, { van: '2025-06-01', deel: '60' }] }),
        ),
      ),
    ).toEqual(['pad-een-van-twee', 'pad-niet-op-volgorde', 'tarief-ingang-voorbij', 'pad-einde-niet-op-lijst']);
    expect(
      await world.doe(inkoper, ingroeipadVoorstellen, pad({ oud: 'veel', stappen: [{ van: 'morgen' }] })),
    ).toMatchObject({ status: 'invalid', fouten: [{ veld: 'oud' }, { veld: 'stappen.0.van' }] });
    expect(await world.doe(bestuurder, ingroeipadVoorstellen, pad())).toMatchObject({ status: 'forbidden' });
  });

  test('vraagt een besluit, en één tegelijk; intrekken kan tot dat er is', async () => {
    const { ingroeipad } = await world.lukt(inkoper, ingroeipadVoorstellen, pad());
    expect(codes(await world.doe(collega, ingroeipadVoorstellen, pad()))).toEqual(['pad-wacht-al']);
    expect(await taken(bestuurder, 'ingroeipad-besluiten')).toHaveLength(1);
    expect(await world.vraag(linde, ingroeipadInzien, { id: ingroeipad })).toBeNull();
    await world.lukt(collega, ingroeipadIntrekken, { ingroeipad });
    expect(codes(await world.doe(inkoper, ingroeipadIntrekken, { ingroeipad }))).toEqual(['pad-gesloten']);
    expect(codes(await world.doe(bestuurder, ingroeipadBesluiten, besluit(ingroeipad)))).toEqual(['pad-gesloten']);
    expect(await taken(bestuurder, 'ingroeipad-besluiten')).toEqual([]);
  });
});

describe('over een ingroeipad besluiten', () => {
  test('mag wie het mandaatregister noemt, en niet wie het voorlegde', async () => {
    const beide = world.iemand('verband', world.verband, 'inkoper', 'bestuurder');
    const { ingroeipad } = await world.lukt(beide, ingroeipadVoorstellen, pad());
    eerste = ingroeipad;
    expect(await world.doe(inkoper, ingroeipadBesluiten, besluit(ingroeipad))).toMatchObject({ status: 'forbidden' });
    expect(codes(await world.doe(bestuurder, ingroeipadBesluiten, besluit(ingroeipad)))).toEqual([
      'volmacht-ontbreekt',
    ]);
    for (const code of world.gemeenten)
      await world.lukt(world.iemand('gemeente', code, 'college'), volmachtVerlenen, {
        verband: world.verband,
        mandaat: 'tarieven-alle-producten',
        motivering,
      });
    expect(await world.doe(beide, ingroeipadBesluiten, besluit(ingroeipad))).toMatchObject({ status: 'refused' });
    await world.lukt(bestuurder, ingroeipadBesluiten, besluit(ingroeipad));
    expect(codes(await world.doe(bestuurder, ingroeipadBesluiten, besluit(ingroeipad)))).toEqual(['pad-gesloten']);
  });

  test('geeft tarieven van die ene aanbieder, tot de lijst geldt', async () => {
    expect(await bedragOp('99000001', '2025-05-01')).toBe(167);
    expect(await bedragOp('99000001', '2025-12-31')).toBe(183);
    const regio = await bedragOp('99000002', '2025-05-01');
    expect(await bedragOp('99000001', '2026-01-01')).toBe(regio);
    expect(await bedragOp('99000001', '2025-04-30')).toBe(regio);
  });

  test('hoort de aanbieder in zijn werkvoorraad, tot hij het las', async () => {
    await world.bezorg();
    expect(await taken(ander, 'ingroeipad-lezen')).toEqual([]);
    expect(await taken(linde, 'ingroeipad-lezen')).toMatchObject([
      {
        onderwerp: { soort: 'ingroeipad', id: eerste },
        gegevens: { product: 'Gespecialiseerde GGZ', vanaf: '2025-05-01' },
      },
    ]);
    expect(await world.vraag(linde, ingroeipadInzien, { id: eerste })).toMatchObject({ moetLezen: true });
    expect(codes(await world.doe(ander, ingroeipadLezen, { ingroeipad: eerste }))).toEqual(['pad-bestaat-niet']);
    await world.lukt(linde, ingroeipadLezen, { ingroeipad: eerste });
    expect(await taken(linde, 'ingroeipad-lezen')).toEqual([]);
  });

  test('ziet de aanbieder zelf, en een andere niet', async () => {
    const own = await world.vraag(linde, ingroeipadInzien, { id: eerste });
    expect(own).toMatchObject({ staat: 'vastgesteld', magBesluiten: false, magIntrekken: false });
    expect(own?.tarieven.map(({ bedrag }) => bedrag)).toEqual([167, 183]);
    expect((await world.vraag(linde, ingroeipadenInzien, {}))?.paden).toHaveLength(1);
    expect((await world.vraag(ander, ingroeipadenInzien, {}))?.paden).toEqual([]);
    expect(await world.vraag(ander, ingroeipadInzien, { id: eerste })).toBeNull();
    const view = await world.vraag(linde, tarievenInzien, { contract, dag: datum('2025-06-01') });
    const [tarief] = view?.perAanbieder ?? [];
    expect(await world.vraag(linde, aanbiedertariefInzien, { id: tarief?.id ?? '' })).toMatchObject({
      ingroeipad: eerste,
      verzoek: null,
    });
    expect(await world.vraag(ander, aanbiedertariefInzien, { id: tarief?.id ?? '' })).toBeUndefined();
  });
});

describe('de lijst verandert intussen', () => {
  test('dan blijft wat besloten is, en vraagt een taak om een nieuw besluit', async () => {
    await zetOpLijst(260, '2026-01-01');
    expect(await taken(inkoper, 'ingroeipad-nagaan')).toMatchObject([
      { gegevens: { door: 'deel', bedragVan: 200, bedragNaar: 260 } },
    ]);
    expect(await bedragOp('99000001', '2025-09-01')).toBe(183);
    const view = await world.vraag(inkoper, ingroeipadInzien, { id: eerste });
    expect(view?.eindeNu).toBe(260);
    const stappen = [
      { van: '2025-09-01', deel: '66' },
      { van: '2026-01-01', bedrag: '260' },
    ];
    const { ingroeipad } = await world.lukt(inkoper, ingroeipadVoorstellen, pad({ stappen }));
    expect(await taken(inkoper, 'ingroeipad-nagaan')).toEqual([]);
    await world.lukt(collega, ingroeipadIntrekken, { ingroeipad });
    expect(await taken(inkoper, 'ingroeipad-nagaan')).toMatchObject([{ onderwerp: { id: eerste } }]);
    const opnieuw = await world.lukt(inkoper, ingroeipadVoorstellen, pad({ stappen }));
    await world.lukt(bestuurder, ingroeipadBesluiten, besluit(opnieuw.ingroeipad));
    tweede = opnieuw.ingroeipad;
    expect([await bedragOp('99000001', '2025-08-31'), await bedragOp('99000001', '2025-09-01')]).toEqual([167, 223]);
    expect(await world.vraag(linde, ingroeipadInzien, { id: eerste })).toMatchObject({ staat: 'vervangen' });
  });

  test('en wat nog wacht wordt niet meer besloten', async () => {
    const stappen = [
      { van: '2025-10-01', bedrag: '240' },
      { van: '2026-01-01', deel: '100' },
    ];
    const { ingroeipad } = await world.lukt(inkoper, ingroeipadVoorstellen, pad({ stappen }));
    await zetOpLijst(270, '2026-01-01');
    expect(codes(await world.doe(bestuurder, ingroeipadBesluiten, besluit(ingroeipad)))).toEqual([
      'pad-lijst-veranderd',
    ]);
  });

  test('of het pad blijft zo: wie dat naging hoort er pas weer van als de lijst nog eens verandert', async () => {
    expect(await taken(inkoper, 'ingroeipad-nagaan')).toMatchObject([{ onderwerp: { id: tweede } }]);
    expect(await world.doe(bestuurder, ingroeipadNagaan, { ingroeipad: tweede })).toMatchObject({
      status: 'forbidden',
    });
    await world.lukt(inkoper, ingroeipadNagaan, { ingroeipad: tweede });
    expect(codes(await world.doe(inkoper, ingroeipadNagaan, { ingroeipad: tweede }))).toEqual(['pad-klopt-al']);
    await zetOpLijst(210, '2025-06-01');
    expect(await taken(inkoper, 'ingroeipad-nagaan')).toEqual([]);
    await zetOpLijst(280, '2026-01-01');
    expect(await taken(inkoper, 'ingroeipad-nagaan')).toMatchObject([{ gegevens: { bedragNaar: 280 } }]);
    await zetOpLijst(260, '2026-01-01');
    expect(await taken(inkoper, 'ingroeipad-nagaan')).toEqual([]);
  });
});

describe('een pad naar het tarief van een ander product', () => {
  test('eindigt op wat deze aanbieder daar zou krijgen, en vraagt dus zijn cao', async () => {
    const volger = 'basis-ggz';
    const gevolgd = 'jeugd-en-opvoedhulp';
    await world.lukt(inkoper, volgingVastleggen, {
      contract,
      product: volger,
      volgtProduct: gevolgd,
      bron: 'Afspraak',
    });
    const stappen = [
      { van: '2025-05-01', deel: '50' },
      { van: '2025-09-01', deel: '100' },
    ];
    const wat = pad({ product: volger, stappen });
    expect(codes(await world.doe(inkoper, ingroeipadVoorstellen, wat))).toEqual(['pad-cao-kiezen']);
    const tariefVan = (cao: string) =>
      world.alsof(linde, (context) =>
        tariefOp(context, { verband: world.verband, product: gevolgd, cao, micro: false, dag: datum('2025-09-01') }),
      );
    for (const cao of ['jeugdzorg', 'ggz']) {
      const { ingroeipad } = await world.lukt(inkoper, ingroeipadVoorstellen, { ...wat, cao });
      const view = await world.vraag(inkoper, ingroeipadInzien, { id: ingroeipad });
      expect(view?.eindbedrag).toBe((await tariefVan(cao))?.bedrag);
      await world.lukt(inkoper, ingroeipadIntrekken, { ingroeipad });
    }
    expect((await tariefVan('jeugdzorg'))?.bedrag).not.toBe((await tariefVan('ggz'))?.bedrag);
  });
});
