// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encode } from '#libs/ijw';
import { datum } from '#libs/kernel';
import { firstRow, rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { client, jw301, jw323, prestatie } from '../../../libs/ijw/test/bouwers.ts';
import { aanvraag, jw305, jw315, start } from '../../../libs/ijw/test/bouwers-toegang.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  type Berichtfilter,
  berichtenlijst,
  berichtenVanPersoon,
  berichtOntvangen,
  mostClients,
  readPostbericht,
  vindbaarMaken,
  voortgangMelden,
} from '../index.ts';
import { bekijk, elders, gouda, linde, meldAan, stuur, tussen } from '../test/post.ts';

let wereld: World;
let aanbieder: Wie;
let gemeente: Wie;
let buur: Wie;
const ids: Record<string, string> = {};

beforeAll(async () => {
  wereld = await openWorld({ nu: '2026-05-06T10:00' });
  aanbieder = wereld.iemand('aanbieder', linde, 'aanbieder');
  gemeente = wereld.iemand('gemeente', gouda, 'financien', 'toegang');
  buur = wereld.iemand('gemeente', '1892', 'financien', 'toegang');
  await meldAan(wereld, aanbieder);
  ids['toewijzing'] = await stuur(wereld, gemeente, tussen(jw301(), gouda, elders, 'L1'));
  const verzoek = jw315([aanvraag(1, { ReferentieAanbieder: 'REF-7' })]);
  ids['verzoek'] = await stuur(wereld, aanbieder, tussen(verzoek, linde, gouda, 'L2'));
  ids['fout'] = await stuur(wereld, aanbieder, tussen(jw305([start()], { Bsn: '123456789' }), linde, gouda, 'L3'));
  await wereld.zetKlok('2026-05-12T10:00');
  const declaratie = jw323([client(prestatie(1))], { DeclaratieNummer: 'DECL77' });
  ids['declaratie'] = await stuur(wereld, aanbieder, tussen(declaratie, linde, gouda, 'L4', '2026-05-07'));
});
afterAll(() => wereld?.sluit());

const gevonden = async (wie: Wie, filter: Berichtfilter) =>
  (await wereld.vraag(wie, berichtenlijst, filter)).map(({ identificatie }) => identificatie);

describe('de lijst van berichten', () => {
  test.each<[string, Berichtfilter, readonly string[]]>([
    ['op soort', { soort: '315' }, ['L2']],
    ['op richting en partij', { richting: 'naar-aanbieder', partij: elders }, ['L1']],
    ['die op antwoord wachten', { staat: 'wacht' }, ['L2', 'L1']],
    ['die te laat zijn', { staat: 'te-laat' }, ['L1']],
    ['met fouten', { staat: 'fout', partij: linde }, ['L3']],
    ['van een dag', { van: datum('2026-05-06'), tot: datum('2026-05-06'), soort: '301' }, ['L1']],
    ['van een dag waarop er geen waren', { van: datum('2026-05-07'), tot: datum('2026-05-11') }, []],
    ['met een identificatie', { zoek: ' L4 ', soort: '323' }, ['L4']],
    ['met een declaratienummer', { zoek: 'DECL77', soort: '323' }, ['L4']],
    ['met een referentie van de aanbieder', { zoek: 'REF-7', soort: '315' }, ['L2']],
    ['met een toewijzingnummer', { zoek: '300201' }, ['L1']],
    ['met een nummer dat niemand heeft', { zoek: 'nergens' }, []],
  ])('toont die %s', async (_, filter, verwacht) => {
    expect(await gevonden(gemeente, filter)).toEqual(verwacht);
    expect(await gevonden(buur, filter)).toEqual([]);
  });

  test('het antwoord op een declaratie wordt gevonden bij de declaratie', async () => {
    const soorten = (await wereld.vraag(aanbieder, berichtenlijst, { zoek: 'L4' })).map(({ soort }) => soort);
    expect(soorten).toEqual(['325', '323']);
  });

  test('bladert zonder iets over te slaan of twee keer te tonen', async () => {
    const alles = await gevonden(gemeente, {});
    const gebladerd: string[] = [];
    for (let na: string | undefined; ; ) {
      const pagina = await wereld.vraag(gemeente, berichtenlijst, { aantal: 2, na });
      gebladerd.push(...pagina.map(({ identificatie }) => identificatie));
      na = pagina.at(-1)?.id;
      if (pagina.length < 2) break;
    }
    expect(gebladerd).toEqual(alles);
    const eerste = await wereld.vraag(gemeente, berichtenlijst, { staat: 'wacht', aantal: 1 });
    expect(await gevonden(gemeente, { staat: 'wacht', na: eerste[0]?.id })).toEqual(['L1']);
  });
});

describe('zoeken op een persoon', () => {
  test('vindt elk bericht waarin iemand voorkomt, en schrijft op dat er is gezocht', async () => {
    const logs = () => wereld.sql(gemeente, async (tx) => (await rows(tx, sql`select from platform.leeslog`)).length);
    const voor = await logs();
    const over = await wereld.vraag(gemeente, berichtenVanPersoon, { bsn: '999900006' });
    expect(over.map(({ identificatie }) => identificatie)).toEqual(expect.arrayContaining(['L1', 'L2', 'L4']));
    expect(over.map(({ identificatie }) => identificatie)).not.toContain('L3');
    expect(await logs()).toBe(voor + 1);
    expect(await wereld.vraag(buur, berichtenVanPersoon, { bsn: '999900006' })).toEqual([]);
  });

  test('bewaart het nummer zelf nergens', async () => {
    const row = await wereld.sql(gemeente, (tx) =>
      firstRow<{ sleutels: string }>(tx, sql`select json_agg(z)::text as sleutels from berichten.zoeksleutels z`),
    );
    expect(row?.sleutels).toContain('DECL77');
    expect(row?.sleutels).not.toContain('999900006');
  });

  test('vindt ook wie pas bij het lezen van een groot bericht bleek', async () => {
    const bsn = '999900067';
    await wereld.alsof(gemeente, async (context) => {
      const post = await readPostbericht(context, ids['declaratie'] ?? '');
      if (post) await vindbaarMaken(context, post, [{ ...client(prestatie(5)), Bsn: bsn }]);
    });
    expect(await wereld.vraag(gemeente, berichtenVanPersoon, { bsn })).toMatchObject([{ identificatie: 'L4' }]);
  });
});

describe('de pagina van een bericht', () => {
  test('toont van een groot bericht het begin', async () => {
    const clienten = Array.from({ length: mostClients + 5 }, (_, at) => ({
      Bsn: bsnVan(at),
      Prestaties: [prestatie(1_000 + at)],
    }));
    const groot = tussen(jw323(clienten, { DeclaratieNummer: 'GROOT' }), linde, gouda, 'L5', '2026-05-08');
    const view = await bekijk(wereld, gemeente, await stuur(wereld, aanbieder, groot));
    expect(view.ingekort).toBe(true);
    expect(view.bericht?.soort === '323' && view.bericht.Declaratie.Clienten.length).toBe(mostClients);
    expect((await bekijk(wereld, gemeente, ids['declaratie'] ?? '')).ingekort).toBe(false);
  });

  test('zegt hoever het lezen van een declaratie is, tot het antwoord er is', async () => {
    const bericht = tussen(
      jw323([client(prestatie(6))], { DeclaratieNummer: 'BEZIG' }),
      linde,
      gouda,
      'L6',
      '2026-05-08',
    );
    const { bericht: id } = await wereld.lukt(aanbieder, berichtOntvangen, { inhoud: encode(bericht) });
    const post = await wereld.alsof(gemeente, (context) => readPostbericht(context, id));
    for (const deel of [0.25, 0.5]) {
      await voortgangMelden(
        wereld.omgeving,
        { id, gemeente: gouda, aanbieder: linde },
        Math.ceil((post?.omvang ?? 0) * deel),
      );
      expect((await bekijk(wereld, aanbieder, id)).voortgang).toBe(deel * 100);
    }
    await wereld.bezorg();
    expect(await bekijk(wereld, aanbieder, id)).toMatchObject({ voortgang: null, beantwoord: true });
    expect((await bekijk(wereld, gemeente, ids['declaratie'] ?? '')).voortgang).toBeNull();
  });
});

/** Test numbers that keep the elfproef, one after the other. */
function bsnVan(at: number): string {
  let gevonden = -1;
  for (let nummer = 999_900_000; ; nummer += 1) {
    const som = [...String(nummer)].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
    if (som % 11 === 0) gevonden += 1;
    if (som % 11 === 0 && gevonden === at) return String(nummer);
  }
}
