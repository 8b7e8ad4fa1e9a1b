// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import {
  mandaatInzien,
  mandaatintrekkingVoorstellen,
  mandaatVoorstellen,
  mandatenVoor,
  voorstelBesluiten,
} from '#modules/regio';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { stelTarievenVast } from '../../test/support/tarieven.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import { tariefwijzigingBesluiten, tariefwijzigingVoorstellen } from './index.ts';

let world: World;
let adviseur: Wie;
let inkoper: Wie;
let bestuurder: Wie;
let directeur: Wie;
beforeAll(async () => {
  world = await openWorld();
  adviseur = world.iemand('verband', world.verband, 'beleidsadviseur');
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  bestuurder = world.iemand('verband', world.verband, 'bestuurder');
  directeur = world.iemand('verband', world.verband, 'programmadirecteur');
});
afterAll(() => world?.sluit());

const motivering = 'Hierover is overlegd en dit is nodig.';
const mandaat = {
  handeling: 'tarieven-wijzigen',
  omschrijving: 'Tarieven van alle producten wijzigen.',
  beslist: 'programmadirecteur',
  grond: 'Besluit van de colleges over structurele mandaten',
  fase: 'structureel',
  voorwaarde: 'De wijziging past binnen de begroting.',
  staat: 'verleend',
  reden: 'De directeur kan dit sneller.',
};
const codes = (outcome: { status: string; reasons?: readonly { code: string }[] }) =>
  outcome.reasons?.map(({ code }) => code) ?? outcome.status;
async function laatBesluiten(voorstel: string) {
  for (const gemeente of world.gemeenten)
    await world.lukt(world.iemand('gemeente', gemeente, 'college'), voorstelBesluiten, { voorstel, motivering });
  await world.bezorg();
}

const nieuwVoorstel = async (bedrag: number) =>
  (
    await world.lukt(inkoper, tariefwijzigingVoorstellen, {
      product: 'begeleiding-regulier',
      cao: 'jeugdzorg',
      micro: false,
      ingang: '2025-07-01',
      toelichting: 'De overhead is gestegen.',
      bedrag,
    })
  ).voorstel;
const besluit = (wie: Wie, voorstel: string, bevestigd = false) =>
  world.doe(wie, tariefwijzigingBesluiten, { voorstel, motivering, bevestigd });

describe('een mandaat dat verandert', () => {
  let tarief = '';

  test('verandert niets zolang niet alle colleges hebben besloten', async () => {
    await stelTarievenVast(world);
    await world.zetKlok('2025-03-01T09:00');
    tarief = await nieuwVoorstel(120);
    expect(codes(await besluit(directeur, tarief))).toEqual(['niet-bevoegd']);
    expect(codes(await besluit(bestuurder, tarief))).toEqual(['volmacht-ontbreekt']);

    const invoer = { ...mandaat, code: 'tarieven-alle-producten', van: '2025-03-01' };
    const { voorstel } = await world.lukt(adviseur, mandaatVoorstellen, invoer);
    expect(codes(await besluit(directeur, tarief))).toEqual(['niet-bevoegd']);
    await laatBesluiten(voorstel);
  });

  test('verandert daarna wie in een andere kamer besluit, en de voorwaarde wordt bevestigd', async () => {
    expect(await besluit(bestuurder, tarief)).toMatchObject({
      reasons: [{ code: 'niet-bevoegd', figures: { wie: 'Programmadirecteur RWO' } }],
    });
    expect(await besluit(directeur, tarief)).toMatchObject({
      reasons: [{ code: 'voorwaarde-niet-bevestigd', figures: { voorwaarden: mandaat.voorwaarde } }],
    });
    const outcome = await besluit(directeur, tarief, true);
    expect(outcome).toMatchObject({ status: 'decided', value: { volledig: true } });
    const kept = await world.sql(inkoper, (tx) =>
      rows<{ bewijs: { outcome: { steps: readonly { name: string; value: string }[] } }; grond: string }>(
        tx,
        sql`select bewijs, grond from regio.besluiten where onderwerp = ${tarief}`,
      ),
    );
    expect(kept[0]?.grond).toBe(mandaat.grond);
    expect(kept[0]?.bewijs.outcome.steps).toContainEqual(
      expect.objectContaining({ name: 'voorwaarde-bevestigd', value: mandaat.voorwaarde }),
    );
  });

  test('dat later ingaat, telt pas vanaf die dag; het vorige blijft te lezen met zijn bron', async () => {
    const later = { ...mandaat, beslist: 'bosd', code: 'tarieven-alle-producten', van: '2025-05-01' };
    const { voorstel } = await world.lukt(adviseur, mandaatVoorstellen, later);
    await laatBesluiten(voorstel);
    const wie = async () => (await world.vraag(inkoper, mandaatInzien, { code: 'tarieven-alle-producten' }))?.nu?.wie;
    expect(await wie()).toBe('Programmadirecteur RWO');
    await world.zetKlok('2025-05-01T09:00');
    expect(await wie()).toBe('Bestuurlijk overleg Sociaal Domein (BOSD)');
    const view = await world.vraag(inkoper, mandaatInzien, { code: 'tarieven-alle-producten' });
    expect(view?.versies.map(({ versie, bron }) => [versie, bron.from])).toEqual([
      [2, 'norm'],
      [1, 'norm'],
      [0, 'pack'],
    ]);
  });

  test('dat is ingetrokken, geeft niemand meer een bevoegdheid; een nieuwer pakket brengt het niet terug', async () => {
    const invoer = { code: 'tarieven-alle-producten', van: '2025-05-01', reden: 'Dit gaat over andere producten.' };
    const { voorstel } = await world.lukt(adviseur, mandaatintrekkingVoorstellen, invoer);
    await laatBesluiten(voorstel);
    await laadRegio(world.omgeving, `regios/${world.verband}`);
    const next = await nieuwVoorstel(125);
    expect(codes(await besluit(bestuurder, next, true))).toEqual(['mandaat-onbekend']);
    expect(codes(await besluit(directeur, next, true))).toEqual(['mandaat-onbekend']);
    expect(await world.doe(adviseur, mandaatintrekkingVoorstellen, invoer)).toMatchObject({
      reasons: [{ code: 'mandaat-bestaat-niet' }],
    });
  });

  test('dat het plan onbekend liet, vult de regio in voordat iemand besluit', async () => {
    const vraag = { handeling: 'contract-verlengen', contract: 'ambulant-jeugd' } as const;
    const register = () => world.alsof(inkoper, (context) => mandatenVoor(context, world.verband, vraag));
    expect(await register()).toMatchObject([{ wie: null, staat: 'onbekend' }]);
    const invoer = {
      ...mandaat,
      handeling: 'contract-verlengen',
      omschrijving: 'Contracten verlengen.',
      beslist: 'bosd',
    };
    const { voorstel } = await world.lukt(adviseur, mandaatVoorstellen, {
      ...invoer,
      code: 'contract-verlengen',
      van: '2025-05-01',
    });
    await laatBesluiten(voorstel);
    expect(await register()).toMatchObject([{ staat: 'verleend', soort: 'bestuurlijk-overleg' }]);
  });
});

describe('een voorstel voor het register', () => {
  test.each<[string, object, string]>([
    ['met terugwerkende kracht', { van: '2025-04-30' }, 'mandaat-werkt-niet-terug'],
    ['dat eindigt voor het begint', { tot: '2025-05-01', van: '2025-06-01' }, 'mandaat-eindigt-voor-begin'],
    ['voor een gremium dat er niet is', { beslist: 'verzonnen' }, 'gremium-bestaat-niet'],
    ['voor een contract dat er niet is', { contracten: ['verzonnen'] }, 'contract-staat-niet-in-plan'],
    ['over een mandaat dat er niet is', { code: 'verzonnen' }, 'mandaat-bestaat-niet'],
    ['dat van handeling verandert', { code: 'kaders' }, 'mandaat-andere-handeling'],
    ['dat er al is', { omschrijving: 'Kaders' }, 'mandaat-bestaat-al'],
  ])('%s kan niet', async (_, deel, code) => {
    const outcome = await world.doe(adviseur, mandaatVoorstellen, { ...mandaat, van: '2025-06-01', ...deel });
    expect(codes(outcome)).toContain(code);
  });

  test('doet een inkoper niet, en over een ander verband besluit niemand', async () => {
    expect(await world.doe(inkoper, mandaatVoorstellen, { ...mandaat, van: '2025-06-01' })).toMatchObject({
      status: 'forbidden',
    });
    const { voorstel } = await world.lukt(adviseur, mandaatVoorstellen, { ...mandaat, van: '2025-06-01' });
    const vreemd = world.iemand('gemeente', '0363', 'college');
    for (const id of [voorstel, newId()])
      expect(codes(await world.doe(vreemd, voorstelBesluiten, { voorstel: id, motivering }))).toEqual([
        'voorstel-bestaat-niet',
      ]);
  });
});
