// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum } from '#libs/kernel';
import {
  contractInzien,
  instrumentenInzien,
  keuzesUitproberen,
  keuzevoorstelIndienen,
  keuzevoorstelIntrekken,
  keuzevoorstelInzien,
  keuzevoorstelVaststellen,
  leesContract,
} from '#modules/beleid';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { laadRegio } from '#platform/pakket';
import { readTasks } from '#platform/taak';
import { openWorld, type World } from '../../../test/support/world.ts';

let wereld: World;
let ayse: Wie;
let colleges: readonly Wie[];
let aanbieder: Wie;
let vreemd: Wie;

beforeAll(async () => {
  wereld = await openWorld();
  ayse = wereld.iemand('verband', wereld.verband, 'beleidsadviseur');
  colleges = wereld.gemeenten.map((code) => wereld.iemand('gemeente', code, 'college'));
  aanbieder = wereld.iemand('aanbieder', '12345678', 'aanbieder');
  vreemd = wereld.iemand('verband', 'ergens-anders', 'beleidsadviseur');
});
afterAll(() => wereld?.sluit());

const voorstel = {
  contract: 'ambulant-jeugd',
  vorm: 'sas-aanbesteding',
  leveranciers: ['strategisch', 'groot'],
  ingang: '2035-01-01',
  toelichting: 'Om met minder aanbieders verder te gaan.',
};
const keuzesOp = (dag: string) =>
  wereld.alsof(ayse, (context) => leesContract(context, wereld.verband, 'ambulant-jeugd', datum(dag)));
const oordeelVan = async (code: string) => {
  const view = await wereld.vraag(ayse, instrumentenInzien, {});
  const found = view?.contracten.find((contract) => contract.code === code)?.samenhang;
  return found?.status === 'decided' ? found.value : undefined;
};
const takenVan = (wie: Wie) => wereld.alsof(wie, (context) => readTasks(context));

describe('de vier instrumenten van het plan', () => {
  test('worden per contract beoordeeld op wat het plan zegt', async () => {
    expect((await oordeelVan('ambulant-jeugd'))?.soort).toBe('let-op');
    const crisis = await oordeelVan('crisisdienst-jeugd');
    expect(crisis?.oordelen.find(({ eis }) => eis === 'vast-bedrag-bij-open-house')?.soort).toBe('onbekend');
    const wonen = await oordeelVan('wonen-jeugd');
    expect(wonen?.oordelen.find(({ eis }) => eis === 'typen-bij-open-house')?.soort).toBe('let-op');
    const hoog = await oordeelVan('hoog-specialistisch-jeugd');
    expect(hoog?.oordelen.find(({ eis }) => eis === 'vast-bedrag-in-jaarprogramma')?.soort).toBe('let-op');
  });

  test('zijn uit te proberen zonder dat er iets verandert', async () => {
    const dump = () => wereld.sql(ayse, (tx) => rows(tx, sql`select count(*) from beleid.keuzevoorstellen`));
    const before = await dump();
    const view = await wereld.vraag(aanbieder, keuzesUitproberen, {
      code: 'ambulant-jeugd',
      scenario: { bekostiging: ['lump-sum'], verlengingen: [2, 2, 2, 1] },
    });
    expect(Object.keys(view?.anders ?? {})).toEqual(['bekostiging']);
    expect(view?.verschillen.find(({ eis }) => eis === 'vast-bedrag-bij-open-house')).toMatchObject({
      nu: { soort: 'past' },
      dan: { soort: 'past-niet' },
    });
    expect(view?.magIndienen).toBe(false);
    expect(await dump()).toEqual(before);
  });
});

describe('een voorstel voor andere keuzes', () => {
  test.each([
    [{ contract: 'bestaat-niet' }, 'keuzevoorstel-contract-onbekend'],
    [{ vorm: 'bestaat-niet' }, 'keuzevoorstel-code-onbekend'],
    [{ vorm: 'open-house-gesloten', leveranciers: ['groot', 'klein', 'middel'] }, 'keuzevoorstel-verandert-niets'],
    [{ ingang: '2020-01-01' }, 'keuzevoorstel-ingang-voorbij'],
  ])('wordt met %j geweigerd', async (anders, reden) => {
    expect(await wereld.doe(ayse, keuzevoorstelIndienen, { ...voorstel, ...anders })).toMatchObject({
      status: 'refused',
      reasons: [{ code: reden }],
    });
  });

  test('kan niet van een ander komen', async () => {
    expect((await wereld.doe(colleges[0] as Wie, keuzevoorstelIndienen, voorstel)).status).toBe('forbidden');
    expect(await wereld.doe(vreemd, keuzevoorstelIndienen, voorstel)).toMatchObject({ status: 'refused' });
    expect((await wereld.doe(ayse, keuzevoorstelIndienen, { ...voorstel, leveranciers: ['reus'] })).status).toBe(
      'invalid',
    );
  });

  test('geldt pas als alle colleges hebben besloten, en vanaf zijn dag', async () => {
    const { voorstel: id } = await wereld.lukt(ayse, keuzevoorstelIndienen, voorstel);
    await wereld.bezorg();
    expect(await wereld.doe(ayse, keuzevoorstelIndienen, voorstel)).toMatchObject({
      reasons: [{ code: 'keuzevoorstel-loopt-al' }],
    });
    expect(
      await wereld.doe(ayse, keuzevoorstelVaststellen, { voorstel: id, motivering: 'Wij willen dit zo.' }),
    ).toMatchObject({
      status: 'refused',
    });
    const [first, ...rest] = colleges as [Wie, ...Wie[]];
    expect((await takenVan(first)).map(({ onderwerp }) => onderwerp.id)).toContain(id);
    await wereld.lukt(first, keuzevoorstelVaststellen, { voorstel: id, motivering: 'Past bij onze koers.' });
    expect(
      await wereld.doe(first, keuzevoorstelVaststellen, { voorstel: id, motivering: 'Past bij onze koers.' }),
    ).toMatchObject({ reasons: [{ code: 'al-besloten' }] });
    await wereld.bezorg();
    expect((await keuzesOp('2035-01-01'))?.keuzes?.procedure?.vorm).toBe('open-house-gesloten');

    for (const college of rest)
      await wereld.lukt(college, keuzevoorstelVaststellen, { voorstel: id, motivering: 'Past bij onze koers.' });
    await wereld.bezorg();
    expect((await keuzesOp('2034-12-31'))?.keuzes?.procedure?.vorm).toBe('open-house-gesloten');
    expect((await keuzesOp('2035-01-01'))?.keuzes).toMatchObject({
      procedure: { vorm: 'sas-aanbesteding' },
      leveranciers: { typen: ['strategisch', 'groot'] },
      bekostiging: { vormen: ['p*q'] },
    });
    const view = await wereld.vraag(ayse, keuzevoorstelInzien, { id });
    expect(view?.voorstel).toMatchObject({
      staat: 'vastgesteld',
      eerder: { procedure: { vorm: 'open-house-gesloten', bron: { paragraaf: '§6.8.1' } } },
    });
    const contract = await wereld.vraag(aanbieder, contractInzien, { code: 'ambulant-jeugd' });
    expect(contract?.wijzigingen.map(({ staat }) => staat)).toEqual(['vastgesteld']);
    expect(await wereld.doe(ayse, keuzevoorstelIntrekken, { voorstel: id })).toMatchObject({
      reasons: [{ code: 'keuzevoorstel-gesloten' }],
    });
  });

  test('blijft gelden als het plan opnieuw wordt geladen', async () => {
    expect(await laadRegio(wereld.omgeving, `regios/${wereld.verband}`)).toMatchObject({ ok: true });
    expect((await keuzesOp('2035-01-01'))?.keuzes?.procedure?.vorm).toBe('sas-aanbesteding');
  });

  test('is in te trekken zolang het open staat, en vraagt dan niets meer', async () => {
    const { voorstel: id } = await wereld.lukt(ayse, keuzevoorstelIndienen, { ...voorstel, contract: 'ambulant-wmo' });
    await wereld.bezorg();
    expect(await wereld.vraag(aanbieder, keuzevoorstelInzien, { id })).toBeUndefined();
    expect(await wereld.vraag(vreemd, keuzevoorstelInzien, { id })).toBeUndefined();
    expect(await wereld.doe(vreemd, keuzevoorstelIntrekken, { voorstel: id })).toMatchObject({ status: 'refused' });
    await wereld.lukt(ayse, keuzevoorstelIntrekken, { voorstel: id });
    await wereld.bezorg();
    expect((await takenVan(colleges[0] as Wie)).map(({ onderwerp }) => onderwerp.id)).not.toContain(id);
    expect(
      await wereld.doe(colleges[0] as Wie, keuzevoorstelVaststellen, { voorstel: id, motivering: 'Te laat besloten.' }),
    ).toMatchObject({ reasons: [{ code: 'keuzevoorstel-gesloten' }] });
  });
});
