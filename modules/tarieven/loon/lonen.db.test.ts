// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reason } from '#libs/explain';
import { datum } from '#libs/kernel';
import { type Value, workbookBytes } from '#libs/werkblad';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { partsOf, zipOf } from '../../../libs/werkblad/test/files.ts';
import { bewaren, openen, rij, rijen, type Werkboek } from '../../../test/support/werkboek.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  kostprijsInzien,
  kostprijzenBerekenen,
  lonenWerkblad,
  looninlezingAanbieden,
  looninlezingAfwijzen,
  looninlezingIntrekken,
  looninlezingInzien,
  looninlezingVoorleggen,
  loontabellenInzien,
  loontabellenVaststellen,
} from '../index.ts';
import { teksten } from '../teksten.ts';

let world: World;
let inkoper: Wie;
let collega: Wie;
const contract = 'ambulant-jeugd';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  collega = world.iemand('verband', world.verband, 'beleidsadviseur');
});
afterAll(() => world?.sluit());

const ophalen = async (wie = inkoper) =>
  (await world.vraag(wie, lonenWerkblad, { id: 'caolonen.xlsx' }))?.inhoud ?? new Uint8Array();
const leeg = async () => openen(await ophalen());
const bestand = (bytes: Uint8Array, naam = 'lonen.xlsx') => new File([Uint8Array.from(bytes)], naam);
const aanbieden = async (bytes: Uint8Array, wie = inkoper) =>
  (await world.lukt(wie, looninlezingAanbieden, { bestand: bestand(bytes) })).looninlezing;
const bekijken = async (id: string, wie = inkoper) => (await world.vraag(wie, looninlezingInzien, { id }))?.plan;
const kenmerkVan = async (id: string) => (await bekijken(id))?.kenmerk ?? 'geen';
const voorleggen = async (id: string, wie = inkoper) =>
  world.doe(wie, looninlezingVoorleggen, { looninlezing: id, kenmerk: await kenmerkVan(id) });
const vaststellen = async (id: string, wie = collega) =>
  world.doe(wie, loontabellenVaststellen, { looninlezing: id, kenmerk: await kenmerkVan(id) });
const codes = (plan: Awaited<ReturnType<typeof bekijken>>) =>
  plan?.bevindingen.map(({ blad, kolom, rij: nummer, reden }) => `${blad} ${kolom ?? ''}${nummer ?? ''} ${reden.code}`);
const zin = ({ code, figures = {} }: Reason) => teksten.redenen[code]?.((naam) => String(figures[naam])) ?? code;
const soorten = async (wie: Wie) => (await world.alsof(wie, readTasks)).map(({ soort }) => soort);
const tabellen = async (wie: Wie) => (await world.vraag(wie, loontabellenInzien, {}))?.tabellen ?? [];

const loon = (velden: Readonly<Record<string, Value>> = {}): Map<string, Value> =>
  new Map<string, Value>(
    Object.entries({
      Cao: 'jeugdzorg',
      'Geldt vanaf': datum('2024-07-01'),
      Schaal: '8',
      Periodiek: '4',
      'Euro per maand': { number: '4000' },
      'Uren per maand': { number: '156' },
      Bron: 'Cao Jeugdzorg 2024, bijlage 1',
      Voorbeeld: 'nee',
      ...velden,
    }),
  );
const functies = ['begeleider-mbo', 'hulpverlener-hbo', 'behandelaar-wo', 'regiebehandelaar'];
const schaal = (functie: string, velden: Readonly<Record<string, Value>> = {}): Map<string, Value> =>
  new Map<string, Value>(
    Object.entries({
      Cao: 'jeugdzorg',
      'Geldt vanaf': datum('2024-07-01'),
      Functie: functie,
      Schaal: '8',
      Periodiek: '4',
      ...velden,
    }),
  );
async function gevuld(change: (werkboek: Werkboek) => void = () => {}): Promise<Uint8Array> {
  const werkboek = await leeg();
  rijen(werkboek, 'Lonen').push(loon());
  rijen(werkboek, 'Inschaling').push(...functies.map((functie) => schaal(functie)));
  change(werkboek);
  return bewaren(werkboek);
}

describe('het formulier', () => {
  test('noemt elke kolom, de cao’s en de functies, en is leeg zolang er geen tabel is', async () => {
    const werkboek = await leeg();
    expect([...werkboek.keys()]).toEqual(['Uitleg', 'Lonen', 'Inschaling', 'Keuzelijsten']);
    expect(rijen(werkboek, 'Lonen')).toEqual([]);
    expect(rij(werkboek, 'Keuzelijsten', 'Code', 'jeugdzorg').get('Kolom')).toBe('Cao');
    const explained = rijen(werkboek, 'Uitleg').map((row) => `${row.get('Blad')} ${row.get('Kolom')}`);
    for (const blad of ['Lonen', 'Inschaling'])
      for (const kop of werkboek.get(blad)?.heads ?? []) expect(explained).toContain(`${blad} ${kop}`);
    expect(await world.vraag(inkoper, lonenWerkblad, { id: 'iets.xlsx' })).toBeUndefined();
  });

  test('leeg weer aangeboden verandert het niets', async () => {
    const id = await aanbieden(await ophalen());
    expect(await bekijken(id)).toMatchObject({ aantalBevindingen: 0, tabellen: [], magVoorleggen: false });
    expect(await voorleggen(id)).toMatchObject({ reasons: [{ code: 'looninlezing-zonder-verschil' }] });
    await world.lukt(inkoper, looninlezingIntrekken, { looninlezing: id });
    expect(await bekijken(id)).toBeNull();
  });
});

describe('wat niet klopt, staat er alles tegelijk met rij en kolom', () => {
  test('onbekende cao, dubbele trede, lagere trede, twee getallen, leeg, samengevoegd en een formule', async () => {
    const bytes = await gevuld((werkboek) => {
      rijen(werkboek, 'Lonen').push(
        loon({ Cao: 'bouw' }),
        loon(),
        loon({ Periodiek: '5', 'Euro per maand': { number: '3999.99' } }),
        loon({ Periodiek: '6', 'Euro per maand': '1.234,56' }),
        loon({ Periodiek: '7', 'Euro per maand': '1,234.56' }),
        loon({ Periodiek: '8', 'Euro per maand': '4.100' }),
        loon({ Periodiek: '9', 'Euro per maand': '=4000+1' }),
        loon({ Periodiek: '10', Bron: null }),
      );
      rijen(werkboek, 'Inschaling').push(schaal('hulpverlener-hbo', { Periodiek: '5' }), schaal('tovenaar'));
    });
    const plan = await bekijken(await aanbieden(bytes));
    expect(codes(plan)).toEqual([
      'Lonen A3 cel-andere-keuze',
      'Lonen E4 loontrede-dubbel',
      'Lonen F5 loontrede-lager',
      'Lonen F6 cel-getal-als-tekst',
      'Lonen F7 cel-getal-als-tekst',
      'Lonen F8 cel-twee-getallen',
      'Lonen F9 cel-geen-getal',
      'Lonen I10 loon-cel-leeg',
      'Inschaling C6 inschaling-dubbel',
      'Inschaling C7 cel-andere-keuze',
    ]);
    expect(plan?.magVoorleggen).toBe(false);
    const own = plan?.bevindingen.filter(({ reden }) => !reden.code.startsWith('cel-')) ?? [];
    for (const { reden } of own) expect(zin(reden)).toMatch(/^[A-Z].*\.$/);
  });

  test('een formule en samengevoegde cellen', async () => {
    const heads = (await leeg()).get('Lonen')?.heads ?? [];
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const letter = (index: number) => String.fromCharCode(65 + index);
    const sheet = `<sheetData><row r="1">${heads.map((head, index) => cell(`${letter(index)}1`, head)).join('')}</row>
      <row r="2">${cell('A2', 'jeugdzorg')}<c r="B2"><f>2*2000</f><v>45474</v></c></row></sheetData>
      <mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>`;
    const parts = partsOf({ sheet });
    const bytes = await zipOf({
      ...parts,
      'xl/workbook.xml': parts['xl/workbook.xml'].replace('Blad1', 'Lonen'),
    });
    expect(codes(await bekijken(await aanbieden(bytes)))).toEqual(
      expect.arrayContaining(['Lonen 2 cellen-samengevoegd', 'Lonen B2 cel-formule', 'Inschaling  blad-ontbreekt']),
    );
  });

  test('honderdduizend rijen: gezegd bij de eerste die er te veel is', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => ['jeugdzorg', datum('2024-07-01'), null, '8', String(at)]);
    const heads = (await leeg()).get('Lonen')?.heads ?? [];
    const bytes = await workbookBytes([{ name: 'Lonen', columns: heads.map((head) => ({ head })), rows }]);
    expect(codes(await bekijken(await aanbieden(bytes)))?.slice(0, 1)).toEqual(['Lonen 5001 blad-te-veel-rijen']);
  });

  test('geen Excel-bestand', async () => {
    expect(
      await world.doe(inkoper, looninlezingAanbieden, { bestand: bestand(new TextEncoder().encode('x'), 'a.txt') }),
    ).toMatchObject({ status: 'refused', reasons: [{ code: 'looninlezing-geen-excel' }] });
  });
});

describe('van bestand tot kostprijs', () => {
  let id: string;
  const wages = async () =>
    world.sql(inkoper, (tx) =>
      rows<{ uurlonen: { maandloon?: object; bron: { norm?: string } }[] }>(
        tx,
        sql`select bewijs -> 'input' -> 'uurlonen' as uurlonen from tarieven.kostprijzen
            where product = 'begeleiding-regulier' and cao = 'jeugdzorg' and not micro order by berekend desc, id desc limit 1`,
      ),
    );

  test('de lonen van vóór de tabel komen uit het regiopakket', async () => {
    await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2025 });
    expect((await wages())[0]?.uurlonen.every(({ maandloon }) => maandloon === undefined)).toBe(true);
  });

  test('wie het aanbood legt het voor; wat het doet met het uurloon staat erbij', async () => {
    id = await aanbieden(await gevuld());
    const plan = await bekijken(id);
    expect(plan).toMatchObject({ aantalBevindingen: 0, magVoorleggen: true, magVaststellen: false });
    expect(plan?.uurlonen.find(({ functie }) => functie === 'hulpverlener-hbo')).toEqual({
      ...{ cao: 'jeugdzorg', functie: 'hulpverlener-hbo', dag: '2024-07-01', was: '2460', wordt: '2564.1026' },
    });
    expect(await voorleggen(id, collega)).toMatchObject({ reasons: [{ code: 'looninlezing-van-ander' }] });
    expect(await vaststellen(id)).toMatchObject({ reasons: [{ code: 'looninlezing-niet-voorgelegd' }] });
    expect((await voorleggen(id)).status).toBe('decided');
    expect(await voorleggen(id)).toMatchObject({ reasons: [{ code: 'looninlezing-afgehandeld' }] });
    expect(await soorten(inkoper)).toContain('tarieven/loontabellen-vaststellen');
    expect(await tabellen(inkoper)).toEqual([]);
  });

  test('een tweede persoon stelt vast, en niet wie het aanbood', async () => {
    expect(await vaststellen(id, inkoper)).toMatchObject({ reasons: [{ code: 'looninlezing-vier-ogen' }] });
    expect(await world.doe(collega, loontabellenVaststellen, { looninlezing: id, kenmerk: 'oud' })).toMatchObject({
      reasons: [{ code: 'looninlezing-lonen-veranderd' }],
    });
    expect(await vaststellen(id)).toMatchObject({ status: 'decided', value: { tabellen: 1, inschalingen: 4 } });
    expect(await vaststellen(id)).toMatchObject({ status: 'refused' });
    expect(await soorten(inkoper)).not.toContain('tarieven/loontabellen-vaststellen');
    expect(await tabellen(inkoper)).toMatchObject([
      { cao: 'jeugdzorg', van: '2024-07-01', bron: 'Cao Jeugdzorg 2024, bijlage 1', vastgesteldDoor: collega.naam },
    ]);
  });

  test('daarna rust de kostprijs erop, en noemt de berekening de tabel en haar bron', async () => {
    await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2025 });
    const [bewijs] = await wages();
    expect(bewijs?.uurlonen).toHaveLength(4);
    for (const { bron, maandloon } of bewijs?.uurlonen ?? []) {
      expect(maandloon).toMatchObject({ schaal: '8', trede: '4', euroPerMaand: '4000', urenPerMaand: '156' });
      expect(bron).toEqual({
        from: 'norm',
        norm: 'Loontabel jeugdzorg vanaf 1 juli 2024: Cao Jeugdzorg 2024, bijlage 1',
      });
    }
    const [newest] = await world.sql(inkoper, (tx) =>
      rows<{ id: string }>(
        tx,
        sql`select id from tarieven.kostprijzen where product = 'begeleiding-regulier' and cao = 'jeugdzorg'
            order by berekend desc, id desc limit 1`,
      ),
    );
    const view = await world.vraag(inkoper, kostprijsInzien, { id: newest?.id ?? '' });
    expect(JSON.stringify(view?.kostprijs.bewijs.outcome.steps)).toContain('Loontabel jeugdzorg vanaf 1 juli 2024');
  });

  test('het bestand van nu houdt de tabel, en ongewijzigd aangeboden verandert het niets', async () => {
    const werkboek = await leeg();
    expect(rijen(werkboek, 'Lonen')).toHaveLength(1);
    expect(rijen(werkboek, 'Inschaling')).toHaveLength(4);
    const again = await aanbieden(await ophalen());
    expect(await bekijken(again)).toMatchObject({
      aantalBevindingen: 0,
      tabellen: [],
      inschalingen: [],
      ongewijzigd: 1,
    });
  });

  test('een tabel met een laatste dag en een latere die eerder begint, overlappen', async () => {
    const bytes = await bewaren(
      await leeg().then((werkboek) => {
        rij(werkboek, 'Lonen', 'Cao', 'jeugdzorg').set('Geldt tot en met', datum('2025-06-30'));
        rijen(werkboek, 'Lonen').push(loon({ 'Geldt vanaf': datum('2025-01-01') }));
        return werkboek;
      }),
    );
    expect(codes(await bekijken(await aanbieden(bytes)))).toEqual(['Lonen B3 loontabel-overlapt']);
  });

  test('een verbeterde tabel komt in de plaats; een afgewezen bestand verandert niets', async () => {
    const werkboek = await leeg();
    rij(werkboek, 'Lonen', 'Cao', 'jeugdzorg').set('Euro per maand', { number: '4100' });
    const bytes = await bewaren(werkboek);
    const eerste = await aanbieden(bytes);
    await voorleggen(eerste);
    expect(await bekijken(eerste)).toMatchObject({ tabellen: [{ isNieuw: false, lonen: [{ schaal: '8' }] }] });
    const weigering = { looninlezing: eerste, reden: 'De bijlage zegt iets anders.' };
    await world.lukt(collega, looninlezingAfwijzen, weigering);
    expect(await world.doe(collega, looninlezingAfwijzen, weigering)).toMatchObject({ status: 'refused' });
    expect(await world.vraag(inkoper, looninlezingInzien, { id: eerste })).toMatchObject({
      ...{ staat: 'afgewezen', afgehandeldDoor: collega.naam, reden: 'De bijlage zegt iets anders.' },
    });
    expect((await tabellen(inkoper))[0]?.lonen).toMatchObject([{ euroPerMaand: '4000' }]);
    const tweede = await aanbieden(bytes);
    await voorleggen(tweede);
    await vaststellen(tweede);
    expect((await tabellen(inkoper))[0]?.lonen).toMatchObject([{ euroPerMaand: '4100' }]);
  });
});

describe('wie', () => {
  test('een aanbieder leest de tabellen die meetellen, en niet wat is aangeboden', async () => {
    const aanbieder = world.iemand('aanbieder', '12345678', 'aanbieder');
    expect(await tabellen(aanbieder)).toHaveLength(1);
    expect((await world.vraag(aanbieder, loontabellenInzien, {}))?.inlezingen).toEqual([]);
    for (const tabel of ['looninlezingen', 'loontabellen', 'inschalingen'])
      expect(
        await world.sql(aanbieder, (tx) =>
          rows(tx, sql`select from ${sql.table(`tarieven.${tabel}`)} where verband <> 'x'`),
        ),
      ).toHaveLength(tabel === 'looninlezingen' ? 0 : tabel === 'loontabellen' ? 1 : 4);
    expect(await world.doe(aanbieder, looninlezingAanbieden, { bestand: bestand(await ophalen()) })).toMatchObject({
      status: 'forbidden',
    });
  });

  test('een ander verband ziet het bestand niet, en een onbekend kenmerk is er niet', async () => {
    const ander = world.iemand('verband', 'ander-verband', 'inkoper');
    const id = await aanbieden(await gevuld());
    expect(await world.vraag(ander, looninlezingInzien, { id })).toBeUndefined();
    expect(await world.doe(ander, looninlezingIntrekken, { looninlezing: id })).toMatchObject({
      reasons: [{ code: 'looninlezing-bestaat-niet' }],
    });
    const unknown = { looninlezing: '00000000-0000-7000-8000-000000000000' };
    expect(await world.doe(inkoper, looninlezingIntrekken, unknown)).toMatchObject({
      reasons: [{ code: 'looninlezing-bestaat-niet' }],
    });
  });
});

describe('een tabel voor een cao waarvan het plan lonen uit een tabel neemt', () => {
  test('laat het loon waarmee het plan rekent niet weg', async () => {
    const hier = 'voorbeeld: true, toelichting: Voor deze toets.';
    const loonUitTabel = `loontabellen:
  - { cao: ggz, van: 2024-01-01, urenPerWeek: 36, ${hier}, schalen: [{ schaal: "40", treden: [{ trede: "3", euroPerMaand: 3100 }] }] }
inschalingen:
  - { cao: ggz, functie: begeleider-mbo, schaal: "40", trede: "3", aard: vaststaand, ${hier} }
uurlonen:
`;
    const uurloon = `  - cao: ggz
    functie: begeleider-mbo
    euroPerUur: 20.10
    inschaling: FWG 40, midden
    aard: vaststaand
    peildatum: 2024-01-01
    voorbeeld: true
    toelichting: Voorbeeldbedrag; in gebruik komt hier het loon uit de cao-tabel.
`;
    await world.laadAnders({
      pagina: 'tarieven.yaml',
      tekst: [
        [uurloon, ''],
        ['uurlonen:\n', loonUitTabel],
      ],
    });
    const ggz = async (velden: Readonly<Record<string, Value>>) => {
      const werkboek = await leeg();
      rijen(werkboek, 'Lonen').push(loon({ Cao: 'ggz', 'Geldt vanaf': datum('2025-01-01'), ...velden }));
      return codes(await bekijken(await aanbieden(await bewaren(werkboek))));
    };
    expect(await ggz({})).toEqual(['Lonen B3 inschaling-zonder-loon']);
    expect(await ggz({ Schaal: '40', Periodiek: '3' })).toEqual([]);
  });
});
