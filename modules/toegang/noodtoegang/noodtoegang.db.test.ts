// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { inzageGeven } from '#platform/persoonsgegevens';
import { NotAllowed } from '#platform/query';
import { readTasks } from '#platform/taak';
import { nieuwBsn } from '../../../test/support/declaratie.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { casusInzien } from '../casus/casus.query.ts';
import { casusOpenen } from '../casus/casus-openen.act.ts';
import { casuslijst } from '../casus/casussen.query.ts';
import { afschermingOpheffen, casusAfschermen } from './casus-afschermen.act.ts';
import { noodtoegangBeoordelen } from './noodtoegang-beoordelen.act.ts';
import { noodtoegangOpenen } from './noodtoegang-openen.act.ts';
import { noodtoegangenlijst, noodtoegangInzien } from './noodtoegangen.query.ts';

let wereld: World;
let sanne: Wie;
let daan: Wie;
let beheerder: Wie;
let ruth: Wie;
beforeAll(async () => {
  wereld = await openWorld({ nu: '2025-01-03T09:30' });
  [sanne, daan] = [wereld.iemand('gemeente', '0513', 'toegang'), wereld.iemand('gemeente', '0513', 'toegang')];
  beheerder = wereld.iemand('gemeente', '0513', 'beheerder');
  ruth = wereld.iemand('gemeente', '0513', 'gegevensbescherming');
});
afterAll(() => wereld?.sluit());

const kind = {
  voornamen: 'Noortje',
  voorletters: 'N',
  achternaam: 'Wittebrood',
  geboortedatum: '2010-02-14',
  geslacht: '2',
  straatnaam: 'Voorbeeldstraat',
  huisnummer: '9',
  postcode: '2801 ab',
  plaatsnaam: 'Gouda',
  hulpvraag: 'Noortje loopt vast.',
  route: 'lokaal',
};
const nieuweCasus = async (bsn = nieuwBsn()) => (await wereld.lukt(sanne, casusOpenen, { ...kind, bsn })).casus;
const reden = 'Zij is in gevaar en de behandelaar is niet te bereiken.';
const redenen = (result: object) => ('reasons' in result ? result.reasons : result);
const inzien = (wie: Wie, id: string) => wereld.vraag(wie, casusInzien, { id });
const rij = async (wie: Wie, id: string) => (await wereld.vraag(wie, casuslijst, {})).find((een) => een.id === id);
const regelsOver = (id: string) =>
  wereld.sql(ruth, (tx) =>
    rows<{ soort: string; wat: string; grond: string; noodtoegang: string | null; persoon: string }>(
      tx,
      sql`select soort, wat, grond, noodtoegang, persoon from platform.leeslog where ${id} = any(betrokkenen) order by id`,
    ),
  );

describe('een casus afschermen', () => {
  test('laat haar alleen voor wie dat deed; een collega ziet geen naam, en dat hij haar niet zag', async () => {
    const casus = await nieuweCasus();
    expect(await inzien(daan, casus)).toMatchObject({ naam: 'Noortje Wittebrood', afgeschermd: false });
    await wereld.lukt(sanne, casusAfschermen, { casus });
    expect(await inzien(daan, casus)).toBeUndefined();
    expect(await inzien(sanne, casus)).toMatchObject({ naam: 'Noortje Wittebrood', afgeschermd: true });
    expect(await rij(daan, casus)).toMatchObject({ naam: 'Afgeschermde casus', afgeschermd: true });
    expect(
      (await regelsOver(casus)).filter(({ wat, persoon }) => wat === 'casuslijst' && persoon === daan.persoon),
    ).toEqual([]);
    expect(await rij(sanne, casus)).toMatchObject({ naam: 'Noortje Wittebrood', afgeschermd: false });
  });

  test('kan één keer, en alleen van een casus die er is', async () => {
    const casus = await nieuweCasus();
    await wereld.lukt(sanne, casusAfschermen, { casus });
    expect(redenen(await wereld.doe(daan, casusAfschermen, { casus }))).toMatchObject([
      { code: 'casus-al-afgeschermd' },
    ]);
    const elders = wereld.iemand('gemeente', '1892', 'toegang');
    expect(redenen(await wereld.doe(elders, casusAfschermen, { casus }))).toMatchObject([{ code: 'casus-onbekend' }]);
  });

  test('heft op wie haar afschermde, of wie toezicht houdt', async () => {
    const casus = await nieuweCasus();
    expect(redenen(await wereld.doe(sanne, afschermingOpheffen, { casus }))).toMatchObject([
      { code: 'casus-niet-afgeschermd' },
    ]);
    await wereld.lukt(sanne, casusAfschermen, { casus });
    expect(redenen(await wereld.doe(daan, afschermingOpheffen, { casus }))).toMatchObject([
      { code: 'afscherming-van-ander' },
    ]);
    await wereld.lukt(ruth, afschermingOpheffen, { casus });
    expect(await inzien(daan, casus)).toBeDefined();
  });
});

describe('noodtoegang', () => {
  test('opent één casus, vier uur lang; alles wat dan gebeurt valt op in het log', async () => {
    const bsn = nieuwBsn();
    const casus = await nieuweCasus(bsn);
    await wereld.lukt(sanne, casusAfschermen, { casus });
    const { noodtoegang } = await wereld.lukt(daan, noodtoegangOpenen, { bsn, reden });
    expect(await inzien(daan, casus)).toMatchObject({ naam: 'Noortje Wittebrood', noodtoegang });
    const opvallend = (await regelsOver(casus)).filter((regel) => regel.noodtoegang === noodtoegang);
    expect(opvallend.map(({ soort, grond, persoon }) => [soort, grond, persoon])).toEqual([
      ['noodtoegang', 'noodtoegang', daan.persoon],
      ['lezen', 'noodtoegang', daan.persoon],
    ]);
    await wereld.zetKlok('2025-01-03T13:35');
    expect(await inzien(daan, casus)).toBeUndefined();
    await wereld.zetKlok('2025-01-03T09:30');
  });

  test('vraagt een reden, en is er niet voor wat iemand toch al kan', async () => {
    const casus = await nieuweCasus();
    expect(await wereld.doe(daan, noodtoegangOpenen, { casus, reden: ' ' })).toMatchObject({ status: 'invalid' });
    expect(redenen(await wereld.doe(daan, noodtoegangOpenen, { casus, reden }))).toMatchObject([
      { code: 'noodtoegang-niet-nodig' },
    ]);
    expect(redenen(await wereld.doe(daan, noodtoegangOpenen, { bsn: nieuwBsn(), reden }))).toMatchObject([
      { code: 'casus-onbekend' },
    ]);
    const elders = wereld.iemand('gemeente', '1892', 'toegang');
    expect(redenen(await wereld.doe(elders, noodtoegangOpenen, { casus, reden }))).toMatchObject([
      { code: 'casus-onbekend' },
    ]);
  });

  test('laat een beheerder lezen en niet meer dan dat', async () => {
    const casus = await nieuweCasus();
    expect(await inzien(beheerder, casus)).toBeUndefined();
    await wereld.lukt(beheerder, noodtoegangOpenen, { casus, reden });
    expect(await inzien(beheerder, casus)).toMatchObject({ magWerken: false });
    expect(await inzien(beheerder, await nieuweCasus())).toBeUndefined();
    await expect(wereld.vraag(beheerder, casuslijst, {})).rejects.toThrow(NotAllowed);
  });

  test('laat zich doorlopen in de volgorde van de lijst, tot alles is beoordeeld', async () => {
    for (let keer = 0; keer < 2; keer += 1) {
      const casus = await nieuweCasus();
      await wereld.lukt(sanne, casusAfschermen, { casus });
      await wereld.lukt(daan, noodtoegangOpenen, { casus, reden });
    }
    const open = (await wereld.vraag(ruth, noodtoegangenlijst, {})).filter(({ oordeel }) => oordeel === null);
    const ids = open.map(({ id }) => id);
    const [eerste = '', tweede = ''] = ids;
    const plaats = async (id: string) => (await wereld.vraag(ruth, noodtoegangInzien, { id }))?.doorloop;
    const aantal = ids.length;
    expect(await plaats(eerste)).toEqual({ nummer: 1, aantal, vorige: null, volgende: tweede });
    const gezien = { noodtoegang: eerste, oordeel: 'terecht', toelichting: 'Nagevraagd.' };
    await wereld.lukt(ruth, noodtoegangBeoordelen, gezien);
    expect(await plaats(eerste)).toEqual({ nummer: null, aantal: aantal - 1, vorige: null, volgende: tweede });
    expect(await plaats(tweede)).toMatchObject({ nummer: 1, vorige: null });
  });

  test('komt op de werkvoorraad van wie toezicht houdt, die haar beoordeelt; nooit de eigen', async () => {
    const casus = await nieuweCasus();
    await wereld.lukt(sanne, casusAfschermen, { casus });
    const beide: Wie = { ...daan, hoed: { ...daan.hoed, rollen: ['toegang', 'gegevensbescherming'] } };
    const { noodtoegang } = await wereld.lukt(beide, noodtoegangOpenen, { casus, reden });
    const taken = async () =>
      (await wereld.alsof(ruth, readTasks)).filter(({ onderwerp }) => onderwerp.id === noodtoegang);
    expect(await taken()).toMatchObject([{ soort: 'toegang/noodtoegang-beoordelen', gegevens: { naam: daan.naam } }]);
    expect(JSON.stringify(await taken())).not.toContain('gevaar');
    const oordeel = { noodtoegang, oordeel: 'terecht', toelichting: 'Nagevraagd bij de behandelaar.' };
    expect(redenen(await wereld.doe(beide, noodtoegangBeoordelen, oordeel))).toMatchObject([
      { code: 'noodtoegang-van-uzelf' },
    ]);
    expect(await wereld.vraag(ruth, noodtoegangInzien, { id: noodtoegang })).toMatchObject({ reden, oordeel: null });
    await wereld.lukt(ruth, noodtoegangBeoordelen, oordeel);
    expect(await taken()).toEqual([]);
    expect(redenen(await wereld.doe(ruth, noodtoegangBeoordelen, oordeel))).toMatchObject([
      { code: 'noodtoegang-al-beoordeeld' },
    ]);
    const [eerste] = (await wereld.vraag(ruth, noodtoegangenlijst, {})).filter(({ id }) => id === noodtoegang);
    expect(eerste).toMatchObject({ oordeel: 'terecht', beoordelaarNaam: ruth.naam });
    expect(JSON.stringify(eerste)).not.toContain('gevaar');
    await expect(wereld.vraag(sanne, noodtoegangenlijst, {})).rejects.toThrow(NotAllowed);
  });

  test('bewaart de reden versleuteld, en zegt haar in geen gebeurtenis', async () => {
    const tabellen = ['toegang.noodtoegangen', 'platform.gebeurtenissen', 'platform.taken'];
    for (const tabel of tabellen)
      expect(
        JSON.stringify(await wereld.sql(ruth, (tx) => rows(tx, sql`select t::text from ${sql.table(tabel)} t`))),
      ).not.toContain('gevaar');
  });
});

describe('inzage door een inwoner', () => {
  test('zegt wie wat wanneer zag en wijzigde, ook wie er zocht, en noemt niemand anders', async () => {
    const bsn = nieuwBsn();
    const casus = await nieuweCasus(bsn);
    await nieuweCasus();
    await inzien(daan, casus);
    await wereld.vraag(daan, casuslijst, {});
    const inzage = await wereld.vraag(ruth, inzageGeven, { bsn });
    expect(inzage).toMatchObject({ organisatie: '0513', stukken: [{ soort: 'casus', aantal: 1 }], ingekort: false });
    expect(inzage.regels.map(({ soort, wat, naam, over, grond }) => [soort, wat, naam, over, grond])).toEqual([
      ['lezen', 'casuslijst', daan.naam, ['casus'], 'rol'],
      ['lezen', 'casus', daan.naam, ['casus'], 'rol'],
      ['aanmaken', 'toegang/casus-openen', sanne.naam, ['casus'], 'rol'],
    ]);
    const nogEens = await wereld.vraag(sanne, inzageGeven, { bsn });
    expect(nogEens.regels[0]).toMatchObject({ soort: 'zoeken', grond: 'inzage', naam: ruth.naam });
    expect(JSON.stringify(nogEens)).not.toContain(bsn);
  });

  test('is leeg bij wie hier niet bekend is, en mag niet iedereen geven', async () => {
    expect(await wereld.vraag(ruth, inzageGeven, { bsn: nieuwBsn() })).toMatchObject({ stukken: [], regels: [] });
    await expect(wereld.vraag(beheerder, inzageGeven, { bsn: nieuwBsn() })).rejects.toThrow(NotAllowed);
  });
});
