// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import {
  herinneringenNalopen,
  leesVerlengingstoets,
  motieAfdoen,
  motieAntwoorden,
  motieInzien,
  motieKeuzen,
  motiesInzien,
  motiestapToevoegen,
  motieUitslagVastleggen,
  motieVastleggen,
} from '#modules/beleid';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let ayse: Wie;
let bram: Wie;
let raad: Wie;
let aanbieder: Wie;

beforeAll(async () => {
  wereld = await openWorld();
  ayse = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  bram = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  raad = wereld.iemand('gemeente', wereld.gemeenten[0] ?? '', 'raadslid');
  aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
});
afterAll(() => wereld?.sluit());

const taken = async (motie: string) =>
  (await wereld.alsof(bram, readTasks))
    .filter(({ onderwerp }) => onderwerp.soort === 'motie' && onderwerp.id === motie)
    .map(({ soort, uiterlijk }) => [soort, uiterlijk?.toString()]);
const redenen = async (poging: Promise<unknown>) =>
  ((await poging) as { reasons?: readonly { code: string }[] }).reasons?.map(({ code }) => code);
const stap = {
  motie: 'regierol',
  op: '2024-01-20',
  wat: 'In het plan opgenomen.',
  koppeling: 'contract:ambulant-jeugd',
};

describe('de moties van het plan', () => {
  test('staan er met de regel van het plan; wat het niet zegt is onbekend', async () => {
    const view = await wereld.vraag(raad, motiesInzien, {});
    expect(view?.regel).toEqual({ tenminste: 3, van: 5 });
    expect(view?.moties).toHaveLength(8);
    expect(view?.moties[3]).toMatchObject({
      code: 'aanbestedingstermijn',
      uiterlijk: null,
      eigenaar: null,
      staat: 'open',
      regionaal: { status: 'decided', value: { regionaal: true, grond: 'plan' } },
    });
  });

  test('noemen hoe elke raad stemde zodra dat is vastgelegd', async () => {
    for (const gemeente of wereld.gemeenten.slice(0, 3))
      await wereld.lukt(ayse, motieUitslagVastleggen, {
        motie: 'regierol',
        gemeente,
        uitslag: 'aangenomen',
        op: '2023-11-01',
      });
    const view = await wereld.vraag(raad, motieInzien, { code: 'regierol' });
    expect(view?.regionaal).toMatchObject({ value: { regionaal: true, grond: 'geteld' } });
    expect(view?.raden.filter(({ uitslag }) => uitslag === null)).toHaveLength(2);
  });

  test.each([
    [{ gemeente: '9999' }, 'motie-gemeente-geen-lid'],
    [{ motie: 'bestaat-niet' }, 'motie-bestaat-niet'],
    [{ op: '2030-01-01' }, 'motie-dag-in-toekomst'],
  ])('met %j wordt geen uitslag bewaard', async (anders, reden) => {
    const invoer = { motie: 'regierol', gemeente: wereld.gemeenten[0], uitslag: 'verworpen', ...anders };
    expect(await redenen(wereld.doe(ayse, motieUitslagVastleggen, invoer))).toEqual([reden]);
  });
});

describe('van motie tot antwoord', () => {
  test('een stap maakt dat zij wordt uitgevoerd, en zegt waartoe dat leidde', async () => {
    await wereld.lukt(ayse, motiestapToevoegen, stap);
    const view = await wereld.vraag(raad, motieInzien, { code: 'regierol' });
    expect(view).toMatchObject({ staat: 'in-uitvoering', stappen: 1, afdoenbaar: null });
    expect(view?.gedaan[0]).toMatchObject({ wat: stap.wat, soort: 'contract', koppelnaam: expect.any(String) });
  });

  test.each([
    [{ koppeling: 'contract:bestaat-niet' }, 'motie-koppeling-onbekend'],
    [{ op: '2030-01-01' }, 'motie-dag-in-toekomst'],
    [{ motie: 'bestaat-niet' }, 'motie-bestaat-niet'],
  ])('een stap met %j wordt niet bewaard', async (anders, reden) => {
    expect(await redenen(wereld.doe(ayse, motiestapToevoegen, { ...stap, ...anders }))).toEqual([reden]);
  });

  test('de een schrijft het antwoord, de ander doet de motie af; tot dan leest de raad het niet', async () => {
    expect(await redenen(wereld.doe(bram, motieAfdoen, { motie: 'regierol' }))).toEqual(['motie-zonder-antwoord']);
    await wereld.lukt(ayse, motieAntwoorden, { motie: 'regierol', antwoord: 'De regierol staat in het plan.' });
    expect(await taken('regierol')).toEqual([['beleid/motie-afdoen', undefined]]);
    const noor = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
    await wereld.lukt(noor, motieAntwoorden, { motie: 'regierol', antwoord: 'De regierol staat in het plan.' });
    expect((await wereld.vraag(raad, motieInzien, { code: 'regierol' }))?.antwoord).toBeNull();
    expect(await redenen(wereld.doe(ayse, motieAfdoen, { motie: 'regierol' }))).toEqual([
      'motie-antwoord-zelf-geschreven',
    ]);
    await wereld.lukt(bram, motieAfdoen, { motie: 'regierol' });
    expect(await taken('regierol')).toEqual([]);
    const view = await wereld.vraag(raad, motieInzien, { code: 'regierol' });
    expect(view).toMatchObject({ staat: 'afgedaan', antwoord: 'De regierol staat in het plan.' });
    expect(view?.antwoordOp?.toString()).toBe('2024-02-01');
  });

  test('daarna verandert zij niet meer, ook niet door het pakket', async () => {
    const afgedaan = ['motie-al-afgedaan'];
    expect(await redenen(wereld.doe(bram, motieAfdoen, { motie: 'regierol' }))).toEqual(afgedaan);
    expect(await redenen(wereld.doe(ayse, motiestapToevoegen, stap))).toEqual(afgedaan);
    expect(await redenen(wereld.doe(ayse, motieAntwoorden, { motie: 'regierol', antwoord: 'Anders.' }))).toEqual(
      afgedaan,
    );
    const uitslag = { motie: 'regierol', gemeente: wereld.gemeenten[1], uitslag: 'aangenomen' };
    expect(await redenen(wereld.doe(ayse, motieUitslagVastleggen, uitslag))).toEqual(afgedaan);
    expect(await wereld.vraag(ayse, motieKeuzen, { code: 'regierol' })).toBeUndefined();
    const dump = () => wereld.sql(ayse, (tx) => rows(tx, sql`select * from beleid.moties order by code`));
    const before = await dump();
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect(await dump()).toEqual(before);
  });
});

describe('een motie die een mens vastlegt', () => {
  const motie = { titel: 'Wachttijden', strekking: 'Meld de wachttijden.', uiterlijk: '2024-06-01' };

  test('komt erbij, en is niet regionaal zolang de raden niet bekend zijn', async () => {
    expect(await wereld.lukt(ayse, motieVastleggen, motie)).toEqual({ code: 'wachttijden' });
    const view = await wereld.vraag(raad, motieInzien, { code: 'wachttijden' });
    expect(view?.regionaal).toMatchObject({ status: 'incomplete', missing: ['motie-uitslag-per-gemeente'] });
  });

  test.each([
    [{}, 'motie-titel-bezet'],
    [{ titel: 'Nieuw' }, 'motie-titel-bezet'],
    [{ code: 'bestaat-niet' }, 'motie-bestaat-niet'],
    [{ titel: 'Elders', bindtVerlenging: ['bestaat-niet'] }, 'motie-contract-onbekend'],
  ])('wordt met %j niet bewaard', async (anders, reden) => {
    expect(await redenen(wereld.doe(ayse, motieVastleggen, { ...motie, ...anders }))).toEqual([reden]);
  });

  test('herinnert telkens als de dag nadert, elke keer één keer', async () => {
    expect(await taken('wachttijden')).toEqual([]);
    await wereld.zetKlok('2024-03-04T09:00');
    expect(await herinneringenNalopen(wereld.omgeving)).toBe(1);
    expect(await herinneringenNalopen(wereld.omgeving)).toBe(0);
    expect(await taken('wachttijden')).toEqual([['beleid/motie-uitvoeren', '2024-06-01']]);
    await wereld.zetKlok('2024-05-30T09:00');
    expect(await herinneringenNalopen(wereld.omgeving)).toBe(1);
    await wereld.zetKlok('2024-06-02T09:00');
    expect(await herinneringenNalopen(wereld.omgeving)).toBe(1);
    expect(await taken('wachttijden')).toEqual([['beleid/motie-uitvoeren', '2024-06-01']]);
    expect(
      (await wereld.vraag(raad, motiesInzien, {}))?.moties.find(({ code }) => code === 'wachttijden'),
    ).toMatchObject({ teLaat: true });
  });

  test('met een andere dag gaat de oude herinnering weg', async () => {
    await wereld.lukt(ayse, motieVastleggen, { ...motie, code: 'wachttijden', uiterlijk: '2025-06-01' });
    expect(await taken('wachttijden')).toEqual([]);
  });
});

describe('een motie die iets vraagt voor een verlenging', () => {
  const toets = (wie: Wie, termijnBegon: string) =>
    wereld.alsof(wie, (context) =>
      leesVerlengingstoets(context, wereld.verband, 'jeugdbescherming-jeugdreclassering', datum(termijnBegon)),
    );

  test('staat bij het contract tot er een stap op dat contract is vastgelegd', async () => {
    expect(await toets(raad, '2024-01-01')).toMatchObject({
      value: { eisen: [{ code: 'aanbestedingstermijn', beantwoord: false }] },
    });
    await wereld.lukt(ayse, motiestapToevoegen, {
      ...stap,
      motie: 'aanbestedingstermijn',
      koppeling: 'contract:jeugdbescherming-jeugdreclassering',
    });
    expect(await toets(raad, '2024-01-01')).toMatchObject({ value: { eisen: [{ beantwoord: true }] } });
    expect(await toets(raad, '2024-02-01')).toMatchObject({ value: { eisen: [{ beantwoord: false }] } });
  });

  test('is niet voor een aanbieder', async () => {
    expect(await toets(aanbieder, '2024-01-01')).toMatchObject({ value: { eisen: [] } });
  });
});

describe('wie mag wat', () => {
  test('een aanbieder en een vreemd verband zien geen moties; een raadslid schrijft er geen', async () => {
    const tel = (wie: Wie) => wereld.sql(wie, (tx) => rows(tx, sql`select from beleid.moties`));
    expect(await tel(aanbieder)).toEqual([]);
    expect(await tel(wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur'))).toEqual([]);
    expect((await tel(raad)).length).toBeGreaterThan(8);
    expect(await wereld.doe(raad, motiestapToevoegen, stap)).toMatchObject({ status: 'forbidden' });
    const poging = wereld.sql(raad, (tx) => rows(tx, sql`update beleid.moties set titel = 'x' returning code`));
    expect(await poging).toEqual([]);
  });
});
