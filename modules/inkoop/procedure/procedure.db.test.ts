// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keuzevoorstelIndienen, keuzevoorstelVaststellen } from '#modules/beleid';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { momenten } from '../../../test/support/inkoop.ts';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  procedureDocument,
  procedureInzien,
  procedurelijst,
  procedurePubliceren,
  procedureVoorbereiden,
} from '../index.ts';

let world: World;
let inkoper: Wie;
let directeur: Wie;
let aanbieder: Wie;
let procedure: string;

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  directeur = world.iemand('verband', world.verband, 'programmadirecteur');
  aanbieder = world.iemand('aanbieder', '99000001', 'aanbieder');
  ({ procedure } = await world.lukt(inkoper, procedureVoorbereiden, { contract: 'ambulant-jeugd', ...momenten }));
});
afterAll(() => world.sluit());

const codes = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;
const motivering = 'Het plan vraagt om deze procedure.';

describe('a procedure that is being prepared', () => {
  test('is the region’s own affair: no aanbieder and no other region sees it', async () => {
    expect(await world.vraag(aanbieder, procedurelijst, {})).toEqual([]);
    expect(await world.vraag(aanbieder, procedureInzien, { id: procedure })).toBeUndefined();
    expect(
      await world.vraag(world.iemand('verband', 'andere-regio', 'inkoper'), procedureInzien, { id: procedure }),
    ).toBeUndefined();
  });
  test('stands on the work list of whoever the mandate register names', async () => {
    const taken = await world.alsof(directeur, (context) => readTasks(context));
    expect(taken).toMatchObject([{ soort: 'inkoop/procedure-publiceren', onderwerp: { id: procedure } }]);
  });
  test('is held against the planning of the region, and the outcome day comes from it', async () => {
    const laat = await world.lukt(inkoper, procedureVoorbereiden, {
      contract: 'ambulant-jeugd',
      opent: '2024-01-15T09:00',
      sluit: '2024-06-03T12:00',
      ingang: '2025-02-01',
    });
    expect(laat.signalen).toBe(2);
    const view = await world.vraag(inkoper, procedureInzien, { id: laat.procedure });
    expect(view?.procedure.uitslag.toString()).toBe('2024-10-01');
    const planning = view?.planning;
    expect(planning?.status === 'decided' && planning.value.map(({ code, hard }) => [code, hard])).toEqual([
      ['planning-te-vroeg', false],
      ['planning-andere-dag', true],
    ]);
  });
  test.each([
    [{ sluit: '2024-03-01T12:00' }, ['sluit-voor-opent']],
    [{ contract: 'bestaat-niet' }, ['contract-bestaat-niet']],
    [{ sluit: '2024-06-31T12:00' }, 'invalid'],
    [{ contract: 'wonen-jeugd' }, ['contract-zonder-procedure']],
  ])('with %o is refused', async (over, expected) => {
    expect(
      codes(await world.doe(inkoper, procedureVoorbereiden, { contract: 'ambulant-jeugd', ...momenten, ...over })),
    ).toEqual(expected);
  });
});

test('What a region chose later counts for what begins from then on', async () => {
  const contract = 'jeugdzorgplus';
  const { voorstel } = await world.lukt(
    world.iemand('verband', world.verband, 'beleidsadviseur'),
    keuzevoorstelIndienen,
    {
      contract,
      vorm: 'open-house-gesloten',
      ingang: '2026-01-01',
      toelichting: 'De regio kiest één van de twee lezingen.',
    },
  );
  for (const gemeente of world.gemeenten)
    await world.lukt(world.iemand('gemeente', gemeente, 'college'), keuzevoorstelVaststellen, { voorstel, motivering });
  await world.bezorg();
  expect(codes(await world.doe(inkoper, procedureVoorbereiden, { contract, ...momenten }))).toEqual([
    'contract-zonder-procedure',
  ]);
  const later = { opent: '2025-03-01T09:00', sluit: '2025-06-02T12:00', uitslag: '2025-09-01', ingang: '2026-01-01' };
  expect((await world.doe(inkoper, procedureVoorbereiden, { contract, ...later })).status).toBe('decided');
});

describe('publishing', () => {
  test('waits for products that the colleges have adopted', async () => {
    expect(codes(await world.doe(directeur, procedurePubliceren, { procedure, motivering }))).toEqual([
      'geen-vastgestelde-producten',
    ]);
  });

  test('is for the body that the register names, with reasons', async () => {
    await stelTarievenVast(world, momenten.ingang);
    const refused = await world.doe(inkoper, procedurePubliceren, { procedure, motivering });
    expect(refused).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'niet-bevoegd', figures: { wie: 'Programmadirecteur RWO' } }, { code: 'vier-ogen' }],
    });
    expect(codes(await world.doe(directeur, procedurePubliceren, { procedure, motivering: 'kort' }))).toEqual([
      'motivering-ontbreekt',
    ]);
    expect(await world.vraag(aanbieder, procedurelijst, {})).toEqual([]);
  });

  test('shows it to everyone, with everything that applies frozen and a leidraad to download', async () => {
    await world.lukt(directeur, procedurePubliceren, { procedure, motivering });
    await world.bezorg();
    const view = await world.vraag(aanbieder, procedureInzien, { id: procedure });
    expect(view?.procedure).toMatchObject({ fase: 'aangekondigd', contractNaam: 'Ambulant Jeugd' });
    expect(view?.voorwaarden?.criteria).toHaveLength(11);
    expect(view?.voorwaarden?.producten.length).toBeGreaterThan(0);
    expect(view?.tarieven.length).toBeGreaterThan(0);
    expect(view?.planning).toBeNull();
    const [leidraad] = view?.documenten ?? [];
    const file = await world.vraag(aanbieder, procedureDocument, { id: leidraad?.id ?? '' });
    expect(new TextDecoder().decode(file?.inhoud.slice(0, 5))).toBe('%PDF-');
  });

  test('happens once', async () => {
    expect(codes(await world.doe(directeur, procedurePubliceren, { procedure, motivering }))).toEqual([
      'procedure-al-gepubliceerd',
    ]);
    const events = await world.sql(directeur, (tx) =>
      rows(
        tx,
        sql`select 1 from platform.gebeurtenissen where act = 'inkoop/procedure-publiceren' and onderwerp = ${procedure}`,
      ),
    );
    expect(events).toHaveLength(1);
    expect(
      await world.alsof(directeur, async (context) =>
        (await readTasks(context)).filter(({ onderwerp }) => onderwerp.id === procedure),
      ),
    ).toEqual([]);
  });

  test('does not let anyone outside change it', async () => {
    const touched = await world.sql(aanbieder, (tx) =>
      rows(tx, sql`update inkoop.procedures set sluit = sluit + interval '1 year' returning id`),
    );
    expect(touched).toEqual([]);
  });
});
