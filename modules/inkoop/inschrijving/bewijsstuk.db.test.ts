// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { firstRow, rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { pdf, publiceerProcedure, vulInschrijvingIn } from '../../../test/support/inkoop.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  bewijsHergebruiken,
  bewijsstukLezen,
  bewijsToevoegen,
  bewijsWeghalen,
  inschrijvingBeginnen,
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
beforeEach(() => {
  number += 1;
  aanbieder = world.iemand('aanbieder', `9900${String(number).padStart(4, '0')}`, 'aanbieder');
});

const codes = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;
const count = (wie: Wie, table: 'inschrijving_bewijzen' | 'bewijsstukken') =>
  world.sql(wie, async (tx) => (await rows(tx, sql`select 1 from ${sql.table(`inkoop.${table}`)}`)).length);

describe('documents', () => {
  const plek = { criterium: 'iso-9001', bewijs: 'kwaliteitscertificaat' };

  test('lie encrypted in the database; whoever opens one is written down once', async () => {
    const inschrijving = await vulInschrijvingIn(world, aanbieder, { procedure });
    await world.lukt(aanbieder, inschrijvingIndienen, { inschrijving });
    const kept = await world.sql(inkoper, (tx) =>
      firstRow<{ id: string; inhoud: Uint8Array }>(
        tx,
        sql`select s.id, s.inhoud from inkoop.bewijsstukken s
            join inkoop.inschrijving_bewijzen b on b.bewijsstuk = s.id where b.inschrijving = ${inschrijving} and s.bewijs = 'vog-natuurlijk-persoon'`,
      ),
    );
    expect(Buffer.from(kept?.inhoud ?? []).includes('%PDF')).toBe(false);
    const file = await world.vraag(inkoper, bewijsstukLezen, { id: kept?.id ?? '' });
    expect(new TextDecoder().decode(file?.inhoud)).toContain('vog-natuurlijk-persoon');
    const log = await world.sql(inkoper, (tx) =>
      rows<{ wat: string; betrokkenen: string[] }>(
        tx,
        sql`select wat, betrokkenen from platform.leeslog where persoon = ${inkoper.persoon}`,
      ),
    );
    expect(log).toEqual([
      { wat: 'bewijsstuk: vog-natuurlijk-persoon', betrokkenen: [`aanbieder/${aanbieder.hoed.code}`] },
    ]);
    expect(
      await world.vraag(world.iemand('aanbieder', '99009999', 'aanbieder'), bewijsstukLezen, { id: kept?.id ?? '' }),
    ).toBeUndefined();
  });

  test.each([
    ['virus.exe', 'MZ', ['bestandssoort-onbekend']],
    ['brief.pdf', '<html>', ['bestand-past-niet-bij-naam']],
  ])('%s is refused and nothing is kept', async (naam, inhoud, expected) => {
    const { inschrijving } = await world.lukt(aanbieder, inschrijvingBeginnen, { procedure });
    const bestand = new File([inhoud], naam);
    expect(codes(await world.doe(aanbieder, bewijsToevoegen, { inschrijving, ...plek, bestand }))).toEqual(expected);
    expect(await count(aanbieder, 'bewijsstukken')).toBe(0);
  });

  test('have a place only where a criterion asks for them', async () => {
    const { inschrijving } = await world.lukt(aanbieder, inschrijvingBeginnen, { procedure });
    const bestand = pdf('x.pdf');
    expect(
      codes(
        await world.doe(aanbieder, bewijsToevoegen, { inschrijving, criterium: 'vog', bewijs: 'paspoort', bestand }),
      ),
    ).toEqual(['bewijs-niet-gevraagd']);
    const perProduct = { inschrijving, criterium: 'ervaring', bewijs: 'verklaring-opdrachtgever', bestand };
    expect(codes(await world.doe(aanbieder, bewijsToevoegen, perProduct))).toEqual(['bewijs-niet-gevraagd']);
  });

  test('given once, can be used again, by their own aanbieder only', async () => {
    const { inschrijving } = await world.lukt(aanbieder, inschrijvingBeginnen, { procedure });
    const { bewijsstuk } = await world.lukt(aanbieder, bewijsToevoegen, {
      inschrijving,
      ...plek,
      bestand: pdf('iso.pdf'),
    });
    await world.lukt(aanbieder, bewijsWeghalen, { inschrijving, ...plek, bewijsstuk });
    expect(await count(aanbieder, 'inschrijving_bewijzen')).toBe(0);
    const view = await world.vraag(aanbieder, inschrijvingInvullen, { procedure });
    expect(view?.concept?.eerdere.map(({ id }) => id)).toEqual([bewijsstuk]);
    await world.lukt(aanbieder, bewijsHergebruiken, { inschrijving, ...plek, bewijsstuk });
    expect(await count(aanbieder, 'inschrijving_bewijzen')).toBe(1);

    const other = world.iemand('aanbieder', '99008888', 'aanbieder');
    const { inschrijving: theirs } = await world.lukt(other, inschrijvingBeginnen, { procedure });
    expect(codes(await world.doe(other, bewijsHergebruiken, { inschrijving: theirs, ...plek, bewijsstuk }))).toEqual([
      'bewijsstuk-bestaat-niet',
    ]);
    expect(codes(await world.doe(other, bewijsWeghalen, { inschrijving, ...plek, bewijsstuk }))).toEqual([
      'inschrijving-bestaat-niet',
    ]);
  });
});
