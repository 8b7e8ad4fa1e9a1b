// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decode, encode, type Jw301 } from '#libs/ijw';
import { berichtBestand, berichtInzien, berichtOntvangen } from '#modules/berichten';
import { firstRow, rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { NotAllowed } from '#platform/query';
import { readTasks } from '#platform/taak';
import { jw301 } from '../../libs/ijw/test/bouwers.ts';
import { orakel } from '../../libs/ijw/test/orakel.ts';
import { nieuwBsn } from '../../test/support/declaratie.ts';
import { sluitOvereenkomst } from '../../test/support/overeenkomst.ts';
import { stelTarievenVast } from '../../test/support/tarieven.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import {
  aanbiederKiezen,
  casusInzien,
  casuslijst,
  casusOpenen,
  indicatieStellen,
  toewijzingenlijst,
  toewijzingInzien,
} from './index.ts';

let wereld: World;
let sanne: Wie;
let peter: Wie;
let linde: Wie;
let buur: Wie;
let zuidplas: Wie;
const product = 'begeleiding-regulier';
const kind = {
  bsn: '999900006',
  voornamen: 'Tomas',
  voorletters: 'T',
  voorvoegsel: 'de',
  achternaam: 'Wittebrood',
  geboortedatum: '2010-02-14',
  geslacht: '1',
  straatnaam: 'Voorbeeldstraat',
  huisnummer: '9',
  postcode: '2801 ab',
  plaatsnaam: 'Gouda',
};
const hulpvraag = 'Tomas loopt vast op school.';
const persoonlijk = [kind.bsn, kind.voornamen, kind.achternaam, kind.straatnaam, hulpvraag, 'Vaste begeleiding'];

beforeAll(async () => {
  wereld = await openWorld();
  sanne = wereld.iemand('gemeente', '0513', 'toegang');
  peter = wereld.iemand('gemeente', '0513', 'financien');
  zuidplas = wereld.iemand('gemeente', '1892', 'toegang', 'financien');
  linde = wereld.iemand('aanbieder', '99000001', 'aanbieder');
  buur = wereld.iemand('aanbieder', '99000002', 'aanbieder');
  await stelTarievenVast(wereld);
  await sluitOvereenkomst(wereld, linde);
  await sluitOvereenkomst(wereld, buur, { producten: ['basis-ggz'] });
  await wereld.zetKlok('2025-01-03T09:30');
});
afterAll(() => wereld?.sluit());

const openen = (anders: object = {}) =>
  wereld.doe(sanne, casusOpenen, { ...kind, hulpvraag, route: 'lokaal', voorbeeld: 'on', ...anders });
const nogEen = { ...kind, hulpvraag, route: 'lokaal', tweedeCasus: 'on' };
/** Of a child that nobody asked help for before: one child is not given the same twice in one period. */
const nieuweCasus = async (bsn = nieuwBsn()) => (await wereld.lukt(sanne, casusOpenen, { ...nogEen, bsn })).casus;
const vraag = { product, volume: '120', frequentie: 'per-week', van: '2025-01-06', tot: '2025-07-06' };
const stellen = (casus: string, anders: object = {}) =>
  wereld.doe(sanne, indicatieStellen, { casus, ...vraag, motivering: 'Vaste begeleiding.', ...anders });
const gesteld = async (casus: string, anders: object = {}) =>
  (await wereld.lukt(sanne, indicatieStellen, { casus, ...vraag, motivering: 'Vaste begeleiding.', ...anders }))
    .indicatie;
const kiezen = (indicatie: string, anders: object = {}) =>
  wereld.doe(sanne, aanbiederKiezen, { indicatie, aanbieder: linde.hoed.code, gekozenDoor: 'inwoner', ...anders });
const toegewezen = async (indicatie: string) =>
  wereld.lukt(sanne, aanbiederKiezen, { indicatie, aanbieder: linde.hoed.code, gekozenDoor: 'inwoner' });
const inzien = (wie: Wie, id: string) => wereld.vraag(wie, casusInzien, { id });
const redenen = (result: object) => ('reasons' in result ? result.reasons : result);
const taken = async () =>
  (await wereld.alsof(sanne, readTasks)).filter(({ soort }) => soort === 'toegang/aanbieder-kiezen');
const leesregels = () =>
  wereld.sql(sanne, (tx) =>
    rows<Leesregel>(tx, sql`select soort, naam, wat, betrokkenen from platform.leeslog order by id`),
  );
type Leesregel = {
  soort: string;
  naam: string;
  wat: string;
  betrokkenen: string[];
};

describe('een casus openen', () => {
  test('met een BSN dat niet kan, of andere fouten: alles wat er mis is komt tegelijk terug', async () => {
    const result = await openen({ bsn: '123456789', postcode: '99', voorletters: '', achternaam: undefined });
    expect(result).toMatchObject({ status: 'invalid' });
    expect('fouten' in result && result.fouten.map(({ veld }) => veld)).toEqual([
      'bsn',
      'voorletters',
      'achternaam',
      'postcode',
    ]);
    expect(redenen(await openen({ geboortedatum: '2025-01-04', route: 'via-via' }))).toMatchObject([
      { code: 'geboortedatum-kan-niet', veld: 'geboortedatum' },
      { code: 'route-onbekend', veld: 'route' },
    ]);
    expect(await wereld.vraag(sanne, casuslijst, {})).toEqual([]);
  });

  test('bewaart wie het is en wat er speelt gesloten: in de tabellen is er niets van te vinden', async () => {
    await wereld.lukt(sanne, casusOpenen, { ...kind, bsn: '9999.00.006', hulpvraag, route: 'lokaal' });
    for (const tabel of ['jeugdigen', 'casussen']) {
      const found = await wereld.sql(sanne, (tx) =>
        rows<object>(tx, sql`select * from ${sql.table(`toegang.${tabel}`)}`),
      );
      expect(found).toHaveLength(1);
      const stored = found
        .flatMap((row) => Object.values(row))
        .map((value) => Buffer.from(value instanceof Uint8Array ? value : String(value)));
      for (const geheim of persoonlijk) expect(stored.some((value) => value.includes(geheim))).toBe(false);
    }
  });

  test('van een kind dat hier al een casus heeft, gebeurt niet ongemerkt; een andere gemeente merkt er niets van', async () => {
    const result = await openen({ achternaam: 'Anders' });
    expect(redenen(result)).toMatchObject([{ code: 'casus-bestaat-al', veld: 'bsn' }]);
    for (const geheim of persoonlijk) expect(JSON.stringify(result)).not.toContain(geheim);
    expect(await wereld.vraag(sanne, casuslijst, {})).toMatchObject([{ naam: 'Tomas de Wittebrood' }]);
    const waddinxveen = wereld.iemand('gemeente', '0627', 'toegang');
    const elders = await wereld.doe(waddinxveen, casusOpenen, { ...kind, hulpvraag, route: 'lokaal' });
    expect(elders.status).toBe('decided');
  });

  test('van hetzelfde kind geeft een tweede casus bij dezelfde jeugdige, met de nieuwste gegevens', async () => {
    const casus = await wereld.lukt(sanne, casusOpenen, { ...nogEen, plaatsnaam: 'Reeuwijk' });
    const counted = await wereld.sql(sanne, (tx) => rows(tx, sql`select from toegang.jeugdigen`));
    expect(counted).toHaveLength(1);
    expect((await inzien(sanne, casus.casus))?.jeugdige.plaatsnaam).toBe('Reeuwijk');
  });
});

describe('een casus lezen', () => {
  test('laat van het BSN alleen het einde zien, en wordt met één regel opgeschreven', async () => {
    const bsn = nieuwBsn();
    const casus = await nieuweCasus(bsn);
    const before = (await leesregels()).length;
    const view = await inzien(sanne, casus);
    expect(view).toMatchObject({ naam: 'Tomas de Wittebrood', jeugdige: { bsnEinde: bsn.slice(-3) }, hulpvraag });
    expect(JSON.stringify(view)).not.toContain(bsn);
    const log = await leesregels();
    expect(log.slice(before)).toMatchObject([{ wat: 'casus', betrokkenen: [casus], naam: sanne.naam }]);
    await wereld.vraag(sanne, casuslijst, {});
    expect((await leesregels()).slice(before + 1)).toMatchObject([{ wat: 'casuslijst' }]);
  });

  test('schrijft ook op wie iets verandert, en dat er is gezocht', async () => {
    const casus = await nieuweCasus();
    const over = async () =>
      (await leesregels())
        .filter(({ betrokkenen }) => betrokkenen.includes(casus))
        .map(({ soort, wat }) => [soort, wat]);
    expect(await over()).toEqual([['aanmaken', 'toegang/casus-openen']]);
    await stellen(casus);
    expect((await over()).slice(1)).toEqual([['toevoegen', 'toegang/indicatie-stellen']]);
  });

  test('kan alleen de toegang van deze gemeente', async () => {
    const casus = await nieuweCasus();
    expect(await inzien(zuidplas, casus)).toBeUndefined();
    await expect(inzien(peter, casus)).rejects.toThrow(NotAllowed);
    await expect(inzien(linde, casus)).rejects.toThrow(NotAllowed);
    for (const wie of [zuidplas, linde, wereld.iemand('verband', wereld.verband, 'inkoper')])
      for (const tabel of ['jeugdigen', 'casussen', 'indicaties', 'nummers'])
        expect(await wereld.sql(wie, (tx) => rows(tx, sql`select from ${sql.table(`toegang.${tabel}`)}`))).toEqual([]);
  });
});

describe('een indicatie', () => {
  test('kent in deze regio geen maximum, en zegt dat ook', async () => {
    const casus = await nieuweCasus();
    await wereld.lukt(sanne, indicatieStellen, {
      casus,
      ...vraag,
      volume: '2400',
      tot: '2030-12-31',
      motivering: 'Lang.',
    });
    const view = await inzien(sanne, casus);
    expect(view?.norm).toMatchObject({ duurInMaanden: 'geen', omvangPerWeek: 'geen' });
    const steps = view?.indicaties[0]?.bewijs.outcome.steps[0]?.steps;
    for (const name of ['maximum-duur', 'maximum-per-week'])
      expect(steps).toContainEqual(expect.objectContaining({ name, value: 'geen' }));
  });

  test.each([
    [{ van: '2024-12-31' }, 'product-niet-vastgesteld', 'product'],
    [{ product: 'tovenarij' }, 'product-niet-vastgesteld', 'product'],
    [{ tot: '2025-01-05' }, 'periode-omgekeerd', 'tot'],
  ])('met %j wordt geweigerd', async (anders, code, veld) => {
    const casus = await nieuweCasus();
    expect(redenen(await stellen(casus, anders))).toMatchObject([{ code, veld }]);
    expect((await inzien(sanne, casus))?.indicaties).toEqual([]);
  });

  test('bij de casus van een andere gemeente bestaat niet', async () => {
    const casus = await nieuweCasus();
    const result = await wereld.doe(zuidplas, indicatieStellen, { casus, ...vraag, motivering: 'Zomaar.' });
    expect(redenen(result)).toMatchObject([{ code: 'casus-onbekend' }]);
  });
});

describe('de keuze van een aanbieder', () => {
  test('gaat alleen tussen wie voor dit product een overeenkomst heeft', async () => {
    const casus = await nieuweCasus();
    const indicatie = await gesteld(casus);
    expect((await inzien(sanne, casus))?.indicaties[0]).toMatchObject({
      kiest: 'inwoner',
      aanbieders: [{ aanbieder: linde.hoed.code }],
    });
    for (const aanbieder of [buur.hoed.code, '12345678'])
      expect(redenen(await kiezen(indicatie, { aanbieder }))).toMatchObject([
        { code: 'aanbieder-niet-gecontracteerd', veld: 'aanbieder' },
      ]);
    expect(redenen(await kiezen(indicatie, { gekozenDoor: 'gemeente' }))).toMatchObject([
      { code: 'inwoner-kiest', veld: 'toelichting' },
    ]);
    expect((await inzien(sanne, casus))?.indicaties[0]).toMatchObject({ staat: 'gesteld', toewijzing: null });
    expect(await wereld.vraag(linde, toewijzingenlijst, {})).toEqual([]);
  });

  test('maakt in één keer de toewijzing en een geldig JW301 dat bij de aanbieder ligt', async () => {
    const bsn = nieuwBsn();
    const casus = await nieuweCasus(bsn);
    const { toewijzing, nummer, bericht } = await toegewezen(await gesteld(casus));
    const bestand = await wereld.vraag(linde, berichtBestand, { id: bericht });
    const inhoud = bestand?.inhoud ?? new Uint8Array();
    expect(orakel('jw', '301')(inhoud)).toBe(true);
    const { bericht: gelezen, controle } = decode(inhoud);
    expect(controle).toMatchObject({ standaard: 'jw', bericht: '301', geldig: true });
    expect(gelezen).toMatchObject({
      Header: { Afzender: '0513', Ontvanger: linde.hoed.code },
      Client: {
        Bsn: bsn,
        Naam: { Geslachtsnaam: { Achternaam: 'Wittebrood', Voorvoegsel: 'de' } },
        ToegewezenProducten: [
          {
            ToewijzingNummer: nummer,
            Ingangsdatum: '2025-01-06',
            Einddatum: '2025-07-06',
            Omvang: { Volume: 120, Eenheid: '01', Frequentie: '2' },
          },
        ],
      },
    });
    const view = (await inzien(sanne, casus))?.indicaties[0];
    expect(view).toMatchObject({
      staat: 'toegewezen',
      aanbieders: [],
      toewijzing: { id: toewijzing, nummer, bericht },
    });
    expect(view?.toewijzing?.keuze?.outcome.steps[0]?.steps[0]).toMatchObject({
      name: 'aanbieder',
      value: 'Aanbieder 99000001',
    });
    const history = (await inzien(sanne, casus))?.geschiedenis.map(({ act }) => act);
    expect(history).toEqual(['toegang/casus-openen', 'toegang/indicatie-stellen', 'toegang/aanbieder-kiezen']);
  });

  test('geldt één keer', async () => {
    const indicatie = await gesteld(await nieuweCasus());
    await toegewezen(indicatie);
    expect(redenen(await kiezen(indicatie))).toMatchObject([{ code: 'al-toegewezen' }]);
  });

  test('haalt de casus pas van de werkvoorraad als elke indicatie een aanbieder heeft', async () => {
    const casus = await nieuweCasus();
    const [eerste, tweede] = [await gesteld(casus), await gesteld(casus, { product: 'begeleiding-specialistisch' })];
    const asked = async () =>
      (await taken()).filter(({ onderwerp }) => onderwerp.id === casus).map(({ gegevens }) => gegevens['product']);
    expect(await asked()).toEqual(['Begeleiding regulier']);
    await toegewezen(eerste);
    expect(await asked()).toEqual(['Begeleiding specialistisch']);
    expect(redenen(await kiezen(tweede))).toMatchObject([{ code: 'aanbieder-niet-gecontracteerd' }]);
    const casusZonder = (await wereld.vraag(sanne, casuslijst, {})).find(({ id }) => id === casus);
    expect(casusZonder).toMatchObject({ indicaties: 2, zonderAanbieder: 1 });
  });

  test('door de gemeente wordt uitgelegd; die uitleg blijft bij de casus en staat nergens leesbaar', async () => {
    const toelichting = 'Tomas kan niet ver reizen.';
    const casus = await nieuweCasus();
    const indicatie = await gesteld(casus);
    expect((await kiezen(indicatie, { gekozenDoor: 'gemeente', toelichting })).status).toBe('decided');
    expect((await inzien(sanne, casus))?.indicaties[0]?.keuzeToelichting).toBe(toelichting);
    const seen = await wereld.sql(linde, (tx) => rows(tx, sql`select keuze::text from toegang.toewijzingen`));
    expect(JSON.stringify(seen)).not.toContain('reizen');
  });

  test('geeft elke toewijzing een eigen nummer, ook als er veel tegelijk zijn', async () => {
    const indicaties: string[] = [];
    for (const _ of [1, 2, 3, 4, 5]) indicaties.push(await gesteld(await nieuweCasus()));
    const nummers = (await Promise.all(indicaties.map(toegewezen))).map(({ nummer }) => nummer);
    expect(new Set(nummers).size).toBe(5);
    const identificaties = await wereld.sql(sanne, (tx) =>
      rows<{ identificatie: string }>(tx, sql`select identificatie from berichten.berichten`),
    );
    expect(new Set(identificaties.map(({ identificatie }) => identificatie)).size).toBe(identificaties.length);
  });
});

describe('wie een toewijzing ziet', () => {
  test('de aanbieder ziet wat hij moet leveren, financiën ook, en verder niemand; wie het kind is staat er niet bij', async () => {
    const { toewijzing, bericht } = await toegewezen(await gesteld(await nieuweCasus()));
    for (const wie of [linde, peter, sanne]) {
      const view = await wereld.vraag(wie, toewijzingInzien, { id: toewijzing });
      expect(view).toMatchObject({
        productnaam: 'Begeleiding regulier',
        volume: 120,
        bericht,
        contractnaam: expect.any(String),
      });
      for (const geheim of persoonlijk) expect(JSON.stringify(view)).not.toContain(geheim);
    }
    for (const wie of [buur, zuidplas]) {
      expect(await wereld.vraag(wie, toewijzingInzien, { id: toewijzing })).toBeUndefined();
      expect(await wereld.vraag(wie, berichtInzien, { id: bericht })).toBeUndefined();
      expect(await wereld.vraag(wie, toewijzingenlijst, {})).toEqual([]);
    }
  });

  test('in gebeurtenissen en taken staat niemands BSN, naam of verhaal', async () => {
    await wereld.bezorg();
    const owners = [sanne, linde, wereld.iemand('verband', wereld.verband, 'inkoper')];
    for (const wie of owners)
      for (const tabel of ['gebeurtenissen', 'taken']) {
        const found = await wereld.sql(wie, (tx) => rows(tx, sql`select * from ${sql.table(`platform.${tabel}`)}`));
        expect(found.length).toBeGreaterThan(0);
        for (const geheim of [...persoonlijk, 'reizen']) expect(JSON.stringify(found)).not.toContain(geheim);
      }
  });
});

describe('een toewijzing die elders is gemaakt', () => {
  const elders = (nummer: number, volume: number, tijd: string): Jw301 => {
    const bericht = jw301();
    const [eerste] = bericht.Client.ToegewezenProducten;
    if (!eerste) throw new Error('het voorbeeld heeft geen product');
    const Omvang = { Volume: volume, Eenheid: '01', Frequentie: '2' };
    const BerichtIdentificatie = { Identificatie: `E${nummer}${volume}`, Dagtekening: '2025-01-03' };
    return {
      ...bericht,
      Header: { ...bericht.Header, Afzender: '0513', Ontvanger: linde.hoed.code, BerichtIdentificatie },
      Client: {
        ...bericht.Client,
        ToegewezenProducten: [
          { ...eerste, ToewijzingNummer: nummer, Toewijzingsdatum: '2025-01-03', Toewijzingstijd: tijd, Omvang },
        ],
      },
    };
  };
  const insturen = async (bericht: Jw301) => {
    await wereld.lukt(sanne, berichtOntvangen, { inhoud: encode(bericht) });
    await wereld.bezorg();
  };
  const volumeVan = async (nummer: number) =>
    (await wereld.vraag(linde, toewijzingenlijst, {})).find((toewijzing) => toewijzing.nummer === nummer)?.volume;

  test('telt hier mee; een nieuwere versie vervangt haar, een oudere niet', async () => {
    await insturen(elders(5000, 60, '10:00:00'));
    expect(await volumeVan(5000)).toBe(60);
    await insturen(elders(5000, 90, '11:00:00'));
    expect(await volumeVan(5000)).toBe(90);
    await insturen(elders(5000, 30, '09:00:00'));
    expect(await volumeVan(5000)).toBe(90);
  });

  test('houdt haar nummer: het volgende is hoger', async () => {
    const { nummer } = await toegewezen(await gesteld(await nieuweCasus()));
    expect(nummer).toBe(5001);
    expect(await volumeVan(5000)).toBe(90);
  });

  test('van een kind dat hier bekend is, draagt dezelfde sleutel als dat kind', async () => {
    const bericht = elders(6000, 45, '12:00:00');
    await insturen({ ...bericht, Client: { ...bericht.Client, Bsn: kind.bsn } });
    const found = await wereld.sql(sanne, (tx) =>
      firstRow(
        tx,
        sql`select from toegang.toewijzingen t join toegang.jeugdigen j on j.bsn_sleutel = t.client_sleutel where t.nummer = 6000`,
      ),
    );
    expect(found).toBeDefined();
  });
});
