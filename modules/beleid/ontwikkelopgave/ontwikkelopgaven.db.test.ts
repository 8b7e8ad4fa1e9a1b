// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  faseZetten,
  herinneringenNalopen,
  ontwikkelopgaveInzien,
  ontwikkelopgavenInzien,
  ontwikkelopgaveVastleggen,
  ontwikkelopgaveVaststellen,
  opgaveToetsen,
  pilotBesluiten,
  pilotEvalueren,
  pilotInzien,
  pilotVastleggen,
} from '#modules/beleid';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let ayse: Wie;
let baas: Wie;
let raad: Wie;

beforeAll(async () => {
  wereld = await openWorld();
  ayse = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  baas = wereld.iemand('verband', wereld.verband, 'programmadirecteur');
  raad = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'raadslid');
});
afterAll(() => wereld?.sluit());

const ontwikkelopgave = 'mockingbird';
const pilot = 'mockingbird-pilot';
const lees = async () => wereld.vraag(raad, ontwikkelopgaveInzien, { code: ontwikkelopgave });
const taken = async (wie: Wie, onderwerp: string) =>
  (await wereld.alsof(wie, readTasks))
    .filter((taak) => taak.onderwerp.id === onderwerp)
    .map(({ soort, uiterlijk }) => [soort, uiterlijk?.toString()]);
const redenen = async (poging: Promise<unknown>) =>
  ((await poging) as { reasons?: readonly { code: string }[] }).reasons?.map(({ code }) => code);
const vervoer = {
  code: 'dagbesteding-vervoer',
  naam: 'Vervoer',
  tekst: 'Een duurzame oplossing.',
  soort: 'knelpunt',
  prioriteit: 'hoog',
  eigenaar: 'Programmateam',
  budget: 25_000_00,
};

describe('de ontwikkelopgaven van het plan', () => {
  test('staan er met hun soort; fase, prioriteit en budget zijn onbekend tot iemand ze kiest', async () => {
    const view = await wereld.vraag(raad, ontwikkelopgavenInzien, {});
    expect(view?.opgaven.length).toBeGreaterThan(20);
    expect(view?.opgaven.every((een) => een.fase === null && een.budget === null)).toBe(true);
    expect(view?.budget).toMatchObject({ value: { totaal: { bedrag: 0, zonderBudget: view?.opgaven.length } } });
    expect(await lees()).toMatchObject({ soort: 'innovatie', pilots: [{ code: pilot, staat: 'loopt', maat: null }] });
  });

  test('zijn te kiezen per contract en per soort', async () => {
    const per = async (filter: { contract?: string; soort?: string }) =>
      (await wereld.vraag(raad, ontwikkelopgavenInzien, filter))?.opgaven.map(({ code }) => code);
    expect(await per({ soort: 'innovatie' })).toContain(ontwikkelopgave);
    const wonen = await per({ contract: 'wonen-jeugd' });
    expect(wonen).toContain(ontwikkelopgave);
    expect(wonen).toContain('werkafspraken-knelpunten');
    expect(wonen).not.toContain('dagbesteding-vervoer');
  });
});

describe('een ontwikkelopgave', () => {
  test('wordt door de een geschreven en door de ander vastgesteld', async () => {
    await wereld.lukt(ayse, ontwikkelopgaveVastleggen, { ...vervoer, contracten: ['dagbesteding-jeugd'] });
    expect(await taken(baas, vervoer.code)).toEqual([['beleid/ontwikkelopgave-vaststellen', undefined]]);
    const vaststellen = (wie: Wie) => wereld.doe(wie, ontwikkelopgaveVaststellen, { ontwikkelopgave: vervoer.code });
    expect(await redenen(vaststellen(ayse))).toEqual(['opgave-zelf-geschreven']);
    expect((await vaststellen(baas)).status).toBe('decided');
    expect(await redenen(vaststellen(baas))).toEqual(['opgave-al-vastgesteld']);
    expect(await taken(baas, vervoer.code)).toEqual([]);
    const view = await wereld.vraag(raad, ontwikkelopgavenInzien, {});
    expect(view?.budget).toMatchObject({ value: { totaal: { bedrag: 25_000_00 } } });
  });

  test('die twee mensen schreven, stelt een derde vast; daarna telt alleen wat er nieuw bij komt', async () => {
    const noor = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
    const jasper = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
    for (const schrijver of [noor, jasper]) await wereld.lukt(schrijver, ontwikkelopgaveVastleggen, vervoer);
    const vaststellen = (wie: Wie) => wereld.doe(wie, ontwikkelopgaveVaststellen, { ontwikkelopgave: vervoer.code });
    for (const schrijver of [noor, jasper])
      expect(await redenen(vaststellen(schrijver))).toEqual(['opgave-zelf-geschreven']);
    expect((await vaststellen(ayse)).status).toBe('decided');
    await wereld.lukt(jasper, ontwikkelopgaveVastleggen, vervoer);
    expect(await redenen(vaststellen(jasper))).toEqual(['opgave-zelf-geschreven']);
    expect((await vaststellen(noor)).status).toBe('decided');
  });

  test.each([
    [{ code: undefined, naam: 'Nieuw' }, 'opgave-naam-bezet'],
    [{ code: 'bestaat-niet' }, 'opgave-bestaat-niet'],
    [{ contracten: ['bestaat-niet'] }, 'opgave-contract-onbekend'],
    [{ volgendeStapOp: '2024-06-01' }, 'opgave-dag-zonder-stap'],
  ])('wordt met %j niet bewaard', async (anders, reden) => {
    expect(await redenen(wereld.doe(ayse, ontwikkelopgaveVastleggen, { ...vervoer, ...anders }))).toEqual([reden]);
  });

  test('herinnert aan haar volgende stap, en wordt na wijzigen weer een concept', async () => {
    const stap = { ...vervoer, volgendeStap: 'Voorstel', volgendeStapOp: '2024-03-01' };
    await wereld.lukt(ayse, ontwikkelopgaveVastleggen, stap);
    await herinneringenNalopen(wereld.omgeving);
    expect(await taken(ayse, vervoer.code)).toEqual([['beleid/ontwikkelopgave-stap-zetten', '2024-03-01']]);
    expect(await wereld.vraag(raad, ontwikkelopgaveInzien, { code: vervoer.code })).toMatchObject({ staat: 'concept' });
  });

  test('gaat van fase naar fase, en houdt bij waarom', async () => {
    const zet = (fase: string) => wereld.doe(ayse, faseZetten, { ontwikkelopgave, fase, waarom: 'Het loopt.' });
    expect((await zet('pilot')).status).toBe('decided');
    expect(await redenen(zet('pilot'))).toEqual(['opgave-al-in-fase']);
    expect(await lees()).toMatchObject({ fase: 'pilot', fasen: [{ fase: 'pilot', waarom: 'Het loopt.' }] });
  });

  test('blijft zoals mensen haar schreven als het pakket opnieuw wordt geladen', async () => {
    const dump = () =>
      wereld.sql(ayse, async (tx) => [
        await rows(tx, sql`select * from beleid.ontwikkelopgaven order by code`),
        await rows(tx, sql`select * from beleid.pilots order by code`),
      ]);
    const before = await dump();
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect(await dump()).toEqual(before);
  });
});

describe('een pilot', () => {
  const besluit = (wie: Wie, keuze: string, nieuwEind?: string) =>
    wereld.doe(wie, pilotBesluiten, { pilot, keuze, motivering: 'Gezien de uitkomst.', nieuwEind });

  test('wordt geëvalueerd door de een, en een ander besluit', async () => {
    expect(await redenen(besluit(baas, 'stoppen'))).toEqual(['pilot-niet-geevalueerd']);
    await wereld.lukt(ayse, pilotEvalueren, { pilot, bevonden: 'Nog te weinig cijfers.' });
    expect(await taken(baas, pilot)).toEqual([['beleid/pilot-kiezen', '2024-12-31']]);
    expect(await wereld.vraag(ayse, pilotInzien, { code: pilot })).toMatchObject({ beslist: false });
    expect(await wereld.vraag(baas, pilotInzien, { code: pilot })).toMatchObject({ beslist: true });
    expect((await besluit(ayse, 'stoppen')).status).toBe('forbidden');
  });

  test('gaat door tot een latere dag, en wordt dan opnieuw geëvalueerd', async () => {
    expect(await redenen(besluit(baas, 'verlengen', '2024-06-30'))).toEqual(['pilot-zonder-nieuw-eind']);
    expect((await besluit(baas, 'verlengen', '2025-12-31')).status).toBe('decided');
    const view = await wereld.vraag(raad, pilotInzien, { code: pilot });
    expect(view).toMatchObject({ staat: 'loopt', bevonden: null, keuzen: [{ keuze: 'verlengen' }] });
    expect(view?.eind?.toString()).toBe('2025-12-31');
    expect(await taken(baas, pilot)).toEqual([]);
  });

  test('wordt vast onderdeel als de opgave langs het toetsingskader is gelegd en erin past', async () => {
    await wereld.lukt(ayse, pilotEvalueren, { pilot, bevonden: 'Minder plaatsingen mislukten.' });
    expect(await redenen(besluit(baas, 'regulier'))).toEqual(['pilot-niet-getoetst']);
    const criteria = (await lees())?.criteria ?? [];
    expect(criteria.length).toBeGreaterThan(3);
    const antwoorden = (antwoord: string) =>
      criteria.map(({ code }) => ({ criterium: code, antwoord, toelichting: 'Gezien de uitkomst.' }));
    const toets = (lijst: readonly object[]) =>
      wereld.doe(ayse, opgaveToetsen, { ontwikkelopgave, antwoorden: lijst, positie: 'innovatief' });
    expect(await redenen(toets([{ criterium: 'bestaat-niet' }]))).toEqual(['opgave-criterium-onbekend']);
    expect(await redenen(toets([{ criterium: criteria[0]?.code, antwoord: 'ja' }]))).toEqual(['opgave-antwoord-half']);
    expect(await toets(antwoorden('nee'))).toMatchObject({ value: { voldoet: false } });
    expect(await redenen(besluit(baas, 'regulier'))).toEqual(['pilot-past-niet-in-kader']);
    expect(await toets(antwoorden('ja'))).toMatchObject({ value: { voldoet: true } });
    expect((await besluit(baas, 'regulier')).status).toBe('decided');
    expect(await redenen(besluit(baas, 'stoppen'))).toEqual(
      ['pilot-al-besloten', 'pilot-zelf-geevalueerd'].slice(0, 1),
    );
    expect(await redenen(wereld.doe(ayse, pilotEvalueren, { pilot, bevonden: 'x' }))).toEqual(['pilot-al-besloten']);
    expect((await lees())?.pilots).toMatchObject([{ staat: 'regulier' }]);
  });

  test.each([
    [{ naam: 'Mockingbird pilot' }, 'pilot-naam-bezet'],
    [{ ontwikkelopgave: 'bestaat-niet' }, 'opgave-bestaat-niet'],
    [{ begin: '2025-01-01', eind: '2024-01-01' }, 'pilot-periode-omgekeerd'],
    [{ code: 'bestaat-niet' }, 'pilot-bestaat-niet'],
    [{ code: pilot }, 'pilot-al-besloten'],
  ])('wordt met %j niet bewaard', async (anders, reden) => {
    const invoer = { ontwikkelopgave, naam: 'Proef', beoogd: 'Minder wachttijd.', ...anders };
    expect(await redenen(wereld.doe(ayse, pilotVastleggen, invoer))).toEqual([reden]);
  });

  test('komt erbij met een eind dat de werkvoorraad bewaakt', async () => {
    const invoer = { ontwikkelopgave, naam: 'Strippenkaart', beoogd: 'Terugval opvangen.', eind: '2024-02-20' };
    const { code } = await wereld.lukt(ayse, pilotVastleggen, invoer);
    await herinneringenNalopen(wereld.omgeving);
    expect(await taken(ayse, code)).toEqual([['beleid/pilot-besluiten', '2024-02-20']]);
  });
});

describe('wie mag wat', () => {
  test('een aanbieder en een vreemd verband zien niets; een raadslid schrijft niets', async () => {
    const tel = (wie: Wie, tabel: string) =>
      wereld.sql(wie, (tx) => rows(tx, sql`select from ${sql.table(`beleid.${tabel}`)}`));
    for (const tabel of ['ontwikkelopgaven', 'pilots', 'toetsantwoorden', 'pilotkeuzen', 'opgavefasen']) {
      expect(await tel(wereld.iemand('aanbieder', '12345678', 'aanbieder'), tabel)).toEqual([]);
      expect(await tel(wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur'), tabel)).toEqual([]);
      expect((await tel(raad, tabel)).length).toBeGreaterThan(0);
    }
    expect(await wereld.doe(raad, faseZetten, { ontwikkelopgave, fase: 'invoeren', waarom: 'x' })).toMatchObject({
      status: 'forbidden',
    });
  });
});
