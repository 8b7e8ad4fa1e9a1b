// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Wie } from '#platform/hoed';
import {
  codes,
  dienInschrijvingIn,
  openBeoordeling,
  takenOver,
  vervolgVan,
} from '../../../test/support/beoordeling.ts';
import { beoordeel, pdf } from '../../../test/support/inkoop.ts';
import type { World } from '../../../test/support/world.ts';
import {
  afwijzingVoorleggen,
  beoordelingVastleggen,
  eigenInschrijving,
  inschrijvingBeoordelen,
  toelatingBesluiten,
  zienswijzeGeven,
  zienswijzeVragen,
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

describe('hoor en wederhoor', () => {
  const vraag = (uiterlijk: string | undefined) => world.doe(ayse, zienswijzeVragen, { inschrijving, uiterlijk });

  test('nobody is rejected unheard: first a letter with the last day, which the region fills in', async () => {
    await beide('vog');
    expect(codes(await besluit())).toEqual(['nog-niet-te-besluiten']);
    expect(await taken(ayse)).toEqual(['inkoop/zienswijze-vragen']);
    expect(codes(await vraag(undefined))).toEqual(['termijn-onbekend']);
    expect(codes(await vraag('2024-06-10'))).toEqual(['uiterlijk-voorbij']);
    expect((await vraag('2024-06-24')).status).toBe('decided');
    await world.bezorg();
    expect(await taken(aanbieder)).toContain('inkoop/zienswijze-geven');
    const view = await world.vraag(aanbieder, eigenInschrijving, { id: inschrijving });
    expect(view?.verzoek).toMatchObject({
      tekorten: [{ naam: 'Verklaring omtrent het gedrag', toelichting: 'Dit blijkt niet uit het stuk.' }],
    });
    expect(view?.brieven.map(({ naam }) => naam)).toContain('Verzoek om een zienswijze.pdf');
    expect(codes(await vraag('2024-06-30'))).toEqual(['zienswijze-niet-aan-de-orde']);
  });

  test('whoever shows that it is mended is judged again by two, on that point, and admitted', async () => {
    await beide('vog');
    await vraag('2024-06-24');
    await world.bezorg();
    await world.zetKlok('2024-06-24T23:00');
    await world.lukt(aanbieder, zienswijzeGeven, {
      inschrijving,
      tekst: 'De nieuwe verklaring is binnen.',
      stukken: [{ criterium: 'vog', bestand: pdf('vog-nieuw.pdf') }],
    });
    await world.bezorg();
    expect(codes(await world.doe(aanbieder, zienswijzeGeven, { inschrijving, tekst: 'Nog iets.' }))).toEqual([
      'zienswijze-al-gegeven',
    ]);
    expect(await taken(bram)).toEqual(['inkoop/herbeoordelen']);
    const view = await world.vraag(bram, inschrijvingBeoordelen, { id: inschrijving });
    expect(view).toMatchObject({
      toetsing: { zienswijze: { tekst: 'De nieuwe verklaring is binnen.' } },
      zienswijzestukken: [{ naam: 'vog-nieuw.pdf' }],
    });
    await beide();
    expect((await besluit()).status).toBe('decided');
    expect((await world.vraag(aanbieder, eigenInschrijving, { id: inschrijving }))?.toelating?.uitkomst).toBe(
      'toegelaten',
    );
  });

  test('silence until after the last day: put before the director, and rejected with the reasons', async () => {
    await beide('vog');
    await vraag('2024-06-24');
    await world.bezorg();
    await world.zetKlok('2024-06-24T23:59:30');
    expect(codes(await world.doe(ayse, afwijzingVoorleggen, { inschrijving }))).toEqual(['nog-niet-te-besluiten']);
    await world.zetKlok('2024-06-25T00:00:01');
    expect(codes(await world.doe(aanbieder, zienswijzeGeven, { inschrijving, tekst: 'Te laat.' }))).toEqual([
      'zienswijze-te-laat',
    ]);
    await world.lukt(ayse, afwijzingVoorleggen, { inschrijving });
    expect(await taken(directeur)).toEqual(['inkoop/toelating-besluiten']);
    expect(await world.vraag(directeur, inschrijvingBeoordelen, { id: inschrijving })).toMatchObject({
      zichtbaar: { status: 'decided', value: true },
    });
    expect(await taken(aanbieder)).toContain('inkoop/zienswijze-geven');
    expect((await besluit()).status).toBe('decided');
    await world.bezorg();
    expect(await taken(aanbieder)).toEqual(['inkoop/uitslag-lezen']);
    expect((await world.vraag(aanbieder, eigenInschrijving, { id: inschrijving }))?.toelating).toMatchObject({
      uitkomst: 'afgewezen',
      producten: [],
      tekorten: [{ criterium: 'vog' }],
    });
  });

  test('a shortcoming of one product costs that product only', async () => {
    const niet = async (wie: Wie) => {
      const stap = await vervolg(wie);
      if (!stap || !('punten' in stap)) throw new Error('niet aan de beurt');
      const oordelen = stap.punten.map((punt) => ({
        ...punt,
        oordeel: punt.product === 'basis-ggz' && punt.criterium === 'ervaring' ? 'voldoet-niet' : 'voldoet',
        toelichting: 'Geen traject gezien.',
      }));
      await world.lukt(wie, beoordelingVastleggen, { inschrijving, oordelen });
    };
    for (const wie of [ayse, bram]) await niet(wie);
    await vraag('2024-06-12');
    await world.zetKlok('2024-06-13T09:00');
    await besluit();
    expect((await world.vraag(aanbieder, eigenInschrijving, { id: inschrijving }))?.toelating).toMatchObject({
      uitkomst: 'toegelaten',
      producten: ['begeleiding-regulier'],
      afgevallen: ['basis-ggz'],
    });
  });
});
