// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '#platform/database';
import { bewaarPlan, laadRegio } from '#platform/pakket';
import { openWorld, type World } from '../../../test/support/world.ts';
import { planInzien, plannenlijst } from './plannen.query.ts';

let world: World;
const regios = readdirSync('regios', { withFileTypes: true }).flatMap((map) => (map.isDirectory() ? [map.name] : []));

beforeAll(async () => {
  world = await openWorld();
  for (const naam of regios) expect(await bewaarPlan(world.omgeving, `regios/${naam}`)).toMatchObject({ ok: true });
});
afterAll(() => world?.sluit());

const adviseur = () => world.iemand('verband', world.verband, 'beleidsadviseur');
const aanbieder = () => world.iemand('aanbieder', '99000001', 'aanbieder');

describe('plannen', () => {
  test('wie meedoet, ziet de plannen van alle regio’s met wat er in staat', async () => {
    const plannen = (await world.vraag(aanbieder(), plannenlijst, {})) ?? [];
    expect(plannen.map(({ verband }) => verband).toSorted()).toEqual(regios.toSorted());
    for (const { onderdelen, kop, ongemodelleerd } of plannen) {
      expect(onderdelen).toBeGreaterThan(50);
      expect(kop.documenten.length).toBeGreaterThan(0);
      expect(ongemodelleerd).toBeGreaterThanOrEqual(0);
    }
  });

  test('een plan zegt alles wat in het pakket staat, in de volgorde van het pakket', async () => {
    const plan = await world.vraag(adviseur(), planInzien, { verband: world.verband });
    const gemeenten = plan?.delen.filter(({ lijst }) => lijst === 'gemeenten').map(({ titel }) => titel);
    expect(gemeenten).toEqual(['Bodegraven-Reeuwijk', 'Gouda', 'Krimpenerwaard', 'Waddinxveen', 'Zuidplas']);
    expect(plan?.delen.filter(({ bronnen, voorbeeld }) => bronnen.length === 0 && !voorbeeld)).toEqual([]);
    const bladzijden = [...new Set(plan?.delen.map(({ bladzijde }) => bladzijde))];
    expect([bladzijden[0], bladzijden[1], bladzijden.at(-1)]).toEqual(['regio', 'beleid', 'uitspraken']);
    expect(plan?.delen[0]).toMatchObject({ bladzijde: 'regio', lijst: 'verband' });
  });

  test('een plan dat te weinig zegt om mee te werken, wordt niet als werkende regio geladen', async () => {
    const ander = regios.find((naam) => naam !== world.verband) ?? '';
    const fout = { bestand: 'tarieven.yaml', melding: 'deze bladzijde ontbreekt' };
    expect(await laadRegio(world.omgeving, `regios/${ander}`)).toMatchObject({
      ok: false,
      fouten: expect.arrayContaining([expect.objectContaining(fout)]),
    });
    expect(await world.sql(adviseur(), (tx) => rows(tx, sql`select code from regio.verbanden`))).toEqual([
      { code: world.verband },
    ]);
  });

  test('een plan dat er niet is, is er niet', async () => {
    expect(await world.vraag(adviseur(), planInzien, { verband: 'nergens' })).toBeUndefined();
  });
});
