// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import { volmachtVerlenen } from '#modules/regio';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { geefEigenTarief } from '../../../test/support/eigen-tarief.ts';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { unzip } from '../../../test/support/unzip.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  indexatieBesluiten,
  indexatiebericht,
  indexatieIntrekken,
  indexatieInzien,
  indexatiesInzien,
  indexatieVoorbereiden,
  indexatieVoorvertonen,
  indexatieWerkblad,
  indexcijferAfwijzen,
  indexcijferInvoeren,
  indexcijfersVerwachten,
  indexcijferVaststellen,
  kostprijzenBerekenen,
  tariefHerijkt,
  tariefInzien,
  tariefOp,
  tariefvoorstelIntrekken,
  tariefwijzigingVoorstellen,
  voorstelInzien,
} from '../index.ts';

let world: World;
let inkoper: Wie;
let collega: Wie;
let bestuurder: Wie;
let aanbieder: Wie;
let linde: Wie;
let plassen: Wie;
const contract = 'ambulant-jeugd';
const motivering = 'De index volgt uit de vastgestelde methode.';
const toelichting = 'Jaarlijkse indexatie.';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  collega = world.iemand('verband', world.verband, 'inkoper');
  bestuurder = world.iemand('verband', world.verband, 'bestuurder');
  aanbieder = world.iemand('aanbieder', '12345678', 'aanbieder');
  linde = world.iemand('aanbieder', '99000001', 'aanbieder');
  plassen = world.iemand('aanbieder', '99000002', 'aanbieder');
  await stelTarievenVast(world);
});
afterAll(() => world?.sluit());

const codes = (result: object) =>
  'reasons' in result && Array.isArray(result.reasons)
    ? result.reasons.map(({ code }: { code: string }) => code)
    : result;
const soorten = async (wie: Wie) => (await world.alsof(wie, readTasks)).map(({ soort }) => soort);
const cijfer = (reeks: string, jaar: number, stand: string, procent: string) => ({
  reeks,
  jaar: String(jaar),
  stand,
  procent,
  gepubliceerd: '2025-09-16',
  bron: 'Macro Economische Verkenning',
});
const voerIn = (...velden: Parameters<typeof cijfer>) => world.lukt(inkoper, indexcijferInvoeren, cijfer(...velden));
const voorbereiden = (toch: readonly string[] = []) =>
  world.doe(inkoper, indexatieVoorbereiden, { jaar: 2026, toelichting, toch });
const bedragOp = async (dag: string, cao = 'jeugdzorg') =>
  (
    await world.alsof(aanbieder, (context) =>
      tariefOp(context, {
        verband: world.verband,
        product: 'begeleiding-regulier',
        cao,
        micro: false,
        dag: datum(dag),
      }),
    )
  )?.bedrag;

const bedragVoor = async (voor: Wie, dag: string) =>
  (
    await world.alsof(voor, (context) =>
      tariefOp(context, {
        verband: world.verband,
        product: 'begeleiding-regulier',
        cao: 'jeugdzorg',
        micro: false,
        dag: datum(dag),
        aanbieder: voor.hoed.code,
      }),
    )
  )?.bedrag;

describe('indexcijfers', () => {
  test('uit het pakket tellen meteen, en hetzelfde pakket nog eens laden verandert niets', async () => {
    const count = async () =>
      (
        await world.sql(inkoper, (tx) => rows<{ n: number }>(tx, sql`select count(*) as n from tarieven.indexcijfers`))
      )[0]?.n;
    const before = await count();
    expect(before).toBe(10);
    await laadRegio(world.omgeving, `regios/${world.verband}`);
    expect(await count()).toBe(before);
    const view = await world.vraag(aanbieder, indexatiesInzien, {});
    expect(view?.cijfers.every(({ staat }) => staat === 'vastgesteld')).toBe(true);
    expect(view).toMatchObject({ magInvoeren: false, voorbereiden: null, verwacht: [] });
  });

  test('die verschenen zijn komen één keer in de werkvoorraad, met de maand als termijn', async () => {
    await world.zetKlok('2025-10-06T09:00');
    expect(await indexcijfersVerwachten(world.omgeving)).toBe(3);
    expect(await indexcijfersVerwachten(world.omgeving)).toBe(0);
    const found = (await world.alsof(inkoper, readTasks)).filter(
      ({ soort }) => soort === 'tarieven/indexcijfer-invoeren',
    );
    expect(found.map(({ gegevens, uiterlijk }) => [gegevens['naam'], gegevens['jaar'], uiterlijk?.toString()])).toEqual(
      [
        ['Definitief cijfer', '2025', '2025-03-31'],
        ['Eerste raming (Centraal Economisch Plan)', '2026', '2025-03-31'],
        ['Tweede raming (Macro Economische Verkenning)', '2026', '2025-09-30'],
      ],
    );
    expect((await world.vraag(inkoper, indexatiesInzien, {}))?.verwacht).toHaveLength(3);
  });

  test('alles wat aan een cijfer niet klopt komt in één keer terug', async () => {
    const wrong = { ...cijfer('CPI', 2026, 'voorlopig', '3'), gepubliceerd: '2026-01-01' };
    expect(codes(await world.doe(inkoper, indexcijferInvoeren, wrong))).toEqual([
      'indexreeks-onbekend',
      'indexcijfer-niet-gepubliceerd',
    ]);
    expect(codes(await world.doe(inkoper, indexcijferInvoeren, cijfer('OVA', 2025, 'voorlopig', '4,18')))).toEqual([
      'indexcijfer-al-bekend',
    ]);
    expect(await world.doe(inkoper, indexcijferInvoeren, cijfer('OVA', 2026, 'voorlopig', '474'))).toMatchObject({
      status: 'invalid',
      fouten: [{ veld: 'procent' }],
    });
    expect(await world.doe(bestuurder, indexcijferInvoeren, cijfer('OVA', 2026, 'voorlopig', '4'))).toMatchObject({
      status: 'forbidden',
    });
  });

  test('tellen pas als een ander ze met de bron vergeleek', async () => {
    const { indexcijfer } = await voerIn('OVA', 2026, 'voorlopig', '4,5');
    expect(codes(await world.doe(collega, indexcijferInvoeren, cijfer('OVA', 2026, 'voorlopig', '4,6')))).toEqual([
      'indexcijfer-wacht-al',
    ]);
    expect(await soorten(collega)).toContain('tarieven/indexcijfer-vaststellen');
    expect(codes(await world.doe(inkoper, indexcijferVaststellen, { indexcijfer }))).toEqual(['indexcijfer-vier-ogen']);
    await world.lukt(collega, indexcijferAfwijzen, { indexcijfer });
    expect(codes(await world.doe(collega, indexcijferVaststellen, { indexcijfer }))).toEqual(['indexcijfer-gesloten']);

    const again = (await voerIn('OVA', 2026, 'voorlopig', '4,6')).indexcijfer;
    await world.lukt(collega, indexcijferVaststellen, { indexcijfer: again });
    expect(codes(await world.doe(collega, indexcijferVaststellen, { indexcijfer: again }))).toEqual([
      'indexcijfer-gesloten',
    ]);
    expect(await soorten(collega)).not.toContain('tarieven/indexcijfer-vaststellen');
    expect(
      (await world.sql(aanbieder, (tx) => rows(tx, sql`select from tarieven.indexcijfers where jaar = 2026`))).length,
    ).toBe(1);
  });

  test('wie nog ontbreekt wordt genoemd, en daarna vraagt de kalender niets meer', async () => {
    expect(await voorbereiden()).toMatchObject({ status: 'incomplete', missing: ['PPC-voorlopig-2026'] });
    const { indexcijfer } = await voerIn('PPC', 2026, 'voorlopig', '2,1');
    await world.lukt(collega, indexcijferVaststellen, { indexcijfer });
    expect((await world.vraag(inkoper, indexatiesInzien, {}))?.verwacht.map(({ code }) => code)).toEqual([
      'definitief-cijfer',
    ]);
    expect(await soorten(inkoper)).toEqual(['tarieven/indexcijfer-invoeren']);
  });
});

describe('de indexatie van alle contracten', () => {
  let indexatie = '';
  const brief = async (wie: Wie) => {
    const bestand = await world.vraag(wie, indexatiebericht, { id: `${indexatie}.${contract}.docx` });
    return unzip(bestand?.inhoud ?? new Uint8Array()).get('word/document.xml') ?? '';
  };

  test('laat vooraf per contract en tarief zien wat er gebeurt: in het eerste jaar telt alleen de raming', async () => {
    const view = await world.vraag(inkoper, indexatieVoorvertonen, { jaar: 2026, toch: [] });
    if (view.uitkomst.status !== 'decided') throw new Error(JSON.stringify(view.uitkomst));
    const { contracten, overgeslagen, index, indexEersteJaar } = view.uitkomst.value;
    // 90 % × 4,6 + 10 % × 2,1 = 4,35.
    expect(
      contracten.map(({ contract, eersteJaar, procent, effect }) => [contract, eersteJaar, procent, effect.tarieven]),
    ).toEqual([[contract, true, '4.35', 30]]);
    expect(index).toBeNull();
    expect(indexEersteJaar).toMatchObject({ status: 'decided', value: { nacalculatie: null } });
    expect(overgeslagen).toEqual([]);
    const regel = contracten[0]?.regels.find(
      ({ product, cao, micro }) => product === 'begeleiding-regulier' && cao === 'jeugdzorg' && !micro,
    );
    expect(regel).toMatchObject({ was: 116, wordt: 121, onafgerond: '121.046' });
  });

  test('neemt een tarief van één aanbieder mee als zijn addendum dat zegt, en anders niet', async () => {
    const vraag = { contract, product: 'begeleiding-regulier', ingang: '2025-11-01', overhead: '40' };
    await geefEigenTarief(world, linde, { ...vraag, geindexeerd: 'ja' });
    await geefEigenTarief(world, plassen, vraag);
    const view = await world.vraag(inkoper, indexatieVoorvertonen, { jaar: 2026, toch: [] });
    if (view.uitkomst.status !== 'decided') throw new Error(JSON.stringify(view.uitkomst));
    expect(view.uitkomst.value.contracten.map(({ aanbiederregels }) => aanbiederregels)).toMatchObject([
      [{ aanbieder: '99000001', was: 121, wordt: 126, onafgerond: '126.2635' }],
    ]);
    expect(view.uitkomst.value.blijft).toMatchObject([{ product: 'begeleiding-regulier', bedrag: 121 }]);
  });

  test('gaat één keer voor een jaar, ook als twee mensen het tegelijk doen', async () => {
    const both = await Promise.all([
      voorbereiden(),
      world.doe(collega, indexatieVoorbereiden, { jaar: 2026, toelichting }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['decided', 'refused']);
    const made = both.find(({ status }) => status === 'decided');
    indexatie = made?.status === 'decided' ? made.value.indexatie : '';
    expect(codes(both.find(({ status }) => status === 'refused') ?? {})).toEqual(['indexatie-bestaat']);
    expect(await soorten(bestuurder)).toEqual(['tarieven/indexatie-besluiten']);
    expect(await bedragOp('2026-01-01')).toBe(116);
  });

  test('zolang erover besloten moet worden kan geen van de tarieven anders worden voorgesteld', async () => {
    const wijziging = {
      product: 'begeleiding-regulier',
      cao: 'jeugdzorg',
      micro: false,
      ingang: '2026-02-01',
      toelichting,
      bedrag: 150,
    };
    expect(codes(await world.doe(inkoper, tariefwijzigingVoorstellen, wijziging))).toEqual(['tariefwijziging-loopt']);
    const view = await world.vraag(inkoper, indexatieInzien, { id: indexatie });
    const voorstel = view?.contracten[0]?.voorstel ?? '';
    expect(codes(await world.doe(inkoper, tariefvoorstelIntrekken, { voorstel }))).toEqual(['voorstel-van-indexatie']);
    expect(await world.vraag(bestuurder, voorstelInzien, { id: voorstel })).toMatchObject({ kan: null, indexatie });
    expect(await world.vraag(aanbieder, indexatieInzien, { id: indexatie })).toBeNull();
  });

  test('kan worden ingetrokken en opnieuw voorgelegd', async () => {
    await world.lukt(inkoper, indexatieIntrekken, { indexatie });
    expect(codes(await world.doe(inkoper, indexatieIntrekken, { indexatie }))).toEqual(['indexatie-gesloten']);
    expect(await soorten(bestuurder)).toEqual([]);
    indexatie = (await world.lukt(inkoper, indexatieVoorbereiden, { jaar: 2026, toelichting })).indexatie;
  });

  test('wordt alleen besloten door wie het mandaatregister noemt, met volmacht, en niet door wie haar maakte', async () => {
    const invoer = { indexatie, contracten: [contract], motivering, bevestigd: true };
    expect(await world.doe(inkoper, indexatieBesluiten, invoer)).toMatchObject({ status: 'forbidden' });
    const directeur = world.iemand('verband', world.verband, 'programmadirecteur');
    expect(codes(await world.doe(directeur, indexatieBesluiten, invoer))).toEqual(['niet-bevoegd']);
    expect(codes(await world.doe(bestuurder, indexatieBesluiten, invoer))).toEqual(['volmacht-ontbreekt']);
    expect(codes(await world.doe(bestuurder, indexatieBesluiten, { ...invoer, contracten: ['wonen-wmo'] }))).toEqual([
      'indexatie-contract-gesloten',
    ]);
    for (const gemeente of world.gemeenten)
      await world.lukt(world.iemand('gemeente', gemeente, 'college'), volmachtVerlenen, {
        verband: world.verband,
        mandaat: 'tarieven-alle-producten',
        motivering: 'Wij verlenen de volmacht.',
      });
    const both = await Promise.all([
      world.doe(bestuurder, indexatieBesluiten, invoer),
      world.doe(world.iemand('verband', world.verband, 'bestuurder'), indexatieBesluiten, invoer),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['decided', 'refused']);
    await world.bezorg();
    expect(await soorten(bestuurder)).toEqual([]);
  });

  test('daarna geldt op 1 januari het geïndexeerde tarief, en het oude tot en met 31 december', async () => {
    expect([await bedragOp('2025-12-31'), await bedragOp('2026-01-01')]).toEqual([116, 121]);
    expect(await bedragOp('2026-01-01', 'basis')).toBe(121);
    const view = await world.vraag(aanbieder, indexatieInzien, { id: indexatie });
    expect(view?.contracten[0]?.regels).toHaveLength(30);
    expect(view?.contracten[0]?.regels.every(({ staat }) => staat === 'vastgesteld')).toBe(true);
    expect(view?.bewijsEersteJaar).toMatchObject({
      rule: 'tarieven/index-berekenen',
      input: { jaar: 2026, methode: { nacalculatie: 'procentpunt', decimalenTussen: 3, decimalenUitkomst: 2 } },
    });
    // Wat wachtte op een voorstel staat apart: dat leest een aanbieder ook nu niet.
    const apart = (wie: Wie) => world.sql(wie, (tx) => rows(tx, sql`select from tarieven.indexatie_overgeslagen`));
    expect([(await apart(inkoper)).length, (await apart(aanbieder)).length]).toEqual([2, 0]);
    const tarief = await world.vraag(aanbieder, tariefInzien, { id: view?.contracten[0]?.regels[0]?.id ?? '' });
    expect(tarief?.indexatie).toEqual({ id: indexatie, jaar: 2026 });
    expect((await world.vraag(aanbieder, indexatiesInzien, {}))?.indexaties).toMatchObject([
      { jaar: 2026, staat: 'vastgesteld', contracten: 1, tarieven: 30, procenten: ['4.35'] },
    ]);
  });

  test('het tarief van één aanbieder gaat op dezelfde dag mee, en alleen die aanbieder leest het', async () => {
    expect([await bedragVoor(linde, '2025-12-31'), await bedragVoor(linde, '2026-01-01')]).toEqual([121, 126]);
    expect([await bedragVoor(plassen, '2025-12-31'), await bedragVoor(plassen, '2026-01-01')]).toEqual([121, 121]);
    const regels = async (wie: Wie) =>
      (await world.vraag(wie, indexatieInzien, { id: indexatie }))?.contracten[0]?.aanbiederregels.map(
        ({ was, wordt }) => [was, wordt],
      );
    expect([await regels(inkoper), await regels(linde), await regels(plassen)]).toEqual([
      [[121, 126]],
      [[121, 126]],
      [],
    ]);
    expect(await brief(linde)).toContain('Uw eigen tarieven');
    expect(await brief(plassen)).not.toContain('Uw eigen tarieven');
    expect(await brief(inkoper)).toContain('staat alleen in de brief aan die aanbieder');
    expect(await brief(inkoper)).not.toContain('Uw eigen tarieven');
  });

  test('een nieuw tarief van die aanbieder gaat voor wat nog niet is begonnen', async () => {
    await geefEigenTarief(world, linde, {
      contract,
      product: 'begeleiding-regulier',
      ingang: '2025-12-15',
      overhead: '45',
    });
    const bedragen = await Promise.all(['2025-12-14', '2025-12-15', '2026-01-01'].map((dag) => bedragVoor(linde, dag)));
    expect(bedragen[0]).toBe(121);
    expect(bedragen[1]).toBeGreaterThan(121);
    expect(bedragen[2]).toBe(bedragen[1]);
  });

  test('de brief per contract is er als pdf en als Word, ook voor een aanbieder', async () => {
    for (const soort of ['pdf', 'docx']) {
      const bestand = await world.vraag(aanbieder, indexatiebericht, { id: `${indexatie}.${contract}.${soort}` });
      expect(bestand?.naam).toBe(`indexatie-2026-${contract}.${soort}`);
      expect(bestand?.inhoud.length).toBeGreaterThan(1000);
    }
    // Een aanbieder mag besluiten niet lezen; ook hij leest dat er is besloten.
    expect(await brief(aanbieder)).toContain('Tot deze indexatie is besloten door');
    expect(await brief(aanbieder)).not.toContain('nog niet');
    expect(await brief(inkoper)).toContain('heeft hiertoe besloten op');
    expect(await world.vraag(aanbieder, indexatiebericht, { id: `${indexatie}.wonen-wmo.pdf` })).toBeUndefined();
    expect(await world.vraag(aanbieder, indexatiebericht, { id: 'x' })).toBeUndefined();
    const [werkblad, vreemd] = [`${indexatie}.xlsx`, `${inkoper.persoon}.xlsx`];
    expect((await world.vraag(aanbieder, indexatieWerkblad, { id: werkblad }))?.naam).toBe('indexatie-2026.xlsx');
    expect(await world.vraag(aanbieder, indexatieWerkblad, { id: vreemd })).toBeUndefined();
  });

  test('hetzelfde jaar niet nog eens, en een jaar dat begon ook niet', async () => {
    expect(codes(await voorbereiden())).toEqual(['indexatie-bestaat']);
    await world.zetKlok('2026-01-02T09:00');
    expect(codes(await voorbereiden())).toEqual(['indexatie-bestaat', 'indexatie-jaar-begonnen']);
  });
});

describe('herijken voor een verlenging', () => {
  const herijkt = () =>
    world.alsof(inkoper, (context) =>
      tariefHerijkt(context, {
        verband: world.verband,
        contract,
        sinds: datum('2025-01-01'),
        verlenging: datum('2028-01-01'),
      }),
    );

  test('indexeren is niet genoeg; opnieuw berekenen in de lopende termijn wel', async () => {
    expect(await herijkt()).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'tarief-alleen-geindexeerd', figures: { aantal: 30 } }],
    });
    await world.zetKlok('2027-03-01T09:00');
    await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2028 });
    // Het model is niet veranderd en de tarieven zijn geïndexeerd: zij liggen niet onder de nieuwe kostprijs.
    expect(await herijkt()).toMatchObject({ status: 'decided', value: { tarieven: 30 } });
  });

  test('een regio die niet herijkt voor een verlenging, vraagt er niets over', async () => {
    await world.sql(inkoper, (tx) =>
      sql`update regio.pakketten set hash = gen_random_uuid()::text, paginas =
        jsonb_set(paginas::jsonb, '{tarieven,keuzes,herijking,bijVerlenging}', 'false')::json`.execute(tx),
    );
    expect(await herijkt()).toBeNull();
  });
});
