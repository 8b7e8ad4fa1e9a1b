// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { besluitenOver } from '#modules/regio';
import { rows } from '#platform/database';
import { readDocument } from '#platform/documenten';
import type { Wie } from '#platform/hoed';
import {
  codes,
  dienInschrijvingIn,
  openBeoordeling,
  takenOver,
  vervolgVan,
} from '../../../test/support/beoordeling.ts';
import { beoordeel } from '../../../test/support/inkoop.ts';
import type { World } from '../../../test/support/world.ts';
import {
  beoordelingVastleggen,
  eigenInschrijving,
  inschrijvingBeoordelen,
  procedureInzien,
  toelatingBesluiten,
  uitslagLezen,
} from '../index.ts';

let world: World;
let procedure: string;
let ayse: Wie;
let bram: Wie;
let directeur: Wie;
let aanbieder: Wie;
let inschrijving: string;
let number = 0;
const motivering = 'Beide beoordelaars komen tot hetzelfde oordeel.';

beforeAll(async () => {
  ({ world, procedure, ayse, bram, directeur } = await openBeoordeling());
});
afterAll(() => world.sluit());

/** Every test its own inschrijving. */
beforeEach(async () => {
  number += 1;
  aanbieder = world.iemand('aanbieder', `9900${String(number).padStart(4, '0')}`, 'aanbieder');
  inschrijving = await dienInschrijvingIn(world, aanbieder, procedure);
});

const taken = (wie: Wie) => takenOver(world, wie, inschrijving);
const vervolg = (wie: Wie) => vervolgVan(world, wie, inschrijving);
const besluit = (wie = directeur) => world.doe(wie, toelatingBesluiten, { inschrijving, motivering });
const beide = async (...niet: string[]) => {
  for (const wie of [ayse, bram]) expect((await beoordeel(world, wie, inschrijving, niet)).status).toBe('decided');
};

describe('before the closing moment', () => {
  test('the region sees neither who registered nor what, and nobody judges', async () => {
    await world.zetKlok('2024-06-03T11:59:30');
    expect(await world.vraag(ayse, inschrijvingBeoordelen, { id: inschrijving })).toMatchObject({ verzegeld: true });
    expect(JSON.stringify(await world.vraag(ayse, inschrijvingBeoordelen, { id: inschrijving }))).not.toContain(
      aanbieder.hoed.code,
    );
    expect((await world.vraag(ayse, procedureInzien, { id: procedure }))?.toetsingen).toEqual([]);
    expect(codes(await world.doe(ayse, beoordelingVastleggen, { inschrijving }))).toContain(
      'procedure-nog-niet-gesloten',
    );
    await world.zetKlok('2024-06-03T12:00:01');
    expect((await world.vraag(ayse, procedureInzien, { id: procedure }))?.toetsingen.length).toBeGreaterThan(0);
  });
});

describe('four eyes', () => {
  const verdicts = (wie: Wie) =>
    world.sql(
      wie,
      async (tx) =>
        (await rows(tx, sql`select 1 from inkoop.beoordelingen where inschrijving = ${inschrijving}`)).length,
    );

  test('the database keeps the first verdict from the second until the own one is in', async () => {
    await beoordeel(world, ayse, inschrijving, ['vog']);
    expect(await verdicts(ayse)).toBeGreaterThan(0);
    expect(await verdicts(bram)).toBe(0);
    expect(await verdicts(directeur)).toBe(0);
    const view = await world.vraag(bram, inschrijvingBeoordelen, { id: inschrijving });
    expect(view).toMatchObject({ aanDeBeurt: true, zichtbaar: { value: false } });
    expect(JSON.stringify(view)).not.toContain('Dit blijkt niet uit het stuk.');
    await beoordeel(world, bram, inschrijving);
    expect(await verdicts(bram)).toBe(await verdicts(ayse));
    expect(await verdicts(directeur)).toBe(await verdicts(ayse));
  });

  test('nobody is two people, and a verdict is whole', async () => {
    await beoordeel(world, ayse, inschrijving);
    expect(codes(await beoordeel(world, ayse, inschrijving))).toEqual(['beoordelaar-al-geweest']);
    const half = await world.doe(bram, beoordelingVastleggen, {
      inschrijving,
      oordelen: [{ criterium: 'vog', oordeel: 'voldoet' }],
    });
    expect(half.status === 'refused' && half.reasons.every(({ code }) => code === 'oordeel-ontbreekt')).toBe(true);
    expect(await vervolg(bram)).toMatchObject({ soort: 'beoordelen', nog: 1 });
  });

  test('two at the same moment become one after the other', async () => {
    const both = await Promise.all([ayse, bram].map((wie) => beoordeel(world, wie, inschrijving)));
    expect(both.map(({ status }) => status)).toEqual(['decided', 'decided']);
    expect(await vervolg(directeur)).toMatchObject({ soort: 'besluiten', uitkomst: 'toegelaten' });
    expect(await taken(directeur)).toEqual(['inkoop/toelating-besluiten']);
  });

  test('where two differ they settle it together; a third cannot', async () => {
    await beoordeel(world, ayse, inschrijving, ['financieel-gezond']);
    await beoordeel(world, bram, inschrijving);
    expect(await taken(ayse)).toEqual(['inkoop/samen-beoordelen']);
    expect(await vervolg(ayse)).toMatchObject({
      soort: 'beoordelen',
      rondesoort: 'samen',
      punten: [{ criterium: 'financieel-gezond' }],
    });
    const derde = world.iemand('verband', world.verband, 'inkoper');
    expect(codes(await beoordeel(world, derde, inschrijving))).toEqual(['niet-uw-verschil']);
    await beide();
    expect(await vervolg(directeur)).toMatchObject({ soort: 'besluiten', uitkomst: 'toegelaten' });
  });
});

describe('the decision', () => {
  test('waits for both, is not for an assessor or an inkoper, and needs its reasons', async () => {
    expect(codes(await besluit())).toEqual(['nog-niet-te-besluiten']);
    await beide();
    const both = { ...ayse, hoed: { ...ayse.hoed, rollen: ['inkoper', 'programmadirecteur'] as const } };
    expect(codes(await besluit(both))).toEqual(['beoordelaar-besluit-niet']);
    const derde = world.iemand('verband', world.verband, 'inkoper');
    expect(await besluit(derde)).toMatchObject({
      reasons: [{ code: 'niet-bevoegd', figures: { wie: 'Programmadirecteur RWO' } }],
    });
    expect(codes(await world.doe(directeur, toelatingBesluiten, { inschrijving, motivering: 'ja' }))).toEqual([
      'motivering-ontbreekt',
    ]);
  });

  test('admits, once, with a besluit, a letter and news for the contract', async () => {
    await beide();
    const results = await Promise.all([besluit(), besluit()]);
    expect(results.map(codes).toSorted()).toEqual([['al-toegelaten-of-afgewezen'], 'decided']);
    await world.bezorg();
    const news = await world.sql(directeur, (tx) =>
      rows<{ na: unknown }>(
        tx,
        sql`select na from platform.gebeurtenissen where act = 'inkoop/toelating-besluiten' and onderwerp = ${inschrijving}`,
      ),
    );
    expect(news).toMatchObject([
      {
        na: {
          verband: world.verband,
          inschrijving,
          aanbieder: aanbieder.hoed.code,
          contract: 'ambulant-jeugd',
          producten: ['basis-ggz', 'begeleiding-regulier'],
          cao: 'jeugdzorg',
          micro: true,
          ingang: '2025-01-01',
          uitkomst: 'toegelaten',
        },
      },
    ]);
    const [taken_] = await world.sql(directeur, (tx) => besluitenOver(tx, 'inschrijving', inschrijving));
    expect(taken_).toMatchObject({ handeling: 'gunning-akkoord', motivering });

    const view = await world.vraag(aanbieder, eigenInschrijving, { id: inschrijving });
    expect(view?.toelating).toMatchObject({ uitkomst: 'toegelaten', bewijs: { rule: 'inkoop/toelating-bepalen' } });
    const brief = await world.sql(aanbieder, (tx) => readDocument(tx, view?.toelating?.brief ?? ''));
    expect(new TextDecoder().decode(brief?.inhoud.slice(0, 5))).toBe('%PDF-');
    expect(await taken(aanbieder)).toContain('inkoop/uitslag-lezen');
    await world.lukt(aanbieder, uitslagLezen, { inschrijving });
    expect(await taken(aanbieder)).not.toContain('inkoop/uitslag-lezen');
  });

  test('is read by its own aanbieder and the members, and by no other', async () => {
    await beide();
    await besluit();
    const seen = (wie: Wie) =>
      world.sql(
        wie,
        async (tx) =>
          (await rows(tx, sql`select 1 from inkoop.v_toelatingen where inschrijving = ${inschrijving}`)).length,
      );
    const other = world.iemand('aanbieder', '99009999', 'aanbieder');
    expect(await seen(aanbieder)).toBe(1);
    expect(await seen(world.iemand('gemeente', world.gemeenten[0] ?? '', 'college'))).toBe(1);
    expect(await seen(other)).toBe(0);
    expect(await seen(world.iemand('gemeente', '0363', 'college'))).toBe(0);
    expect(await seen(world.iemand('verband', 'andere-regio', 'inkoper'))).toBe(0);
    expect(await world.vraag(other, eigenInschrijving, { id: inschrijving })).toBeUndefined();
    const [brief] = await world.sql(directeur, (tx) =>
      rows<{ brief: string }>(tx, sql`select brief from inkoop.toelatingen where inschrijving = ${inschrijving}`),
    );
    expect(await world.sql(other, (tx) => readDocument(tx, brief?.brief ?? ''))).toBeUndefined();
  });
});
