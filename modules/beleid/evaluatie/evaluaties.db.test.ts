// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  evaluatiegevolgToevoegen,
  evaluatieInzien,
  evaluatieKeuzen,
  evaluatiePlannen,
  evaluatierapport,
  evaluatieSchrijven,
  evaluatiesInzien,
  evaluatiestapAfronden,
  evaluatieVaststellen,
  herinneringenNalopen,
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
let aanbieder: Wie;

beforeAll(async () => {
  wereld = await openWorld({ nu: '2027-05-01T09:00' });
  ayse = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  baas = wereld.iemand('verband', wereld.verband, 'programmadirecteur');
  raad = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'raadslid');
  aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
});
afterAll(() => wereld?.sluit());

const evaluatie = 'inkoop-2027';
const planning = {
  code: evaluatie,
  naam: 'Evaluatie 2027',
  waarover: 'De hele periode.',
  overVan: '2025-01-01',
  overTot: '2027-06-30',
  uiterlijk: '2027-12-31',
  gegevensOp: '2027-07-15',
  conceptOp: '2027-09-30',
  radenOp: '2027-11-30',
  doelen: ['inzet-naar-behoefte'],
};
const taken = async (wie: Wie) =>
  (await wereld.alsof(wie, readTasks))
    .filter(({ onderwerp }) => onderwerp.id === evaluatie)
    .map(({ soort, uiterlijk }) => [soort, uiterlijk?.toString()]);
const redenen = async (poging: Promise<unknown>) =>
  ((await poging) as { reasons?: readonly { code: string }[] }).reasons?.map(({ code }) => code);
const lees = async (wie: Wie) => wereld.vraag(wie, evaluatieInzien, { code: evaluatie });

describe('de evaluaties van het plan', () => {
  test('staan er met hun dag en de periode die het plan noemt; de rest is onbekend', async () => {
    const lijst = await wereld.vraag(raad, evaluatiesInzien, {});
    expect(lijst?.length).toBeGreaterThan(8);
    const view = await lees(raad);
    expect(view).toMatchObject({ staat: 'gepland', overTot: null, moties: [{ code: 'evaluatie-inkoop' }] });
    expect(view?.overVan?.toString()).toBe('2025-01-01');
    expect(view?.compleet).toMatchObject({ status: 'incomplete' });
  });
});

describe('van planning tot rapport', () => {
  test('wie plant, kiest de periode, de doelen en de dagen', async () => {
    await wereld.lukt(ayse, evaluatiePlannen, planning);
    const view = await lees(raad);
    expect(view?.vragen.map(({ code }) => code)).toEqual(planning.doelen);
    expect(view?.stappen.map(({ stap, uiterlijk }) => [stap, uiterlijk?.toString()])).toEqual([
      ['gegevens', '2027-07-15'],
      ['concept', '2027-09-30'],
      ['raden', '2027-11-30'],
    ]);
  });

  test.each([
    [{ overTot: '2024-01-01' }, 'evaluatie-periode-omgekeerd'],
    [{ conceptOp: '2027-07-01' }, 'evaluatie-stappen-omgekeerd'],
    [{ uiterlijk: '2027-10-01' }, 'evaluatie-na-uiterlijk'],
    [{ doelen: ['bestaat-niet'] }, 'evaluatie-doel-onbekend'],
    [{ code: 'bestaat-niet' }, 'evaluatie-bestaat-niet'],
    [{ code: undefined, naam: 'Nieuw' }, 'evaluatie-naam-bezet'],
  ])('met %j wordt de planning niet bewaard', async (anders, reden) => {
    expect(await redenen(wereld.doe(ayse, evaluatiePlannen, { ...planning, ...anders }))).toEqual([reden]);
  });

  test('de werkvoorraad herinnert aan de eerste stap, en na een gedane stap aan de volgende', async () => {
    await herinneringenNalopen(wereld.omgeving);
    expect(await taken(ayse)).toEqual([['beleid/evaluatie-uitvoeren', '2027-07-15']]);
    await wereld.lukt(ayse, evaluatiestapAfronden, { evaluatie, stap: 'gegevens' });
    expect(await taken(ayse)).toEqual([]);
    expect(await redenen(wereld.doe(ayse, evaluatiestapAfronden, { evaluatie, stap: 'gegevens' }))).toEqual([
      'evaluatiestap-al-gedaan',
    ]);
    await wereld.zetKlok('2027-07-10T09:00');
    await herinneringenNalopen(wereld.omgeving);
    expect(await taken(ayse)).toEqual([['beleid/evaluatie-uitvoeren', '2027-09-30']]);
  });

  test('per doel een oordeel met een toelichting, en nooit half', async () => {
    const oordeel = { doel: 'inzet-naar-behoefte', oordeel: 'deels', tekst: 'De inzet past beter.' };
    const schrijf = (oordelen: readonly object[]) => wereld.doe(ayse, evaluatieSchrijven, { evaluatie, oordelen });
    expect(await redenen(schrijf([{ ...oordeel, tekst: undefined }]))).toEqual(['evaluatie-oordeel-half']);
    expect(await redenen(schrijf([{ ...oordeel, doel: 'sturing-versterken' }]))).toEqual(['evaluatie-doel-geen-vraag']);
    await wereld.lukt(ayse, evaluatieSchrijven, { evaluatie, oordelen: [oordeel], conclusie: 'Doorgaan.' });
    expect(await redenen(wereld.doe(baas, evaluatieVaststellen, { evaluatie }))).toEqual(['evaluatie-niet-compleet']);
    expect((await lees(ayse))?.vragen[0]?.oordeel).toMatchObject({ oordeel: 'deels' });
  });

  test('wat eruit volgt hoort bij een doel, een motie of de inkoopkaders', async () => {
    const gevolg = { evaluatie, tekst: 'Leg de streefwaarde vast.' };
    const vreemd = wereld.doe(ayse, evaluatiegevolgToevoegen, { ...gevolg, koppeling: 'doel:bestaat-niet' });
    expect(await redenen(vreemd)).toEqual(['evaluatie-koppeling-onbekend']);
    await wereld.lukt(ayse, evaluatiegevolgToevoegen, { ...gevolg, koppeling: 'motie:evaluatie-inkoop' });
    await wereld.lukt(ayse, evaluatiegevolgToevoegen, gevolg);
    expect((await lees(ayse))?.gevolgen.map(({ soort }) => soort)).toEqual(['motie', 'inkoopkader']);
  });

  test('iedereen die plande of schreef, stelt niet vast; ook niet als een ander daarna nog iets wijzigde', async () => {
    const noor = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
    await wereld.lukt(noor, evaluatiePlannen, { ...planning, radenOp: '2027-11-29' });
    const jasper = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
    await wereld.lukt(jasper, evaluatieSchrijven, { evaluatie, conclusie: 'Doorgaan, met een streefwaarde.' });
    for (const schrijver of [ayse, noor, jasper])
      expect(await redenen(wereld.doe(schrijver, evaluatieVaststellen, { evaluatie }))).toEqual([
        'evaluatie-zelf-geschreven',
      ]);
    expect(await wereld.vraag(noor, evaluatieInzien, { code: evaluatie })).not.toHaveProperty('opgesteldDoor');
  });

  test('de raad leest wat is gevonden pas als zij is vastgesteld', async () => {
    expect(await lees(raad)).toMatchObject({
      leest: false,
      conclusie: null,
      gevolgen: [],
      vragen: [{ oordeel: null }],
    });
  });

  test('zolang de periode loopt, stelt niemand vast', async () => {
    await wereld.zetKlok('2027-06-29T09:00');
    expect(await redenen(wereld.doe(baas, evaluatieVaststellen, { evaluatie }))).toEqual([
      'evaluatie-periode-loopt-nog',
    ]);
    await wereld.zetKlok('2027-07-10T09:00');
  });

  test('een ander stelt vast; dan verandert zij niet meer, ook niet door het pakket', async () => {
    expect(await taken(baas)).toEqual([['beleid/evaluatie-vaststellen', '2027-12-31']]);
    expect(await redenen(wereld.doe(ayse, evaluatieVaststellen, { evaluatie }))).toEqual(['evaluatie-zelf-geschreven']);
    await wereld.lukt(baas, evaluatieVaststellen, { evaluatie });
    expect(await taken(baas)).toEqual([]);
    expect(await lees(raad)).toMatchObject({ leest: true, vragen: [{ oordeel: { oordeel: 'deels' } }] });
    const vast = ['evaluatie-al-vastgesteld'];
    expect(await redenen(wereld.doe(baas, evaluatieVaststellen, { evaluatie }))).toEqual(vast);
    expect(await redenen(wereld.doe(ayse, evaluatiePlannen, planning))).toEqual(vast);
    expect(await redenen(wereld.doe(ayse, evaluatieSchrijven, { evaluatie, conclusie: 'Anders.' }))).toEqual(vast);
    expect(await redenen(wereld.doe(ayse, evaluatiestapAfronden, { evaluatie, stap: 'raden' }))).toEqual(vast);
    expect(await redenen(wereld.doe(ayse, evaluatiegevolgToevoegen, { evaluatie, tekst: 'Nog iets.' }))).toEqual(vast);
    expect(await wereld.vraag(ayse, evaluatieKeuzen, { code: evaluatie })).toBeUndefined();
    const dump = () => wereld.sql(ayse, (tx) => rows(tx, sql`select * from beleid.evaluaties order by code`));
    const before = await dump();
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect(await dump()).toEqual(before);
  });

  test('het rapport is te downloaden als docx en als pdf', async () => {
    const docx = await wereld.vraag(raad, evaluatierapport, { id: `${evaluatie}.docx` });
    expect(docx?.naam).toBe('inkoop-2027.docx');
    expect(Buffer.from(docx?.inhoud.slice(0, 2) ?? []).toString()).toBe('PK');
    const pdf = await wereld.vraag(raad, evaluatierapport, { id: `${evaluatie}.pdf` });
    expect(Buffer.from(pdf?.inhoud.slice(0, 5) ?? []).toString()).toBe('%PDF-');
    for (const id of ['bestaat-niet.pdf', evaluatie, `${evaluatie}.exe`])
      expect(await wereld.vraag(raad, evaluatierapport, { id })).toBeUndefined();
  });
});

describe('na de vaststelling staat de volgende klaar', () => {
  const herinnerd = async (code: string) => {
    await herinneringenNalopen(wereld.omgeving);
    return (await wereld.alsof(ayse, readTasks)).filter(({ onderwerp }) => onderwerp.id === code).length;
  };

  test('die het plan noemt: met dezelfde doelen, over de hele periode, en op tijd op de werkvoorraad', async () => {
    const volgende = await wereld.vraag(raad, evaluatieInzien, { code: 'inkoop-2030' });
    expect(volgende).toMatchObject({ na: { code: evaluatie }, staat: 'gepland', conclusie: null });
    expect(volgende?.vragen.map(({ code }) => code)).toEqual(planning.doelen);
    expect([volgende?.overVan, volgende?.overTot].map(String)).toEqual(['2025-01-01', '2030-06-30']);
    expect(volgende?.stappen.map(({ uiterlijk, gedaanOp }) => [uiterlijk?.toString(), gedaanOp])).toEqual([
      ['2030-07-15', null],
      ['2030-09-30', null],
      ['2030-11-29', null],
    ]);
    expect((await lees(raad))?.opvolger).toMatchObject({ code: 'inkoop-2030' });
    expect(await herinnerd('inkoop-2030')).toBe(0);
    await wereld.zetKlok('2030-04-20T09:00');
    expect(await herinnerd('inkoop-2030')).toBe(1);
    await wereld.zetKlok('2027-07-10T09:00');
  });

  test('en anders een nieuwe na het ritme, één keer, ook als de handeling twee keer wordt gedaan', async () => {
    const jaarlijks = 'kwaliteit-jeugdbescherming-raad';
    const { code: _code, ...rest } = planning;
    const naam = 'Kwaliteit van de jeugdbescherming, aan de raad';
    const invoer = { ...rest, code: jaarlijks, naam, ritme: 'jaarlijks' };
    await wereld.lukt(ayse, evaluatiePlannen, invoer);
    const oordelen = [{ doel: 'inzet-naar-behoefte', oordeel: 'bereikt', tekst: 'Ja.' }];
    await wereld.lukt(ayse, evaluatieSchrijven, { evaluatie: jaarlijks, oordelen, conclusie: 'Goed.' });
    await wereld.lukt(ayse, evaluatiegevolgToevoegen, { evaluatie: jaarlijks, tekst: 'Zo doorgaan.' });
    const volgende = 'kwaliteit-jeugdbescherming-raad-2028-12';
    const twee = await Promise.all([
      wereld.doe(baas, evaluatieVaststellen, { evaluatie: jaarlijks }),
      wereld.doe(baas, evaluatieVaststellen, { evaluatie: jaarlijks }),
    ]);
    expect(twee.map(({ status }) => status).toSorted()).toEqual(['decided', 'refused']);
    expect(twee.find(({ status }) => status === 'decided')).toMatchObject({ value: { volgende } });
    const lijst = (await wereld.vraag(raad, evaluatiesInzien, {}))?.filter(({ code }) => code.startsWith(jaarlijks));
    expect(lijst?.map(({ code }) => code).toSorted()).toEqual([jaarlijks, volgende]);
    const view = await wereld.vraag(ayse, evaluatieInzien, { code: volgende });
    expect(view).toMatchObject({ na: { code: jaarlijks }, ritme: 'jaarlijks', gevolgen: [] });
    expect(view?.geschiedenis.map(({ act }) => act)).toEqual(['beleid/evaluatie-klaarzetten']);
  });
});

describe('wie mag wat', () => {
  test('een aanbieder en een vreemd verband zien geen evaluaties; een raadslid schrijft er geen', async () => {
    const tel = (wie: Wie) => wereld.sql(wie, (tx) => rows(tx, sql`select from beleid.evaluaties`));
    expect(await tel(aanbieder)).toEqual([]);
    expect(await tel(wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur'))).toEqual([]);
    expect(await wereld.doe(raad, evaluatieSchrijven, { evaluatie })).toMatchObject({ status: 'forbidden' });
    expect(await wereld.vraag(raad, evaluatieInzien, { code: evaluatie })).toMatchObject({ vaststelbaar: null });
  });
});
