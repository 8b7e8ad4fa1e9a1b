// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import type { Act } from '#platform/act';
import { rows } from '#platform/database';
import { readDocument } from '#platform/documenten';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  aanbiedertariefBesluiten,
  aanbiedertariefInzien,
  tariefadviesGeven,
  tariefOp,
  tariefverzoekenlijst,
  tariefverzoekIndienen,
  tariefverzoekInzien,
  tariefverzoekVoorvertonen,
  tarievenInzien,
  verzoekbesluitLezen,
  volgingVastleggen,
} from '../index.ts';
import { addendumDocument } from './addendum.query.ts';
import { readVerzoek } from './tariefverzoek.store.ts';

let world: World;
let linde: Wie;
let ander: Wie;
let gouda: Wie;
let beleid: Wie;
let inkoper: Wie;
let collega: Wie;
let directeur: Wie;
let tarief = '';
const contract = 'ambulant-jeugd';
const product = 'begeleiding-regulier';
const motivering = 'De uitvoering heeft meerwaarde voor de regio.';

beforeAll(async () => {
  world = await openWorld();
  linde = world.iemand('aanbieder', '99000001', 'aanbieder');
  ander = world.iemand('aanbieder', '99000002', 'aanbieder');
  gouda = world.iemand('gemeente', '0513', 'financien');
  beleid = world.iemand('verband', world.verband, 'beleidsadviseur');
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  collega = world.iemand('verband', world.verband, 'inkoper');
  directeur = world.iemand('verband', world.verband, 'programmadirecteur');
  await stelTarievenVast(world);
  await world.zetKlok('2025-03-01T09:00');
  const rij = (await world.vraag(linde, tarievenInzien, { contract }))?.rijen.find(
    (one) => one.product === product && one.cao === 'jeugdzorg',
  );
  tarief = rij?.gewoon?.id ?? '';
});
afterAll(() => world?.sluit());

const codes = (result: object) =>
  'reasons' in result && Array.isArray(result.reasons)
    ? result.reasons.map(({ code }: { code: string }) => code)
    : result;
const soorten = async (wie: Wie) => (await world.alsof(wie, readTasks)).map(({ soort }) => soort);
const overhead = { soort: 'overhead', wordt: '40', reden: 'Drie kleine locaties met elk een eigen balie.' };
const invoer = (deel: object = {}) => ({
  tarief,
  ingang: '2025-07-01',
  toelichting: 'Wij werken op drie kleine locaties.',
  afwijkingen: [overhead],
  ...deel,
});
const op = async (wie: Wie, aanbieder: string, dag: string) =>
  (
    await world.alsof(wie, (context) =>
      tariefOp(context, {
        verband: world.verband,
        product,
        cao: 'jeugdzorg',
        micro: false,
        dag: datum(dag),
        aanbieder,
      }),
    )
  )?.bedrag;
const advies = (wie: Wie, verzoek: string, discipline: string, oordeel = 'toekennen') =>
  world.doe(wie, tariefadviesGeven, { verzoek, discipline, oordeel, tekst: 'Zie de opbouw van de kosten.' });

/** Carries out the first in a transaction that stays open until the second is done, or waits for it. */
async function tegelijk<I, V>(act: Act<I, V>, [een, ander]: readonly [Poging, Poging]) {
  const isDone = Promise.withResolvers<void>();
  const mayEnd = Promise.withResolvers<void>();
  const eerste = world.alsof(een.wie, async (context) => {
    const outcome = await act.run(context, act.invoer.parse(een.invoer));
    isDone.resolve();
    await mayEnd.promise;
    return outcome;
  });
  await isDone.promise;
  const tweede = world.doe(ander.wie, act, ander.invoer);
  await Promise.race([tweede, new Promise((resolve) => setTimeout(resolve, 300))]);
  mayEnd.resolve();
  return Promise.all([eerste, tweede]);
}
type Poging = { readonly wie: Wie; readonly invoer: unknown };

describe('een aanbieder-specifiek tarief [002 §5.3.3]', () => {
  let verzoek = '';

  test('laat de aanbieder vooraf zien wat het model met zijn cijfers berekent', async () => {
    const view = await world.vraag(linde, tariefverzoekVoorvertonen, {
      tarief,
      gevraagd: { ingang: datum('2025-07-01'), afwijkingen: [{ soort: 'overhead', wordt: '40' }] },
    });
    expect(view?.cijfers.find(({ soort }) => soort === 'overhead')).toMatchObject({ waarde: '34', eenheid: '%' });
    // € 69,4558… per uur × 1,40 ÷ 1,34 ÷ 60 = € 1,2094… per minuut, in plaats van € 1,16.
    expect(view?.uitkomst).toMatchObject({ status: 'decided', value: { bedrag: 121 } });
  });

  test('wordt geweigerd met alles wat eraan ontbreekt', async () => {
    const wrong = invoer({
      ingang: '2025-03-01',
      afwijkingen: [overhead, { soort: 'koffie', wordt: '2', reden: 'Kort.' }],
    });
    expect(codes(await world.doe(linde, tariefverzoekIndienen, wrong))).toEqual([
      'afwijking-onbekend',
      'afwijking-zonder-reden',
      'tarief-ingang-voorbij',
    ]);
    expect(await world.doe(linde, tariefverzoekIndienen, invoer({ afwijkingen: [] }))).toMatchObject({
      status: 'invalid',
    });
    expect(await world.doe(inkoper, tariefverzoekIndienen, invoer())).toMatchObject({ status: 'forbidden' });
    expect(codes(await world.doe(linde, tariefverzoekIndienen, invoer({ tarief: linde.persoon })))).toEqual([
      'verzoek-tarief-onbekend',
    ]);
  });

  test('komt bij elke discipline in de werkvoorraad, en een tweede verzoek wacht', async () => {
    verzoek = (await world.lukt(linde, tariefverzoekIndienen, invoer())).verzoek;
    await world.bezorg();
    expect(codes(await world.doe(linde, tariefverzoekIndienen, invoer()))).toEqual(['verzoek-loopt']);
    for (const wie of [beleid, inkoper]) expect(await soorten(wie)).toContain('tarieven/tariefadvies-geven');
    expect(await world.vraag(inkoper, tariefverzoekInzien, { id: verzoek })).toMatchObject({
      bedragNu: 116,
      bedrag: 121,
      afwijkingen: [{ soort: 'overhead', was: '34', wordt: '40' }],
      teAdviseren: ['contractmanagement of inkoop', 'financiën'],
    });
  });

  test('is van de aanbieder en de regio: een ander ziet het niet', async () => {
    expect(await world.vraag(ander, tariefverzoekInzien, { id: verzoek })).toBeNull();
    expect(await world.vraag(ander, tariefverzoekenlijst, {})).toEqual([]);
    expect(await world.vraag(linde, tariefverzoekenlijst, {})).toMatchObject([{ id: verzoek, uitkomst: null }]);
    expect(await world.sql(gouda, (tx) => rows(tx, sql`select from tarieven.tariefverzoeken`))).toEqual([]);
    expect((await world.vraag(linde, tariefverzoekInzien, { id: verzoek }))?.adviezen).toBeNull();
  });

  test('vraagt advies van elke discipline, elk door een ander', async () => {
    const besluit = { verzoek, uitkomst: 'toegekend', motivering, geindexeerd: 'nee', bevestigd: true };
    expect(codes(await world.doe(directeur, aanbiedertariefBesluiten, besluit))).toEqual(['advies-ontbreekt']);
    expect(codes(await advies(beleid, verzoek, 'financiën'))).toEqual(['advies-andere-discipline']);
    await advies(beleid, verzoek, 'beleid');
    expect(codes(await advies(beleid, verzoek, 'beleid'))).toEqual(['advies-al-gegeven']);
    await advies(inkoper, verzoek, 'contractmanagement of inkoop');
    expect(codes(await advies(inkoper, verzoek, 'financiën'))).toEqual(['advies-al-gegeven']);
    expect(await advies(collega, verzoek, 'financiën', 'afwijzen')).toMatchObject({ value: { volledig: true } });
    expect(await soorten(inkoper)).not.toContain('tarieven/tariefadvies-geven');
    expect(await soorten(directeur)).toContain('tarieven/aanbiedertarief-besluiten');
  });

  test('wordt besloten na afstemming met wie het mandaatregister noemt', async () => {
    const besluit = { verzoek, uitkomst: 'toegekend', motivering, geindexeerd: 'nee', bevestigd: false };
    const { geindexeerd: _, ...zwijgt } = besluit;
    expect(codes(await world.doe(directeur, aanbiedertariefBesluiten, zwijgt))).toEqual(['indexeren-niet-gekozen']);
    const outcome = await world.doe(directeur, aanbiedertariefBesluiten, besluit);
    expect(codes(outcome)).toEqual(['voorwaarde-niet-bevestigd']);
    expect(JSON.stringify(outcome)).toContain('Afgestemd met');
    const tot = { ...besluit, bevestigd: true, tot: '2025-06-01' };
    expect(codes(await world.doe(directeur, aanbiedertariefBesluiten, tot))).toEqual([
      'aanbiedertarief-eindigt-eerder',
    ]);
    const both = await Promise.all([
      world.doe(directeur, aanbiedertariefBesluiten, { ...besluit, bevestigd: true }),
      world.doe(directeur, aanbiedertariefBesluiten, { ...besluit, bevestigd: true }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['decided', 'refused']);
    await world.bezorg();
    expect(await soorten(directeur)).not.toContain('tarieven/aanbiedertarief-besluiten');
  });

  test('geldt vanaf zijn dag, alleen voor deze aanbieder', async () => {
    for (const wie of [linde, gouda, inkoper]) {
      expect(await op(wie, '99000001', '2025-06-30')).toBe(116);
      expect(await op(wie, '99000001', '2025-07-01')).toBe(121);
      expect(await op(wie, '99000002', '2025-07-01')).toBe(116);
    }
    const dag = datum('2025-07-01');
    expect((await world.vraag(linde, tarievenInzien, { contract, dag }))?.perAanbieder).toMatchObject([
      { bedrag: 121 },
    ]);
    expect((await world.vraag(ander, tarievenInzien, { contract, dag }))?.perAanbieder).toEqual([]);
  });

  test('staat in een addendum dat de aanbieder kan lezen, en de uitslag op zijn werkvoorraad', async () => {
    const view = await world.vraag(linde, tariefverzoekInzien, { id: verzoek });
    expect(view).toMatchObject({ besluit: { uitkomst: 'toegekend', motivering }, moetLezen: true });
    const document = view?.eigenTarief?.document ?? '';
    expect((await world.sql(linde, (tx) => readDocument(tx, document)))?.naam).toBe(
      'addendum-begeleiding-regulier-2025-07-01.pdf',
    );
    const asked = await world.sql(directeur, (tx) => readVerzoek(tx, verzoek));
    const text = JSON.stringify(
      asked &&
        (await world.alsof(directeur, (context) =>
          addendumDocument(context, asked, {
            product: 'Begeleiding regulier',
            tot: null,
            geindexeerd: false,
            motivering,
          }),
        )),
    );
    expect(text).toContain('in plaats van het tarief van de regio (Cao Jeugdzorg)');
    expect(text).toContain('Er is geen laatste dag bepaald.');
    expect(text).toContain('gaat niet mee met de jaarlijkse indexatie');
    expect(text).toContain(
      `(${directeur.naam}). Grond: Artikel 10 Mandatenbesluit. Kenmerk van het besluit: ${view?.besluit?.besluit}`,
    );
    expect(await world.sql(ander, (tx) => readDocument(tx, document))).toBeUndefined();
    await world.lukt(linde, verzoekbesluitLezen, { verzoek });
    expect(await soorten(linde)).toEqual([]);
    const id = view?.eigenTarief?.id ?? '';
    expect(await world.vraag(gouda, aanbiedertariefInzien, { id })).toMatchObject({
      aanbieder: '99000001',
      bedrag: 121,
    });
    expect(await world.vraag(ander, aanbiedertariefInzien, { id })).toBeUndefined();
  });

  test('kan ook worden afgewezen: dan blijft het tarief van de regio', async () => {
    const [een, dubbel] = await tegelijk(tariefverzoekIndienen, [
      { wie: ander, invoer: invoer() },
      { wie: world.iemand('aanbieder', '99000002', 'aanbieder'), invoer: invoer() },
    ]);
    expect([een.status, codes(dubbel)]).toEqual(['decided', ['verzoek-loopt']]);
    const tweede = een.status === 'decided' ? een.value.verzoek : '';
    await world.bezorg();
    await advies(beleid, tweede, 'beleid', 'afwijzen');
    const gegeven = { verzoek: tweede, oordeel: 'afwijzen', tekst: 'Niet aangetoond.' };
    const laatste = await tegelijk(tariefadviesGeven, [
      { wie: inkoper, invoer: { ...gegeven, discipline: 'contractmanagement of inkoop' } },
      { wie: collega, invoer: { ...gegeven, discipline: 'financiën' } },
    ]);
    expect(laatste).toMatchObject([{ value: { volledig: false } }, { value: { volledig: true } }]);
    expect(await soorten(directeur)).toContain('tarieven/aanbiedertarief-besluiten');
    const besluit = { verzoek: tweede, uitkomst: 'afgewezen', motivering, bevestigd: true };
    await world.lukt(directeur, aanbiedertariefBesluiten, besluit);
    expect(codes(await world.doe(directeur, aanbiedertariefBesluiten, besluit))).toEqual(['verzoek-besloten']);
    expect(await op(inkoper, '99000002', '2025-07-01')).toBe(116);
    expect(codes(await advies(beleid, tweede, 'beleid'))).toEqual(['verzoek-besloten']);
  });

  test('wordt niet meer toegekend als het product intussen iets volgt', async () => {
    const { verzoek: derde } = await world.lukt(ander, tariefverzoekIndienen, invoer());
    await world.bezorg();
    const plaats = async (wie: Wie, id: string) =>
      (await world.vraag(wie, tariefverzoekInzien, { id }))?.doorloop ?? null;
    expect(await plaats(inkoper, derde)).toEqual({ nummer: 1, aantal: 1, vorige: null, volgende: null });
    expect(await plaats(inkoper, verzoek)).toEqual({ nummer: null, aantal: 1, vorige: null, volgende: derde });
    expect(await plaats(ander, derde)).toBeNull();
    await advies(beleid, derde, 'beleid');
    await advies(inkoper, derde, 'contractmanagement of inkoop');
    await advies(collega, derde, 'financiën');
    const volgt = { contract, product, volgtProduct: 'begeleiding-specialistisch', bron: 'Afspraak' };
    await world.lukt(inkoper, volgingVastleggen, volgt);
    const besluit = { verzoek: derde, motivering, bevestigd: true, geindexeerd: 'nee' };
    expect(codes(await world.doe(directeur, aanbiedertariefBesluiten, { ...besluit, uitkomst: 'toegekend' }))).toEqual([
      'tarief-volgt-nu',
    ]);
    await world.lukt(directeur, aanbiedertariefBesluiten, { ...besluit, uitkomst: 'afgewezen' });
  });
});
