// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bericht, encode, type Jw323, maakHeader } from '#libs/ijw';
import { datum } from '#libs/kernel';
import { firstRow, rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { client, jw301, jw323, jw325, prestatie } from '../../libs/ijw/test/bouwers.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import {
  berichtBestand,
  berichtenlijst,
  berichtInzien,
  berichtLezen,
  berichtOntvangen,
  berichtVerzenden,
  nextIdentificatie,
  openBericht,
} from './index.ts';
import { meldAan } from './test/post.ts';

let wereld: World;
let linde: Wie;
let buur: Wie;
let gouda: Wie;
let zuidplas: Wie;
const bsn = '999900006';

beforeAll(async () => {
  wereld = await openWorld({ nu: '2026-05-06T10:00' });
  linde = wereld.iemand('aanbieder', '99000001', 'aanbieder');
  buur = wereld.iemand('aanbieder', '99000002', 'aanbieder');
  gouda = wereld.iemand('gemeente', '0513', 'financien', 'toegang');
  zuidplas = wereld.iemand('gemeente', '1892', 'financien', 'toegang');
  await meldAan(wereld, linde);
});
afterAll(() => wereld?.sluit());

/** A declaration of one line by De Linde to Gouda. */
function declaratie(identificatie: string, partijen = { afzender: '99000001', ontvanger: '0513' }): Jw323 {
  const bericht = jw323([client(prestatie(Number(identificatie)))]);
  return { ...bericht, Header: maakHeader('jw', '323', { ...partijen, identificatie, dagtekening: '2026-05-06' }) };
}
/** With the header of a message from a gemeente to De Linde. */
function naarLinde<B extends Bericht>(bericht: B, identificatie: string, gemeente = '0513'): B {
  const BerichtIdentificatie = { Identificatie: identificatie, Dagtekening: '2026-05-06' };
  return { ...bericht, Header: { ...bericht.Header, Afzender: gemeente, Ontvanger: '99000001', BerichtIdentificatie } };
}
const text = (bericht: Bericht): string => new TextDecoder().decode(encode(bericht));
const bytes = (inhoud: string): Uint8Array => new TextEncoder().encode(inhoud);
const insturen = (wie: Wie, inhoud: unknown) => wereld.doe(wie, berichtOntvangen, { inhoud });
const verzenden = (bericht: Bericht, antwoordOp: string | null = null) =>
  wereld.alsof(gouda, (context) => berichtVerzenden(context, bericht, antwoordOp));
const lijst = (wie: Wie) => wereld.vraag(wie, berichtenlijst, {});
const redenen = (result: object) => ('reasons' in result ? result.reasons : result);

describe('een bestand dat geen geldig bericht is', () => {
  const goed = text(declaratie('1'));
  test.each([
    ['afgekapt', bytes(goed.slice(0, goed.length - 200)), 'XML'],
    ['met een DTD', bytes(goed.replace('?>', '?><!DOCTYPE Bericht [<!ENTITY x "y">]>')), 'XML'],
    ['in een vreemde codering', bytes(goed.replace(/encoding="[^"]+"/i, 'encoding="EBCDIC-US"')), 'XML'],
    [
      'met een onbekend element',
      bytes(goed.replace('<jw323:Declaratie>', '<jw323:Factuur/><jw323:Declaratie>')),
      'XSD',
    ],
    ['dat iets anders is', bytes('Geachte heer, mevrouw,'), 'XML'],
    ['dat leeg is', new Uint8Array(), 'XML'],
  ])('%s wordt geweigerd met de plaats en de reden, en niet bewaard', async (_, inhoud, code) => {
    const result = await insturen(linde, inhoud);
    expect(redenen(result)).toMatchObject([
      {
        code: 'bericht-onleesbaar',
        veld: 'inhoud',
        figures: { code, regel: expect.any(Number), kolom: expect.any(Number), melding: expect.any(String) },
      },
    ]);
    expect(await lijst(linde)).toEqual([]);
    expect(await lijst(gouda)).toEqual([]);
  });

  test('geen bestand, of een van meer dan 25 MB, komt niet eens zover', async () => {
    expect(await insturen(linde, undefined)).toMatchObject({ status: 'invalid', fouten: [{ veld: 'inhoud' }] });
    expect(redenen(await insturen(linde, new Uint8Array(25 * 1024 * 1024 + 1)))).toMatchObject([
      { code: 'bericht-te-groot' },
    ]);
  });

  test.each([
    [
      'van een andere aanbieder',
      () => declaratie('2', { afzender: '99000002', ontvanger: '0513' }),
      'bericht-van-ander',
    ],
    ['dat een gemeente zou hebben verzonden', () => naarLinde(jw301(), '3'), 'bericht-van-ander'],
  ])('en ook een bericht %s wordt geweigerd', async (_, bericht, code) => {
    expect(redenen(await insturen(linde, encode(bericht())))).toMatchObject([{ code }]);
    expect(await lijst(linde)).toEqual([]);
  });

  test('een gemeente neemt niets aan dat voor een ander is', async () => {
    expect(redenen(await insturen(zuidplas, encode(declaratie('5'))))).toMatchObject([{ code: 'bericht-van-ander' }]);
  });
});

describe('een declaratie', () => {
  const inhoud = encode(declaratie('10'));
  let id = '';

  test('ligt bij de gemeente en bij de aanbieder, en bij niemand anders', async () => {
    const file = new File([Buffer.from(inhoud)], 'declaratie.xml');
    id = (await wereld.lukt(linde, berichtOntvangen, { inhoud: file })).bericht;
    for (const wie of [linde, gouda])
      expect(await lijst(wie)).toMatchObject([{ id, soort: '323', richting: 'naar-gemeente', geldig: true }]);
    for (const wie of [buur, zuidplas]) {
      expect(await lijst(wie)).toEqual([]);
      expect(await wereld.vraag(wie, berichtInzien, { id })).toBeUndefined();
      expect(await wereld.vraag(wie, berichtBestand, { id })).toBeUndefined();
    }
  });

  test('die nog eens komt, door wie van de twee ook, is hetzelfde bericht', async () => {
    for (const wie of [linde, gouda])
      expect(await wereld.lukt(wie, berichtOntvangen, { inhoud })).toEqual({
        bericht: id,
        gemeente: '0513',
        nieuw: false,
      });
    expect(await lijst(gouda)).toHaveLength(1);
    const told = await wereld.sql(linde, (tx) =>
      rows(tx, sql`select from platform.gebeurtenissen where act = 'berichten/bericht-ontvangen'`),
    );
    expect(told).toHaveLength(1);
  });

  test('staat versleuteld in de tabel: het BSN is er niet in te vinden', async () => {
    const row = await wereld.sql(gouda, (tx) =>
      firstRow<{ inhoud: Uint8Array; rest: string }>(
        tx,
        sql`select s.inhoud, to_jsonb(b) || to_jsonb(k) as rest from (select inhoud, bericht from berichten.stukken) s
            join berichten.berichten b on b.id = s.bericht join berichten.keuringen k on k.bericht = b.id where b.id = ${id}`,
      ),
    );
    expect(row?.inhoud.length).toBeGreaterThan(100);
    expect(Buffer.from(row?.inhoud ?? []).includes(bsn)).toBe(false);
    expect(Buffer.from(row?.inhoud ?? []).includes('Bericht')).toBe(false);
    expect(JSON.stringify(row?.rest)).not.toContain(bsn);
    expect(Buffer.from(inhoud).includes(bsn)).toBe(true);
  });

  test('komt er ongewijzigd weer uit; op het scherm staat van het BSN alleen het einde', async () => {
    const bestand = await wereld.vraag(gouda, berichtBestand, { id });
    expect(Buffer.from(bestand?.inhoud ?? []).equals(Buffer.from(inhoud))).toBe(true);
    expect(bestand?.naam).toBe('JW323-10.xml');
    const view = await wereld.vraag(gouda, berichtInzien, { id });
    expect(JSON.stringify(view)).not.toContain(bsn);
    expect(JSON.stringify(view)).toContain('•••006');
    expect(await wereld.alsof(gouda, (context) => openBericht(context, id))).toMatchObject({ soort: '323' });
  });

  test('lezen wordt opgeschreven: één regel per antwoord', async () => {
    const count = () =>
      wereld.sql(gouda, async (tx) => (await rows(tx, sql`select from platform.leeslog where wat = 'bericht'`)).length);
    const before = await count();
    await wereld.vraag(gouda, berichtInzien, { id });
    await lijst(gouda);
    expect(await count()).toBe(before + 1);
  });

  test('wil binnen tien werkdagen antwoord; het ene antwoord haalt haar van de werkvoorraad', async () => {
    await wereld.bezorg();
    const asked = await wereld.sql(gouda, (tx) =>
      rows(
        tx,
        sql`select rol, uiterlijk from platform.taken where soort = 'berichten/beantwoorden' and onderwerp = ${id}`,
      ),
    );
    // 14 mei 2026 is Hemelvaartsdag: de tien werkdagen vanaf 7 mei eindigen een dag later dan anders.
    expect(asked).toEqual([{ rol: 'financien', uiterlijk: datum('2026-05-21') }]);
    const open = (await wereld.alsof(gouda, readTasks)).filter(({ onderwerp }) => onderwerp.id === id);
    expect(open).toEqual([]);
    await expect(verzenden(naarLinde(jw325([]), '11'), id)).rejects.toThrow(/een_antwoord/);
    expect(await wereld.vraag(linde, berichtInzien, { id })).toMatchObject({
      beantwoord: true,
      antwoord: expect.any(String),
    });
  });

  test('met een fout tegen de regels van de standaard wordt bewaard, met wat er is gevonden', async () => {
    const dubbel = jw323([client(prestatie(1), prestatie(1))]);
    const bericht = await wereld.lukt(linde, berichtOntvangen, {
      inhoud: encode({ ...dubbel, Header: declaratie('12').Header }),
    });
    expect(await wereld.vraag(linde, berichtInzien, { id: bericht.bericht })).toMatchObject({
      geldig: false,
      aantalBevindingen: 2,
      bevindingen: [{ code: 'TR416' }, { code: 'TR101', regel: expect.any(Number), melding: expect.any(String) }],
    });
  });
});

describe('een bericht van de gemeente', () => {
  test('ligt bij de aanbieder in de werkvoorraad tot die het heeft gelezen', async () => {
    const id = await verzenden(naarLinde(jw301(), '000000041'));
    await wereld.bezorg();
    const ongelezen = async () => (await wereld.vraag(linde, berichtInzien, { id }))?.ongelezen;
    expect(await ongelezen()).toBe(true);
    await wereld.lukt(linde, berichtLezen, { bericht: id });
    expect(await ongelezen()).toBe(false);
  });

  test('krijgt een volgnummer dat nog niet is gebruikt, ook niet langs een andere weg', async () => {
    const next = (aanbieder = '99000001') => wereld.alsof(gouda, ({ tx }) => nextIdentificatie(tx, '0513', aanbieder));
    const before = Number(await next());
    const used = String(before + 1).padStart(9, '0');
    await wereld.lukt(gouda, berichtOntvangen, { inhoud: encode(naarLinde(jw301(), used)) });
    expect(await next()).toBe(String(before + 2).padStart(9, '0'));
    expect(await next('99000002')).toBe('000000001');
  });

  test('dat tegen de standaard zou zijn, gaat de deur niet uit', async () => {
    const bericht = naarLinde(jw301(), '80');
    const fout = { ...bericht, Client: { ...bericht.Client, Bsn: '123456789' } };
    const before = (await lijst(linde)).length;
    await expect(verzenden(fout)).rejects.toThrow(/CS002/);
    expect(await lijst(linde)).toHaveLength(before);
  });

  test('schrijft een aanbieder niet zelf, ook niet buiten de regels van deze kamer om', async () => {
    const vals = wereld.sql(linde, (tx) =>
      sql`insert into berichten.berichten (gemeente, id, aanbieder, richting, standaard, soort, identificatie, dagtekening,
            op, sha256, omvang)
          select gemeente, gen_random_uuid(), aanbieder, 'naar-aanbieder', standaard, '301', 'x', dagtekening, op, 'x', 1
          from berichten.berichten limit 1`.execute(tx),
    );
    await expect(vals).rejects.toThrow(/row-level security/);
  });
});
