// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { firstRow, rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { pdf, publiceerProcedure, vulInschrijvingIn } from '../../../test/support/inkoop.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  eigenInschrijving,
  inschrijvingBeginnen,
  inschrijvingBewaren,
  inschrijvingIndienen,
  inschrijvingInvullen,
} from '../index.ts';

let world: World;
let procedure: string;
let inkoper: Wie;
let number = 0;
/** Every test its own aanbieder. */
let aanbieder: Wie;

beforeAll(async () => {
  world = await openWorld();
  procedure = await publiceerProcedure(world);
  inkoper = world.iemand('verband', world.verband, 'inkoper');
});
afterAll(() => world.sluit());
beforeEach(async () => {
  number += 1;
  aanbieder = world.iemand('aanbieder', `9900${String(number).padStart(4, '0')}`, 'aanbieder');
  await world.zetKlok('2024-05-01T10:00');
});

const codes = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;
const stored = (wie: Wie, inschrijving: string) =>
  world.sql(wie, (tx) =>
    firstRow<{ ingediend: Temporal.Instant | null; inhoud: string | null; sha256: string | null; cao: string | null }>(
      tx,
      sql`select ingediend, inhoud, encode(sha256, 'hex') as sha256, cao from inkoop.inschrijvingen where id = ${inschrijving}`,
    ),
  );
const count = (wie: Wie, table: 'inschrijvingen' | 'inschrijving_bewijzen' | 'bewijsstukken') =>
  world.sql(wie, async (tx) => (await rows(tx, sql`select 1 from ${sql.table(`inkoop.${table}`)}`)).length);
const ingediendeKeren = (inschrijving: string) =>
  world.sql(aanbieder, (tx) =>
    rows(
      tx,
      sql`select 1 from platform.gebeurtenissen where act = 'inkoop/inschrijving-indienen' and onderwerp = ${inschrijving}`,
    ),
  );

describe('sealed', () => {
  test('a concept and its documents are seen by their aanbieder only; handed in, by the region too', async () => {
    const inschrijving = await vulInschrijvingIn(world, aanbieder, { procedure });
    const strangers = [
      inkoper,
      world.iemand('verband', 'andere-regio', 'inkoper'),
      world.iemand('gemeente', world.gemeenten[0] ?? '', 'college'),
      world.iemand('aanbieder', '99009999', 'aanbieder'),
    ];
    expect(await count(aanbieder, 'bewijsstukken')).toBeGreaterThan(10);
    for (const wie of strangers)
      for (const table of ['inschrijvingen', 'inschrijving_bewijzen', 'bewijsstukken'] as const)
        expect(await count(wie, table), `${wie.naam} ${table}`).toBe(0);

    await world.lukt(aanbieder, inschrijvingIndienen, { inschrijving });
    expect(await count(inkoper, 'inschrijvingen')).toBe(1);
    expect(await count(inkoper, 'bewijsstukken')).toBe(await count(aanbieder, 'bewijsstukken'));
    for (const wie of strangers.slice(1))
      for (const table of ['inschrijvingen', 'inschrijving_bewijzen', 'bewijsstukken'] as const)
        expect(await count(wie, table), `${wie.naam} ${table}`).toBe(0);
  });

  test('what was handed in cannot be changed, not even in the database', async () => {
    const inschrijving = await vulInschrijvingIn(world, aanbieder, { procedure });
    await world.lukt(aanbieder, inschrijvingIndienen, { inschrijving });
    const before = await stored(aanbieder, inschrijving);
    expect(codes(await world.doe(aanbieder, inschrijvingBewaren, { inschrijving, cao: 'basis' }))).toEqual([
      'al-ingediend',
    ]);
    expect(codes(await world.doe(aanbieder, inschrijvingIndienen, { inschrijving }))).toEqual(['al-ingediend']);
    await world.sql(aanbieder, (tx) =>
      sql`update inkoop.inschrijvingen set cao = 'basis', ingediend = null, inhoud = null, sha256 = null`.execute(tx),
    );
    await world.sql(aanbieder, (tx) => sql`delete from inkoop.inschrijving_bewijzen`.execute(tx));
    expect(await stored(aanbieder, inschrijving)).toEqual(before);
    expect(await count(aanbieder, 'inschrijving_bewijzen')).toBeGreaterThan(10);
    const another = world.sql(aanbieder, (tx) =>
      sql`insert into inkoop.inschrijving_bewijzen select aanbieder, inschrijving, 'iso-9001', 'anders', '', bewijsstuk, op
            from inkoop.inschrijving_bewijzen limit 1`.execute(tx),
    );
    await expect(another).rejects.toThrow(/row-level security/);
  });
});

describe('handing in', () => {
  test('gives a receipt: the moment to the second and the hash of the very text that was sealed', async () => {
    const inschrijving = await vulInschrijvingIn(world, aanbieder, { procedure });
    const receipt = await world.lukt(aanbieder, inschrijvingIndienen, { inschrijving });
    const row = await stored(aanbieder, inschrijving);
    expect(receipt.ingediend).toMatch(/^2024-05-01T08:00:\d\dZ$/);
    expect(receipt.sha256).toBe(
      createHash('sha256')
        .update(row?.inhoud ?? '')
        .digest('hex'),
    );
    const content = createHash('sha256')
      .update(new Uint8Array(await pdf('iso.pdf', `kwaliteitscertificaat  ${aanbieder.hoed.code}`).arrayBuffer()))
      .digest('hex');
    expect(row?.inhoud).toContain(content);
    const view = await world.vraag(aanbieder, eigenInschrijving, { id: inschrijving });
    expect(view?.zegel?.sha256).toBe(receipt.sha256);
  });

  test('a second after closing is too late: it says when it closed and when it came, and the concept stays whole', async () => {
    const inschrijving = await vulInschrijvingIn(world, aanbieder, { procedure, cao: 'ggz' });
    await world.zetKlok('2024-06-03T12:00:01');
    const refused = await world.doe(aanbieder, inschrijvingIndienen, { inschrijving });
    expect(refused).toMatchObject({
      status: 'refused',
      reasons: [
        { code: 'inschrijving-te-laat', figures: { sluit: '2024-06-03T10:00:00Z', ontvangen: '2024-06-03T10:00:01Z' } },
      ],
    });
    expect(await stored(aanbieder, inschrijving)).toMatchObject({ ingediend: null, cao: 'ggz' });
    expect(await count(aanbieder, 'inschrijving_bewijzen')).toBeGreaterThan(10);
    await world.lukt(aanbieder, inschrijvingBewaren, { inschrijving, cao: 'jeugdzorg' });
    expect(await count(inkoper, 'inschrijvingen')).toBe(await handedInBefore());
  });

  test('before the closing second it is in time', async () => {
    const inschrijving = await vulInschrijvingIn(world, aanbieder, { procedure });
    await world.zetKlok('2024-06-03T11:59:50');
    expect((await world.doe(aanbieder, inschrijvingIndienen, { inschrijving })).status).toBe('decided');
  });

  test('incomplete: every reason at once, with its criterion, and nothing is sealed', async () => {
    const { inschrijving } = await world.lukt(aanbieder, inschrijvingBeginnen, { procedure });
    const refused = await world.doe(aanbieder, inschrijvingIndienen, { inschrijving });
    expect(codes(refused)).toEqual(
      expect.arrayContaining([
        'bedrijf-ontbreekt',
        'producten-ontbreken',
        'cao-ontbreekt',
        'vrijwilligers-onbeantwoord',
        'verklaring-ontbreekt',
        'bewijs-ontbreekt',
      ]),
    );
    expect(await stored(aanbieder, inschrijving)).toMatchObject({ ingediend: null });
  });

  test('sent twice with one key it is done once and answered twice the same', async () => {
    const inschrijving = await vulInschrijvingIn(world, aanbieder, { procedure });
    const both = await Promise.all(
      [1, 2].map(() => world.doe(aanbieder, inschrijvingIndienen, { inschrijving }, 'sleutel-1')),
    );
    expect(both[0]?.status).toBe('decided');
    expect(both[1]).toEqual(both[0]);
    await world.bezorg();
    expect(await ingediendeKeren(inschrijving)).toHaveLength(1);
    const taken = await world.alsof(inkoper, async (context) =>
      (await readTasks(context)).filter(({ onderwerp }) => onderwerp.id === inschrijving),
    );
    expect(taken).toMatchObject([{ soort: 'inkoop/beoordelen' }]);
    expect(JSON.stringify(taken)).not.toContain(aanbieder.hoed.code);
  });

  test('sent twice with different keys it is also done once', async () => {
    const inschrijving = await vulInschrijvingIn(world, aanbieder, { procedure });
    const both = await Promise.all(
      ['a', 'b'].map((sleutel) => world.doe(aanbieder, inschrijvingIndienen, { inschrijving }, sleutel)),
    );
    expect(both.map(codes).toSorted()).toEqual([['al-ingediend'], 'decided']);
    expect(await ingediendeKeren(inschrijving)).toHaveLength(1);
  });

  test('cut off at the last moment nothing is half done, and the same key then does it', async () => {
    const inschrijving = await vulInschrijvingIn(world, aanbieder, { procedure });
    const sleutel = 'sleutel-2';
    // Another transaction holds the key's place, so that the act has written everything and waits; there it is cut off.
    let cut: Promise<unknown> = Promise.resolve();
    const held = world.sql(aanbieder, async (tx) => {
      await sql`insert into platform.verzoeken (eigenaar_soort, eigenaar, sleutel, act, invoer_hash, antwoord, op)
        values ('aanbieder', ${aanbieder.hoed.code}, ${sleutel}, '-', '', '{}', '2024-05-01T08:00:00Z')`.execute(tx);
      cut = world.doe(aanbieder, inschrijvingIndienen, { inschrijving }, sleutel).catch((error: unknown) => error);
      while (!(await cutWaiting())) await new Promise((resolve) => setTimeout(resolve, 20));
      await cut;
      throw new Error('give the place back');
    });
    await expect(held).rejects.toThrow('give the place back');
    expect(await cut).toBeInstanceOf(Error);
    expect(await stored(aanbieder, inschrijving)).toMatchObject({ ingediend: null });
    expect(await ingediendeKeren(inschrijving)).toHaveLength(0);
    expect((await world.doe(aanbieder, inschrijvingIndienen, { inschrijving }, sleutel)).status).toBe('decided');
    expect(await ingediendeKeren(inschrijving)).toHaveLength(1);
  });
});

test('beginning twice goes on with the same concept; before opening and after closing there is nothing to begin', async () => {
  const first = await world.lukt(aanbieder, inschrijvingBeginnen, { procedure });
  expect(await world.lukt(aanbieder, inschrijvingBeginnen, { procedure })).toEqual(first);
  const other = world.iemand('aanbieder', '99007777', 'aanbieder');
  await world.zetKlok('2024-04-01T08:59:50');
  expect(codes(await world.doe(other, inschrijvingBeginnen, { procedure }))).toEqual(['inschrijving-te-vroeg']);
  await world.zetKlok('2024-06-03T12:00:01');
  expect(codes(await world.doe(other, inschrijvingBeginnen, { procedure }))).toEqual(['inschrijving-te-laat']);
});

test('a micro-onderneming is exempt from the volunteer policy and a large aanbieder with volunteers is not', async () => {
  await vulInschrijvingIn(world, aanbieder, { procedure });
  const exempt = async (wie: Wie) =>
    (await world.vraag(wie, inschrijvingInvullen, { procedure }))?.concept?.criteria.flatMap(
      ({ criterium, vrijgesteld }) => (vrijgesteld ? [[criterium.code, vrijgesteld]] : []),
    );
  expect(await exempt(aanbieder)).toEqual([['vrijwilligersbeleid', 'micro-onderneming']]);
  const groot = world.iemand('aanbieder', '99006666', 'aanbieder');
  const inschrijving = await vulInschrijvingIn(world, groot, { procedure, groot: true });
  expect(await exempt(groot)).toEqual([['vrijwilligersbeleid', 'zonder-vrijwilligers']]);
  await world.lukt(groot, inschrijvingBewaren, { inschrijving, vrijwilligers: true });
  expect(await exempt(groot)).toEqual([]);
});

/** How many the region may see by now: those of the tests before. */
const handedInBefore = () =>
  world.sql(
    inkoper,
    async (tx) => (await rows(tx, sql`select 1 from inkoop.inschrijvingen where ingediend is not null`)).length,
  );

/** Cuts off whoever waits to keep its answer, with everything else already written. @returns false when nobody waits yet */
const cutWaiting = () =>
  world.sql(aanbieder, async (tx) => {
    const found = await rows(
      tx,
      sql`select pg_cancel_backend(pid) from pg_stat_activity where datname = current_database()
          and wait_event_type = 'Lock' and query like 'insert into platform.verzoeken%'`,
    );
    return found.length > 0;
  });
