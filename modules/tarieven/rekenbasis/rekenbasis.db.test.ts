// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum, newId } from '#libs/kernel';
import { productAfleiden, productInzien, versieVoorbereiden } from '#modules/producten';
import { rows, type Tx } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { maakProductenCompleet, stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  kostprijsInzien,
  kostprijzenBerekenen,
  rekenbasisAfwijzen,
  rekenbasisInzien,
  rekenbasisVaststellen,
  rekenbasisVoorstellen,
  tariefInzien,
  tariefOp,
  tariefverzoekVoorvertonen,
  tariefvoorstelIndienen,
  tariefvoorstelVaststellen,
  tarievenInzien,
} from '../index.ts';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';

let world: World;
let inkoper: Wie;
let collega: Wie;
const contract = 'ambulant-jeugd';
const oud = 'begeleiding-regulier';
const product = 'begeleiding-kort';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  collega = world.iemand('verband', world.verband, 'inkoper');
  await stelTarievenVast(world);
  await world.zetKlok('2025-06-01T09:00');
});
afterAll(() => world?.sluit());

const keuze = (anders: object = {}) => ({
  product,
  wijze: 'overnemen',
  uit: [{ product: oud, procent: '100' }],
  van: '2026-01-01',
  reden: 'Hetzelfde werk, korter.',
  ...anders,
});
const stelVoor = (wie: Wie, anders: object = {}) => world.doe(wie, rekenbasisVoorstellen, keuze(anders));
const codes = (result: Awaited<ReturnType<World['doe']>>) => {
  if (result.status === 'invalid') return result.fouten.map(({ veld }) => veld);
  return result.status === 'refused'
    ? result.reasons.map(({ code, veld }) => (veld ? `${code} ${veld}` : code))
    : result.status;
};
const taken = async (wie: Wie) => (await world.alsof(wie, readTasks)).map(({ soort }) => soort);
const inzien = (wie: Wie) => world.vraag(wie, rekenbasisInzien, { product });
const nieuw = async () => (await world.vraag(inkoper, tarievenInzien, { contract }))?.nieuw;
const reken = (input: object = {}) => world.doe(inkoper, kostprijzenBerekenen, { contract, jaar: 2026, ...input });
const dienIn = (input: object = {}) =>
  world.doe(inkoper, tariefvoorstelIndienen, {
    contract,
    ingang: '2026-01-01',
    toelichting: 'Een nieuw product.',
    ...input,
  });

async function leidAf(code: string, productcode: string) {
  await world.lukt(inkoper, productAfleiden, { product: oud, code, naam: `Begeleiding ${code}`, productcode });
  await world.bezorg();
}

/** As after a survey: the mix of a product is chosen in a tariefproces that was finished. */
async function kiesMix(tx: Tx, verband: string, code: string): Promise<void> {
  const proces = newId();
  await sql`insert into tarieven.processen (verband, id, contract, jaar, ingang, staat, uit_plan, geopend, naam, beeindigd, voorbeeld)
    values (${verband}, ${proces}, ${contract}, 2025, '2025-01-01', 'afgerond', false, '2024-01-10T09:00Z', 'Inkoper',
      '2024-02-01T09:00Z', false)`.execute(tx);
  await sql`insert into tarieven.functiemixen (verband, id, proces, product, van, aandelen, wijze, motivering, aantal, op, naam)
    values (${verband}, ${newId()}, ${proces}, ${code}, '2025-01-01',
      ${JSON.stringify([{ functie: 'begeleider-mbo', procent: '100' }])}, 'mediaan', 'Zo werkt het.', 12,
      '2024-01-20T09:00Z', 'Inkoper')`.execute(tx);
}

describe('een nieuw product', () => {
  test('is niet te beprijzen, staat op de werkvoorraad, en houdt de andere niet op', async () => {
    await leidAf(product, '45A05');
    expect(await taken(inkoper)).toContain('tarieven/rekenbasis-voorstellen');
    expect(await nieuw()).toMatchObject([
      {
        product,
        zonderTarief: false,
        berekend: false,
        proef: { status: 'incomplete', missing: ['functiemix-van-product'] },
      },
    ]);
    expect(codes(await reken({ producten: [product] }))).toBe('incomplete');
    expect(await reken()).toMatchObject({ status: 'decided', value: { aantal: 30, nietBerekend: [product] } });
    expect(codes(await reken({ producten: ['verzonnen'] }))).toEqual(['product-niet-van-contract producten']);
    expect(codes(await dienIn())).toContain('geen-kostprijzen');
  });

  test('zegt waar het vandaan komt, en waaruit te kiezen is', async () => {
    expect(await inzien(inkoper)).toMatchObject({
      oorsprong: [{ product: oud }],
      inPlan: false,
      uitUitvraag: false,
      magVoorstellen: true,
      voorstel: null,
    });
    expect((await inzien(inkoper))?.keuzen.cijfersoorten.map(({ soort }) => soort)).toContain('productiviteit');
  });
});

describe('een rekenbasis voorstellen', () => {
  test('wordt geweigerd met alle redenen, elk bij zijn veld', async () => {
    expect(
      codes(await stelVoor(inkoper, { van: '31-02', reden: '', uit: [{ product: oud, procent: '120' }] })),
    ).toEqual(['uit.0.procent', 'van', 'reden']);
    const leeg = undefined;
    const cijfer = { soort: 'verblijf', waarde: '3', jaar: '2025', bron: 'x', reden: 'y' };
    expect(
      codes(await stelVoor(inkoper, { uit: [leeg, { product, procent: '40' }], cijfers: [leeg, leeg, cijfer] })),
    ).toEqual([
      'rekenbasis-geen-honderd uit.1.procent',
      'rekenbasis-van-zichzelf uit.1.product',
      'rekenbasis-cijfer-past-niet cijfers.2.soort',
    ]);
    expect(codes(await stelVoor(inkoper, { product: oud }))).toEqual(['rekenbasis-alleen-eigen wijze']);
    expect(codes(await stelVoor(inkoper, { product: 'verzonnen' }))).toEqual(['rekenbasis-product-onbekend product']);
    const cijfers = [{ soort: 'productiviteit', waarde: '0', jaar: '2025', bron: 'x', reden: 'y' }];
    expect(codes(await stelVoor(inkoper, { cijfers }))).toContain('parameter-onbruikbaar');
    for (const wie of [
      world.iemand('verband', world.verband, 'beleidsadviseur'),
      world.iemand('gemeente', '0513', 'college'),
    ])
      expect((await stelVoor(wie)).status).toBe('forbidden');
  });

  test('komt bij een collega, met de prijs die eruit volgt', async () => {
    expect((await stelVoor(inkoper)).status).toBe('decided');
    expect(await taken(collega)).toContain('tarieven/rekenbasis-vaststellen');
    expect(await taken(inkoper)).not.toContain('tarieven/rekenbasis-voorstellen');
    const view = await inzien(collega);
    expect(view).toMatchObject({
      magVaststellen: true,
      magVoorstellen: false,
      voorstel: { versie: 1, staat: 'voorgesteld' },
    });
    // Dezelfde mix als begeleiding regulier: € 1,16 per minuut onder de cao Jeugdzorg.
    expect(view?.voorstel?.proef.find(({ cao, micro }) => cao === 'jeugdzorg' && !micro)?.bedrag).toBe(116);
    expect(await inzien(inkoper)).toMatchObject({ magVaststellen: false, magAfwijzen: true });
    expect(codes(await stelVoor(inkoper))).toEqual(['rekenbasis-wacht-al']);
    expect(codes(await reken({ producten: [product] }))).toBe('incomplete');
  });

  test('een collega wijst af met wat er niet klopt; daarna kan een nieuw voorstel', async () => {
    const id = (await inzien(collega))?.voorstel?.id;
    expect(codes(await world.doe(collega, rekenbasisAfwijzen, { rekenbasis: id, oordeel: '' }))).toEqual(['oordeel']);
    await world.lukt(collega, rekenbasisAfwijzen, { rekenbasis: id, oordeel: 'De mix is te licht.' });
    expect(codes(await world.doe(collega, rekenbasisVaststellen, { rekenbasis: id }))).toEqual(['rekenbasis-gesloten']);
    expect(await inzien(inkoper)).toMatchObject({ voorstel: null, geldig: null, magVoorstellen: true });
    expect(await taken(inkoper)).toContain('tarieven/rekenbasis-voorstellen');
    const uit = [
      { product: oud, procent: '50' },
      { product: 'begeleiding-specialistisch', procent: '50' },
    ];
    expect((await stelVoor(inkoper, { uit })).status).toBe('decided');
    expect((await inzien(inkoper))?.voorstel).toMatchObject({
      versie: 2,
      functiemix: [
        { functie: 'begeleider-mbo', procent: '40' },
        { functie: 'hulpverlener-hbo', procent: '55' },
        { functie: 'behandelaar-wo', procent: '5' },
      ],
    });
  });

  test('vier ogen: wie voorstelt stelt niet vast, en een ander verband ook niet', async () => {
    const rekenbasis = (await inzien(inkoper))?.voorstel?.id;
    expect(codes(await world.doe(inkoper, rekenbasisVaststellen, { rekenbasis }))).toEqual(['rekenbasis-vier-ogen']);
    const elders = world.iemand('verband', 'elders', 'inkoper');
    expect(codes(await world.doe(elders, rekenbasisVaststellen, { rekenbasis }))).toEqual(['rekenbasis-bestaat-niet']);
    await world.lukt(collega, rekenbasisVaststellen, { rekenbasis });
    expect(await taken(collega)).not.toContain('tarieven/rekenbasis-vaststellen');
    expect(codes(await world.doe(collega, rekenbasisVaststellen, { rekenbasis }))).toEqual(['rekenbasis-gesloten']);
  });
});

describe('daarna', () => {
  const tarief = async () => {
    const view = await world.vraag(inkoper, tarievenInzien, { contract, dag: datum('2026-01-01') });
    return view?.rijen.find((rij) => rij.product === product && rij.cao === 'jeugdzorg')?.gewoon;
  };

  test('is de prijs te berekenen, en zegt het bewijs waarvan is overgenomen', async () => {
    expect(await reken({ producten: [product] })).toMatchObject({ value: { aantal: 6, nietBerekend: [] } });
    const id = (await tarief())?.id ?? '';
    const kostprijs = (await world.vraag(inkoper, tariefInzien, { id }))?.kostprijs?.id ?? '';
    const steps = JSON.stringify(
      (await world.vraag(inkoper, kostprijsInzien, { id: kostprijs }))?.kostprijs.bewijs.outcome,
    );
    expect(steps).toContain('Rekenbasis 2 van het product, samengevoegd uit ‘Begeleiding regulier’ (50 %)');
    expect(steps).toContain('"voorbeeld":true');
  });

  test('gaat alleen dit product naar de colleges; een wijziging die wordt voorbereid gaat niet mee', async () => {
    await leidAf('begeleiding-lang', '45A06');
    await maakProductenCompleet(world);
    await world.lukt(inkoper, versieVoorbereiden, { product: oud });
    expect(codes(await dienIn())).toEqual(['product-zonder-kostprijs']);
    expect(codes(await dienIn({ producten: [oud] }))).toContain('tarieven-al-vastgesteld');
    const result = await dienIn({ producten: [product] });
    const voorstel = result.status === 'decided' ? result.value.voorstel : '';
    await world.bezorg();
    for (const gemeente of world.gemeenten)
      await world.lukt(world.iemand('gemeente', gemeente, 'college'), tariefvoorstelVaststellen, {
        voorstel,
        motivering: 'Het product vult een gat.',
      });
    await world.bezorg();
    const staat = async (code: string) =>
      (await world.vraag(inkoper, productInzien, { product: code, versie: null }))?.versies.map((one) => [
        one.staat,
        one.van?.toString() ?? null,
      ]);
    expect(await staat(product)).toEqual([['vastgesteld', '2026-01-01']]);
    expect(await staat('begeleiding-lang')).toEqual([['concept', null]]);
    expect((await staat(oud))?.[0]?.[0]).toBe('concept');
    const dag = datum('2026-01-01');
    const geldig = await world.alsof(inkoper, (context) =>
      tariefOp(context, { verband: world.verband, product, cao: 'ggz', micro: false, dag }),
    );
    expect(geldig?.bedrag).toBeGreaterThan(0);
    expect((await nieuw())?.map((one) => one.product)).toEqual(['begeleiding-lang']);
  });

  test('een nieuwe versie rekent vanaf haar eerste dag, en komt in de plaats van wat later begint', async () => {
    const mix = { 'hulpverlener-hbo': '100' };
    const eigen = { wijze: 'eigen', uit: [], mix, mixbron: 'Gesprek met vier aanbieders', van: '2025-07-01' };
    expect((await stelVoor(inkoper, eigen)).status).toBe('decided');
    await world.lukt(collega, rekenbasisVaststellen, { rekenbasis: (await inzien(collega))?.voorstel?.id });
    expect((await inzien(inkoper))?.versies.map(({ versie, staat }) => [versie, staat])).toEqual([
      [3, 'vastgesteld'],
      [2, 'vervallen'],
      [1, 'afgewezen'],
    ]);
  });
});

describe('wie wat ziet', () => {
  const dump = (wie: Wie) =>
    world.sql(wie, (tx) => rows<{ versie: number }>(tx, sql`select versie from tarieven.rekenbases order by versie`));

  test('leden alles; daarbuiten alleen waarop een vastgesteld tarief rust', async () => {
    expect((await dump(world.iemand('gemeente', '0513', 'college'))).length).toBe(3);
    const aanbieder = world.iemand('aanbieder', '12345678', 'aanbieder');
    expect((await dump(aanbieder)).map(({ versie }) => versie)).toEqual([2, 3]);
    await expect(world.vraag(aanbieder, rekenbasisInzien, { product })).rejects.toThrow();
  });

  test('niemand schrijft voor een ander verband', async () => {
    const changed = await world.sql(world.iemand('gemeente', '0513', 'college'), (tx) =>
      sql`update tarieven.rekenbases set staat = 'vervallen'`.execute(tx),
    );
    expect(changed.numAffectedRows).toBe(0n);
  });
});

describe('cijfers wijzigen', () => {
  const overhead = { soort: 'overhead', waarde: '36', jaar: '2025', bron: 'Jaarrekening', reden: 'Kleine locaties.' };
  const eigen = (anders: object = {}) => ({ wijze: 'eigen', uit: [], cijfers: [overhead], ...anders });
  const van = async (code: string) => world.vraag(collega, rekenbasisInzien, { product: code });
  const opLijst = async () =>
    (await world.alsof(inkoper, readTasks)).some(
      ({ soort, onderwerp }) => soort === 'tarieven/rekenbasis-voorstellen' && onderwerp.id === oud,
    );
  const stelVast = async (code: string) =>
    world.lukt(collega, rekenbasisVaststellen, { rekenbasis: (await van(code))?.voorstel?.id });

  test('van een product dat het plan kent: zij gaan voor, met waarom, en de rest blijft zoals het plan zegt', async () => {
    expect((await stelVoor(inkoper, { product: oud, ...eigen() })).status).toBe('decided');
    const view = await van(oud);
    expect(view).toMatchObject({ inPlan: true, voorstel: { functiemix: [], gaatVoor: true } });
    // Met 36 in plaats van 34 procent overhead: € 1,17 in plaats van € 1,16 per minuut.
    expect(view?.voorstel?.proef.find(({ cao, micro }) => cao === 'jeugdzorg' && !micro)?.bedrag).toBe(117);
    await stelVast(oud);
    expect((await van(oud))?.geldig?.parameters.map(({ reden }) => reden)).toContain('Kleine locaties.');
  });

  test('na afwijzen staat het weer op de lijst, tot er een nieuw voorstel of een nieuwe prijs is', async () => {
    expect((await stelVoor(inkoper, { product: oud, ...eigen() })).status).toBe('decided');
    expect(await opLijst()).toBe(false);
    const rekenbasis = (await van(oud))?.voorstel?.id;
    await world.lukt(collega, rekenbasisAfwijzen, { rekenbasis, oordeel: 'Dit cijfer telt al.' });
    expect(await opLijst()).toBe(true);
    expect((await reken({ producten: [oud] })).status).toBe('decided');
    expect(await opLijst()).toBe(false);
  });

  test('de aanbieder ziet op het verzoekformulier het cijfer van de dag waarvoor hij vraagt', async () => {
    const linde = world.iemand('aanbieder', '99000001', 'aanbieder');
    const { rijen = [] } = (await world.vraag(linde, tarievenInzien, { contract })) ?? {};
    const tarief = rijen.find((rij) => rij.product === oud && rij.cao === 'jeugdzorg')?.gewoon?.id ?? '';
    const cijfer = async (ingang: string | null) => {
      const gevraagd = ingang ? { ingang: datum(ingang), afwijkingen: [{ soort: 'overhead', wordt: '40' }] } : null;
      const view = await world.vraag(linde, tariefverzoekVoorvertonen, { tarief, gevraagd });
      return view?.cijfers.find(({ soort }) => soort === 'overhead')?.waarde;
    };
    expect([await cijfer(null), await cijfer('2025-12-31'), await cijfer('2026-01-01')]).toEqual(['34', '34', '36']);
  });

  test('van een product waarvan de functiemix na een uitvraag is gekozen: de cijfers wel, de mix niet', async () => {
    await world.sql(inkoper, (tx) => kiesMix(tx, world.verband, product));
    expect(await van(product)).toMatchObject({ inPlan: false, uitUitvraag: true, magVoorstellen: true });
    const mix = { mix: { 'hulpverlener-hbo': '100' }, mixbron: 'Gesprek' };
    expect(codes(await stelVoor(inkoper, eigen(mix)))).toEqual(['rekenbasis-mix-uit-uitvraag mix']);
    expect((await stelVoor(inkoper, eigen())).status).toBe('decided');
    await stelVast(product);
    const { model } = await world.alsof(inkoper, (context) =>
      leesRekenmodel(context, world.verband, datum('2026-06-01')),
    );
    expect(model.functiemixen.find((one) => one.product === product)?.functiemix).toMatchObject([
      { functie: 'begeleider-mbo', procent: '100' },
    ]);
    expect(model.parameters.find((one) => one.product === product)).toMatchObject({ soort: 'overhead', procent: '36' });
  });
});

describe('meer dan één eerste voorstel van een contract tegelijk', () => {
  const lang = 'begeleiding-lang';
  const extra = 'begeleiding-extra';

  test('elk over andere producten; wat al bij de colleges ligt, gaat er niet nog een keer heen', async () => {
    await leidAf(extra, '45A07');
    await maakProductenCompleet(world);
    for (const code of [lang, extra]) {
      expect((await stelVoor(inkoper, { product: code })).status).toBe('decided');
      const voorstel = (await world.vraag(collega, rekenbasisInzien, { product: code }))?.voorstel?.id;
      await world.lukt(collega, rekenbasisVaststellen, { rekenbasis: voorstel });
    }
    await reken({ producten: [lang, extra] });
    expect((await dienIn({ producten: [lang] })).status).toBe('decided');
    const twee = await Promise.all([1, 2].map(() => dienIn()));
    expect(twee.map(({ status }) => status).toSorted()).toEqual(['decided', 'refused']);
    expect(twee.filter(({ status }) => status === 'refused').map(codes)).toEqual([['product-al-voorgesteld']]);
    expect(codes(await dienIn({ producten: [lang, extra] }))).toEqual(['product-al-voorgesteld']);
    const tweede = twee.find(({ status }) => status === 'decided');
    const voorstel = tweede?.status === 'decided' ? tweede.value.voorstel : '';
    await world.bezorg();
    for (const gemeente of world.gemeenten)
      await world.lukt(world.iemand('gemeente', gemeente, 'college'), tariefvoorstelVaststellen, {
        voorstel,
        motivering: 'Het product vult een gat.',
      });
    await world.bezorg();
    expect((await nieuw())?.map((one) => [one.product, one.voorgelegd])).toEqual([[lang, true]]);
  });
});
