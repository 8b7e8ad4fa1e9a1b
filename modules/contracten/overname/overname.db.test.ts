// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import type { Value } from '#libs/werkblad';
import { aanbiederBeschrijven, readAanbieder } from '#modules/regio';
import { aanbiedertariefInzien } from '#modules/tarieven';
import { firstRow, rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { partsOf, zipOf } from '../../../libs/werkblad/test/files.ts';
import {
  type Declaratiewereld,
  declaratieBericht,
  dienIn,
  nieuwBsn,
  openDeclaratiewereld,
  regel,
  van,
  wijsToe,
} from '../../../test/support/declaratie.ts';
import { bewaren, openen, rijen } from '../../../test/support/werkboek.ts';
import {
  gecontracteerdeAanbieders,
  overeenkomstenlijst,
  overeenkomstInzien,
  overnameAanbieden,
  overnameAfwijzen,
  overnameBevestigen,
  overnameIntrekken,
  overnameInzien,
  overnamesInzien,
  overnameVoorleggen,
  overnameWerkblad,
} from '../index.ts';

let w: Declaratiewereld;
let inkoper: Wie;
let directeur: Wie;
const nieuwkomer = '99000041';

beforeAll(async () => {
  w = await openDeclaratiewereld();
  inkoper = w.wereld.iemand('verband', w.wereld.verband, 'inkoper');
  directeur = w.wereld.iemand('verband', w.wereld.verband, 'programmadirecteur');
});
afterAll(() => w?.wereld.sluit());

type Rij = Readonly<Record<string, Value>>;
type Inhoud = {
  readonly aanbieders?: readonly Rij[];
  readonly overeenkomsten?: readonly Rij[];
  readonly producten?: readonly Rij[];
};

const werkblad = async () =>
  (await w.wereld.vraag(inkoper, overnameWerkblad, { id: 'lopende-contracten.xlsx' }))?.inhoud ?? new Uint8Array();
async function gevuld({ aanbieders = [], overeenkomsten = [], producten = [] }: Inhoud): Promise<Uint8Array> {
  const werkboek = await openen(await werkblad());
  const zet = (blad: string, rows: readonly Rij[]) =>
    rijen(werkboek, blad).push(...rows.map((row) => new Map(Object.entries(row))));
  zet('Aanbieders', aanbieders);
  zet('Overeenkomsten', overeenkomsten);
  zet('Producten', producten);
  return bewaren(werkboek);
}
const aanbieden = async (bytes: Uint8Array, wie = inkoper) =>
  (await w.wereld.lukt(wie, overnameAanbieden, { bestand: new File([Uint8Array.from(bytes)], 'lopend.xlsx') }))
    .overname;
const bekijken = async (id: string, wie = inkoper) => (await w.wereld.vraag(wie, overnameInzien, { id }))?.plan;
const kenmerkVan = async (id: string) => (await bekijken(id))?.kenmerk ?? 'geen';
const voorleggen = async (id: string, wie = inkoper) =>
  w.wereld.doe(wie, overnameVoorleggen, { overname: id, kenmerk: await kenmerkVan(id) });
const bevestigen = async (id: string, wie = directeur) =>
  w.wereld.doe(wie, overnameBevestigen, { overname: id, kenmerk: await kenmerkVan(id) });
const codes = (plan: Awaited<ReturnType<typeof bekijken>>) =>
  plan?.bevindingen.map(({ blad, kolom, rij, reden }) => `${blad} ${kolom ?? ''}${rij ?? ''} ${reden.code}`);
const redenen = (result: object) =>
  'reasons' in result ? (result.reasons as { code: string }[]).map(({ code }) => code) : result;
const overeenkomstVan = async (agb: string) =>
  (await w.wereld.vraag(inkoper, overeenkomstenlijst, {})).find(({ aanbieder }) => aanbieder === agb);
const soorten = async (wie: Wie) => (await w.wereld.alsof(wie, readTasks)).map(({ soort }) => soort);

const aanbieder = (agb = nieuwkomer): Rij => ({ 'AGB-code': agb, 'KvK-nummer': agb, Naam: `Hulp ${agb}` });
const overeenkomst = (agb = nieuwkomer, deel: Rij = {}): Rij => ({
  'AGB-code': agb,
  Contract: 'ambulant-jeugd',
  Begin: datum('2025-01-01'),
  Eind: datum('2026-12-31'),
  Cao: 'jeugdzorg',
  Micro: 'ja',
  ...deel,
});
const product = (agb = nieuwkomer, code = 'begeleiding-regulier'): Rij => ({
  'AGB-code': agb,
  Contract: 'ambulant-jeugd',
  Product: code,
});
const goed = () => gevuld({ aanbieders: [aanbieder()], overeenkomsten: [overeenkomst()], producten: [product()] });

describe('wat er niet klopt', () => {
  test('staat er met blad, rij en kolom, alles tegelijk', async () => {
    const id = await aanbieden(
      await gevuld({
        aanbieders: [aanbieder('123'), aanbieder()],
        overeenkomsten: [
          overeenkomst(nieuwkomer, { Contract: 'bestaat-niet' }),
          overeenkomst(nieuwkomer, { Eind: datum('2024-12-31') }),
          overeenkomst('99000042', { Begin: '1-2-25 of later', Cao: 'onbekend' }),
        ],
        producten: [product(), product(nieuwkomer, 'bestaat-niet')],
      }),
    );
    expect(codes(await bekijken(id))).toEqual([
      'Aanbieders A2 overname-agb-ongeldig',
      'Aanbieders B2 overname-kvk-ongeldig',
      'Overeenkomsten B2 cel-andere-keuze',
      'Overeenkomsten D3 overname-eindigt-voor-begin',
      'Overeenkomsten C4 cel-geen-dag',
      'Overeenkomsten E4 cel-andere-keuze',
      'Producten C3 overname-product-onbekend',
    ]);
    expect(redenen(await voorleggen(id))).toEqual(['overname-heeft-bevindingen']);
    await w.wereld.lukt(inkoper, overnameIntrekken, { overname: id });
    expect(await overeenkomstVan(nieuwkomer)).toBeUndefined();
  });

  test('zijn ook een formule, samengevoegde cellen, een blad te veel rijen en een ander soort bestand', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const heads = ['AGB-code', 'KvK-nummer', 'Naam'].map((head, index) => cell(`${'ABC'[index]}1`, head)).join('');
    const parts = partsOf({
      sheet: `<sheetData><row r="1">${heads}</row>
        <row r="2">${cell('A2', nieuwkomer)}<c r="B2"><f>1+1</f><v>2</v></c>${cell('C2', 'Hulp')}</row></sheetData>
        <mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>`,
    });
    const bytes = await zipOf({ ...parts, 'xl/workbook.xml': parts['xl/workbook.xml'].replace('Blad1', 'Aanbieders') });
    expect(codes(await bekijken(await aanbieden(bytes)))).toEqual(
      expect.arrayContaining([
        ...['Aanbieders 2 cellen-samengevoegd', 'Aanbieders B2 cel-formule'],
        ...['Overeenkomsten  blad-ontbreekt', 'Producten  blad-ontbreekt'],
      ]),
    );
    const teVeel = Array.from({ length: 100_000 }, (_, index) => product(nieuwkomer, `p${index}`));
    expect(codes(await bekijken(await aanbieden(await gevuld({ producten: teVeel }))))).toContain(
      'Producten 20001 blad-te-veel-rijen',
    );
    const geenExcel = new File(['x'], 'lopend.txt');
    expect(redenen(await w.wereld.doe(inkoper, overnameAanbieden, { bestand: geenExcel }))).toEqual([
      'overname-geen-excel',
    ]);
  });
});

describe('een bestand waarin alles klopt', () => {
  test('ligt versleuteld, en is er alleen voor wie in dit verband inkoopt', async () => {
    const id = await aanbieden(await goed());
    const closed = await w.wereld.sql(inkoper, (tx) =>
      firstRow<{ inhoud: Uint8Array }>(tx, sql`select inhoud from contracten.overnames where id = ${id}`),
    );
    expect(Buffer.from(closed?.inhoud ?? []).includes('xl/workbook.xml')).toBe(false);
    const elders = w.wereld.iemand('verband', 'elders', 'inkoper');
    expect(await w.wereld.vraag(elders, overnameInzien, { id })).toBeUndefined();
    await expect(w.wereld.vraag(w.gouda, overnamesInzien, {})).rejects.toThrow();
    expect(await bekijken(id)).toMatchObject({
      bevindingen: [],
      ongewijzigd: 0,
      zonderTarief: [],
      magVoorleggen: true,
    });
  });

  test('loopt pas als een ander dan wie het aanbood, het bevestigt', async () => {
    const id = await aanbieden(await goed());
    expect(redenen(await bevestigen(id))).toEqual(['overname-niet-voorgelegd']);
    expect((await voorleggen(id)).status).toBe('decided');
    expect(await soorten(directeur)).toContain('contracten/overname-bevestigen');
    expect(redenen(await bevestigen(id, inkoper))).toEqual(['overname-vier-ogen']);
    expect(
      redenen(await w.wereld.doe(directeur, overnameBevestigen, { overname: id, kenmerk: 'iets-anders' })),
    ).toEqual(['overname-veranderd']);
    expect(await overeenkomstVan(nieuwkomer)).toBeUndefined();
    expect(await bevestigen(id)).toMatchObject({ value: { aanbieders: 1, overeenkomsten: 1 } });
    expect(await soorten(directeur)).not.toContain('contracten/overname-bevestigen');
    await w.wereld.bezorg();

    const rij = await overeenkomstVan(nieuwkomer);
    expect(rij).toMatchObject({ staat: 'getekend', aanbiedernaam: `Hulp ${nieuwkomer}`, producten: 1 });
    const view = await w.wereld.vraag(inkoper, overeenkomstInzien, { id: rij?.id ?? '' });
    expect(view).toMatchObject({
      overname: { id, bestand: 'lopend.xlsx', door: directeur.naam },
      looptijd: { status: 'incomplete', missing: ['verlengingen'] },
      microBewijs: { status: 'decided', value: true },
    });
    expect(view?.geschiedenis.map(({ act }) => act)).toEqual(['contracten/overeenkomst-laten-ingaan']);
    const bytes = await w.wereld.sql(inkoper, (tx) =>
      rows<{ inhoud: unknown }>(tx, sql`select inhoud from contracten.overnames where id = ${id}`),
    );
    expect(bytes).toEqual([{ inhoud: null }]);
  });

  test('verandert een tweede keer niets', async () => {
    const id = await aanbieden(await goed());
    expect(await bekijken(id)).toMatchObject({ nieuw: [], ongewijzigd: 1, magVoorleggen: false });
    expect(redenen(await voorleggen(id))).toEqual(['overname-zonder-verschil']);
    await w.wereld.lukt(inkoper, overnameIntrekken, { overname: id });
  });

  test('dat een ander afwijst, brengt niets; de reden staat erbij', async () => {
    const id = await aanbieden(
      await gevuld({
        aanbieders: [aanbieder('99000043')],
        overeenkomsten: [overeenkomst('99000043')],
        producten: [product('99000043')],
      }),
    );
    await voorleggen(id);
    await w.wereld.lukt(directeur, overnameAfwijzen, { overname: id, reden: 'De einddatum is een jaar later.' });
    expect(await w.wereld.vraag(inkoper, overnameInzien, { id })).toMatchObject({
      staat: 'afgewezen',
      reden: 'De einddatum is een jaar later.',
      plan: null,
    });
    expect(await overeenkomstVan('99000043')).toBeUndefined();
  });

  test('zegt voor welke producten nog geen tarief is vastgesteld', async () => {
    const id = await aanbieden(
      await gevuld({
        aanbieders: [aanbieder('99000044')],
        overeenkomsten: [overeenkomst('99000044', { Begin: datum('2020-01-01'), Eind: datum('2020-12-31') })],
        producten: [product('99000044')],
      }),
    );
    expect((await bekijken(id))?.zonderTarief).toMatchObject([{ product: 'begeleiding-regulier', overeenkomsten: 1 }]);
    await w.wereld.lukt(inkoper, overnameIntrekken, { overname: id });
  });
});

describe('een overgenomen overeenkomst', () => {
  test('wordt toegewezen en betaald als een die hier is getekend', async () => {
    const hulp = w.wereld.iemand('aanbieder', nieuwkomer, 'aanbieder');
    await w.wereld.zetKlok('2025-01-06T10:00');
    const kan = await w.wereld.alsof(w.gouda, (context) =>
      gecontracteerdeAanbieders(context, {
        verband: w.wereld.verband,
        product: 'begeleiding-regulier',
        dag: datum('2025-01-06'),
      }),
    );
    expect(kan.map((one) => one.aanbieder)).toContain(nieuwkomer);
    const bsn = nieuwBsn();
    const { nummer } = await wijsToe(w.wereld, { gemeente: '0513', aanbieder: hulp, bsn });
    await w.wereld.zetKlok('2025-05-06T10:00');
    const prestatie = regel('R1', nummer, { ProductTarief: w.tarief });
    const { declaratie } = await dienIn(
      w.wereld,
      hulp,
      declaratieBericht({ gemeente: '0513', aanbieder: hulp, clienten: [van(bsn, prestatie)] }),
    );
    expect(declaratie).toMatchObject({ staat: 'toegekend', toegekend: 480 * w.tarief, regelsAfgewezen: 0 });
    expect(declaratie.prestaties).toMatchObject([{ oordeel: 'toegekend' }]);
  });

  test('met een eigen tarief wordt daartegen getoetst, en dat gaat mee met de indexatie als het er zo staat', async () => {
    const eigen = 125;
    const agb = '99000045';
    const rijVan = (tarief: string) => ({ ...product(agb), 'Eigen tarief': { number: tarief }, Indexeren: 'ja' });
    const met = (tarief: string) =>
      gevuld({ aanbieders: [aanbieder(agb)], overeenkomsten: [overeenkomst(agb)], producten: [rijVan(tarief)] });
    expect(codes(await bekijken(await aanbieden(await met('1.255'))))).toEqual([
      'Producten D2 overname-tarief-ongeldig',
    ]);
    const id = await aanbieden(await met('1.25'));
    expect((await bekijken(id))?.nieuw).toMatchObject([{ eigen: [{ bedrag: eigen, geindexeerd: true }] }]);
    await voorleggen(id);
    await bevestigen(id);
    await w.wereld.bezorg();
    const weer = await aanbieden(await met('1.25'));
    expect(await bekijken(weer)).toMatchObject({ nieuw: [], ongewijzigd: 1, bevindingen: [] });
    expect(codes(await bekijken(await aanbieden(await met('1.30'))))).toEqual([
      'Overeenkomsten C2 overname-bestaat-anders',
    ]);

    const hulp = w.wereld.iemand('aanbieder', agb, 'aanbieder');
    const view = await w.wereld.vraag(inkoper, overeenkomstInzien, { id: (await overeenkomstVan(agb))?.id ?? '' });
    expect(view?.addenda).toMatchObject([{ bedrag: eigen, eenheid: 'minuut' }]);
    expect(await w.wereld.vraag(hulp, aanbiedertariefInzien, { id: view?.addenda[0]?.id ?? '' })).toMatchObject({
      ...{ bedrag: eigen, geindexeerd: true, overname: id, verzoek: null },
    });
    await w.wereld.zetKlok('2025-01-06T10:00');
    const bsn = nieuwBsn();
    const { nummer } = await wijsToe(w.wereld, { gemeente: '0513', aanbieder: hulp, bsn });
    await w.wereld.zetKlok('2025-05-06T10:00');
    const regels = [
      regel('E1', nummer, { ProductTarief: eigen }),
      regel('E2', nummer, {
        ProductTarief: w.tarief,
        ProductPeriode: { Begindatum: '2025-03-01', Einddatum: '2025-03-31' },
      }),
    ];
    const { declaratie } = await dienIn(
      w.wereld,
      hulp,
      declaratieBericht({ gemeente: '0513', aanbieder: hulp, clienten: [van(bsn, ...regels)] }),
    );
    expect(declaratie).toMatchObject({ toegekend: 480 * eigen, regelsAfgewezen: 1 });
  });

  test('zegt het als een eigen tarief niet kan', async () => {
    const los = { ...product('99000046'), Indexeren: 'ja' };
    const leeg = { ...product('99000046', 'begeleiding-specialistisch'), 'Eigen tarief': { number: '2' } };
    const bytes = await gevuld({
      aanbieders: [aanbieder('99000046')],
      overeenkomsten: [overeenkomst('99000046')],
      producten: [los, leeg],
    });
    expect(codes(await bekijken(await aanbieden(bytes)))).toEqual([
      'Producten E2 overname-indexeren-los',
      'Producten E3 overname-indexeren-leeg',
    ]);
  });

  test('is van een aanbieder die zich nog beschrijft: daarna hoort wat hij zegt bij hem', async () => {
    const hulp = w.wereld.iemand('aanbieder', nieuwkomer, 'aanbieder');
    const lezen = () => w.wereld.sql(inkoper, (tx) => readAanbieder(tx, nieuwkomer));
    expect(await lezen()).toMatchObject({ naam: `Hulp ${nieuwkomer}`, medewerkers: null });
    await w.wereld.lukt(hulp, aanbiederBeschrijven, {
      ...{ naam: 'Hulp aan Huis', kvk: nieuwkomer, voorbeeld: true },
      ...{ medewerkers: 3, jaaromzet: 1, balanstotaal: 1 },
    });
    expect(await lezen()).toMatchObject({ naam: 'Hulp aan Huis', medewerkers: 3 });
    const vals = () =>
      w.wereld.sql(inkoper, (tx) =>
        sql`insert into regio.aanbiederomvang (aanbieder, medewerkers, jaaromzet, balanstotaal)
            select ${nieuwkomer}, 1, 1, 1 on conflict (aanbieder) do update set medewerkers = 1`.execute(tx),
      );
    await expect(vals()).rejects.toThrow(/row-level security/);
  });
});
