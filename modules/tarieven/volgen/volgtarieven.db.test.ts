// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { volmachtVerlenen } from '#modules/regio';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  indexatieVoorvertonen,
  indexcijferInvoeren,
  indexcijferVaststellen,
  kostprijzenBerekenen,
  lijstbedragAfwijzen,
  lijstbedragInvoeren,
  lijstbedragVaststellen,
  tariefHerijkt,
  tariefInzien,
  tarieflijstenInzien,
  tarieflijstInzien,
  tarieflijstVastleggen,
  tariefOp,
  tariefverzoekIndienen,
  tariefvoorstelIntrekken,
  tariefwijzigingBesluiten,
  tariefwijzigingVoorstellen,
  tarievenInzien,
  volgingBeeindigen,
  volgingVastleggen,
  volgtarievenInzien,
  volgtarievenVoorleggen,
} from '../index.ts';

let world: World;
let inkoper: Wie;
let collega: Wie;
let bestuurder: Wie;
let aanbieder: Wie;
let gemeente: Wie;
let lijst = '';
const contract = 'ambulant-jeugd';
const product = 'gespecialiseerde-ggz';
const volger = 'basis-ggz';
const toelichting = 'De lijst is veranderd.';
const motivering = 'Het contract volgt deze lijst.';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  collega = world.iemand('verband', world.verband, 'inkoper');
  bestuurder = world.iemand('verband', world.verband, 'bestuurder');
  aanbieder = world.iemand('aanbieder', '12345678', 'aanbieder');
  gemeente = world.iemand('gemeente', '0513', 'inkoper');
  await stelTarievenVast(world);
  await world.zetKlok('2025-03-01T09:00');
});
afterAll(() => world?.sluit());

const codes = (result: object) =>
  'reasons' in result && Array.isArray(result.reasons)
    ? result.reasons.map(({ code }: { code: string }) => code)
    : result;
const taken = async (wie: Wie, soort: string) =>
  (await world.alsof(wie, readTasks)).filter((taak) => taak.soort === `tarieven/${soort}`);
const bedrag = (centen: number, van: string, eenheid = 'minuut') => ({
  lijst,
  regel: product,
  eenheid,
  bedrag: String(centen),
  van,
  vastgesteldOp: '2025-02-15',
  bron: 'Lijst van een ander, bladzijde 2',
});
const zetOpLijst = async (...velden: Parameters<typeof bedrag>) => {
  const { lijstbedrag } = await world.lukt(inkoper, lijstbedragInvoeren, bedrag(...velden));
  return world.lukt(collega, lijstbedragVaststellen, { lijstbedrag });
};
const volg = (velden: object) =>
  world.doe(inkoper, volgingVastleggen, { contract, bron: 'Afspraak van 1 maart', ...velden });
const bedragOp = async (welk: string, dag: string) =>
  (
    await world.alsof(aanbieder, (context) =>
      tariefOp(context, { verband: world.verband, product: welk, cao: 'ggz', micro: false, dag: datum(dag) }),
    )
  )?.bedrag;
const idVan = async (welk: string, dag: string) =>
  (await world.vraag(inkoper, tarievenInzien, { contract, dag: datum(dag) }))?.rijen.find(
    (rij) => rij.product === welk && rij.cao === 'ggz',
  )?.gewoon?.id ?? '';

describe('lijsten van het pakket', () => {
  test('zeggen wat onbekend is, en hetzelfde pakket nog eens laden verandert niets', async () => {
    const before = await world.vraag(aanbieder, tarieflijstenInzien, {});
    expect(before?.lijsten.length).toBeGreaterThan(0);
    expect(before?.lijsten.every(({ bedragen }) => bedragen.length === 0)).toBe(true);
    expect(before?.volgingen.every(({ herkomst, producten }) => herkomst !== null && producten.length === 0)).toBe(
      true,
    );
    expect(before).toMatchObject({ magInvoeren: false, magKoppelen: false });
    await laadRegio(world.omgeving, `regios/${world.verband}`);
    expect((await world.vraag(aanbieder, tarieflijstenInzien, {}))?.volgingen).toEqual(before?.volgingen);
  });

  test('volgen het pakket, maar wat iemand beëindigde blijft beëindigd', async () => {
    const [eerste] = (await world.vraag(inkoper, tarieflijstenInzien, {}))?.volgingen ?? [];
    await world.lukt(inkoper, volgingBeeindigen, { volging: eerste?.id });
    expect(codes(await world.doe(inkoper, volgingBeeindigen, { volging: eerste?.id }))).toEqual([
      'volging-bestaat-niet',
    ]);
    await laadRegio(world.omgeving, `regios/${world.verband}`);
    const after = (await world.vraag(inkoper, tarieflijstenInzien, {}))?.volgingen ?? [];
    expect(after.map(({ contract: code }) => code)).not.toContain(eerste?.contract);
  });
});

describe('een lijst en haar bedragen', () => {
  test('voegt iemand van de regio toe, één keer', async () => {
    const wat = { naam: 'Landelijke lijst', bron: 'Brief van 1 februari' };
    expect(await world.doe(bestuurder, tarieflijstVastleggen, wat)).toMatchObject({ status: 'forbidden' });
    ({ lijst } = await world.lukt(inkoper, tarieflijstVastleggen, { ...wat, houder: '' }));
    expect(codes(await world.doe(collega, tarieflijstVastleggen, { ...wat, naam: 'landelijke lijst' }))).toEqual([
      'tarieflijst-bestaat',
    ]);
    expect((await world.vraag(aanbieder, tarieflijstInzien, { lijst }))?.lijst).toMatchObject({
      naam: 'Landelijke lijst',
      houder: null,
      regels: [],
    });
    expect(await world.vraag(inkoper, tarieflijstInzien, { lijst: 'elders' })).toBeNull();
  });

  test('alles wat aan een bedrag niet klopt komt in één keer terug', async () => {
    const wrong = { ...bedrag(150, '2025-04-01'), lijst: 'elders', vastgesteldOp: '2025-03-02' };
    expect(codes(await world.doe(inkoper, lijstbedragInvoeren, wrong))).toEqual([
      'tarieflijst-bestaat-niet',
      'lijstbedrag-niet-vastgesteld',
    ]);
    expect(
      await world.doe(inkoper, lijstbedragInvoeren, { ...bedrag(0, '2025-04-31', 'week'), bron: '' }),
    ).toMatchObject({
      status: 'invalid',
      fouten: [{ veld: 'eenheid' }, { veld: 'bedrag' }, { veld: 'van' }, { veld: 'bron' }],
    });
    expect(await world.doe(bestuurder, lijstbedragInvoeren, bedrag(150, '2025-04-01'))).toMatchObject({
      status: 'forbidden',
    });
  });

  test('tellen pas als een ander ze met de lijst vergeleek', async () => {
    const { lijstbedrag } = await world.lukt(inkoper, lijstbedragInvoeren, bedrag(900, '2025-04-01', 'uur'));
    expect(codes(await world.doe(collega, lijstbedragInvoeren, bedrag(901, '2025-04-01')))).toEqual([
      'lijstbedrag-wacht-al',
    ]);
    expect(await taken(collega, 'lijstbedrag-vaststellen')).toHaveLength(1);
    expect(codes(await world.doe(inkoper, lijstbedragVaststellen, { lijstbedrag }))).toEqual(['lijstbedrag-vier-ogen']);
    expect(codes(await world.doe(gemeente, lijstbedragVaststellen, { lijstbedrag }))).toEqual([
      'lijstbedrag-bestaat-niet',
    ]);
    expect((await world.vraag(aanbieder, tarieflijstInzien, { lijst }))?.lijst.bedragen).toEqual([]);
    await world.lukt(collega, lijstbedragAfwijzen, { lijstbedrag });
    expect(codes(await world.doe(collega, lijstbedragAfwijzen, { lijstbedrag }))).toEqual(['lijstbedrag-gesloten']);
    await zetOpLijst(900, '2025-04-01', 'uur');
    expect(await taken(collega, 'lijstbedrag-vaststellen')).toEqual([]);
    expect(codes(await world.doe(collega, lijstbedragInvoeren, bedrag(900, '2025-04-01', 'uur')))).toEqual([
      'lijstbedrag-al-bekend',
    ]);
    expect((await world.vraag(aanbieder, tarieflijstInzien, { lijst }))?.lijst.bedragen).toMatchObject([
      { bedrag: 900, eenheid: 'uur', staat: 'vastgesteld' },
    ]);
  });
});

describe('wat volgt wat', () => {
  test('alles wat niet klopt komt in één keer terug', async () => {
    expect(
      codes(await volg({ contract: 'elders', product: 'elders', volgtProduct: 'nergens', lijst: 'weg', procent: '0' })),
    ).toEqual([
      'tarief-contract-onbekend',
      'volging-product-onbekend',
      'volging-een-van-twee',
      'tarieflijst-bestaat-niet',
      'volging-product-onbekend',
      'volging-geen-deel',
    ]);
    expect(codes(await volg({ volgtProduct: product }))).toEqual(['volging-heel-contract']);
    expect(await world.doe(bestuurder, volgingVastleggen, { contract, product, lijst, bron: 'x' })).toMatchObject({
      status: 'forbidden',
    });
  });

  test('een kring wordt geweigerd met de producten die erin staan', async () => {
    expect(await volg({ product: volger, volgtProduct: product, procent: '90' })).toMatchObject({ status: 'decided' });
    expect(await volg({ product, volgtProduct: volger })).toMatchObject({
      reasons: [{ code: 'volging-ring', veld: 'volgtProduct', figures: { leden: expect.stringContaining('volgt') } }],
    });
    expect(codes(await volg({ product: volger, lijst }))).toEqual(['volging-dubbel']);
    expect(await volg({ product, lijst })).toMatchObject({ status: 'decided' });
  });
});

describe('tarieven volgen een lijst', () => {
  test('een andere eenheid wordt geweigerd met beide eenheden, en houdt ook de volgers daarvan op', async () => {
    const view = await world.vraag(inkoper, volgtarievenInzien, { contract, ingang: datum('2025-05-01') });
    expect(view?.uitkomst).toMatchObject({
      value: {
        nietGevolgd: [
          { product: volger, redenen: [{ code: 'gevolgd-tarief-ontbreekt' }] },
          { product, redenen: [{ code: 'eenheid-verschilt', figures: { eenheid: 'minuut', eenheidGevolgd: 'uur' } }] },
        ],
      },
    });
    const vraag = { contract, ingang: '2025-05-01', toelichting };
    expect(codes(await world.doe(inkoper, volgtarievenVoorleggen, vraag))).toEqual([
      'gevolgd-tarief-ontbreekt',
      'eenheid-verschilt',
    ]);
  });

  test('een nieuw bedrag geeft een taak, en één besluit over alle tarieven die volgen', async () => {
    await zetOpLijst(200, '2025-05-01');
    expect(await taken(inkoper, 'volgtarieven-voorleggen')).toMatchObject([
      { onderwerp: { soort: 'volgtarieven', id: `${contract}.2025-05-01` }, gegevens: { aantal: 12 } },
    ]);
    const vraag = { contract, ingang: '2025-05-01', toelichting };
    expect(await world.doe(bestuurder, volgtarievenVoorleggen, vraag)).toMatchObject({ status: 'forbidden' });
    expect(codes(await world.doe(inkoper, volgtarievenVoorleggen, { ...vraag, ingang: '2025-03-01' }))).toContain(
      'tarief-ingang-voorbij',
    );
    expect(codes(await world.doe(inkoper, volgtarievenVoorleggen, { ...vraag, contract: 'elders' }))).toEqual([
      'tarief-contract-onbekend',
    ]);
    const { voorstel } = await world.lukt(inkoper, volgtarievenVoorleggen, vraag);
    expect(codes(await world.doe(collega, volgtarievenVoorleggen, vraag))).toContain('volgtarief-wacht');
    expect(await taken(inkoper, 'volgtarieven-voorleggen')).toEqual([]);
    await world.lukt(inkoper, tariefvoorstelIntrekken, { voorstel });
    expect(await taken(bestuurder, 'volgtarieven-besluiten')).toEqual([]);
  });

  test('na het besluit gelden zij, met waar het bedrag vandaan komt', async () => {
    const vraag = { contract, ingang: '2025-05-01', toelichting };
    const { voorstel } = await world.lukt(inkoper, volgtarievenVoorleggen, vraag);
    expect(await taken(bestuurder, 'volgtarieven-besluiten')).toHaveLength(1);
    for (const code of world.gemeenten)
      await world.lukt(world.iemand('gemeente', code, 'college'), volmachtVerlenen, {
        verband: world.verband,
        mandaat: 'tarieven-alle-producten',
        motivering,
      });
    await world.bezorg();
    await world.lukt(bestuurder, tariefwijzigingBesluiten, { voorstel, motivering, bevestigd: true });
    await world.bezorg();
    expect(await taken(bestuurder, 'volgtarieven-besluiten')).toEqual([]);
    expect([await bedragOp(product, '2025-05-01'), await bedragOp(volger, '2025-05-01')]).toEqual([200, 180]);
    expect(await bedragOp(product, '2025-04-30')).not.toBe(200);
    const view = await world.vraag(aanbieder, tariefInzien, { id: await idVan(volger, '2025-05-01') });
    expect(view).toMatchObject({ volgt: true, magWijzigen: false, volgbewijs: { lijst } });
    expect(JSON.stringify(view?.volgbewijs?.uitkomst)).toContain('Lijst van een ander, bladzijde 2');
    expect(codes(await world.doe(inkoper, volgtarievenVoorleggen, vraag))).toEqual(['volgtarieven-geen-verschil']);
  });

  test('een contract waarin niets volgt, of waarin nog niets is vastgesteld, zegt dat', async () => {
    const vraag = { contract: 'dagbesteding-jeugd', ingang: '2025-05-01', toelichting };
    expect(codes(await world.doe(inkoper, volgtarievenVoorleggen, vraag))).toEqual(['volgtarieven-geen']);
  });

  test('wie zelf wil wijzigen of een eigen tarief vraagt, hoort dat dit tarief volgt', async () => {
    const wijziging = { product, cao: 'ggz', micro: false, bedrag: 300, ingang: '2025-06-01', toelichting };
    expect(codes(await world.doe(inkoper, tariefwijzigingVoorstellen, wijziging))).toEqual(['tarief-volgt']);
    const verzoek = {
      tarief: await idVan(product, '2025-05-01'),
      ingang: '2025-06-01',
      toelichting,
      afwijkingen: [{ soort: 'overhead', wordt: '40', reden: 'Drie kleine locaties met een balie.' }],
    };
    expect(codes(await world.doe(aanbieder, tariefverzoekIndienen, verzoek))).toEqual(['tarief-volgt']);
  });

  test('gaat niet mee in de indexatie en hoeft niet te worden herijkt', async () => {
    await world.zetKlok('2025-10-06T09:00');
    for (const reeks of ['OVA', 'PPC'])
      for (const [jaar, stand, procent] of [
        ['2025', 'definitief', '4,2'],
        ['2026', 'voorlopig', '4,5'],
      ]) {
        const cijfer = { reeks, jaar, stand, procent, gepubliceerd: '2025-09-16', bron: 'MEV' };
        const { indexcijfer } = await world.lukt(inkoper, indexcijferInvoeren, cijfer);
        await world.lukt(collega, indexcijferVaststellen, { indexcijfer });
      }
    const view = await world.vraag(inkoper, indexatieVoorvertonen, { jaar: 2026, toch: [] });
    const value = view.uitkomst.status === 'decided' ? view.uitkomst.value : null;
    const skipped = value?.overgeslagen.filter((one) => one.reden.code === 'tarief-volgt-lijst') ?? [];
    expect(new Set(skipped.map((one) => one.product))).toEqual(new Set([product, volger]));
    expect(skipped[0]?.reden.figures).toHaveProperty('lijst');
    expect(value?.contracten.flatMap(({ regels }) => regels).some((one) => one.product === product)).toBe(false);
    const herijkt = await world.alsof(inkoper, (context) =>
      tariefHerijkt(context, {
        verband: world.verband,
        contract,
        sinds: datum('2025-06-01'),
        verlenging: datum('2028-01-01'),
      }),
    );
    const named = herijkt?.status === 'refused' ? JSON.stringify(herijkt.reasons) : '';
    expect(herijkt?.steps.filter(({ steps }) => steps.some(({ name }) => name === 'tarief-volgt'))).toHaveLength(12);
    expect(named).toContain('"aantal":18');
  });

  test('bij een nieuwe berekening staat het klaar naast wat het model berekent', async () => {
    const { aantal } = await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2026 });
    expect(aantal).toBe(30);
    await zetOpLijst(210, '2026-01-01', 'uur');
    expect((await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2026 })).nietBerekend).toContain(product);
    const alleen = await world.doe(inkoper, kostprijzenBerekenen, { contract, jaar: 2026, producten: [product] });
    expect(codes(alleen)).toEqual(['eenheid-verschilt']);
  });
});

test('het tarief dat een ander volgt verandert: wie volgt wordt gevraagd', async () => {
  const volgingen = (await world.vraag(inkoper, tarieflijstenInzien, {}))?.volgingen ?? [];
  const own = volgingen.find((one) => one.product === product);
  await world.lukt(inkoper, volgingBeeindigen, { volging: own?.id });
  const wijziging = { product, cao: 'ggz', micro: false, bedrag: 300, ingang: '2025-12-01', toelichting };
  const { voorstel } = await world.lukt(inkoper, tariefwijzigingVoorstellen, wijziging);
  await world.lukt(bestuurder, tariefwijzigingBesluiten, { voorstel, motivering, bevestigd: true });
  expect(await taken(inkoper, 'volgtarieven-voorleggen')).toEqual([]);
  await world.bezorg();
  expect(await taken(inkoper, 'volgtarieven-voorleggen')).toMatchObject([{ gegevens: { aantal: 1 } }]);
});
