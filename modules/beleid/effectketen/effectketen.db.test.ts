// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  doelInzien,
  effectketenBijstellen,
  effectketenInzien,
  effectketenlijst,
  effectketenVaststellen,
  effectketenVoorstellen,
  ketendoelOnderbouwen,
  ketendoelPlaatsen,
  ketendoelToevoegen,
  ketendoelWeglaten,
  ketenregels,
} from '#modules/beleid';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let noor: Wie;
let jasper: Wie;
let gemeente: Wie;
let aanbieder: Wie;
let vreemd: Wie;

beforeAll(async () => {
  wereld = await openWorld();
  noor = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  jasper = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  gemeente = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'raadslid');
  aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
  vreemd = wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur');
});
afterAll(() => wereld?.sluit());

const segment = 'wonen-en-respijtzorg';
const zie = (wie: Wie, versie: number | null = null, met?: number) =>
  wereld.vraag(wie, effectketenInzien, { segment, versie, met });
const taken = async (soort: string) =>
  (await wereld.alsof(noor, (context) => readTasks(context))).filter((taak) => taak.soort === `beleid/${soort}`);
const weigert = async (uitkomst: Promise<object>, ...codes: readonly string[]) =>
  expect(await uitkomst).toMatchObject({ status: 'refused', reasons: codes.map((code) => ({ code })) });

/** Lets every doel of the concept rest on a norm, and leaves out what nothing serves. */
async function maakAf(): Promise<void> {
  const open = async () =>
    (await zie(noor))?.keten?.volledig?.value.find(({ soort }) => /niet-gediend|ontbreekt/.test(soort))?.code;
  for (let doel = await open(); doel; doel = await open())
    await wereld.lukt(noor, ketendoelWeglaten, { segment, doel, reden: 'Doet een ander segment.' });
  for (const { code } of (await zie(noor))?.keten?.doelen ?? [])
    await wereld.lukt(noor, ketendoelOnderbouwen, {
      segment,
      doel: code,
      norm: 'Daar zijn wij van overtuigd.',
      herzienOp: '2025-02-01',
    });
}

describe('een eerste keten', () => {
  test('wordt voorgesteld uit het plan, elk doel met zijn bron en nog zonder grond', async () => {
    expect((await zie(noor))?.keten).toBeNull();
    await wereld.lukt(noor, effectketenVoorstellen, { segment });
    const keten = (await zie(gemeente))?.keten;
    expect(keten).toMatchObject({ versie: 1, staat: 'concept', verschil: null, vaststelbaar: null });
    expect(keten?.doelen.find(({ code }) => code === 'zachte-landing')).toMatchObject({
      niveau: 'eerste-effect',
      dient: ['uitvoerbaar-en-ononderbroken'],
      voorgesteld: true,
      feiten: [],
      plandoel: { herkomst: { bron: { paragraaf: '§6.6' } } },
    });
    expect(keten?.doelen.map(({ code }) => code)).not.toContain('meer-ambulant');
    expect(keten?.volledig?.value.map(({ soort }) => soort)).toContain('doel-zonder-grond');
  });

  test('begint maar één keer, en alleen voor een segment van het plan', async () => {
    await weigert(wereld.doe(jasper, effectketenVoorstellen, { segment }), 'effectketen-bestaat-al');
    await weigert(wereld.doe(jasper, effectketenVoorstellen, { segment: 'verzonnen' }), 'segment-bestaat-niet');
    await weigert(wereld.doe(noor, effectketenBijstellen, { segment, aanleiding: 'x' }), 'effectketen-al-concept');
    const inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
    expect(await wereld.doe(inkoper, effectketenVoorstellen, { segment })).toMatchObject({ status: 'forbidden' });
  });
});

describe('een doel in de keten', () => {
  const inzet = { segment, naam: 'Vroeg een toekomstplan maken', niveau: 'inspanning' };

  test('kan een eigen uitwerking zijn, die een doel van het plan dient', async () => {
    const { doel } = await wereld.lukt(noor, ketendoelToevoegen, inzet);
    expect(doel).toBe('vroeg-een-toekomstplan-maken');
    await wereld.lukt(noor, ketendoelPlaatsen, { segment, doel, niveau: 'inspanning', dient: ['zachte-landing'] });
    const regels = ketenregels((await zie(noor))?.keten?.doelen ?? []);
    expect(regels.at(-1)).toMatchObject({ code: doel, dientNamen: ['Een zachte landing na de jeugdhulp'] });
    expect(regels.find(({ code }) => code === 'zachte-landing')?.gediendDoor).toEqual([inzet.naam]);
    expect(regels[0]?.niveau).toBe('uiteindelijk-effect');
  });

  test('krijgt geen plaats die niet kan, en dan blijft alles zoals het was', async () => {
    const plaats = { segment, doel: 'zachte-landing', niveau: 'eerste-effect' };
    const before = (await zie(noor))?.keten?.doelen;
    const eigen = 'vroeg-een-toekomstplan-maken';
    await weigert(wereld.doe(noor, ketendoelPlaatsen, { ...plaats, dient: [eigen] }), 'keten-kring');
    await weigert(wereld.doe(noor, ketendoelPlaatsen, { ...plaats, niveau: 'inspanning' }), 'keten-niveau-volgorde');
    await weigert(wereld.doe(noor, ketendoelPlaatsen, { ...plaats, dient: ['weg'] }), 'keten-dient-onbekend');
    await weigert(wereld.doe(noor, ketendoelPlaatsen, { ...plaats, doel: 'weg' }), 'ketendoel-niet-in-keten');
    await weigert(wereld.doe(noor, ketendoelToevoegen, inzet), 'keten-doel-dubbel');
    const { naam: _, ...zonderNaam } = inzet;
    await weigert(wereld.doe(noor, ketendoelToevoegen, zonderNaam), 'ketendoel-een-van-twee');
    await weigert(wereld.doe(noor, ketendoelToevoegen, { ...zonderNaam, doel: 'verzonnen' }), 'keten-doel-onbekend');
    await weigert(
      wereld.doe(noor, ketendoelToevoegen, { ...zonderNaam, doel: 'meer-ambulant' }),
      'keten-doel-ander-segment',
    );
    expect((await zie(noor))?.keten?.doelen).toEqual(before);
  });

  test('rust op feiten met hun bron, of op een norm met een dag na vandaag', async () => {
    const grond = { segment, doel: 'zachte-landing' };
    const later = { ...grond, norm: 'Wonen gaat voor.', herzienOp: '2024-02-01' };
    await weigert(wereld.doe(noor, ketendoelOnderbouwen, later), 'ketendoel-herziening-voorbij');
    const bron = { ...grond, feiten: [{ bron: 'Jaarverslag' }] };
    await weigert(wereld.doe(noor, ketendoelOnderbouwen, bron), 'ketendoel-bron-zonder-feit');
    await wereld.lukt(noor, ketendoelOnderbouwen, { ...grond, feiten: [{ tekst: 'Eén op drie keert terug.' }, {}] });
    const open = async () =>
      (await zie(noor))?.keten?.doelen
        .find(({ code }) => code === grond.doel)
        ?.open.filter((punt) => punt.includes('bron'));
    expect(await open()).toEqual(['feit-zonder-bron']);
    await wereld.lukt(noor, ketendoelOnderbouwen, {
      ...grond,
      feiten: [{ tekst: 'Eén op drie.', bron: 'Jaarverslag 2022' }],
    });
    expect(await open()).toEqual([]);
  });

  test('gaat er alleen met een reden uit, en komt er zo weer in', async () => {
    await weigert(wereld.doe(noor, ketendoelWeglaten, { segment, doel: 'kostenbewust' }), 'ketendoel-reden-nodig');
    await weigert(
      wereld.doe(noor, ketendoelWeglaten, { segment, doel: 'meer-ambulant', reden: 'x' }),
      'ketendoel-niet-in-keten',
    );
    await wereld.lukt(noor, ketendoelWeglaten, { segment, doel: 'kostenbewust', reden: 'Geldt overal.' });
    expect((await zie(noor))?.keten?.weglatingen).toEqual([
      { doel: 'kostenbewust', reden: 'Geldt overal.', naam: 'Kostenbewust, zonder bezuinigingsdoel' },
    ]);
    await wereld.lukt(noor, ketendoelToevoegen, { segment, doel: 'kostenbewust', niveau: 'later-effect' });
    expect((await zie(noor))?.keten?.weglatingen).toEqual([]);
  });
});

describe('een keten vaststellen en bijstellen', () => {
  test('kan pas als zij af is, en door een ander', async () => {
    expect(await taken('effectketen-vaststellen')).toEqual([]);
    await weigert(wereld.doe(jasper, effectketenVaststellen, { segment }), 'effectketen-niet-volledig');
    await maakAf();
    expect(await taken('effectketen-vaststellen')).toMatchObject([
      {
        onderwerp: { soort: 'effectketen', id: segment },
        gegevens: { segment: 'Wonen en respijtzorg', door: noor.naam },
      },
    ]);
    await weigert(wereld.doe(noor, effectketenVaststellen, { segment }), 'effectketen-zelf-opgesteld');
    const eerder = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
    for (const wie of [eerder, noor])
      await wereld.lukt(wie, ketendoelOnderbouwen, {
        segment,
        doel: 'zachte-landing',
        norm: 'Daar zijn wij van overtuigd.',
        herzienOp: '2025-02-01',
      });
    await weigert(wereld.doe(eerder, effectketenVaststellen, { segment }), 'effectketen-zelf-opgesteld');
    expect((await zie(aanbieder))?.keten).toBeNull();
    await wereld.lukt(jasper, effectketenVaststellen, { segment });
    expect(await taken('effectketen-vaststellen')).toEqual([]);
    expect((await zie(aanbieder))?.keten).toMatchObject({ versie: 1, staat: 'vastgesteld', volledig: null });
    await weigert(wereld.doe(jasper, effectketenVaststellen, { segment }), 'effectketen-geen-concept');
    await weigert(
      wereld.doe(noor, ketendoelToevoegen, { segment, naam: 'Laat', niveau: 'resultaat' }),
      'effectketen-geen-concept',
    );
  });

  test('zet elke norm op de werkvoorraad, met de dag waarop zij terugkomt', async () => {
    const herzien = await taken('ketendoel-herzien');
    expect(herzien.length).toBe((await zie(noor))?.keten?.doelen.length);
    expect(herzien[0]?.uiterlijk?.toString()).toBe('2025-02-01');
  });

  test('laat de versie van eerder staan, en zegt wat er anders werd', async () => {
    await wereld.lukt(noor, effectketenBijstellen, { segment, aanleiding: 'De eerste cijfers zijn er.' });
    await wereld.lukt(noor, ketendoelOnderbouwen, {
      segment,
      doel: 'zachte-landing',
      feiten: [{ tekst: 'Twee op drie.', bron: 'Jaarverslag 2023' }],
    });
    await wereld.lukt(noor, ketendoelToevoegen, { segment, naam: 'Wonen met begeleiding', niveau: 'resultaat' });
    await wereld.lukt(noor, ketendoelPlaatsen, {
      segment,
      doel: 'wonen-met-begeleiding',
      niveau: 'resultaat',
      dient: ['zachte-landing'],
    });
    expect((await zie(aanbieder))?.keten).toMatchObject({ versie: 1 });
    expect((await zie(noor))?.keten).toMatchObject({
      versie: 2,
      aanleiding: 'De eerste cijfers zijn er.',
      verschil: {
        met: 1,
        delen: [
          { soort: 'erbij', code: 'wonen-met-begeleiding' },
          { soort: 'anders', code: 'zachte-landing', wat: ['feiten', 'norm', 'herzienOp'] },
        ],
      },
    });
    expect((await zie(noor, 1, 2))?.keten?.verschil?.delen[0]).toMatchObject({ soort: 'eruit' });
    expect(await zie(noor, 9)).toBeUndefined();
    expect((await zie(noor))?.versies.map(({ versie }) => versie)).toEqual([2, 1]);
    await wereld.lukt(noor, ketendoelWeglaten, { segment, doel: 'wonen-met-begeleiding' });
    await wereld.lukt(jasper, effectketenVaststellen, { segment });
    const herzien = (await taken('ketendoel-herzien')).map(({ onderwerp }) => onderwerp.id);
    expect(herzien).not.toContain(`${segment}/zachte-landing`);
    expect(herzien).toContain(`${segment}/vroeg-een-toekomstplan-maken`);
  });

  test('een norm waarvan de dag voorbij is, staat open', async () => {
    await wereld.zetKlok('2025-02-02T09:00');
    const { open } =
      (await wereld.vraag(noor, effectketenlijst, {}))?.find((rij) => rij.segment.code === segment) ?? {};
    expect(open?.map(({ soort }) => soort)).toContain('herziening-verstreken');
    await wereld.zetKlok('2024-02-01T09:00');
  });
});

describe('wie ziet en wijzigt een keten', () => {
  test('een doel zegt in welke ketens het staat', async () => {
    const doel = await wereld.vraag(gemeente, doelInzien, { code: 'zachte-landing' });
    expect(doel?.ketens).toEqual([{ code: segment, naam: 'Wonen en respijtzorg' }]);
  });

  test('de lijst noemt elk segment met zijn stand', async () => {
    const lijst = await wereld.vraag(gemeente, effectketenlijst, {});
    expect(lijst).toHaveLength(7);
    expect(lijst?.find((rij) => rij.segment.code === segment)).toMatchObject({
      vastgesteld: { versie: 2 },
      concept: null,
    });
    expect(lijst?.find((rij) => rij.segment.code === 'crisis')).toMatchObject({ vastgesteld: null, open: null });
  });

  test('een ander verband ziet niets; wat is vastgesteld verandert niemand', async () => {
    const alles = (wie: Wie) => wereld.sql(wie, (tx) => rows(tx, sql`select versie from beleid.effectketens`));
    expect(await alles(gemeente)).toHaveLength(2);
    expect(await alles(vreemd)).toEqual([]);
    const gewijzigd = (wie: Wie) =>
      wereld.sql(wie, (tx) => rows(tx, sql`update beleid.effectketens set aanleiding = 'anders' returning versie`));
    expect(await gewijzigd(noor)).toEqual([]);
    expect(await gewijzigd(gemeente)).toEqual([]);
  });
});
