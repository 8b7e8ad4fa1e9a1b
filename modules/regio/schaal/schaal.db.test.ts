// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  leesInkoopschaal,
  schaalmatrixInzien,
  schaalVaststellen,
  taakVerleggen,
  zorgvormInzien,
  zorgvormKoppelen,
  zorgvormVerplaatsen,
} from '../index.ts';
import { upsertPackMatrix } from './schaal.store.ts';

let world: World;
let adviseur: Wie;
let directeur: Wie;
beforeAll(async () => {
  world = await openWorld();
  adviseur = world.iemand('verband', world.verband, 'beleidsadviseur');
  directeur = world.iemand('verband', world.verband, 'programmadirecteur');
  await laad(['regionaal']);
});
afterAll(() => world.sluit());

const bron = { document: 'plan', paragraaf: '§1', citaat: 'Op deze schaal.' };
/** A care form as a pack brings it. */
const laad = (schalen: string[]) => {
  const cel = { schalen };
  const matrix = {
    groep: 'Aanbod',
    zorgvorm: 'Verslavingszorg',
    beleid: cel,
    inkoop: cel,
    leveranciersmanagement: cel,
  };
  return world.sql(directeur, (tx) =>
    upsertPackMatrix(tx, world.verband, [{ code: 'verslavingszorg', ...matrix, bron }]),
  );
};
const voorstel = {
  zorgvorm: 'verslavingszorg',
  beleid: ['regionaal'],
  inkoop: ['bovenregionaal'],
  inkoopUitvoerder: 'Grote Stad',
  leveranciersmanagement: ['bovenregionaal'],
  schaal: 'Te weinig volume.',
  personeel: 'Te weinig behandelaren.',
  kennis: 'Zeldzame kennis.',
  innovatie: 'Samen leren.',
  van: '2024-07-01',
  herzien: '2026-07-01',
};
const redenen = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;
const inkoopOp = async (dag: string) => {
  const view = await world.vraag(adviseur, schaalmatrixInzien, { op: Temporal.PlainDate.from(dag) });
  return view?.zorgvormen.find(({ code }) => code === 'verslavingszorg')?.regel?.inkoop;
};

test('een lege invoer krijgt alle fouten tegelijk, ook die van de naam', async () => {
  const velden = (outcome: Awaited<ReturnType<World['doe']>>) =>
    outcome.status === 'invalid' ? outcome.fouten.map(({ veld }) => veld) : [];
  expect(velden(await world.doe(adviseur, zorgvormVerplaatsen, {}))).toEqual(
    expect.arrayContaining(['naam', 'van', 'herzien']),
  );
  expect(velden(await world.doe(adviseur, taakVerleggen, {}))).toEqual(
    expect.arrayContaining(['naam', 'bij', 'van', 'reden']),
  );
});

describe('een zorgvorm', () => {
  test('komt uit het plan, met haar herkomst, en hetzelfde plan verandert niets', async () => {
    await laad(['regionaal']);
    const view = await world.vraag(adviseur, zorgvormInzien, { zorgvorm: 'verslavingszorg' });
    expect(view?.regels).toMatchObject([{ van: null, tot: null, herkomst: { bron }, redenen: null }]);
    expect(view?.zorgvorm).toMatchObject({ contracten: null, categorieen: null });
  });

  test('wordt niet verplaatst zonder reden per criterium, naar een onbekende schaal of met terugwerkende kracht', async () => {
    const doe = (anders: object) => world.doe(adviseur, zorgvormVerplaatsen, { ...voorstel, ...anders });
    expect(redenen(await doe({ personeel: '', inkoop: ['provinciaal'], van: '2024-01-01' }))).toEqual([
      'ingangsdag-voorbij',
      'schaal-bestaat-niet',
      'reden-per-criterium',
    ]);
    expect(redenen(await doe({ zorgvorm: 'elders' }))).toEqual(['zorgvorm-bestaat-niet']);
    expect(redenen(await doe({ zorgvorm: undefined, naam: 'Verslavingszorg' }))).toEqual(['zorgvorm-naam-bezet']);
    expect(
      redenen(await doe({ inkoop: ['regionaal'], inkoopUitvoerder: undefined, leveranciersmanagement: ['regionaal'] })),
    ).toEqual(['schaal-verandert-niet']);
    expect(
      (await world.doe(world.iemand('verband', world.verband, 'inkoper'), zorgvormVerplaatsen, voorstel)).status,
    ).toBe('forbidden');
    expect(redenen(await world.doe(directeur, schaalVaststellen, { zorgvorm: 'verslavingszorg' }))).toEqual([
      'zorgvorm-zonder-voorstel',
    ]);
  });

  test('wordt verplaatst met vier ogen; wat gold blijft staan tot de dag ervoor', async () => {
    await world.lukt(adviseur, zorgvormVerplaatsen, voorstel);
    expect(redenen(await world.doe(adviseur, schaalVaststellen, { zorgvorm: 'verslavingszorg' }))).toEqual([
      'vier-ogen',
    ]);
    const college = world.iemand('gemeente', world.gemeenten[0] ?? '', 'college');
    expect(redenen(await world.doe(college, schaalVaststellen, { zorgvorm: 'verslavingszorg' }))).toEqual([
      'vaststellen-niet-namens-verband',
    ]);
    await world.lukt(directeur, schaalVaststellen, { zorgvorm: 'verslavingszorg' });
    expect(redenen(await world.doe(directeur, schaalVaststellen, { zorgvorm: 'verslavingszorg' }))).toEqual([
      'zorgvorm-zonder-voorstel',
    ]);
    expect((await inkoopOp('2024-06-30'))?.schalen).toEqual(['regionaal']);
    expect(await inkoopOp('2024-07-01')).toMatchObject({ schalen: ['bovenregionaal'], uitvoerder: 'Grote Stad' });
    const taken = await world.alsof(adviseur, (context) => readTasks(context));
    expect(taken).toContainEqual(
      expect.objectContaining({ soort: 'regio/schaal-herzien', uiterlijk: Temporal.PlainDate.from('2026-07-01') }),
    );
  });

  test('blijft na een nieuw plan staan waar mensen haar neerlegden', async () => {
    await laad(['bovenregionaal']);
    expect((await inkoopOp('2024-06-30'))?.schalen).toEqual(['regionaal']);
    expect((await inkoopOp('2024-07-01'))?.uitvoerder).toBe('Grote Stad');
  });

  test('houdt niets tegen zolang niemand haar koppelde, en daarna op de dag zelf', async () => {
    const vraag = { verband: world.verband, contract: 'ambulant-jeugd', categorieen: ['45'] };
    const op = (dag: string) =>
      world.alsof(adviseur, (context) => leesInkoopschaal(context, { ...vraag, dag: Temporal.PlainDate.from(dag) }));
    expect(await op('2024-08-01')).toBeNull();
    const koppel = (input: object) => world.doe(adviseur, zorgvormKoppelen, { zorgvorm: 'verslavingszorg', ...input });
    expect(redenen(await koppel({ contracten: ['elders'] }))).toEqual(['contract-niet-in-plan']);
    expect((await koppel({ categorieen: 'vijf' })).status).toBe('invalid');
    expect((await koppel({ categorieen: '45, 54' })).status).toBe('decided');
    expect(await op('2024-08-01')).toMatchObject({ status: 'refused', reasons: [{ code: 'zorgvorm-andere-schaal' }] });
  });

  test('die nieuw is, krijgt haar naam bij het voorstel en geldt pas vanaf haar dag', async () => {
    const { zorgvorm } = await world.lukt(adviseur, zorgvormVerplaatsen, {
      ...voorstel,
      zorgvorm: undefined,
      naam: 'Crisis: vervolg',
    });
    await world.lukt(directeur, schaalVaststellen, { zorgvorm });
    const op = async (dag: string) =>
      (await world.vraag(adviseur, schaalmatrixInzien, { op: Temporal.PlainDate.from(dag) }))?.zorgvormen.find(
        ({ code }) => code === zorgvorm,
      );
    expect((await op('2024-06-30'))?.regel).toBeNull();
    expect((await op('2024-07-01'))?.regel?.redenen).toMatchObject({ kennis: 'Zeldzame kennis.' });
  });

  test('is van het verband: leden lezen mee, een ander verband en een aanbieder niet', async () => {
    const gemeente = world.iemand('gemeente', world.gemeenten[0] ?? '', 'college');
    expect((await world.vraag(gemeente, schaalmatrixInzien, { op: null }))?.zorgvormen.length).toBeGreaterThan(0);
    const count = (wie: Wie) =>
      world.sql(wie, async (tx) => (await sql`select from regio.schaalregels`.execute(tx)).rows.length);
    expect(await count(world.iemand('verband', 'elders', 'inkoper'))).toBe(0);
    expect(await count(world.iemand('aanbieder', '99000001', 'aanbieder'))).toBe(0);
    await expect(
      world.sql(gemeente, (tx) =>
        sql`insert into regio.zorgvormen (verband, code, volgorde, groep, naam)
            values (${world.verband}, 'x', 1, 'x', 'x')`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
