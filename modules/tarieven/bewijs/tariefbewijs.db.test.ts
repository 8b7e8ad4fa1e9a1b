// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '#platform/database';
import type { Wie } from '#platform/hoed';
import { NotAllowed } from '#platform/query';
import { geefEigenTarief } from '../../../test/support/eigen-tarief.ts';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { lockVerzoek } from '../differentiatie/tariefverzoek.store.ts';
import {
  aanbiedertariefBesluiten,
  tariefbewijsLezen,
  tariefbewijsToevoegen,
  tariefverzoekIndienen,
  tariefverzoekInzien,
  tarievenInzien,
} from '../index.ts';

let world: World;
let linde: Wie;
let ander: Wie;
let gouda: Wie;
let inkoper: Wie;
let verzoek = '';
const contract = 'ambulant-jeugd';
const product = 'begeleiding-regulier';
const tekst = 'Huur van drie locaties: 43.200 euro per jaar.';
const stuk = (naam = 'huur.txt', inhoud = tekst) => new File([inhoud], naam);

beforeAll(async () => {
  world = await openWorld();
  linde = world.iemand('aanbieder', '99000001', 'aanbieder');
  ander = world.iemand('aanbieder', '99000002', 'aanbieder');
  gouda = world.iemand('gemeente', '0513', 'financien');
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  await stelTarievenVast(world);
  await world.zetKlok('2025-03-01T09:00');
  const view = await world.vraag(linde, tarievenInzien, { contract });
  const tarief = view?.rijen.find((rij) => rij.product === product && rij.cao === 'jeugdzorg')?.gewoon?.id;
  const overhead = { soort: 'overhead', wordt: '40', reden: 'Drie kleine locaties met elk een eigen balie.' };
  const invoer = { tarief, ingang: '2025-07-01', toelichting: 'Kleine locaties.', afwijkingen: [overhead] };
  verzoek = (await world.lukt(linde, tariefverzoekIndienen, invoer)).verzoek;
});
afterAll(() => world?.sluit());

const codes = (result: object) =>
  'reasons' in result && Array.isArray(result.reasons)
    ? result.reasons.map(({ code, veld }: { code: string; veld?: string }) => `${code} ${veld ?? ''}`.trim())
    : result;
const voegToe = (wie: Wie, deel: object = {}) =>
  world.doe(wie, tariefbewijsToevoegen, { verzoek, cijfer: 'overhead', bestand: stuk(), ...deel });

describe('bewijs bij een verzoek om een eigen tarief', () => {
  test('wordt geweigerd in woorden: geen bestand, een soort die niet mag, te groot of een ander cijfer', async () => {
    expect(await voegToe(linde, { bestand: undefined })).toMatchObject({ status: 'invalid' });
    expect(codes(await voegToe(linde, { bestand: stuk('balans.exe') }))).toEqual(['bestandssoort-onbekend bestand']);
    expect(codes(await voegToe(linde, { bestand: stuk('balans.pdf') }))).toEqual([
      'bestand-past-niet-bij-naam bestand',
    ]);
    const large = stuk('groot.txt', 'a'.repeat(20 * 1024 * 1024 + 1));
    expect(codes(await voegToe(linde, { bestand: large }))).toEqual(['bestand-te-groot bestand']);
    expect(codes(await voegToe(linde, { cijfer: 'koffie' }))).toEqual(['tariefbewijs-ander-cijfer cijfer']);
    expect(await voegToe(inkoper)).toMatchObject({ status: 'forbidden' });
    expect(codes(await voegToe(ander))).toEqual(['verzoek-bestaat-niet']);
  });

  test('staat bij het verzoek met het cijfer dat het aantoont, één keer', async () => {
    expect(await voegToe(linde)).toMatchObject({ status: 'decided' });
    expect(codes(await voegToe(linde, { bestand: stuk('zelfde.txt') }))).toEqual(['tariefbewijs-dubbel bestand']);
    expect(await voegToe(linde, { cijfer: undefined, bestand: stuk('jaar.txt', 'Jaarrekening') })).toMatchObject({
      status: 'decided',
    });
    const sha256 = createHash('sha256').update(tekst).digest('hex');
    for (const wie of [linde, inkoper])
      expect((await world.vraag(wie, tariefverzoekInzien, { id: verzoek }))?.bewijzen).toMatchObject([
        { naam: 'huur.txt', cijfer: 'overhead', grootte: 45, sha256, door: linde.naam },
        { naam: 'jaar.txt', cijfer: null },
      ]);
  });

  test('lezen alleen de aanbieder en de regio, en wie leest wordt opgeschreven', async () => {
    const id = (await world.vraag(linde, tariefverzoekInzien, { id: verzoek }))?.bewijzen[0]?.id ?? '';
    for (const wie of [linde, inkoper]) {
      const found = await world.vraag(wie, tariefbewijsLezen, { id });
      expect(new TextDecoder().decode(found?.inhoud)).toBe(tekst);
    }
    expect(await world.vraag(ander, tariefbewijsLezen, { id })).toBeUndefined();
    expect(await world.vraag(gouda, tariefbewijsLezen, { id })).toBeUndefined();
    const raadslid = world.iemand('gemeente', '0513', 'raadslid');
    await expect(world.vraag(raadslid, tariefbewijsLezen, { id })).rejects.toThrow(NotAllowed);
    const read = await world.sql(inkoper, (tx) => rows(tx, sql`select wat, betrokkenen from platform.leeslog`));
    expect(read).toEqual([{ wat: 'bewijs bij tariefverzoek', betrokkenen: ['aanbieder/99000001'] }]);
  });

  test('ligt versleuteld, en verandert niet meer', async () => {
    const [row] = await world.sql(linde, (tx) =>
      rows<{ inhoud: Uint8Array }>(tx, sql`select inhoud from tarieven.tariefbewijzen where naam = 'huur.txt'`),
    );
    expect(Buffer.from(row?.inhoud ?? []).includes('Huur')).toBe(false);
    await expect(world.sql(linde, (tx) => rows(tx, sql`delete from tarieven.tariefbewijzen`))).rejects.toThrow();
  });

  test('wacht op wie over het verzoek besluit, en wie besluit op wat binnenkomt', async () => {
    let loslaten = () => {};
    const vast = new Promise<void>((done) => {
      loslaten = done;
    });
    let gesloten = () => {};
    const dicht = new Promise<void>((done) => {
      gesloten = done;
    });
    const slot = world.sql(inkoper, async (tx) => {
      await lockVerzoek(tx, verzoek);
      gesloten();
      await vast;
    });
    await dicht;
    const directeur = world.iemand('verband', world.verband, 'programmadirecteur');
    const erbij = voegToe(linde, { bestand: stuk('later.txt', 'Later') });
    const besluit = world.doe(directeur, aanbiedertariefBesluiten, {
      verzoek,
      uitkomst: 'afgewezen',
      motivering: 'Nee.',
    });
    const klaar = async (werk: Promise<unknown>) =>
      Promise.race([werk.then(() => 'klaar'), new Promise((done) => setTimeout(done, 400, 'wacht'))]);
    expect(await Promise.all([erbij, besluit].map(klaar))).toEqual(['wacht', 'wacht']);
    loslaten();
    await slot;
    expect((await erbij).status).toBe('decided');
    expect(codes(await besluit)).toEqual(['advies-ontbreekt']);
  });

  test('kan er niet bij als er al is besloten', async () => {
    const over = { contract, product, ingang: '2025-07-01', overhead: '41' };
    const besloten = await geefEigenTarief(world, ander, over);
    expect(codes(await voegToe(ander, { verzoek: besloten }))).toEqual(['verzoek-besloten']);
    expect((await world.vraag(ander, tariefverzoekInzien, { id: besloten }))?.magBewijzen).toBe(false);
  });

  test('blijft bij een grens: dan vraagt het om samenvoegen', async () => {
    for (const nummer of Array.from({ length: 17 }, (_, at) => at))
      expect(await voegToe(linde, { bestand: stuk(`${nummer}.txt`, `Stuk ${nummer}`) })).toMatchObject({
        status: 'decided',
      });
    expect(codes(await voegToe(linde, { bestand: stuk('meer.txt', 'Nog een stuk') }))).toEqual([
      'tariefbewijs-te-veel bestand',
    ]);
  });
});
