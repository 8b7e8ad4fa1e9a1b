// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#libs/kernel';
import { rows } from '#platform/database';
import { readDocument } from '#platform/documenten';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { addendumDocument } from '../differentiatie/addendum.query.ts';
import { readVerzoek } from '../differentiatie/tariefverzoek.store.ts';
import {
  antwoordtermijnKiezen,
  opbouwbewijsToevoegen,
  opbouwtariefVragen,
  prijsantwoordLezen,
  prijsopbouwBeantwoorden,
  prijsopbouwBeoordelen,
  prijsopbouwen,
  prijsopbouwIntrekken,
  prijsopbouwInzien,
  prijsopbouwTerugleggen,
  prijsopbouwToepassen,
  prijsopbouwVoorleggen,
  prijsopbouwVoorvertonen,
  tariefbewijsLezen,
  tariefverzoekInzien,
  tariefvoorstelIntrekken,
  tarievenInzien,
} from '../index.ts';
import { antwoordDocument } from './antwoord-document.query.ts';

let world: World;
let linde: Wie;
let ander: Wie;
let gouda: Wie;
let inkoper: Wie;
let directeur: Wie;
let tarief = '';
let basis = '';
const contract = 'ambulant-jeugd';
const product = 'begeleiding-regulier';

beforeAll(async () => {
  world = await openWorld();
  linde = world.iemand('aanbieder', '99000001', 'aanbieder');
  ander = world.iemand('aanbieder', '99000002', 'aanbieder');
  gouda = world.iemand('gemeente', '0513', 'financien');
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  directeur = world.iemand('verband', world.verband, 'programmadirecteur', 'inkoper');
  await stelTarievenVast(world);
  await world.zetKlok('2025-03-01T09:00');
  const { rijen = [] } = (await world.vraag(linde, tarievenInzien, { contract })) ?? {};
  const own = (cao: string) => rijen.find((rij) => rij.product === product && rij.cao === cao)?.gewoon?.id ?? '';
  tarief = own('jeugdzorg');
  basis = own('basis');
});
afterAll(() => world?.sluit());

const codes = (result: object) =>
  'reasons' in result && Array.isArray(result.reasons)
    ? result.reasons.map(({ code, veld }: { code: string; veld?: string }) => `${code} ${veld ?? ''}`.trim())
    : result;
const soorten = async (wie: Wie) => (await world.alsof(wie, readTasks)).map(({ soort }) => soort);
const taak = async (wie: Wie, soort: string) =>
  (await world.alsof(wie, readTasks)).find((one) => one.soort === `tarieven/${soort}`);

const taakOver = async (opbouw: string) =>
  (await world.alsof(inkoper, readTasks)).find(({ onderwerp }) => onderwerp.id === opbouw);

const overhead = { soort: 'overhead', wordt: '40', reden: 'Drie kleine locaties met elk een eigen balie.' };
const clientkosten = { soort: 'bedrag-jeugdwet-b', wordt: '0,05', reden: 'Materiaal voor elke jeugdige.' };
const invoer = (deel: object = {}) => ({
  tarief,
  toelichting: 'Het tarief dekt onze kosten niet.',
  afwijkingen: [overhead, clientkosten],
  ...deel,
});
const volgen = (soort: string) => ({ soort, oordeel: 'volgen', reden: '' });
const nietVolgen = (soort: string) => ({ soort, oordeel: 'niet-volgen', reden: 'Dit hoort al bij de overhead.' });
const oordeel = (prijsopbouw: string, deel: object = {}) => ({
  prijsopbouw,
  oordelen: [volgen('overhead'), nietVolgen('bedrag-jeugdwet-b')],
  voldoet: 'ja',
  ...deel,
});
const motivering = 'De locaties zijn bezocht.';
/** The verdict as whoever answers sees it now. */
const gezien = async (prijsopbouw: string) =>
  (await world.vraag(directeur, prijsopbouwInzien, { id: prijsopbouw }))?.beoordelingen?.[0]?.id ?? newId();
const antwoordOp = async (prijsopbouw: string, deel: object = {}) => ({
  prijsopbouw,
  beoordeling: await gezien(prijsopbouw),
  motivering,
  ...deel,
});
const legVoor = async (wie: Wie, deel: object = {}) => {
  const { prijsopbouw } = await world.lukt(wie, prijsopbouwVoorleggen, invoer(deel));
  await world.bezorg();
  return prijsopbouw;
};

describe('een aanbieder legt zijn prijsopbouw naast een lopend tarief: pas toe of leg uit [001 §8.1]', () => {
  let opbouw = '';

  test('ziet vooraf beide prijzen, per onderdeel van de wet', async () => {
    const afwijkingen = [overhead, { ...clientkosten, wordt: '0.05' }];
    const view = await world.vraag(linde, prijsopbouwVoorvertonen, { tarief, afwijkingen });
    expect(view?.antwoordWeken).toBeNull();
    expect(view?.afwijkbaar.map(({ soort }) => soort)).toContain('bedrag-jeugdwet-overig');
    expect(view?.afwijkbaar.find(({ soort }) => soort === 'overhead')).toMatchObject({ waarde: '34', eenheid: '%' });
    // Met 40 % overhead € 1,2094… per minuut; daar komt € 0,05 bij voor wat de regio met € 0,0000 rekent.
    expect(view?.uitkomst).toMatchObject({ status: 'decided', value: { bedrag: 126, bedragRegio: 116 } });
    const rows = view?.uitkomst?.status === 'decided' ? view.uitkomst.value.elementen : [];
    expect(rows.map(({ element, wijze }) => [element, wijze])).toEqual([
      ['a', 'cijfers'],
      ['b', 'bedrag'],
      ['c', 'cijfers'],
      ['d', 'zelfde'],
      [null, 'cijfers'],
    ]);
  });

  test('wordt geweigerd met alles wat eraan ontbreekt', async () => {
    const wrong = [
      { ...overhead, wordt: '34', reden: 'Kort.' },
      { ...overhead, soort: 'koffie' },
    ];
    expect(codes(await world.doe(linde, prijsopbouwVoorleggen, invoer({ afwijkingen: wrong })))).toEqual([
      'afwijking-geen afwijkingen.0.wordt',
      'afwijking-zonder-reden afwijkingen.0.reden',
      'afwijking-onbekend afwijkingen.1.soort',
      'prijsopbouw-zelfde-prijs',
    ]);
    expect(await world.doe(linde, prijsopbouwVoorleggen, invoer({ afwijkingen: [] }))).toMatchObject({
      status: 'invalid',
    });
    expect(await world.doe(inkoper, prijsopbouwVoorleggen, invoer())).toMatchObject({ status: 'forbidden' });
    expect(codes(await world.doe(linde, prijsopbouwVoorleggen, invoer({ tarief: linde.persoon })))).toEqual([
      'verzoek-tarief-onbekend',
    ]);
  });

  test('komt één keer bij de regio, ook als twee mensen tegelijk indienen', async () => {
    const both = await Promise.all([1, 2].map(() => world.doe(linde, prijsopbouwVoorleggen, invoer())));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['decided', 'refused']);
    expect(both.flatMap((one) => (one.status === 'refused' ? one.reasons : []))).toMatchObject([
      { code: 'prijsopbouw-loopt' },
    ]);
    await world.bezorg();
    opbouw = (await world.vraag(linde, prijsopbouwen, {}))[0]?.id ?? '';
    expect(await taak(inkoper, 'prijsopbouw-beoordelen')).toMatchObject({ uiterlijk: null });
    expect(await world.vraag(inkoper, prijsopbouwInzien, { id: opbouw })).toMatchObject({
      bedragRegio: 116,
      bedrag: 126,
      afwijkingen: [
        { soort: 'overhead', was: '34', wordt: '40' },
        { soort: 'bedrag-jeugdwet-b', wordt: '0.05' },
      ],
      termijn: null,
      kan: { beoordelen: true, beantwoorden: false, termijnKiezen: true, bewijzen: false },
    });
  });

  test('is van de aanbieder en de regio: een ander en een gemeente lezen niets', async () => {
    for (const wie of [ander, gouda]) {
      expect(await world.vraag(wie, prijsopbouwInzien, { id: opbouw })).toBeNull();
      expect(await world.vraag(wie, prijsopbouwen, {})).toEqual([]);
      expect(codes(await world.doe(ander, prijsopbouwIntrekken, { prijsopbouw: opbouw, reden: 'Vergist' }))).toEqual([
        'prijsopbouw-bestaat-niet',
      ]);
    }
    const elders = world.iemand('verband', 'elders', 'inkoper');
    expect(await world.vraag(elders, prijsopbouwInzien, { id: opbouw })).toBeNull();
    expect(codes(await world.doe(elders, prijsopbouwBeoordelen, oordeel(opbouw)))).toEqual([
      'prijsopbouw-bestaat-niet',
    ]);
  });

  test('krijgt bewijs dat alleen aanbieder en regio lezen', async () => {
    const bestand = new File(['Huur van drie locaties'], 'huur.txt');
    const add = { prijsopbouw: opbouw, cijfer: 'overhead', bestand };
    const { bewijs } = await world.lukt(linde, opbouwbewijsToevoegen, add);
    expect((await world.vraag(inkoper, tariefbewijsLezen, { id: bewijs }))?.naam).toBe('huur.txt');
    expect(await world.vraag(ander, tariefbewijsLezen, { id: bewijs })).toBeUndefined();
    expect(codes(await world.doe(linde, opbouwbewijsToevoegen, { ...add, cijfer: 'koffie' }))).toEqual([
      'tariefbewijs-ander-cijfer cijfer',
    ]);
  });

  test('wordt beantwoord op de dag die de regio kiest, want geen bron noemt een termijn', async () => {
    const kies = (uiterlijk: string) => world.doe(inkoper, antwoordtermijnKiezen, { prijsopbouw: opbouw, uiterlijk });
    expect(codes(await kies('2025-03-01'))).toEqual(['antwoordtermijn-voorbij uiterlijk']);
    expect(await kies('2025-04-01')).toMatchObject({ status: 'decided' });
    expect(String((await taak(inkoper, 'prijsopbouw-beoordelen'))?.uiterlijk)).toBe('2025-04-01');
    expect(String((await world.vraag(linde, prijsopbouwInzien, { id: opbouw }))?.termijn?.uiterlijk)).toBe(
      '2025-04-01',
    );
  });

  test('wordt per punt beoordeeld, met uitleg bij wat niet wordt gevolgd', async () => {
    const zonder = oordeel(opbouw, { oordelen: [{ soort: 'overhead', oordeel: 'niet-volgen' }], voldoet: 'nee' });
    expect(codes(await world.doe(inkoper, prijsopbouwBeoordelen, zonder))).toEqual([
      'oordeel-zonder-reden oordelen.0.reden',
      'punt-zonder-oordeel oordelen.1.oordeel',
      'eisen-zonder-reden voldoetReden',
    ]);
    expect(codes(await world.doe(directeur, prijsopbouwBeantwoorden, await antwoordOp(opbouw)))).toEqual([
      'prijsopbouw-niet-beoordeeld',
    ]);
    await world.lukt(inkoper, prijsopbouwBeoordelen, oordeel(opbouw));
    expect(await soorten(inkoper)).not.toContain('tarieven/prijsopbouw-beoordelen');
    expect(String((await taak(directeur, 'prijsopbouw-beantwoorden'))?.uiterlijk)).toBe('2025-04-01');
    expect((await world.vraag(linde, prijsopbouwInzien, { id: opbouw }))?.beoordelingen).toBeNull();
    expect(await world.sql(linde, (tx) => rows(tx, sql`select from tarieven.prijsopbouw_beoordelingen`))).toEqual([]);
  });

  test('gaat terug als wie antwoordt een ander oordeel vraagt', async () => {
    const terug = { prijsopbouw: opbouw, reden: 'Kijk ook naar de huur.' };
    await world.lukt(directeur, prijsopbouwTerugleggen, terug);
    expect(codes(await world.doe(directeur, prijsopbouwTerugleggen, terug))).toEqual(['prijsopbouw-niet-beoordeeld']);
    expect(await soorten(inkoper)).toContain('tarieven/prijsopbouw-beoordelen');
    expect(await soorten(directeur)).not.toContain('tarieven/prijsopbouw-beantwoorden');
    const view = await world.vraag(inkoper, prijsopbouwInzien, { id: opbouw });
    expect(view?.beoordelingen).toMatchObject([{ teruggelegd: 'Kijk ook naar de huur.' }]);
    await world.lukt(inkoper, prijsopbouwBeoordelen, oordeel(opbouw));
  });

  test('laat wie antwoordt vooraf de prijs zien van wat wordt gevolgd, en de aanbieder nog niet', async () => {
    const view = await world.vraag(directeur, prijsopbouwInzien, { id: opbouw });
    expect(view?.gevolgd).toMatchObject({ status: 'decided', value: { bedrag: 121, bedragRegio: 116 } });
    expect((await world.vraag(linde, prijsopbouwInzien, { id: opbouw }))?.gevolgd).toBeNull();
  });

  test('geeft geen antwoord op een oordeel dat intussen is veranderd', async () => {
    const oud = await antwoordOp(opbouw, { gevolg: 'voor-allen' });
    const alles = { oordelen: [volgen('overhead'), volgen('bedrag-jeugdwet-b')] };
    await world.lukt(inkoper, prijsopbouwBeoordelen, oordeel(opbouw, alles));
    expect(codes(await world.doe(directeur, prijsopbouwBeantwoorden, oud))).toEqual(['prijsopbouw-oordeel-veranderd']);
    expect((await world.vraag(directeur, prijsopbouwInzien, { id: opbouw }))?.gevolgd).toMatchObject({
      value: { bedrag: 126 },
    });
    await world.lukt(inkoper, prijsopbouwBeoordelen, oordeel(opbouw));
  });

  test('wordt beantwoord door een ander dan wie oordeelde, met voor wie het geldt', async () => {
    const antwoord = await antwoordOp(opbouw, { gevolg: 'voor-allen' });
    expect(await world.doe(inkoper, prijsopbouwBeantwoorden, antwoord)).toMatchObject({ status: 'forbidden' });
    expect(codes(await world.doe(directeur, prijsopbouwBeantwoorden, { ...antwoord, gevolg: undefined }))).toEqual([
      'prijsopbouw-gevolg-ontbreekt gevolg',
    ]);
    const both = await Promise.all([1, 2].map(() => world.doe(directeur, prijsopbouwBeantwoorden, antwoord)));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['decided', 'refused']);
    await world.bezorg();
    // Alleen de overhead wordt gevolgd: € 1,21 per minuut.
    expect(await world.vraag(linde, prijsopbouwInzien, { id: opbouw })).toMatchObject({
      antwoord: { uitkomst: 'deels-toegepast', gevolg: 'voor-allen', bedrag: 121, motivering },
      moetLezen: true,
      kan: { bewijzen: false, intrekken: false },
    });
    expect(codes(await world.doe(linde, prijsopbouwIntrekken, { prijsopbouw: opbouw, reden: 'Te laat' }))).toEqual([
      'prijsopbouw-beantwoord',
    ]);
  });

  test('geeft de aanbieder een brief die hij kan lezen, en een ander niet', async () => {
    const document = (await world.vraag(linde, prijsopbouwInzien, { id: opbouw }))?.antwoord?.document ?? '';
    const found = await world.sql(linde, (tx) => readDocument(tx, document));
    expect(found?.naam).toBe('antwoord-prijsopbouw-begeleiding-regulier.pdf');
    expect(new TextDecoder().decode(found?.inhoud.subarray(0, 5))).toBe('%PDF-');
    expect(await world.sql(ander, (tx) => readDocument(tx, document))).toBeUndefined();
    await world.lukt(linde, prijsantwoordLezen, { prijsopbouw: opbouw });
    expect(await soorten(linde)).toEqual([]);
  });

  test('zegt in de brief de prijs, het oordeel per punt, wat daarop volgt en wie antwoordde', async () => {
    const brief = await world.alsof(directeur, async (context) => {
      const view = await prijsopbouwInzien.run(context, { id: opbouw });
      if (!view?.antwoord) throw new Error('geen antwoord');
      return antwoordDocument(context, view, { ...view.antwoord, product: 'Begeleiding regulier' });
    });
    const alinea = (kop: string) => brief.onderdelen.find((one) => one.kop === kop)?.inhoud ?? [];
    expect(brief).toMatchObject({ kenmerk: opbouw, aan: [expect.any(String), 'AGB-code 99000001'] });
    expect(alinea('Ons antwoord')).toEqual([
      expect.stringMatching(/^U liet op 1 maart 2025 zien .* op €\u00a01,26 per minuut; het tarief is €\u00a01,16 /),
      expect.stringContaining('wij passen een deel van uw opbouw toe'),
      motivering,
    ]);
    expect(alinea('Wat wij van elk punt vinden').slice(1)).toEqual([
      'Wij volgen u.',
      expect.stringContaining('Materiaal voor elke jeugdige.'),
      'Wij volgen u niet. Dit hoort al bij de overhead.',
    ]);
    expect(alinea('Wat u levert')[0]).toMatch(/^Wat u levert, voldoet aan/);
    expect(alinea('Hoe het verder gaat')[0]).toMatch(
      /is de prijs €\u00a01,21 per minuut\. Dit geldt voor elke aanbieder .* Tot dat besluit blijft het tarief €\u00a01,16/,
    );
    expect(brief.ondertekening?.ondertekenaars).toMatchObject([{ naam: directeur.naam }]);
  });

  test('wordt voor iedereen een gewone tariefwijziging, die opnieuw kan als ze is ingetrokken', async () => {
    expect(await soorten(inkoper)).toContain('tarieven/prijsopbouw-toepassen');
    const voor = { prijsopbouw: opbouw, ingang: '2025-07-01', toelichting: 'Volgt uit een prijsopbouw.' };
    const { voorstel } = await world.lukt(inkoper, prijsopbouwToepassen, voor);
    expect(await soorten(inkoper)).not.toContain('tarieven/prijsopbouw-toepassen');
    expect(codes(await world.doe(inkoper, prijsopbouwToepassen, voor))).toEqual(['prijsopbouw-al-voorgesteld']);
    const bestuurder = world.iemand('verband', world.verband, 'bestuurder');
    expect(await taak(bestuurder, 'wijziging-besluiten')).toMatchObject({
      gegevens: { bedragVan: 116, bedragNaar: 121 },
    });
    await world.lukt(inkoper, tariefvoorstelIntrekken, { voorstel });
    expect((await world.vraag(inkoper, prijsopbouwInzien, { id: opbouw }))?.kan.toepassen).toBe(true);
    await world.lukt(inkoper, prijsopbouwToepassen, voor);
  });
});

describe('een prijsopbouw die alleen voor deze aanbieder geldt', () => {
  const rustOp = (verzoek: string) =>
    world.alsof(directeur, async (context) => {
      const found = await readVerzoek(context.tx, verzoek);
      if (!found) throw new Error('geen verzoek');
      const document = await addendumDocument(context, found, {
        product: 'Begeleiding',
        tot: null,
        geindexeerd: false,
        motivering,
      });
      const part = document.onderdelen.find(({ kop }) => kop === 'Waarop het tarief rust');
      return (part?.inhoud ?? []).map(String);
    });

  test('leidt tot een verzoek om een eigen tarief met wat is gevolgd, één keer [002 §5.3.3]', async () => {
    const opbouw = await legVoor(ander);
    await world.lukt(inkoper, prijsopbouwBeoordelen, oordeel(opbouw));
    await world.lukt(directeur, prijsopbouwBeantwoorden, await antwoordOp(opbouw, { gevolg: 'eigen-tarief' }));
    await world.bezorg();
    const vraag = { prijsopbouw: opbouw, ingang: '2025-08-01', toelichting: 'Zie ons antwoord van de regio.' };
    expect(codes(await world.doe(inkoper, prijsopbouwToepassen, vraag))).toEqual(['prijsopbouw-niet-voor-allen']);
    expect(codes(await world.doe(ander, opbouwtariefVragen, { ...vraag, ingang: '2025-03-01' }))).toEqual([
      'tarief-ingang-voorbij ingang',
    ]);
    const { verzoek } = await world.lukt(ander, opbouwtariefVragen, vraag);
    await world.bezorg();
    expect(codes(await world.doe(ander, opbouwtariefVragen, vraag))).toEqual(['prijsopbouw-al-gevraagd']);
    expect(await world.vraag(inkoper, tariefverzoekInzien, { id: verzoek })).toMatchObject({
      prijsopbouw: opbouw,
      bedragNu: 116,
      bedrag: 121,
      afwijkingen: [{ soort: 'overhead', was: '34', wordt: '40' }],
    });
    expect(await soorten(inkoper)).toContain('tarieven/tariefadvies-geven');
    expect((await world.vraag(ander, prijsopbouwInzien, { id: opbouw }))?.verzoek).toBe(verzoek);
    const rust = await rustOp(verzoek);
    expect(rust[0]).toMatch(
      /^De aanbieder liet op 1 maart 2025 zien hoe zijn prijs is opgebouwd .* De regio antwoordde op 1 maart 2025/,
    );
    expect(rust[1]).toMatch(/^Het tarief is berekend zoals het tarief van de regio, .* toen is berekend, /);
    expect(rust[1]).not.toContain('een bedrag dat');
  });

  test('met een bedrag voor een heel onderdeel zegt het addendum dat dat in de plaats komt', async () => {
    const zesde = world.iemand('aanbieder', '99000006', 'aanbieder');
    const opbouw = await legVoor(zesde);
    await world.lukt(
      inkoper,
      prijsopbouwBeoordelen,
      oordeel(opbouw, { oordelen: [nietVolgen('overhead'), volgen('bedrag-jeugdwet-b')] }),
    );
    await world.lukt(directeur, prijsopbouwBeantwoorden, await antwoordOp(opbouw, { gevolg: 'eigen-tarief' }));
    const vraag = { prijsopbouw: opbouw, ingang: '2025-08-01', toelichting: 'Zie ons antwoord van de regio.' };
    const { verzoek } = await world.lukt(zesde, opbouwtariefVragen, vraag);
    expect((await rustOp(verzoek))[1]).toContain('Een bedrag dat de aanbieder voor een heel onderdeel');
  });
});

describe('een prijsopbouw die niet wordt toegepast, of wordt ingetrokken', () => {
  test('is daarna klaar: het tarief blijft, en een nieuwe kan', async () => {
    const derde = world.iemand('aanbieder', '99000003', 'aanbieder');
    const opbouw = await legVoor(derde);
    const none = { oordelen: [nietVolgen('overhead'), nietVolgen('bedrag-jeugdwet-b')] };
    await world.lukt(directeur, prijsopbouwBeoordelen, oordeel(opbouw, none));
    const antwoord = await antwoordOp(opbouw);
    expect(codes(await world.doe(directeur, prijsopbouwBeantwoorden, antwoord))).toEqual([
      'prijsopbouw-zelf-beoordeeld',
    ]);
    const collega = world.iemand('verband', world.verband, 'programmadirecteur');
    await world.lukt(collega, prijsopbouwBeantwoorden, antwoord);
    await world.bezorg();
    expect((await world.vraag(derde, prijsopbouwInzien, { id: opbouw }))?.antwoord).toMatchObject({
      uitkomst: 'niet-toegepast',
      gevolg: null,
      bedrag: null,
      oordelen: none.oordelen,
    });
    expect(
      codes(await world.doe(derde, opbouwtariefVragen, { ...antwoord, ingang: '2025-08-01', toelichting: 'x' })),
    ).toEqual(['prijsopbouw-geen-eigen-tarief']);
    expect(await legVoor(derde)).not.toBe(opbouw);
  });

  test('vraagt na het intrekken niets meer van de regio', async () => {
    const vierde = world.iemand('aanbieder', '99000004', 'aanbieder');
    const opbouw = await legVoor(vierde, { tarief: basis });
    const open = async () => (await world.alsof(inkoper, readTasks)).some(({ onderwerp }) => onderwerp.id === opbouw);
    expect(await open()).toBe(true);
    const intrekking = { prijsopbouw: opbouw, reden: 'Wij zagen een fout in onze uren.' };
    await world.lukt(vierde, prijsopbouwIntrekken, intrekking);
    await world.bezorg();
    expect(await open()).toBe(false);
    expect(codes(await world.doe(vierde, prijsopbouwIntrekken, intrekking))).toEqual(['prijsopbouw-ingetrokken']);
    expect(codes(await world.doe(inkoper, prijsopbouwBeoordelen, oordeel(opbouw)))).toEqual([
      'prijsopbouw-ingetrokken',
    ]);
    expect(await world.vraag(inkoper, prijsopbouwInzien, { id: opbouw })).toMatchObject({
      intrekking: { reden: intrekking.reden },
    });
    const lijst = await world.vraag(inkoper, prijsopbouwen, {});
    expect(lijst.map(({ staat }) => staat)).toEqual([
      null,
      'ingetrokken',
      'niet-toegepast',
      'deels-toegepast',
      'deels-toegepast',
      'deels-toegepast',
    ]);
  });
});

describe('als het plan zegt binnen hoeveel weken de regio antwoordt', () => {
  test('staat die dag er meteen, kan zij niet later, en is te zien dat zij voorbij is', async () => {
    const plan = '  pasToeOfLegUit: { antwoordWeken: 4, voorbeeld: true, toelichting: Voor deze toets. }\n';
    await world.laadAnders({ pagina: 'tarieven.yaml', tekst: [['  noShow:\n', `${plan}  noShow:\n`]] });
    const vijfde = world.iemand('aanbieder', '99000005', 'aanbieder');
    const opbouw = await legVoor(vijfde);
    const view = () => world.vraag(vijfde, prijsopbouwInzien, { id: opbouw });
    const found = await view();
    expect([found?.termijn?.uiterlijk, found?.plantermijn].map(String)).toEqual(['2025-03-29', '2025-03-29']);
    expect(String((await taakOver(opbouw))?.uiterlijk)).toBe('2025-03-29');
    const kies = (uiterlijk: string) => world.doe(inkoper, antwoordtermijnKiezen, { prijsopbouw: opbouw, uiterlijk });
    expect(codes(await kies('2025-03-30'))).toEqual(['antwoordtermijn-na-plan uiterlijk']);
    expect(await kies('2025-03-20')).toMatchObject({ status: 'decided' });
    const lijst = async () => (await world.vraag(vijfde, prijsopbouwen, {})).map(({ isTeLaat }) => isTeLaat);
    await world.zetKlok('2025-03-20T09:00');
    expect([(await view())?.isTeLaat, ...(await lijst())]).toEqual([false, false]);
    await world.zetKlok('2025-03-21T09:00');
    expect([(await view())?.isTeLaat, ...(await lijst())]).toEqual([true, true]);
  });
});
