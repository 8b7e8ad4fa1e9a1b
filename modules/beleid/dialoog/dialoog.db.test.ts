// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bijeenkomstAfgelasten,
  bijeenkomstAgenda,
  bijeenkomstHouden,
  bijeenkomstPlannen,
  dialoogBeantwoorden,
  dialoogBesluiten,
  dialoogdocument,
  dialoogInzien,
  dialoogLezen,
  dialooglijst,
  dialoogPlannen,
  dialoogPubliceren,
  dialoogUitnodigen,
  eigenReactiesInzien,
  genodigdenKiezen,
  komstMelden,
  publicatieInzien,
  publicatietekstSchrijven,
  reactieSchrijven,
  reactiesBeantwoorden,
  reactiesIndienen,
  reactiesInzien,
  reactietijdVerlengen,
  reactieWeghalen,
  stukInzien,
  stukToevoegen,
  stukVernieuwen,
} from '#modules/beleid';
import { aanbiederBeschrijven } from '#modules/regio';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';
import { verslagDocument } from './publicatie/verslag.query.ts';

let wereld: World;
let noor: Wie;
let jasper: Wie;
let linde: Wie;
let plassen: Wie;
let vreemde: Wie;
let gouda: Wie;
let ander: Wie;

beforeAll(async () => {
  wereld = await openWorld();
  noor = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  jasper = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  linde = wereld.iemand('aanbieder', '99000001', 'aanbieder');
  plassen = wereld.iemand('aanbieder', '99000002', 'aanbieder');
  vreemde = wereld.iemand('aanbieder', '99000003', 'aanbieder');
  gouda = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'college', 'raadslid');
  ander = wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur');
  for (const [wie, naam] of [
    [linde, 'Praktijk De Linde'],
    [plassen, 'Zorggroep Plassen'],
    [vreemde, 'Praktijk Vreemd'],
  ] as const)
    await wereld.lukt(wie, aanbiederBeschrijven, {
      naam,
      kvk: '12345678',
      medewerkers: 3,
      jaaromzet: 100_000_00,
      balanstotaal: 50_000_00,
      voorbeeld: 'on',
    });
});
afterAll(() => wereld?.sluit());

const plan = {
  naam: 'Ontwikkeltafel ambulant',
  soort: 'ontwikkeltafel',
  contracten: ['ambulant-jeugd'],
  inhoud: 'De nieuwe dienstomschrijving\nDe tarieven',
  reagerenTot: '2024-03-20T17:00',
  handeling: 'programma-van-eisen-opstellen',
  voorbeeld: 'on',
};
const tekst =
  'De aanbieder begint binnen twee weken.\n\nDe aanbieder meldt elke maand zijn wachttijd.\n\nDe prijs staat vast.';
/** What waits for someone about one table. */
const takenVan = async (wie: Wie, dialoog: string) =>
  (await wereld.alsof(wie, (context) => readTasks(context)))
    .filter(({ onderwerp }) => onderwerp.id === dialoog)
    .map(({ soort }) => soort);
const redenen = (result: { status: string; reasons?: readonly { code: string }[] }) =>
  result.reasons?.map(({ code }) => code) ?? [result.status];

/** A table with one document and one meeting, to which linde and plassen are invited. */
async function openTafel(anders: object = {}) {
  await wereld.zetKlok('2024-02-01T09:00');
  const { id } = await wereld.lukt(noor, dialoogPlannen, { ...plan, ...anders });
  const { bijeenkomst } = await wereld.lukt(noor, bijeenkomstPlannen, {
    dialoog: id,
    begin: '2024-03-05T10:00',
    minuten: 120,
    vorm: 'plaats',
    plaats: 'Huis van de Stad, zaal 2',
  });
  const { stuk } = await wereld.lukt(noor, stukToevoegen, { dialoog: id, naam: 'Conceptovereenkomst', tekst });
  await wereld.lukt(noor, genodigdenKiezen, {
    dialoog: id,
    aanbieders: ['99000001', '99000002'],
    organisaties: 'Cliëntenraad',
  });
  await wereld.lukt(noor, dialoogUitnodigen, { dialoog: id });
  await wereld.bezorg();
  return { id, bijeenkomst, stuk };
}

async function metReacties() {
  const tafel = await openTafel();
  const zeg = (wie: Wie, bepaling: string, woorden: string, extra: object = {}) =>
    wereld.lukt(wie, reactieSchrijven, { stuk: tafel.stuk, bepaling, soort: 'bezwaar', tekst: woorden, ...extra });
  const eerste = await zeg(linde, '1', 'Twee weken halen wij niet.', { vertrouwelijk: 'Wij hebben maar één collega.' });
  const tweede = await zeg(plassen, '1', 'Drie weken is haalbaar.');
  await wereld.lukt(linde, reactiesIndienen, { dialoog: tafel.id });
  await wereld.lukt(plassen, reactiesIndienen, { dialoog: tafel.id });
  await wereld.bezorg();
  return { ...tafel, reacties: [eerste.reactie, tweede.reactie] };
}

const antwoord = {
  uitkomst: 'gewijzigd',
  tekst: 'Het worden drie weken.',
  motivering: 'Zo kunnen ook kleine praktijken op tijd beginnen.',
  nieuw: 'De aanbieder begint binnen drie weken.',
};

async function beantwoord() {
  const tafel = await metReacties();
  await wereld.zetKlok('2024-03-21T09:00');
  await wereld.lukt(noor, bijeenkomstHouden, { bijeenkomst: tafel.bijeenkomst, aanwezig: [] });
  await wereld.lukt(noor, reactiesBeantwoorden, { dialoog: tafel.id, reacties: tafel.reacties, ...antwoord });
  await wereld.lukt(noor, dialoogBeantwoorden, { dialoog: tafel.id });
  await wereld.bezorg();
  return tafel;
}

describe('uitnodigen', () => {
  test('zet bij wie is uitgenodigd op de werkvoorraad wat wordt gevraagd, en bij een ander niets', async () => {
    const { id } = await openTafel();
    expect(await takenVan(linde, id)).toEqual(
      expect.arrayContaining(['beleid/komst-melden', 'beleid/reacties-indienen']),
    );
    expect(await takenVan(vreemde, id)).toEqual([]);
  });

  test('kan niet zonder genodigden en zonder vraag, met beide redenen tegelijk', async () => {
    const { id } = await wereld.lukt(noor, dialoogPlannen, { ...plan, naam: 'Leeg' });
    expect(redenen(await wereld.doe(noor, dialoogUitnodigen, { dialoog: id }))).toEqual([
      'dialoog-zonder-genodigden',
      'dialoog-zonder-vraag',
    ]);
    expect(await wereld.vraag(linde, dialoogInzien, { id })).toBeUndefined();
  });

  test('wordt geweigerd als het al is gedaan, en bereikt later alleen wie erbij kwam', async () => {
    const { id } = await openTafel();
    expect(redenen(await wereld.doe(noor, dialoogUitnodigen, { dialoog: id }))).toEqual(['dialoog-al-uitgenodigd']);
    await wereld.lukt(noor, genodigdenKiezen, { dialoog: id, aanbieders: ['99000003'] });
    expect(await wereld.vraag(vreemde, dialoogInzien, { id })).toBeUndefined();
    expect(await wereld.lukt(noor, dialoogUitnodigen, { dialoog: id })).toMatchObject({ uitgenodigd: 1 });
    await wereld.bezorg();
    expect(await takenVan(vreemde, id)).toContain('beleid/komst-melden');
    const view = await wereld.vraag(noor, dialoogInzien, { id });
    expect(view?.genodigden).toHaveLength(4);
  });

  test.each([
    [{ naam: '' }, 'invalid'],
    [{ inhoud: '' }, 'dialoog-zonder-inhoud'],
    [{ contracten: ['bestaat-niet'] }, 'dialoog-contract-onbekend'],
    [{ segmenten: ['bestaat-niet'] }, 'dialoog-segment-onbekend'],
    [{ vast: 'bestaat-niet' }, 'dialoog-vast-onbekend'],
  ])('een plan met %j wordt niet bewaard', async (anders, code) => {
    expect(redenen(await wereld.doe(noor, dialoogPlannen, { ...plan, ...anders }))).toContain(code);
  });

  test('neemt de vaste inhoud over van het moment dat het plan noemt, met zijn plaats in het plan', async () => {
    const { id } = await wereld.lukt(noor, dialoogPlannen, {
      ...plan,
      soort: 'marktconsultatie',
      vast: 'marktconsultaties',
      inhoud: '',
    });
    const view = await wereld.vraag(gouda, dialoogInzien, { id });
    expect(view?.inhoud).toEqual(['Het productenboek', 'De parameters voor de tarieven']);
    expect(view?.herkomst?.bron).toMatchObject({ paragraaf: '§1' });
  });
});

describe('een bijeenkomst', () => {
  test('in het weekend, in het verleden of op een bezet moment wordt niet gepland', async () => {
    const { id } = await openTafel();
    const poging = (begin: string) =>
      wereld.doe(noor, bijeenkomstPlannen, { dialoog: id, begin, minuten: 60, vorm: 'digitaal', plaats: 'video' });
    expect(redenen(await poging('2024-03-09T10:00'))).toEqual(['bijeenkomst-geen-werkdag']);
    expect(redenen(await poging('2024-01-09T10:00'))).toEqual(['bijeenkomst-in-verleden']);
    expect(redenen(await poging('2024-03-05T11:30'))).toEqual(['bijeenkomst-botst']);
    expect((await poging('2024-03-05T12:00')).status).toBe('decided');
  });

  test('die is verplaatst, vraagt de aanbieder opnieuw of hij komt, met een hoger volgnummer in de agenda', async () => {
    const { id, bijeenkomst } = await openTafel();
    await wereld.lukt(linde, komstMelden, { bijeenkomst, komst: 'komt' });
    const vraagt = async () => (await wereld.vraag(linde, dialooglijst, {})).rijen.find((rij) => rij.id === id)?.eigen;
    expect(await vraagt()).toMatchObject({ komstGevraagd: 0 });
    await wereld.zetKlok('2024-02-02T09:00');
    const nieuw = {
      dialoog: id,
      bijeenkomst,
      begin: '2024-03-06T10:00',
      minuten: 120,
      vorm: 'plaats',
      plaats: 'Zaal 3',
    };
    await wereld.lukt(noor, bijeenkomstPlannen, nieuw);
    await wereld.bezorg();
    expect(await vraagt()).toMatchObject({ komstGevraagd: 1 });
    const agenda = async () =>
      new TextDecoder().decode((await wereld.vraag(linde, bijeenkomstAgenda, { id: bijeenkomst }))?.inhoud);
    expect(await agenda()).toContain('SEQUENCE:1\r\n');
    await wereld.lukt(noor, bijeenkomstAfgelasten, { bijeenkomst });
    await wereld.bezorg();
    expect(await agenda()).toContain('METHOD:CANCEL\r\n');
    expect(await agenda()).toContain('SEQUENCE:2\r\n');
    expect(await takenVan(linde, id)).toContain('beleid/afgelasting-lezen');
    await wereld.lukt(linde, dialoogLezen, { dialoog: id });
    expect(await takenVan(linde, id)).not.toContain('beleid/afgelasting-lezen');
  });

  test('wie er was, ligt daarna vast, en kan niet voordat zij begint', async () => {
    const { id, bijeenkomst } = await openTafel();
    const genodigde = (await wereld.vraag(noor, dialoogInzien, { id }))?.genodigden[0]?.id ?? '';
    const besproken = 'Drie weken is haalbaar.\nHet tarief komt later.';
    const houd = (aanwezig: readonly string[]) =>
      wereld.doe(noor, bijeenkomstHouden, { bijeenkomst, aanwezig, besproken });
    expect(redenen(await houd([genodigde]))).toEqual(['bijeenkomst-nog-niet-geweest']);
    await wereld.zetKlok('2024-03-05T12:00');
    expect(redenen(await houd([id]))).toEqual(['dialoog-genodigde-onbekend']);
    expect((await houd([genodigde])).status).toBe('decided');
    expect(redenen(await houd([]))).toEqual(['bijeenkomst-staat-vast']);
    const view = await wereld.vraag(noor, dialoogInzien, { id });
    expect(view).toMatchObject({ staat: 'gehouden', bijeenkomsten: [{ aanwezig: [genodigde], besproken }] });
    expect((await wereld.vraag(linde, dialoogInzien, { id }))?.bijeenkomsten).toMatchObject([{ besproken }]);
    expect(await wereld.vraag(vreemde, dialoogInzien, { id })).toBeUndefined();
    const verslag = await wereld.alsof(noor, (context) => verslagDocument(context, id));
    expect(verslag.onderdelen.find(({ kop }) => kop === 'Bijeenkomsten')?.inhoud).toEqual(
      expect.arrayContaining(['Drie weken is haalbaar.', 'Het tarief komt later.']),
    );
  });

  test('wie stuurt, zegt wie; en wat een ander antwoordt, ziet alleen de regio', async () => {
    const { id, bijeenkomst } = await openTafel();
    const invoer = { bijeenkomst, komst: 'stuurt-iemand' };
    expect(redenen(await wereld.doe(linde, komstMelden, invoer))).toEqual(['komst-zonder-naam']);
    await wereld.lukt(linde, komstMelden, { ...invoer, wie: 'Een collega' });
    const komsten = async (wie: Wie) => (await wereld.vraag(wie, dialoogInzien, { id }))?.bijeenkomsten[0]?.komsten;
    expect(await komsten(noor)).toMatchObject([{ aanbieder: '99000001', wie: 'Een collega' }]);
    expect(await komsten(plassen)).toEqual([]);
    expect((await wereld.doe(vreemde, komstMelden, { bijeenkomst, komst: 'komt' })).status).toBe('refused');
    const agenda = new TextDecoder().decode(
      (await wereld.vraag(plassen, bijeenkomstAgenda, { id: bijeenkomst }))?.inhoud,
    );
    expect(agenda).toContain('Zorggroep Plassen');
    expect(agenda).not.toContain('Linde');
  });
});

describe('reageren', () => {
  test('hoeveel er reageerden, weet alleen de regio', async () => {
    const { id } = await metReacties();
    const telling = async (wie: Wie) => {
      const rij = (await wereld.vraag(wie, dialooglijst, {})).rijen.find((found) => found.id === id);
      return rij && [rij.reacties, rij.zonderAntwoord];
    };
    expect(await telling(noor)).toEqual([2, 2]);
    expect(await telling(gouda)).toEqual([null, null]);
    expect(await telling(linde)).toEqual([null, null]);
  });

  test('een reactie in concept leest niemand anders; ingediend leest alleen de regio haar', async () => {
    const { id, stuk } = await openTafel();
    await wereld.lukt(linde, reactieSchrijven, { stuk, bepaling: '1', soort: 'vraag', tekst: 'Telt vakantie mee?' });
    const gezien = (wie: Wie) =>
      wereld.sql(wie, async (tx) => (await rows(tx, sql`select id from beleid.reacties where moment = ${id}`)).length);
    expect([await gezien(linde), await gezien(noor), await gezien(plassen), await gezien(gouda)]).toEqual([1, 0, 0, 0]);
    await wereld.lukt(linde, reactiesIndienen, { dialoog: id });
    await wereld.bezorg();
    expect([await gezien(linde), await gezien(noor), await gezien(plassen), await gezien(gouda)]).toEqual([1, 1, 0, 0]);
    expect([await gezien(vreemde), await gezien(ander)]).toEqual([0, 0]);
    expect(await takenVan(noor, id)).toContain('beleid/reacties-beantwoorden');
    expect(await takenVan(linde, id)).not.toContain('beleid/reacties-indienen');
  });

  test('twee keer indienen met dezelfde sleutel is één keer; daarna ligt de reactie vast', async () => {
    const { id, stuk } = await openTafel();
    const { reactie } = await wereld.lukt(linde, reactieSchrijven, { stuk, soort: 'steun', tekst: 'Goed zo.' });
    const keer = () => wereld.doe(linde, reactiesIndienen, { dialoog: id }, 'een-sleutel');
    const eerst = await keer();
    expect(eerst).toMatchObject({ status: 'decided', value: { aantal: 1 } });
    expect(await keer()).toEqual(eerst);
    expect(redenen(await wereld.doe(linde, reactiesIndienen, { dialoog: id }))).toEqual(['reacties-geen']);
    const wijzig = { reactie, stuk, soort: 'bezwaar', tekst: 'Toch niet.' };
    expect(redenen(await wereld.doe(linde, reactieSchrijven, wijzig))).toEqual(['reactie-al-ingediend']);
    expect(redenen(await wereld.doe(linde, reactieWeghalen, { reactie }))).toEqual(['reactie-al-ingediend']);
    const geraakt = await wereld.sql(linde, (tx) =>
      rows(tx, sql`update beleid.reacties set tekst = 'anders' where id = ${reactie} returning id`),
    );
    expect(geraakt).toEqual([]);
  });

  test('kan tot en met de seconde van sluiting, en niet op wat een ander stuk is', async () => {
    const { stuk } = await openTafel();
    const reactie = { stuk, bepaling: '2', soort: 'vraag', tekst: 'Waarom elke maand?' };
    expect(redenen(await wereld.doe(linde, reactieSchrijven, { ...reactie, bepaling: '9' }))).toEqual([
      'bepaling-bestaat-niet',
    ]);
    expect(redenen(await wereld.doe(vreemde, reactieSchrijven, reactie))).toEqual(['stuk-bestaat-niet']);
    expect((await wereld.doe(noor, reactieSchrijven, reactie)).status).toBe('forbidden');
    await wereld.zetKlok('2024-03-20T16:59:59');
    expect((await wereld.doe(linde, reactieSchrijven, reactie)).status).toBe('decided');
    await wereld.zetKlok('2024-03-20T17:00:01');
    expect(redenen(await wereld.doe(linde, reactieSchrijven, reactie))).toEqual(['dialoog-reactietijd-voorbij']);
  });

  test('kan langer als de regio meer tijd geeft, en dat hoort iedereen die is uitgenodigd', async () => {
    const { id, stuk } = await openTafel();
    const verleng = (wie: Wie, reagerenTot: string) =>
      wereld.doe(wie, reactietijdVerlengen, { dialoog: id, reagerenTot });
    expect(redenen(await verleng(noor, '2024-03-20T16:00'))).toEqual(['reactietijd-korter']);
    expect(redenen(await verleng(noor, '2024-01-20T16:00'))).toEqual([
      'dialoog-sluiting-voorbij',
      'reactietijd-korter',
    ]);
    expect(redenen(await verleng(ander, '2024-04-02T17:00'))).toEqual(['dialoog-bestaat-niet']);
    expect((await verleng(linde, '2024-04-02T17:00')).status).toBe('forbidden');
    await wereld.lukt(linde, reactieSchrijven, { stuk, bepaling: '1', soort: 'vraag', tekst: 'Vanaf wanneer?' });
    await wereld.lukt(linde, reactiesIndienen, { dialoog: id });
    expect(await takenVan(linde, id)).not.toContain('beleid/reacties-indienen');
    await wereld.lukt(noor, reactietijdVerlengen, { dialoog: id, reagerenTot: '2024-04-02T17:00' });
    await wereld.bezorg();
    expect(await takenVan(linde, id)).toContain('beleid/reacties-indienen');
    expect(await takenVan(vreemde, id)).toEqual([]);
    await wereld.zetKlok('2024-04-01T09:00');
    await wereld.lukt(linde, reactieSchrijven, { stuk, bepaling: '2', soort: 'vraag', tekst: 'Per vestiging?' });
    expect(await wereld.lukt(linde, reactiesIndienen, { dialoog: id })).toMatchObject({ aantal: 1 });
  });

  test('wordt alsnog gevraagd als er na de uitnodiging een stuk bij komt', async () => {
    await wereld.zetKlok('2024-02-01T09:00');
    const { id } = await wereld.lukt(noor, dialoogPlannen, { ...plan, reagerenTot: undefined });
    const bijeen = { begin: '2024-03-05T10:00', minuten: 60, vorm: 'digitaal', plaats: 'video' };
    await wereld.lukt(noor, bijeenkomstPlannen, { dialoog: id, ...bijeen });
    await wereld.lukt(noor, genodigdenKiezen, { dialoog: id, aanbieders: ['99000001'] });
    await wereld.lukt(noor, dialoogUitnodigen, { dialoog: id });
    await wereld.lukt(noor, stukToevoegen, { dialoog: id, naam: 'Later', tekst });
    await wereld.bezorg();
    expect(await takenVan(linde, id)).toEqual(['beleid/komst-melden']);
    await wereld.lukt(noor, reactietijdVerlengen, { dialoog: id, reagerenTot: '2024-03-20T17:00' });
    await wereld.bezorg();
    expect(await takenVan(linde, id)).toContain('beleid/reacties-indienen');
    await wereld.alsof(linde, (context) => context.taakAfronden('beleid/reacties-indienen', id));
    await wereld.lukt(noor, stukToevoegen, { dialoog: id, naam: 'Nog een', tekst });
    await wereld.bezorg();
    expect(await takenVan(linde, id)).toContain('beleid/reacties-indienen');
  });

  test('nummers blijven bij hun bepaling in een nieuwe versie', async () => {
    const { stuk } = await openTafel();
    await wereld.lukt(noor, stukVernieuwen, {
      stuk,
      tekst: 'De aanbieder begint binnen twee weken.\n\nIets geheel nieuws ertussen.\n\nDe prijs staat vast.',
    });
    const view = await wereld.vraag(linde, stukInzien, { id: stuk });
    expect(view?.bepalingen.map(({ nummer, was }) => [nummer, was])).toEqual([
      ['1', undefined],
      ['1a', null],
      ['3', undefined],
    ]);
  });
});

describe('beantwoorden en publiceren', () => {
  test('kan pas als alles is beantwoord, met alle redenen tegelijk', async () => {
    const { id } = await metReacties();
    expect(redenen(await wereld.doe(noor, dialoogBeantwoorden, { dialoog: id }))).toEqual([
      'dialoog-reactietijd-loopt',
      'dialoog-bijeenkomst-open',
      'dialoog-zonder-antwoord',
    ]);
  });

  test('een antwoord dat zegt wie er reageerde, gaat zo niet weg', async () => {
    const { id, reacties, bijeenkomst } = await metReacties();
    await wereld.zetKlok('2024-03-21T09:00');
    await wereld.lukt(noor, bijeenkomstHouden, { bijeenkomst });
    const genoemd = { dialoog: id, reacties, ...antwoord, motivering: 'Zorggroep Plassen heeft hier gelijk in.' };
    await wereld.lukt(noor, reactiesBeantwoorden, genoemd);
    expect(redenen(await wereld.doe(noor, dialoogBeantwoorden, { dialoog: id }))).toEqual(['dialoog-naam-in-antwoord']);
    await wereld.lukt(noor, reactiesBeantwoorden, { dialoog: id, reacties, ...antwoord });
    await wereld.lukt(noor, dialoogBeantwoorden, { dialoog: id });
  });

  test('een bepaling wordt door één antwoord gewijzigd, en een later antwoord neemt de plaats in van het eerste', async () => {
    const { id, reacties } = await metReacties();
    const [eerste, tweede] = reacties;
    await wereld.lukt(noor, reactiesBeantwoorden, { dialoog: id, reacties: [eerste], ...antwoord });
    const nogEens = { dialoog: id, reacties: [tweede], ...antwoord };
    expect(redenen(await wereld.doe(noor, reactiesBeantwoorden, nogEens))).toEqual(['bepaling-al-gewijzigd']);
    await wereld.lukt(noor, reactiesBeantwoorden, { dialoog: id, reacties, ...antwoord });
    const view = await wereld.vraag(noor, reactiesInzien, { dialoog: id, pagina: 1 });
    expect(view).toMatchObject({ gevonden: 2, telling: { zonderAntwoord: 0 } });
    expect(view?.beantwoordingen).toHaveLength(1);
    expect(view?.rijen[0]).toMatchObject({ bepalingtekst: 'De aanbieder begint binnen twee weken.' });
  });

  test('een aanbieder leest eerst alleen het antwoord op de eigen reactie, na publicatie alles zonder naam', async () => {
    const { id, stuk } = await beantwoord();
    const eigen = await wereld.vraag(linde, eigenReactiesInzien, { dialoog: id });
    expect(eigen).toMatchObject([{ tekst: 'Twee weken halen wij niet.', beantwoording: { tekst: antwoord.tekst } }]);
    expect(await takenVan(linde, id)).toContain('beleid/antwoorden-lezen');
    expect(await wereld.vraag(linde, publicatieInzien, { dialoog: id, pagina: 1 })).toBeUndefined();
    expect(await wereld.vraag(vreemde, dialoogInzien, { id })).toBeUndefined();

    expect(redenen(await wereld.doe(noor, dialoogPubliceren, { dialoog: id }))).toEqual(['dialoog-zelf-beantwoord']);
    await wereld.lukt(jasper, dialoogPubliceren, { dialoog: id });
    await wereld.bezorg();
    for (const wie of [linde, plassen, vreemde, gouda]) {
      const alles = await wereld.vraag(wie, publicatieInzien, { dialoog: id, pagina: 1 });
      expect(alles?.rijen.map((rij) => rij.tekst).toSorted()).toEqual([
        'Drie weken is haalbaar.',
        'Twee weken halen wij niet.',
      ]);
      expect(JSON.stringify(alles)).not.toMatch(/Linde|Plassen|99000|collega/);
    }
    expect(await wereld.vraag(ander, publicatieInzien, { dialoog: id, pagina: 1 })).toBeUndefined();
    const nieuw = await wereld.vraag(vreemde, stukInzien, { id: stuk });
    expect(nieuw?.bepalingen[0]).toMatchObject({ nummer: '1', tekst: antwoord.nieuw, was: expect.any(String) });
    expect(await takenVan(plassen, id)).toEqual(['beleid/verslag-lezen']);
    const gezien = await wereld.sql(plassen, (tx) =>
      rows<{ aanbieder: string }>(tx, sql`select distinct aanbieder from beleid.reacties`),
    );
    expect(gezien).toEqual([{ aanbieder: '99000002' }]);
  });

  test('het verslag staat er als pdf en docx, zonder naam van wie reageerde', async () => {
    const { id } = await beantwoord();
    await wereld.lukt(jasper, dialoogPubliceren, { dialoog: id });
    await wereld.bezorg();
    const view = await wereld.vraag(linde, dialoogInzien, { id });
    expect(view?.documenten.map(({ naam }) => naam).toSorted()).toEqual([
      'Verslag Ontwikkeltafel ambulant.docx',
      'Verslag Ontwikkeltafel ambulant.pdf',
    ]);
    const file = await wereld.vraag(linde, dialoogdocument, { id: view?.documenten[0]?.id ?? '' });
    expect(file?.inhoud.length).toBeGreaterThan(1000);
    expect(await wereld.vraag(ander, dialoogdocument, { id: view?.documenten[0]?.id ?? '' })).toBeUndefined();
  });

  test('een reactie waarin de aanbieder zichzelf noemt, krijgt eerst een tekst zonder naam', async () => {
    const { id, stuk, bijeenkomst } = await openTafel();
    const { reactie } = await wereld.lukt(linde, reactieSchrijven, {
      stuk,
      bepaling: '2',
      soort: 'voorstel',
      tekst: 'Wij van praktijk de Linde melden liever per kwartaal.',
    });
    await wereld.lukt(linde, reactiesIndienen, { dialoog: id });
    await wereld.zetKlok('2024-03-21T09:00');
    await wereld.lukt(noor, bijeenkomstHouden, { bijeenkomst });
    const nee = { dialoog: id, reacties: [reactie], uitkomst: 'niet-gewijzigd', tekst: 'Het blijft per maand.' };
    await wereld.lukt(noor, reactiesBeantwoorden, nee);
    expect(redenen(await wereld.doe(noor, dialoogBeantwoorden, { dialoog: id }))).toEqual([
      'dialoog-zonder-motivering',
    ]);
    await wereld.lukt(noor, reactiesBeantwoorden, { ...nee, motivering: 'Zo blijft de wachttijd actueel.' });
    await wereld.lukt(noor, dialoogBeantwoorden, { dialoog: id });
    expect(redenen(await wereld.doe(jasper, dialoogPubliceren, { dialoog: id }))).toEqual(['dialoog-naam-in-tekst']);
    const zonder = { dialoog: id, reactie, tekst: 'Wij melden liever per kwartaal.' };
    await wereld.lukt(jasper, publicatietekstSchrijven, zonder);
    await wereld.lukt(jasper, dialoogPubliceren, { dialoog: id });
    expect((await wereld.vraag(plassen, publicatieInzien, { dialoog: id, pagina: 1 }))?.rijen).toMatchObject([
      { tekst: zonder.tekst },
    ]);
  });

  test('na het besluit krijgt wie is gehoord een wijzigingsbrief', async () => {
    const { id } = await beantwoord();
    const els = wereld.iemand('verband', wereld.verband, 'programmadirecteur');
    const besluit = { dialoog: id, motivering: 'De wijziging komt uit de dialoog voort.' };
    expect(redenen(await wereld.doe(els, dialoogBesluiten, besluit))).toEqual(['dialoog-niet-gepubliceerd']);
    await wereld.lukt(jasper, dialoogPubliceren, { dialoog: id });
    expect(await takenVan(els, id)).toContain('beleid/dialoog-besluiten');
    await wereld.lukt(els, dialoogBesluiten, besluit);
    await wereld.bezorg();
    const view = await wereld.vraag(plassen, dialoogInzien, { id });
    expect(view?.documenten.map(({ soort }) => soort)).toContain('wijzigingsbrief');
    expect(view?.besluit).toBeTruthy();
    expect(await takenVan(plassen, id)).toEqual(['beleid/wijzigingsbrief-lezen']);
    expect(redenen(await wereld.doe(els, dialoogBesluiten, besluit))).toEqual(['al-besloten']);
  });
});

test('een open tafel leest elke aanbieder, en hij kan er ook op reageren', async () => {
  const { id, stuk } = await openTafel({
    soort: 'overlegtafel-digitaal',
    openbaar: 'on',
    naam: 'Digitale overlegtafel',
  });
  expect(await takenVan(vreemde, id)).toContain('beleid/reacties-indienen');
  expect((await wereld.vraag(vreemde, dialoogInzien, { id }))?.genodigden).toEqual([]);
  await wereld.lukt(vreemde, reactieSchrijven, { stuk, bepaling: '3', soort: 'vraag', tekst: 'Tot wanneer?' });
  expect(await wereld.lukt(vreemde, reactiesIndienen, { dialoog: id })).toMatchObject({ aantal: 1 });
});

test('vijfduizend reacties op één stuk komen per pagina, en snel', async () => {
  const { id, stuk } = await openTafel();
  await wereld.sql(linde, (tx) =>
    sql`insert into beleid.reacties (aanbieder, id, verband, moment, stuk, bepaling, versie, soort, tekst, bewaard, ingediend)
        select '99000001', gen_random_uuid(), ${wereld.verband}, ${id}, ${stuk}, (1 + n % 3)::text, 1, 'vraag',
          'Vraag ' || n, now(), now() from generate_series(1, 5000) n`.execute(tx),
  );
  const start = performance.now();
  const view = await wereld.vraag(noor, reactiesInzien, { dialoog: id, pagina: 150, bepaling: undefined });
  const spent = performance.now() - start;
  expect(view).toMatchObject({ gevonden: 5000, telling: { reacties: 5000, zonderAntwoord: 5000 } });
  expect(view?.rijen).toHaveLength(25);
  expect(spent).toBeLessThan(1000);
});
