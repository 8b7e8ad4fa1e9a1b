// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import type { Value } from '#libs/werkblad';
import { firstRow, rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import {
  type Declaratiewereld,
  neemToewijzingOver,
  nieuwBsn,
  openDeclaratiewereld,
  toegewezen,
  van,
} from '../../../test/support/declaratie.ts';
import { bewaren, openen, rijen } from '../../../test/support/werkboek.ts';
import { bewaren as bewaarsoorten } from '../bewaren/bewaarsoorten.act.ts';
import {
  toewijzingenlijst,
  toewijzingInzien,
  toewijzingovernameAanbieden,
  toewijzingovernameAfwijzen,
  toewijzingovernameBevestigen,
  toewijzingovernameIntrekken,
  toewijzingovernameInzien,
  toewijzingovernamesInzien,
  toewijzingovernameVoorleggen,
  toewijzingovernameWerkblad,
  toewijzingWijzigen,
} from '../index.ts';

let w: Declaratiewereld;
let sanne: Wie;
let collega: Wie;
let leeg: Uint8Array;

beforeAll(async () => {
  w = await openDeclaratiewereld();
  sanne = w.wereld.iemand('gemeente', '0513', 'toegang');
  collega = w.wereld.iemand('gemeente', '0513', 'toegang');
  await w.wereld.zetKlok('2025-05-06T10:00');
  const id = 'lopende-toewijzingen.xlsx';
  leeg = (await w.wereld.vraag(sanne, toewijzingovernameWerkblad, { id }))?.inhoud ?? new Uint8Array();
});
afterAll(() => w?.wereld.sluit());

type Rij = Readonly<Record<string, Value>>;
type Inhoud = { readonly clienten?: readonly Rij[]; readonly toewijzingen?: readonly Rij[] };

async function gevuld({ clienten = [], toewijzingen = [] }: Inhoud): Promise<Uint8Array> {
  const werkboek = await openen(leeg);
  const zet = (blad: string, rows: readonly Rij[]) =>
    rijen(werkboek, blad).push(...rows.map((row) => new Map(Object.entries(row))));
  zet('Cliënten', clienten);
  zet('Toewijzingen', toewijzingen);
  return bewaren(werkboek);
}
const aanbieden = async (bytes: Uint8Array, wie = sanne) =>
  (
    await w.wereld.lukt(wie, toewijzingovernameAanbieden, {
      bestand: new File([Uint8Array.from(bytes)], 'lopend.xlsx'),
    })
  ).overname;
const inzien = (id: string, wie = sanne) => w.wereld.vraag(wie, toewijzingovernameInzien, { id });
const bekijken = async (id: string, wie = sanne) => (await inzien(id, wie))?.plan;
const kenmerkVan = async (id: string) => (await bekijken(id))?.kenmerk ?? 'geen';
const voorleggen = async (id: string, wie = sanne) =>
  w.wereld.doe(wie, toewijzingovernameVoorleggen, { overname: id, kenmerk: await kenmerkVan(id) });
const bevestigen = async (id: string, wie = collega) =>
  w.wereld.doe(wie, toewijzingovernameBevestigen, { overname: id, kenmerk: await kenmerkVan(id) });
const neemOver = async (inhoud: Inhoud) => {
  const id = await aanbieden(await gevuld(inhoud));
  await voorleggen(id);
  return bevestigen(id);
};
const codes = (plan: Awaited<ReturnType<typeof bekijken>>) =>
  plan?.bevindingen.map(({ blad, kolom, rij, reden }) => `${blad} ${kolom ?? ''}${rij ?? ''} ${reden.code}`);
const redenen = (result: object) =>
  'reasons' in result ? (result.reasons as { code: string }[]).map(({ code }) => code) : result;
const nummerVan = async (nummer: number, wie: Wie) =>
  (await w.wereld.vraag(wie, toewijzingenlijst, {})).find((een) => een.nummer === nummer);

const client = (bsn: string, deel: Rij = {}): Rij => ({
  ...{ BSN: bsn, Voornamen: 'Tom', Voorletters: 'T.', Achternaam: 'Voorbeeld', Geboortedatum: datum('2014-02-14') },
  ...{ Geslacht: 'man', Straatnaam: 'Dorpsstraat', Huisnummer: { number: '1' }, Postcode: '2801 ab', Plaats: 'Dorp' },
  ...deel,
});
const toewijzing = (bsn: string, nummer: number, deel: Rij = {}): Rij => ({
  ...{
    Toewijzingnummer: { number: String(nummer) },
    BSN: bsn,
    'AGB-code': '99000001',
    Product: 'begeleiding-regulier',
  },
  ...{ Begin: datum('2025-01-06'), Eind: datum('2025-07-06'), Volume: { number: '120' }, Eenheid: 'minuut' },
  ...{ Frequentie: 'per-week', 'Toegewezen op': datum('2025-01-02') },
  ...deel,
});

describe('wat er niet klopt', () => {
  test('staat er met blad, rij en kolom, alles tegelijk, zonder wie het is', async () => {
    const [een, twee, drie, vier] = [nieuwBsn(), nieuwBsn(), nieuwBsn(), nieuwBsn()];
    const fout = '123456789';
    const id = await aanbieden(
      await gevuld({
        clienten: [
          client(een),
          client(fout),
          client(een),
          client(twee, { Geboortedatum: datum('2025-06-01'), Postcode: '28', Achternaam: null }),
          client(nieuwBsn()),
          client(vier),
        ],
        toewijzingen: [
          toewijzing(een, 101),
          toewijzing(fout, 102),
          toewijzing(een, 103, { Product: 'bestaat-niet' }),
          toewijzing(een, 104, { 'AGB-code': '99000002' }),
          toewijzing(een, 105, { Begin: datum('2024-12-01') }),
          toewijzing(een, 106, { Eind: datum('2099-01-01') }),
          toewijzing(een, 107, { Eind: datum('2025-01-01') }),
          toewijzing(een, 101, { Product: 'begeleiding-specialistisch' }),
          toewijzing(een, 108, { Eenheid: 'etmaal', Frequentie: 'per-dag' }),
          toewijzing(een, 109, { Volume: { number: '1.5' }, 'Toegewezen op': datum('2025-06-01') }),
          toewijzing(drie, 110, { Product: 'begeleiding-specialistisch' }),
          toewijzing(een, 111),
          toewijzing(twee, 112),
          toewijzing(vier, 113, { Volume: null }),
        ],
      }),
    );
    const plan = await bekijken(id);
    expect(codes(plan)).toEqual([
      'Cliënten A3 overneem-bsn-ongeldig',
      'Cliënten A4 overneem-client-dubbel',
      'Cliënten E5 overneem-cel-leeg',
      'Cliënten F5 overneem-geboortedatum-ongeldig',
      'Cliënten J5 overneem-postcode-ongeldig',
      'Cliënten A6 overneem-client-los',
      'Toewijzingen B3 overneem-bsn-ongeldig',
      'Toewijzingen D4 overneem-product-onbekend',
      'Toewijzingen C5 overneem-zonder-overeenkomst',
      'Toewijzingen D6 overneem-product-niet-op-dag',
      'Toewijzingen E6 overneem-buiten-overeenkomst',
      'Toewijzingen F7 overneem-buiten-overeenkomst',
      'Toewijzingen F8 overneem-eindigt-voor-begin',
      'Toewijzingen A9 overneem-nummer-dubbel',
      'Toewijzingen H10 overneem-eenheid-past-niet',
      'Toewijzingen I10 overneem-frequentie-past-niet',
      'Toewijzingen G11 overneem-volume-ongeldig',
      'Toewijzingen J11 overneem-besluit-later',
      'Toewijzingen B12 overneem-client-onbekend',
      'Toewijzingen E13 overneem-gestapeld',
      'Toewijzingen G15 overneem-cel-leeg',
    ]);
    expect(JSON.stringify(await inzien(id))).not.toMatch(new RegExp(`${een}|${twee}|${drie}|${fout}|Voorbeeld`));
    expect(redenen(await voorleggen(id))).toEqual(['overneem-heeft-bevindingen']);
    await w.wereld.lukt(sanne, toewijzingovernameIntrekken, { overname: id });
    expect(await nummerVan(101, sanne)).toBeUndefined();
  });

  test('is ook een ander soort bestand, en te veel rijen', async () => {
    const geenExcel = new File(['x'], 'lopend.txt');
    expect(redenen(await w.wereld.doe(sanne, toewijzingovernameAanbieden, { bestand: geenExcel }))).toEqual([
      'overneem-geen-excel',
    ]);
    const bsn = nieuwBsn();
    const teVeel = Array.from({ length: 20_001 }, (_, at) => ({ BSN: bsn, Volume: { number: String(at) } }));
    const id = await aanbieden(await gevuld({ toewijzingen: teVeel }));
    expect(codes(await bekijken(id))).toContain('Toewijzingen 20001 blad-te-veel-rijen');
  });
});

describe('een bestand waarin alles klopt', () => {
  const bsn = nieuwBsn();
  const goed = () => gevuld({ clienten: [client(bsn)], toewijzingen: [toewijzing(bsn, 301)] });

  test('ligt versleuteld, is er alleen voor de toegang van deze gemeente, en loopt pas na een tweede paar ogen', async () => {
    const id = await aanbieden(await goed());
    const closed = await w.wereld.sql(sanne, (tx) =>
      firstRow<{ inhoud: Uint8Array }>(tx, sql`select inhoud from toegang.overnames where id = ${id}`),
    );
    expect(Buffer.from(closed?.inhoud ?? []).includes('xl/workbook.xml')).toBe(false);
    expect(await inzien(id, w.wereld.iemand('gemeente', '0484', 'toegang'))).toBeUndefined();
    await expect(w.wereld.vraag(w.gouda, toewijzingovernamesInzien, {})).rejects.toThrow();
    expect(await bekijken(id)).toMatchObject({ aantalNieuw: 1, nieuweClienten: 1, magVoorleggen: true });
    expect(redenen(await bevestigen(id))).toEqual(['overneem-niet-voorgelegd']);
    expect((await voorleggen(id)).status).toBe('decided');
    expect((await w.wereld.alsof(collega, readTasks)).map(({ soort }) => soort)).toContain(
      'toegang/overname-bevestigen',
    );
    expect(redenen(await bevestigen(id, sanne))).toEqual(['overneem-vier-ogen']);
    expect(
      redenen(await w.wereld.doe(collega, toewijzingovernameBevestigen, { overname: id, kenmerk: 'iets-anders' })),
    ).toEqual(['overneem-veranderd']);
    expect(await nummerVan(301, sanne)).toBeUndefined();
    expect(await bevestigen(id)).toMatchObject({ value: { toewijzingen: 1, clienten: 1 } });
    expect(await w.wereld.alsof(collega, readTasks)).toEqual([]);

    const rij = await nummerVan(301, w.linde);
    expect(rij).toMatchObject({ product: 'begeleiding-regulier', volume: 120, eenheid: '01', frequentie: '2' });
    const view = await w.wereld.vraag(sanne, toewijzingInzien, { id: rij?.id ?? '' });
    expect(view).toMatchObject({ overname: id, bericht: null, contractnaam: expect.any(String), magWijzigen: true });
    const weg = await w.wereld.sql(sanne, (tx) =>
      rows<{ inhoud: unknown }>(tx, sql`select inhoud from toegang.overnames where id = ${id}`),
    );
    expect(weg).toEqual([{ inhoud: null }]);
  });

  test('staat in het leeslog, en nergens met naam of nummer in wat er gebeurde', async () => {
    const rij = await nummerVan(301, sanne);
    const regel = await w.wereld.sql(sanne, (tx) =>
      firstRow(
        tx,
        sql`select soort, naam from platform.leeslog where ${rij?.id} = any(betrokkenen) and soort = 'aanmaken'`,
      ),
    );
    expect(regel).toEqual({ soort: 'aanmaken', naam: collega.naam });
    const verteld = await w.wereld.sql(sanne, (tx) =>
      firstRow<{ alles: string }>(
        tx,
        sql`select string_agg(to_jsonb(g)::text, '') as alles from platform.gebeurtenissen g
            where onderwerp_soort = 'toewijzingovername'`,
      ),
    );
    expect(verteld?.alles).toContain('lopend.xlsx');
    expect(verteld?.alles).not.toMatch(new RegExp(`${bsn}|Voorbeeld`));
  });

  test('verandert een tweede keer niets, ook niet als zij hier intussen is gewijzigd', async () => {
    const weer = await aanbieden(await goed());
    expect(await bekijken(weer)).toMatchObject({ aantalNieuw: 0, ongewijzigd: 1, magVoorleggen: false });
    expect(redenen(await voorleggen(weer))).toEqual(['overneem-zonder-verschil']);
    const rij = await nummerVan(301, sanne);
    await w.wereld.lukt(sanne, toewijzingWijzigen, {
      ...{ toewijzing: rij?.id, tot: '2025-08-06', reden: '02', overlegd: 'ja' },
    });
    expect(await bekijken(weer)).toMatchObject({ bevindingen: [], aantalNieuw: 0, ongewijzigd: 1 });
    await w.wereld.lukt(sanne, toewijzingovernameIntrekken, { overname: weer });
  });

  test('dat een ander afwijst, brengt niets', async () => {
    const ander = nieuwBsn();
    const id = await aanbieden(await gevuld({ clienten: [client(ander)], toewijzingen: [toewijzing(ander, 302)] }));
    await voorleggen(id);
    await w.wereld.lukt(collega, toewijzingovernameAfwijzen, { overname: id, reden: 'Van vorig jaar.' });
    expect(await inzien(id)).toMatchObject({ staat: 'afgewezen', reden: 'Van vorig jaar.', plan: null });
    expect(await nummerVan(302, sanne)).toBeUndefined();
  });
});

describe('een overgenomen toewijzing', () => {
  test('wordt betaald als een die hier is gedaan, en een ander tarief wordt afgewezen', async () => {
    const [een, twee] = [nieuwBsn(), nieuwBsn()];
    await neemOver({
      clienten: [client(een), client(twee)],
      toewijzingen: [toewijzing(een, 401), toewijzing(twee, 402, { Eind: null })],
    });
    const { declaratie } = await w.declareer([
      van(een, w.goed('O1', 401)),
      van(
        twee,
        w.goed('O2', 402, {
          ProductTarief: w.tarief + 1,
          IngediendBedrag: { Bedrag: 480 * (w.tarief + 1), DebetCredit: 'D' },
        }),
      ),
    ]);
    expect(declaratie).toMatchObject({ toegekend: 480 * w.tarief, regelsAfgewezen: 1 });
  });

  test('botst met wat hier is: een nummer van een ander, dezelfde hulp in dezelfde dagen', async () => {
    const [een, twee] = [nieuwBsn(), nieuwBsn()];
    await neemToewijzingOver(w.wereld, { gemeente: '0513', aanbieder: w.linde }, een, [toegewezen(501)]);
    const id = await aanbieden(
      await gevuld({
        clienten: [client(een), client(twee)],
        toewijzingen: [
          toewijzing(twee, 501),
          toewijzing(een, 502),
          toewijzing(een, 501, { Volume: { number: '60' }, 'Toegewezen op': datum('2025-02-01') }),
        ],
      }),
    );
    expect(codes(await bekijken(id))).toEqual([
      'Toewijzingen A2 overneem-nummer-bezet',
      'Toewijzingen E3 overneem-gestapeld',
      'Toewijzingen A4 overneem-bestaat-anders',
    ]);
    const al = await aanbieden(
      await gevuld({
        clienten: [client(een)],
        toewijzingen: [toewijzing(een, 501, { 'Toegewezen op': datum('2025-01-06') })],
      }),
    );
    expect(await bekijken(al)).toMatchObject({ bevindingen: [], ongewijzigd: 1 });
  });
});

describe('een bestand waarover niemand besluit', () => {
  const soort = bewaarsoorten.find((een) => een.soort === 'overnames');
  const tel = (voor: string) =>
    w.wereld.alsof(sanne, (context) => soort?.tel(context, datum(voor)) ?? Promise.resolve(null));
  const wis = (voor: string) =>
    w.wereld.alsof({ ...sanne, persoon: null, naam: 'Inkoopregie' }, (context) =>
      soort ? soort.wis(context, datum(voor), 10) : Promise.resolve(null),
    );

  test('gaat na de bewaartermijn weg, ook als het al was voorgelegd; dat het er was, blijft', async () => {
    const before = await tel('2025-06-02');
    const bsn = nieuwBsn();
    await w.wereld.zetKlok('2025-06-01T10:00');
    const voorgelegd = await aanbieden(
      await gevuld({ clienten: [client(bsn)], toewijzingen: [toewijzing(bsn, 700001)] }),
    );
    await voorleggen(voorgelegd);
    await w.wereld.zetKlok('2025-06-02T10:00');
    const later = await aanbieden(await gevuld({ clienten: [client(nieuwBsn())] }));
    const taken = async () =>
      (await w.wereld.alsof(collega, readTasks)).filter(({ onderwerp }) => onderwerp.id === voorgelegd).length;
    expect([await tel('2025-06-02'), await taken()]).toEqual([(before ?? 0) + 1, 1]);

    const weg = await wis('2025-06-02');
    expect(weg?.betrokkenen).toContain(voorgelegd);
    expect(weg?.betrokkenen).not.toContain(later);
    expect([await tel('2025-06-02'), await taken()]).toEqual([0, 0]);
    expect((await wis('2025-06-02'))?.aantal).toBe(0);
    expect(await inzien(voorgelegd)).toMatchObject({
      staat: 'ingetrokken',
      afgehandeldDoor: 'Inkoopregie',
    });
    expect(
      await w.wereld.sql(sanne, (tx) =>
        rows(tx, sql`select inhoud is null as leeg from toegang.overnames where id = ${voorgelegd}`),
      ),
    ).toEqual([{ leeg: true }]);
    expect((await inzien(later))?.staat).toBe('aangeboden');
    await w.wereld.zetKlok('2025-05-06T10:00');
  });
});
