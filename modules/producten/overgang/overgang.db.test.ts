// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  eindeBesluiten,
  eindeIntrekken,
  eindeInzien,
  eindeVoorstellen,
  overgangenInzien,
  overgangVastleggen,
  productAfleiden,
  productInzien,
  versieVoorbereiden,
} from '#modules/producten';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let inkoper: Wie;
let directeur: Wie;
const oud = 'begeleiding-regulier';
const opvolger = 'begeleiding-specialistisch';
const stelsel = 'diensten tot 2025';

beforeAll(async () => {
  wereld = await openWorld();
  inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
  directeur = wereld.iemand('verband', wereld.verband, 'programmadirecteur');
});
afterAll(() => wereld?.sluit());

const kaart = async (zoeking = {}) => {
  const view = await wereld.vraag(inkoper, overgangenInzien, zoeking);
  if (view?.kaart.status !== 'decided') throw new Error('geen kaart');
  return { ...view, stand: view.kaart.value };
};
const codes = (result: Awaited<ReturnType<World['doe']>>) =>
  result.status === 'refused' ? result.reasons.map(({ code }) => code) : result.status;
const taken = async () => (await wereld.alsof(directeur, readTasks)).map(({ soort }) => soort);
const voorstel = {
  product: oud,
  laatsteDag: '2025-12-31',
  opvolgers: [opvolger],
  toelichting: 'Het onderscheid is niet meer nodig.',
};
const stelVoor = (anders: object = {}) => wereld.doe(inkoper, eindeVoorstellen, { ...voorstel, ...anders });
const besluit = (wie: Wie, motivering = 'Het onderscheid tussen beide is niet meer nodig.') =>
  wereld.doe(wie, eindeBesluiten, { product: oud, motivering, bevestigd: true });

describe('de kaart van was naar wordt', () => {
  test('begint met wat het plan zegt: van traject naar minuut, en de omrekening is niet bekend', async () => {
    const { overgangen, stand } = await kaart({ stelsel: 'vorige inkoop' });
    expect(overgangen).toMatchObject([
      { was: 'basis-ggz', wasEenheid: 'traject', wordtEenheid: 'minuut', herkomst: { bron: { paragraaf: '§6.8.3' } } },
      { was: 'gespecialiseerde-ggz', omrekening: { status: 'incomplete', missing: ['omrekenfactor'] } },
    ]);
    expect(stand.nieuw).toEqual([oud, opvolger, 'jeugd-en-opvoedhulp']);
    expect((await kaart({ q: 'gespec' })).overgangen).toHaveLength(1);
  });

  test('neemt oudere stelsels op: gesplitst, vervallen, of nog zonder bestemming', async () => {
    const leg = (input: object) =>
      wereld.lukt(inkoper, overgangVastleggen, { stelsel, wasNaam: 'Begeleiding', wasEenheid: 'uur', ...input });
    await leg({ was: 'H300', gaat: 'onbekend' });
    expect((await kaart()).stand.gaten).toEqual([`${stelsel}: H300`]);
    await leg({ was: 'H300', gaat: 'naar', wordt: oud });
    await leg({ was: 'H300', gaat: 'naar', wordt: opvolger });
    await leg({ was: 'H301', gaat: 'vervalt' });
    const { overgangen, stand } = await kaart({ stelsel });
    expect(overgangen.map(({ was, wordt, vervalt }) => [was, wordt, vervalt])).toEqual([
      ['H300', oud, false],
      ['H300', opvolger, false],
      ['H301', null, true],
    ]);
    expect(overgangen[0]?.omrekening).toMatchObject({ value: '60' });
    expect(stand).toMatchObject({ gaten: [], gesplitst: [`${stelsel}: H300`], nieuw: ['jeugd-en-opvoedhulp'] });
  });

  test('wie zich vergiste, maakt het weer onbekend en legt het opnieuw vast', async () => {
    const leg = (input: object) =>
      wereld.lukt(inkoper, overgangVastleggen, { stelsel: 'vergissing', was: 'X1', wasNaam: 'Begeleiding', ...input });
    await leg({ gaat: 'naar', wordt: oud });
    await leg({ gaat: 'vervalt' });
    expect((await kaart()).stand.dubbel).toEqual(['vergissing: X1']);
    await leg({ gaat: 'onbekend' });
    expect((await kaart()).stand).toMatchObject({ gaten: ['vergissing: X1'], dubbel: [] });
    await leg({ gaat: 'vervalt' });
    expect((await kaart({ stelsel: 'vergissing' })).overgangen).toMatchObject([
      { was: 'X1', wordt: null, vervalt: true },
    ]);
  });

  test('wat een nieuw product heet, is niet het adres van een pagina', async () => {
    const nieuw = { product: oud, naam: 'Verschil', productcode: '45A99' };
    expect(await wereld.doe(inkoper, productAfleiden, { ...nieuw, code: 'verschil' })).toMatchObject({
      status: 'invalid',
      fouten: [{ veld: 'code' }],
    });
  });

  test('een eigen factor gaat voor, en een fout staat bij zijn veld', async () => {
    const traject = { stelsel: 'vorige inkoop', was: 'basis-ggz', wasNaam: 'Basis GGZ', wasEenheid: 'traject' };
    await wereld.lukt(inkoper, overgangVastleggen, { ...traject, gaat: 'naar', wordt: 'basis-ggz', factor: '1200' });
    expect((await kaart({ q: 'basis' })).overgangen[0]?.omrekening).toMatchObject({ value: '1200' });
    const doe = (input: object) => wereld.doe(inkoper, overgangVastleggen, { ...traject, ...input });
    const velden = async (input: object) => {
      const result = await doe(input);
      return result.status === 'invalid' ? result.fouten.map(({ veld }) => veld) : codes(result);
    };
    expect(await velden({ gaat: 'naar', factor: 'veel' })).toEqual(['factor', 'wordt']);
    expect(await velden({ gaat: 'naar' })).toEqual(['wordt']);
    expect(await velden({ gaat: 'naar', wordt: 'verzonnen' })).toEqual(['relatie-product-onbekend']);
    expect(await velden({ stelsel: 'Productenboek', gaat: 'vervalt' })).toEqual(['overgang-eigen-stelsel']);
    const adviseur = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
    expect((await wereld.doe(adviseur, overgangVastleggen, { ...traject, gaat: 'vervalt' })).status).toBe('forbidden');
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect((await kaart({ q: 'basis' })).overgangen[0]?.omrekening).toMatchObject({ value: '1200' });
  });
});

describe('een product beëindigen', () => {
  test('kan pas als het geldt', async () => {
    expect(codes(await stelVoor())).toEqual(['product-nog-niet-vastgesteld']);
    await stelTarievenVast(wereld);
    await wereld.zetKlok('2025-06-01T09:00');
  });

  test('zonder gat: de opvolger moet er de volgende dag zijn', async () => {
    expect(codes(await stelVoor({ opvolgers: ['verzonnen'] }))).toEqual(['relatie-product-onbekend']);
    expect(codes(await stelVoor({ laatsteDag: '2025-05-31', opvolgers: [oud] }))).toEqual([
      'einde-voorbij',
      'opvolger-is-zichzelf',
    ]);
  });

  test('stelt de inkoper voor, en trekt hij in zolang niemand besloot', async () => {
    expect((await stelVoor()).status).toBe('decided');
    expect(await taken()).toEqual(['producten/einde-besluiten']);
    const ander = wereld.iemand('verband', wereld.verband, 'inkoper');
    expect(codes(await wereld.doe(ander, eindeVoorstellen, { ...voorstel, laatsteDag: '2026-06-30' }))).toEqual([
      'product-heeft-eindevoorstel',
    ]);
    expect(codes(await wereld.doe(ander, versieVoorbereiden, { product: oud }))).toEqual([
      'product-heeft-eindevoorstel',
    ]);
    await wereld.lukt(inkoper, eindeIntrekken, { product: oud });
    expect(await taken()).toEqual([]);
    expect(codes(await besluit(directeur))).toEqual(['product-geen-eindevoorstel']);
    expect(codes(await wereld.doe(inkoper, eindeIntrekken, { product: oud }))).toEqual(['product-geen-eindevoorstel']);
  });

  test('besluit de programmadirecteur, niet wie het voorstelde en niet zonder motivering', async () => {
    expect((await stelVoor()).status).toBe('decided');
    const view = await wereld.vraag(directeur, eindeInzien, { product: oud });
    expect(view).toMatchObject({
      einde: { opvolgers: [opvolger] },
      toets: { value: true },
      mandaat: { soort: 'directie' },
    });
    const beide: Wie = { ...inkoper, hoed: { ...inkoper.hoed, rollen: ['inkoper', 'programmadirecteur'] } };
    expect(codes(await besluit(beide))).toEqual(['vier-ogen']);
    expect(codes(await besluit(wereld.iemand('verband', wereld.verband, 'inkoper')))).toEqual(['niet-bevoegd']);
    expect(codes(await besluit(directeur, 'kort'))).toEqual(['motivering-ontbreekt']);
  });

  test('eindigt op zijn laatste dag, en de kaart zegt wat het opvolgt', async () => {
    expect((await besluit(directeur)).status).toBe('decided');
    const view = await wereld.vraag(inkoper, productInzien, { product: oud, versie: null });
    expect(view?.versies[0]?.tot?.toString()).toBe('2025-12-31');
    expect(view).toMatchObject({ magBeeindigen: false, magVoorbereiden: false });
    expect(codes(await wereld.doe(inkoper, versieVoorbereiden, { product: oud }))).toEqual(['product-beeindigd']);
    expect(codes(await stelVoor())).toEqual(['product-eindigt-al']);
    expect((await kaart({ stelsel: 'productenboek' })).overgangen).toMatchObject([
      { was: oud, wordt: opvolger, omrekening: null, vervalt: false },
    ]);
    expect(await taken()).toEqual([]);
    const gemeente = wereld.iemand('gemeente', '9999', 'toegang');
    expect(await wereld.vraag(gemeente, overgangenInzien, {})).toBeUndefined();
  });

  test('zonder opvolger vervalt het met opzet', async () => {
    const product = 'jeugd-en-opvoedhulp';
    expect((await stelVoor({ product, opvolgers: undefined })).status).toBe('decided');
    await wereld.lukt(directeur, eindeBesluiten, {
      product,
      motivering: 'Er is geen vraag meer naar.',
      bevestigd: true,
    });
    const { stand, overgangen } = await kaart({ q: product });
    expect(overgangen).toMatchObject([{ vervalt: true, wordt: null }]);
    expect(stand.gaten).toEqual([]);
  });
});

test('een andere eenheid van hetzelfde product staat ook op de kaart; wat eerder overging houdt zijn eenheid van toen', async () => {
  const product = 'basis-ggz';
  await wereld.sql(inkoper, async (tx) => {
    await sql`update producten.productversies set tot = '2025-12-31' where product = ${product}`.execute(tx);
    await sql`insert into producten.productversies (verband, product, versie, staat, van, inhoud)
      select verband, product, 2, 'vastgesteld', '2026-01-01', jsonb_set(inhoud, '{eenheid,soort}', '"uur"')
      from producten.productversies where product = ${product}`.execute(tx);
  });
  const { overgangen, stand } = await kaart({ q: product });
  expect([...stand.gesplitst, ...stand.samengevoegd].filter((one) => one.includes(product))).toEqual([]);
  expect(
    overgangen.map(({ wasEenheid, wordtEenheid, omrekening }) => [wasEenheid, wordtEenheid, omrekening]),
  ).toMatchObject([
    ['minuut', 'uur', { value: '1/60' }],
    ['traject', 'minuut', { value: '1200' }],
  ]);
});

describe('een nieuw product uit een ander', () => {
  test('begint als kopie in concept, zonder de bron en de verbanden van het oude', async () => {
    const nieuw = { product: opvolger, code: 'begeleiding-kort', naam: 'Begeleiding kort', productcode: '45A09' };
    await wereld.lukt(inkoper, productAfleiden, nieuw);
    const view = await wereld.vraag(inkoper, productInzien, { product: 'begeleiding-kort', versie: null });
    expect(view?.versie).toMatchObject({ versie: 1, staat: 'concept', contract: 'ambulant-jeugd' });
    expect(view?.versie.inhoud).toMatchObject({ naam: 'Begeleiding kort', ijw: { code: '45A09', voorbeeld: true } });
    expect(view?.versie.inhoud.bron).toBeUndefined();
    expect(codes(await wereld.doe(inkoper, productAfleiden, nieuw))).toEqual(['product-bestaat-al']);
    expect(codes(await wereld.doe(inkoper, productAfleiden, { ...nieuw, product: 'verzonnen' }))).toEqual([
      'product-bestaat-niet',
    ]);
  });
});
