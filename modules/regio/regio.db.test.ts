// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import { rows } from '#platform/database';
import { openWorld, type World } from '../../test/support/world.ts';
import { besluitenlijst, besluitNemen, regioInzien, volmachtVerlenen } from './index.ts';

const voorstel = newId();
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.sluit());

const vraag = (onderwerp: string) => ({
  verband: world.verband,
  handeling: 'tarieven-wijzigen' as const,
  contract: 'ambulant-jeugd',
  onderwerp: { soort: 'tariefvoorstel', id: onderwerp },
  titel: 'Tarief wijzigen',
  motivering: 'De functiemix is veranderd.',
  voorbereidDoor: null,
  bevestigd: true,
});

const grant = async (gemeente: string, mandaat: string) =>
  world.doe(world.iemand('gemeente', gemeente, 'college'), volmachtVerlenen, {
    verband: world.verband,
    mandaat,
    motivering: 'Snelheid in het inkooptraject.',
    voorbeeld: true,
  });

describe('de regio', () => {
  test('het plan noemt vijf gemeenten en een mandaatregister', async () => {
    const view = await world.vraag(world.iemand('verband', world.verband, 'inkoper'), regioInzien, {});
    expect(view?.leden).toHaveLength(5);
    expect(view?.pagina.mandaten.length).toBeGreaterThan(5);
  });

  test('een volmacht werkt zodra alle colleges haar hebben verleend', async () => {
    const bestuurder = world.iemand('verband', world.verband, 'bestuurder');
    const before = await world.alsof(bestuurder, (context) => besluitNemen(context, vraag(voorstel)));
    expect(before).toMatchObject({ status: 'refused', reasons: [{ code: 'volmacht-ontbreekt' }] });

    const view = await world.vraag(bestuurder, regioInzien, {});
    const mandaat = view?.pagina.mandaten.find(
      ({ staat, handeling }) => staat === 'aan-te-vragen' && handeling === 'tarieven-wijzigen',
    );
    for (const gemeente of world.gemeenten) expect((await grant(gemeente, mandaat?.code ?? '')).status).toBe('decided');

    const after = await world.alsof(bestuurder, (context) => besluitNemen(context, vraag(voorstel)));
    expect(after).toMatchObject({ status: 'decided', value: { volledig: true } });
  });

  test('hetzelfde college verleent een volmacht geen tweede keer', async () => {
    const view = await world.vraag(world.iemand('verband', world.verband, 'inkoper'), regioInzien, {});
    const mandaat = view?.volmachten[0]?.mandaat ?? '';
    expect(await grant(world.gemeenten[0] ?? '', mandaat)).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'al-besloten' }],
    });
  });

  test('wie achteraf geïnformeerd moet worden, vindt het besluit in de werkvoorraad', async () => {
    await world.bezorg();
    const college = world.iemand('gemeente', world.gemeenten[0] ?? '', 'college');
    const taken = await world.sql(college, (tx) => rows<{ soort: string }>(tx, sql`select soort from platform.taken`));
    expect(taken).toContainEqual({ soort: 'regio/kennisnemen' });
  });

  test('een gemeente van buiten het verband ziet geen besluiten, en een ander verband ook niet', async () => {
    const seen = (soort: 'gemeente' | 'verband', code: string) =>
      world.vraag(world.iemand(soort, code, 'college', 'inkoper'), besluitenlijst, {});
    expect(await seen('gemeente', '0363')).toEqual([]);
    expect(await seen('verband', 'elders')).toEqual([]);
    expect((await seen('gemeente', world.gemeenten[0] ?? '')).length).toBeGreaterThan(0);
  });

  test('niemand kan namens een andere gemeente een besluit of volmacht schrijven', async () => {
    const gemeente = world.iemand('gemeente', world.gemeenten[0] ?? '', 'college');
    const forged = world.sql(gemeente, (tx) =>
      sql`insert into regio.volmachten (verband, gemeente, mandaat, van, besluit)
          values (${world.verband}, ${world.gemeenten[1]}, 'x', '2024-01-01', gen_random_uuid())`.execute(tx),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});
