// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  deur,
  losEindAfronden,
  losEindVastleggen,
  memokoppenKiezen,
  onderwerpBijwerken,
  onderwerpenlijst,
  onderwerpInzien,
  onderwerpVastleggen,
  plankoppenInzien,
  plankoppenKiezen,
  plantekstSchrijven,
  plantekstVaststellen,
  randvoorwaardeInzien,
  randvoorwaardenlijst,
  randvoorwaardeVastleggen,
  randvoorwaardeVaststellen,
  segmentenlijst,
  segmentInzien,
  segmentplanInzien,
  toepassingAantonen,
} from '#modules/beleid';
import { leesPagina } from '#modules/regio';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let ayse: Wie;
let bram: Wie;
let noor: Wie;
let gouda: Wie;
let aanbieder: Wie;
let vreemd: Wie;
/** A segment with a contract of which kernbedingen are in the pack. */
let segment: string;
let ander: string;

beforeAll(async () => {
  wereld = await openWorld();
  ayse = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  bram = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  noor = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  gouda = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'raadslid');
  aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
  vreemd = wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur');
  const segmenten = (await wereld.vraag(ayse, segmentenlijst, {})) ?? [];
  segment = segmenten.find(({ kernbedingen }) => kernbedingen > 0)?.code ?? '';
  ander = segmenten.find(({ code }) => code !== segment)?.code ?? '';
});
afterAll(() => wereld?.sluit());

const takenVan = (wie: Wie) => wereld.alsof(wie, (context) => readTasks(context));
const taakOver = async (soort: string, id: string) =>
  (await takenVan(bram)).find((taak) => taak.soort === soort && taak.onderwerp.id === id);
const codesVan = (result: { status: string; reasons?: readonly { code: string }[] }) =>
  result.reasons?.map(({ code }) => code) ?? result.status;

const bron = { document: 'plan', paragraaf: '§1' };
/** Loads the page of the pack again with what this region's plan does not say. */
async function laad(extra: Readonly<Record<string, unknown>>): Promise<void> {
  const { pagina } = await wereld.alsof(ayse, (context) =>
    leesPagina(context, wereld.verband, 'beleid', z.looseObject({})),
  );
  await wereld.alsof(ayse, async (context) =>
    deur.pakketLaden?.(context, {
      naam: 'proef',
      versie: '2',
      hash: '',
      kop: {} as never,
      paginas: { beleid: { ...pagina, ...extra } },
    }),
  );
}

describe('wat het pakket zegt', () => {
  test('een segment noemt zijn contracten, doelen en kernbedingen, en of die er alle drie zijn', async () => {
    const view = await wereld.vraag(gouda, segmentInzien, { code: segment });
    expect(view?.kernbedingen.length).toBeGreaterThan(0);
    expect(view?.doelen.length).toBeGreaterThan(0);
    expect(view?.contracten.some(({ dekkend }) => dekkend?.status === 'decided')).toBe(true);
    expect(view?.herkomst.bron).toBeTruthy();
    expect(await wereld.vraag(gouda, segmentInzien, { code: 'bestaat-niet' })).toBeUndefined();
  });

  test('een plan dat niets zegt van koppen, randvoorwaarden en onderwerpen, geeft er geen', async () => {
    expect(await wereld.vraag(ayse, plankoppenInzien, {})).toMatchObject({ segmentplan: [], segmentmemo: [] });
    expect(await wereld.vraag(ayse, randvoorwaardenlijst, {})).toMatchObject({ aantal: 0, rijen: [] });
    expect((await wereld.vraag(ayse, segmentInzien, { code: segment }))?.plan).toBeNull();
  });

  test('wat het wel zegt, komt met zijn bron; wat een mens schreef, blijft bij opnieuw laden', async () => {
    const randvoorwaarde = {
      code: 'uit-het-plan',
      situatie: 'De toegang werkt niet goed.',
      invloed: 'gemeente',
      maatregel: 'Een goed werkende toegang.',
      geregeld: 'buiten-overeenkomst',
      segmenten: [segment],
      bron,
    };
    const onderwerp = { code: 'vervoer', nummer: 4, naam: 'Vervoer', tekst: 'Vervoer.', soort: 'onbekend', bron };
    const extra = { randvoorwaarden: [randvoorwaarde], onderwerpen: [onderwerp] };
    await laad(extra);
    expect(await wereld.vraag(ayse, randvoorwaardeInzien, { code: 'uit-het-plan' })).toMatchObject({
      staat: 'concept',
      herkomst: { bron },
      past: { status: 'decided', value: [] },
    });
    expect(await wereld.vraag(ayse, onderwerpInzien, { code: 'vervoer' })).toMatchObject({
      soort: null,
      staat: 'open',
    });
    const eigen = { ...onderwerp, tekst: 'Vervoer van en naar de hulp.', soort: 'geldt-voor-alle' };
    await wereld.lukt(ayse, onderwerpVastleggen, eigen);
    await wereld.lukt(ayse, onderwerpBijwerken, { code: 'vervoer', staat: 'geregeld', regeling: 'In elk contract.' });
    await laad({ ...extra, randvoorwaarden: [{ ...randvoorwaarde, maatregel: 'Anders.' }] });
    expect(await wereld.vraag(ayse, randvoorwaardeInzien, { code: 'uit-het-plan' })).toMatchObject({
      maatregel: 'Anders.',
    });
    expect(await wereld.vraag(ayse, onderwerpInzien, { code: 'vervoer' })).toMatchObject({
      tekst: eigen.tekst,
      staat: 'geregeld',
      regeling: 'In elk contract.',
    });
  });
});

describe('een randvoorwaarde', () => {
  const invoer = () => ({
    naam: 'Verantwoording op tijd',
    situatie: 'De aanbieder levert niet de juiste informatie.',
    invloed: 'aanbieder',
    maatregel: 'Een paragraaf over verantwoording.',
    geregeld: 'in-overeenkomst',
    segmenten: [segment],
    kernbedingen: ['tarief-per-minuut'],
    voorbeeld: 'on',
  });
  const code = 'verantwoording-op-tijd';

  test('wordt geschreven door de een en vastgesteld door de ander', async () => {
    expect(await wereld.lukt(ayse, randvoorwaardeVastleggen, invoer())).toEqual({ code });
    expect(await taakOver('beleid/randvoorwaarde-vaststellen', code)).toMatchObject({
      gegevens: { randvoorwaarde: 'Verantwoording op tijd', door: ayse.naam },
    });
    const weigertZichzelf = async (wie: Wie) =>
      expect(codesVan(await wereld.doe(wie, randvoorwaardeVaststellen, { code }))).toEqual([
        'randvoorwaarde-zelf-opgesteld',
      ]);
    await weigertZichzelf(ayse);
    await wereld.lukt(noor, randvoorwaardeVastleggen, { ...invoer(), code });
    await weigertZichzelf(noor);
    await weigertZichzelf(ayse);
    expect(codesVan(await wereld.doe(bram, toepassingAantonen, { code, tekst: 'x', dag: '2024-01-15' }))).toEqual([
      'randvoorwaarde-nog-concept',
    ]);
    await wereld.lukt(bram, randvoorwaardeVaststellen, { code });
    expect(await taakOver('beleid/randvoorwaarde-vaststellen', code)).toBeUndefined();
    expect(codesVan(await wereld.doe(bram, randvoorwaardeVaststellen, { code }))).toEqual([
      'randvoorwaarde-al-vastgesteld',
    ]);
    expect(codesVan(await wereld.doe(ayse, randvoorwaardeVastleggen, { ...invoer(), code }))).toEqual([
      'randvoorwaarde-al-vastgesteld',
    ]);
  });

  test('laat zien dat zij wordt toegepast, met een document', async () => {
    expect(await wereld.vraag(gouda, randvoorwaardeInzien, { code })).toMatchObject({
      past: { value: ['randvoorwaarde-toepassing-onbewezen'] },
      vaststelbaar: null,
    });
    const toon = (anders: object) =>
      wereld.doe(bram, toepassingAantonen, { code, tekst: 'Rapportage ontvangen.', dag: '2024-01-15', ...anders });
    expect(codesVan(await toon({ dag: '2024-12-31' }))).toEqual(['toepassing-in-de-toekomst']);
    expect(codesVan(await toon({ document: new File(['<html>'], 'rapport.pdf') }))).toEqual([
      'bestand-past-niet-bij-naam',
    ]);
    expect((await toon({ document: new File(['Alles op tijd.'], 'rapport.txt') })).status).toBe('decided');
    const view = await wereld.vraag(ayse, randvoorwaardeInzien, { code });
    expect(view).toMatchObject({ past: { value: [] }, toepassingen: [{ door: bram.naam }] });
    expect(view?.documenten.map(({ id }) => id)).toEqual([view?.toepassingen?.[0]?.document]);
  });

  test('krijgt voor een aanbieder geen oordeel over wat hij niet ziet', async () => {
    const onzichtbaar = { past: null, toepassingen: null };
    expect(await wereld.vraag(aanbieder, randvoorwaardeInzien, { code })).toMatchObject(onzichtbaar);
    expect((await wereld.vraag(aanbieder, randvoorwaardenlijst, {}))?.rijen).toMatchObject([{ code, ...onzichtbaar }]);
    const view = await wereld.vraag(aanbieder, segmentInzien, { code: segment });
    expect(view?.contracten.map(({ dekkend }) => dekkend)).toEqual(view?.contracten.map(() => null));
  });

  test.each([
    [{ naam: '' }, 'invalid'],
    [{ invloed: 'niemand' }, 'invalid'],
    [{ naam: 'Nieuw' }, ['randvoorwaarde-naam-bezet']],
    [{}, ['randvoorwaarde-naam-bezet']],
    [{ naam: 'Elders', geregeld: 'buiten-overeenkomst' }, ['randvoorwaarde-moet-in-overeenkomst']],
    [{ naam: 'Elders', doelen: ['bestaat-niet'] }, ['randvoorwaarde-verwijst-nergens']],
    [{ code: 'bestaat-niet' }, ['randvoorwaarde-bestaat-niet']],
  ])('wordt met %j niet bewaard', async (anders, verwacht) => {
    expect(codesVan(await wereld.doe(ayse, randvoorwaardeVastleggen, { ...invoer(), ...anders }))).toEqual(verwacht);
  });

  test('staat in de lijst per invloed en per segment, en op de pagina van het segment', async () => {
    const vind = (filter: object) => wereld.vraag(gouda, randvoorwaardenlijst, filter);
    expect((await vind({ segment, invloed: 'aanbieder' }))?.rijen.map((rij) => rij.code)).toEqual([code]);
    expect((await vind({ segment: ander }))?.rijen).toEqual([]);
    expect((await vind({}))?.telling).toContainEqual({ invloed: 'aanbieder', aantal: 1, vastgesteld: 1 });
    const view = await wereld.vraag(gouda, segmentInzien, { code: segment });
    expect(view?.randvoorwaarden.map((rij) => rij.code)).toContain(code);
  });
});

describe('een onderwerp', () => {
  test('wacht met zijn dag in de werkvoorraad tot het is geregeld', async () => {
    const nieuw = { naam: 'Afschalen naar ambulant', tekst: 'Genoeg begeleiding.', soort: 'beinvloedt-elkaar' };
    expect(codesVan(await wereld.doe(ayse, onderwerpVastleggen, { ...nieuw, segmenten: [segment] }))).toEqual([
      'onderwerp-te-weinig-segmenten',
    ]);
    const { code } = await wereld.lukt(ayse, onderwerpVastleggen, { ...nieuw, segmenten: [segment, ander] });
    const stand = { code, staat: 'in-dialoog', trekker: 'Team inkoop', uiterlijk: '2024-04-01' };
    expect(codesVan(await wereld.doe(ayse, onderwerpBijwerken, { code, staat: 'in-dialoog' }))).toHaveLength(2);
    await wereld.lukt(ayse, onderwerpBijwerken, stand);
    expect(await taakOver('beleid/onderwerp-regelen', code)).toMatchObject({
      uiterlijk: Temporal.PlainDate.from('2024-04-01'),
    });
    await wereld.lukt(ayse, onderwerpBijwerken, { ...stand, uiterlijk: '2024-05-01' });
    expect(await taakOver('beleid/onderwerp-regelen', code)).toMatchObject({
      uiterlijk: Temporal.PlainDate.from('2024-05-01'),
    });
    await wereld.lukt(ayse, onderwerpBijwerken, { ...stand, staat: 'geregeld', regeling: 'Afgesproken.' });
    expect(await taakOver('beleid/onderwerp-regelen', code)).toBeUndefined();
    expect(codesVan(await wereld.doe(ayse, onderwerpVastleggen, { ...nieuw, code }))).toEqual([
      'onderwerp-al-geregeld',
    ]);
    await wereld.lukt(ayse, onderwerpVastleggen, { naam: 'Vakantieopvang', tekst: 'Zomer.', soort: 'geldt-voor-alle' });
    const open = { code: 'vakantieopvang', staat: 'open', trekker: 'Team inkoop', uiterlijk: '2024-03-01' };
    await wereld.lukt(ayse, onderwerpBijwerken, open);
    const laat = async () =>
      (await wereld.vraag(gouda, onderwerpenlijst, {}))?.rijen.filter(({ teLaat }) => teLaat).map((rij) => rij.code);
    expect(await laat()).toEqual([]);
    await wereld.zetKlok('2024-03-02T12:00');
    expect(await laat()).toEqual(['vakantieopvang']);
    await wereld.zetKlok('2024-02-01T12:00');
    const lijst = await wereld.vraag(gouda, onderwerpenlijst, { segment, staat: 'geregeld' });
    expect(lijst?.rijen.map((rij) => rij.code)).toContain(code);
    expect(lijst?.telling).toContainEqual({ soort: 'beinvloedt-elkaar', staat: 'geregeld', aantal: 1, teLaat: 0 });
  });

  test('is van de gemeenten: een aanbieder ziet het register niet', async () => {
    await expect(wereld.vraag(aanbieder, onderwerpenlijst, {})).rejects.toThrow();
    await expect(wereld.vraag(aanbieder, onderwerpInzien, { code: 'vervoer' })).rejects.toThrow();
  });
});

describe('het segmentplan', () => {
  const schrijf = (anders: object = {}) => ({ segment, onderdeel: 'planning', tekst: 'In mei.', ...anders });

  test('krijgt koppen van de regio als het plan ze niet noemt', async () => {
    expect(codesVan(await wereld.doe(ayse, plantekstSchrijven, schrijf()))).toEqual(['planonderdeel-bestaat-niet']);
    await wereld.lukt(ayse, plankoppenKiezen, { koppen: 'Doelgroep\n\nPlanning\n' });
    const view = await wereld.vraag(gouda, segmentplanInzien, { segment });
    expect(view?.onderdelen.map(({ code, tekst }) => [code, tekst])).toEqual([
      ['doelgroep', null],
      ['planning', null],
    ]);
  });

  test('geldt per kop na vier ogen; een nieuwere tekst verandert dat pas na haar vaststelling', async () => {
    await wereld.lukt(ayse, plantekstSchrijven, schrijf());
    expect(await taakOver('beleid/plantekst-vaststellen', `${segment}.planning`)).toBeTruthy();
    await wereld.lukt(noor, plantekstSchrijven, schrijf());
    for (const wie of [ayse, noor])
      expect(codesVan(await wereld.doe(wie, plantekstVaststellen, schrijf()))).toEqual(['plantekst-zelf-opgesteld']);
    await wereld.lukt(bram, plantekstVaststellen, schrijf());
    await wereld.lukt(bram, plantekstSchrijven, schrijf({ tekst: 'In juni.' }));
    const deel = (await wereld.vraag(ayse, segmentplanInzien, { segment }))?.onderdelen[1];
    expect(deel).toMatchObject({
      tekst: { tekst: 'In juni.', geldend: 'In mei.', staat: 'concept', door: bram.naam },
      vaststelbaar: { status: 'decided' },
    });
    await wereld.lukt(ayse, plantekstVaststellen, schrijf());
    expect((await wereld.vraag(ayse, segmentInzien, { code: segment }))?.plan).toEqual({ vastgesteld: 1, koppen: 2 });
    expect(codesVan(await wereld.doe(ayse, plankoppenKiezen, { koppen: 'Doelgroep' }))).toEqual(['kop-heeft-tekst']);
  });

  test('houdt losse einden bij met een trekker en een dag', async () => {
    const eind = { segment, onderdeel: 'planning', tekst: 'Ronde twee plannen.', trekker: 'Team inkoop' };
    expect(codesVan(await wereld.doe(ayse, losEindVastleggen, { ...eind, uiterlijk: '2023-01-01' }))).toEqual([
      'los-eind-datum-voorbij',
    ]);
    const { id } = await wereld.lukt(ayse, losEindVastleggen, { ...eind, uiterlijk: '2024-03-01' });
    expect(await taakOver('beleid/los-eind-afronden', `${segment}.${id}`)).toMatchObject({
      gegevens: { trekker: 'Team inkoop' },
    });
    await wereld.lukt(bram, losEindAfronden, { id, afronding: 'Gepland.' });
    expect(await taakOver('beleid/los-eind-afronden', `${segment}.${id}`)).toBeUndefined();
    expect(codesVan(await wereld.doe(bram, losEindAfronden, { id, afronding: 'Nog eens.' }))).toEqual([
      'los-eind-al-afgerond',
    ]);
  });

  test('volgt de koppen van het plan waar het plan ze noemt', async () => {
    await wereld.lukt(ayse, memokoppenKiezen, { effectketen: 'De keten', kernbedingen: 'Wat wij kopen' });
    const onderdeel = { code: 'plan-planning', van: 'segmentmemo', naam: 'Planning', bron };
    await laad({ planonderdelen: [onderdeel] });
    expect(codesVan(await wereld.doe(ayse, memokoppenKiezen, { effectketen: 'Anders' }))).toEqual(['koppen-uit-plan']);
  });
});

describe('wie ziet en schrijft', () => {
  const tabellen = ['segmenten', 'randvoorwaarden', 'toepassingen', 'onderwerpen', 'planteksten', 'losse_einden'];
  const aantal = (wie: Wie, tabel: string) =>
    wereld.sql(wie, async (tx) => (await rows(tx, sql`select 1 from ${sql.table(`beleid.${tabel}`)}`)).length);

  test.each(tabellen)('%s: een gemeente ziet alles, een ander verband niets', async (tabel) => {
    expect(await aantal(ayse, tabel)).toBeGreaterThan(0);
    expect(await aantal(gouda, tabel)).toBe(await aantal(ayse, tabel));
    expect(await aantal(vreemd, tabel)).toBe(0);
  });

  test('een aanbieder ziet van de randvoorwaarden wat vastgesteld is en in de overeenkomst komt', async () => {
    expect((await wereld.vraag(aanbieder, randvoorwaardenlijst, {}))?.rijen.map(({ code }) => code)).toEqual([
      'verantwoording-op-tijd',
    ]);
    for (const tabel of ['toepassingen', 'onderwerpen', 'planteksten', 'losse_einden'])
      expect(await aantal(aanbieder, tabel)).toBe(0);
  });

  test('wie geen beleidsadviseur is, schrijft niet', async () => {
    const inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
    for (const act of [randvoorwaardeVastleggen, onderwerpVastleggen, plantekstSchrijven, losEindVastleggen])
      expect(await wereld.doe(inkoper, act as typeof losEindVastleggen, {})).toMatchObject({ status: 'forbidden' });
  });
});
