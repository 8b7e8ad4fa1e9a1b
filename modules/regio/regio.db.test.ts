// SPDX-License-Identifier: EUPL-1.2

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import { rows } from '#platform/database';
import { openWorld, type World } from '../../test/support/world.ts';
import {
  besluitenlijst,
  besluitfilters,
  besluitInzien,
  besluitNemen,
  besluitstukToevoegen,
  kennisNemen,
  regioInzien,
  volmachtVerlenen,
} from './index.ts';

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
    const mandaat = view?.volmachten?.[0]?.mandaat ?? '';
    expect(await grant(world.gemeenten[0] ?? '', mandaat)).toMatchObject({
      status: 'refused',
      reasons: [{ code: 'al-besloten' }],
    });
  });

  test('een volmacht die is geëindigd telt niet meer, en een aanbieder ziet er geen', async () => {
    const inkoper = world.iemand('verband', world.verband, 'inkoper');
    const gemeente = world.gemeenten[0] ?? '';
    const aantal = async () => (await world.vraag(inkoper, regioInzien, {}))?.volmachten?.length;
    const eindig = (tot: string | null) =>
      world.sql(world.iemand('gemeente', gemeente, 'college'), (tx) =>
        sql`update regio.volmachten set tot = ${tot} where gemeente = ${gemeente}`.execute(tx),
      );
    const before = (await aantal()) ?? 0;
    await eindig('2024-01-31');
    expect(await aantal()).toBeLessThan(before);
    await eindig(null);
    expect(await aantal()).toBe(before);
    const view = await world.vraag(world.iemand('aanbieder', '99000001', 'aanbieder'), regioInzien, {});
    expect(view?.volmachten).toBeNull();
  });

  test('wie achteraf geïnformeerd moet worden, vindt het besluit in de werkvoorraad', async () => {
    await world.bezorg();
    const college = world.iemand('gemeente', world.gemeenten[0] ?? '', 'college');
    const taken = await world.sql(college, (tx) => rows<{ soort: string }>(tx, sql`select soort from platform.taken`));
    expect(taken).toContainEqual({ soort: 'regio/kennisnemen' });
  });

  test('besluiten zijn te vinden op jaar, gremium, handeling, gemeente en woorden', async () => {
    const inkoper = world.iemand('verband', world.verband, 'inkoper');
    const count = async (filter: object) => (await world.vraag(inkoper, besluitenlijst, filter)).length;
    const [gemeente = ''] = world.gemeenten;
    expect(await count({ jaar: 2024, gremium: 'bosd', handeling: 'tarieven-wijzigen', zoek: 'FUNCTIEMIX' })).toBe(1);
    expect(await count({ gemeente })).toBe(1);
    for (const filter of [{ jaar: 2023 }, { gremium: 'x' }, { handeling: 'x' }, { gemeente: '0363' }, { zoek: '%' }])
      expect(await count(filter)).toBe(0);
    const keuzes = await world.vraag(inkoper, besluitfilters, {});
    expect(keuzes.jaren).toEqual([2024]);
    expect(keuzes.gemeenten).toHaveLength(5);
  });

  test('in het dossier staan advies met wat ermee is gedaan, en wie kennis nam', async () => {
    const inkoper = world.iemand('verband', world.verband, 'inkoper');
    const [besluit] = await world.vraag(inkoper, besluitenlijst, { gremium: 'bosd' });
    const id = besluit?.id ?? '';
    const stuk = { besluit: id, soort: 'advies', van: 'Adviesraad', tekst: 'Let op de kleine aanbieders.' };
    expect(await world.doe(inkoper, besluitstukToevoegen, stuk)).toMatchObject({
      reasons: [{ code: 'advies-zonder-vervolg' }],
    });
    expect(await world.doe(inkoper, besluitstukToevoegen, { ...stuk, besluit: newId(), gedaan: 'x' })).toMatchObject({
      reasons: [{ code: 'besluit-bestaat-niet' }],
    });
    await world.lukt(inkoper, besluitstukToevoegen, { ...stuk, gedaan: 'Overgenomen.' });
    const college = world.iemand('gemeente', world.gemeenten[0] ?? '', 'college');
    await world.lukt(college, kennisNemen, { besluit: id });
    const dossier = await world.vraag(college, besluitInzien, { id });
    expect(dossier?.stukken).toMatchObject([{ van: 'Adviesraad', gedaan: 'Overgenomen.' }]);
    expect(dossier?.kennisnemingen.filter(({ gelezen }) => gelezen)).toHaveLength(1);
    expect(dossier?.magAanvullen).toBe(false);
    expect(await world.doe(college, besluitstukToevoegen, stuk)).toMatchObject({ status: 'forbidden' });
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
