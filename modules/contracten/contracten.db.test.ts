// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum, newId } from '#libs/kernel';
import { firstRow, rows } from '#platform/database';
import { readDocument } from '#platform/documenten';
import type { Wie } from '#platform/hoed';
import { readTasks } from '#platform/taak';
import { meldToelating, sluitOvereenkomst, vindOvereenkomst } from '../../test/support/overeenkomst.ts';
import { stelTarievenVast } from '../../test/support/tarieven.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import {
  gecontracteerdeAanbieders,
  overeenkomstAanvaarden,
  overeenkomstConcept,
  overeenkomstenlijst,
  overeenkomstInzien,
  overeenkomstOndertekenen,
  overeenkomstVoor,
} from './index.ts';

let wereld: World;
let inkoper: Wie;
let directeur: Wie;
let linde: Wie;
let buur: Wie;
let gouda: Wie;

beforeAll(async () => {
  wereld = await openWorld();
  inkoper = wereld.iemand('verband', wereld.verband, 'inkoper');
  directeur = wereld.iemand('verband', wereld.verband, 'programmadirecteur');
  linde = wereld.iemand('aanbieder', '99000001', 'aanbieder');
  buur = wereld.iemand('aanbieder', '99000002', 'aanbieder');
  gouda = wereld.iemand('gemeente', '0513', 'toegang');
});
afterAll(() => wereld?.sluit());

const motivering = 'De aanbieder is toegelaten.';
const lijst = (wie: Wie) => wereld.vraag(wie, overeenkomstenlijst, {});
const inzien = (wie: Wie, id: string) => wereld.vraag(wie, overeenkomstInzien, { id });
const taken = (wie: Wie) => wereld.alsof(wie, readTasks);
const ondertekenen = (wie: Wie, overeenkomst: string) =>
  wereld.doe(wie, overeenkomstOndertekenen, { overeenkomst, motivering });
const redenen = (result: object) => ('reasons' in result ? result.reasons : result);

describe('een toelating', () => {
  test('wordt een overeenkomst in concept, met haar producten, cao, omvang en looptijd', async () => {
    await meldToelating(wereld, linde, { producten: ['begeleiding-specialistisch', 'begeleiding-regulier'] });
    const id = await vindOvereenkomst(wereld, linde);
    const view = await inzien(inkoper, id);
    expect(view).toMatchObject({ staat: 'concept', cao: 'jeugdzorg', micro: true, voorbeeld: true, document: null });
    expect(view?.producten.map(({ product }) => product)).toEqual([
      'begeleiding-regulier',
      'begeleiding-specialistisch',
    ]);
    expect(view?.van).toEqual(datum('2025-01-01'));
    expect(view?.tot).toEqual(datum('2027-12-31'));
  });

  test('is als concept te lezen in Word, door de regio en niet door de aanbieder', async () => {
    const id = await vindOvereenkomst(wereld, linde);
    const bestand = await wereld.vraag(inkoper, overeenkomstConcept, { id });
    expect(bestand?.inhoud.subarray(0, 2)).toEqual(new TextEncoder().encode('PK'));
    await expect(wereld.vraag(linde, overeenkomstConcept, { id })).rejects.toThrow();
  });

  test('zet de kalender van het plan erbij: 3 + 2 + 2 + 2 + 1', async () => {
    const view = await inzien(inkoper, await vindOvereenkomst(wereld, linde));
    const termijnen = view?.looptijd.status === 'decided' ? view.looptijd.value.termijnen : [];
    expect(termijnen.map(({ tot, beslissenVoor }) => [tot, beslissenVoor])).toEqual([
      ['2027-12-31', '2027-06-30'],
      ['2029-12-31', '2029-06-30'],
      ['2031-12-31', '2031-06-30'],
      ['2033-12-31', '2033-06-30'],
      ['2034-12-31', null],
    ]);
    expect(view?.afspraken.zonderKennisgeving.map(({ gevolg }) => gevolg)).toEqual(['loopt-door', 'eindigt']);
  });

  test('die twee keer wordt bezorgd, geeft één overeenkomst', async () => {
    const inschrijving = newId();
    const before = (await lijst(inkoper)).length;
    for (const _ of [1, 2]) await meldToelating(wereld, buur, { inschrijving, groot: true });
    expect(await lijst(inkoper)).toHaveLength(before + 1);
    const waiting = await taken(directeur);
    expect(waiting.filter(({ soort }) => soort === 'contracten/overeenkomst-ondertekenen')).toHaveLength(before + 1);
  });

  test('van een grote organisatie geeft geen micro-onderneming, met de stappen erbij', async () => {
    const view = await inzien(inkoper, await vindOvereenkomst(wereld, buur));
    expect(view).toMatchObject({ micro: false, microBewijs: { status: 'decided', value: false } });
    expect(view?.microBewijs.steps[0]?.steps.map(({ name }) => name)).toContain('grens-medewerkers');
  });
});

describe('een concept', () => {
  test('is er voor de leden van het verband, niet voor de aanbieder, een ander verband of een gemeente van buiten', async () => {
    const id = await vindOvereenkomst(wereld, linde);
    expect(await inzien(gouda, id)).toMatchObject({ staat: 'concept' });
    const buitenstaanders = [
      linde,
      buur,
      wereld.iemand('gemeente', '0363', 'toegang'),
      wereld.iemand('verband', 'elders', 'inkoper'),
    ];
    for (const wie of buitenstaanders) {
      expect(await lijst(wie)).toEqual([]);
      expect(await inzien(wie, id)).toBeUndefined();
      expect(await wereld.sql(wie, (tx) => rows(tx, sql`select from contracten.v_overeenkomst_producten`))).toEqual([]);
    }
  });

  test('zonder vastgestelde tarieven wordt niet ondertekend', async () => {
    expect(redenen(await ondertekenen(directeur, await vindOvereenkomst(wereld, linde)))).toEqual([
      {
        code: 'overeenkomst-zonder-tarief',
        figures: { producten: 'begeleiding-regulier, begeleiding-specialistisch' },
      },
    ]);
  });

  test('ondertekent wie daar geen mandaat voor heeft niet: de weigering zegt wie het wel mag', async () => {
    await stelTarievenVast(wereld);
    const id = await vindOvereenkomst(wereld, linde);
    for (const rol of ['inkoper', 'bestuurder'] as const)
      expect(redenen(await ondertekenen(wereld.iemand('verband', wereld.verband, rol), id))).toMatchObject([
        { code: 'niet-bevoegd' },
      ]);
    expect(await inzien(inkoper, id)).toMatchObject({ staat: 'concept', documenten: [] });
  });
});

describe('ondertekenen', () => {
  test('doet eerst de programmadirecteur: dan ligt de tekst vast, en vindt de aanbieder haar in de werkvoorraad', async () => {
    const id = await vindOvereenkomst(wereld, linde);
    expect(await inzien(directeur, id)).toMatchObject({ gevraagd: 'ondertekenen' });
    const { document } = await wereld.lukt(directeur, overeenkomstOndertekenen, { overeenkomst: id, motivering });
    await wereld.bezorg();
    const view = await inzien(linde, id);
    expect(view).toMatchObject({ staat: 'ondertekend', document, gevraagd: 'aanvaarden' });
    expect(view?.producten.map(({ tarief }) => tarief?.bedrag)).toEqual([105, expect.any(Number)]);
    expect((await wereld.sql(linde, (tx) => readDocument(tx, document)))?.mediatype).toBe('application/pdf');
    expect(await wereld.sql(buur, (tx) => readDocument(tx, document))).toBeUndefined();
    expect(redenen(await ondertekenen(directeur, id))).toMatchObject([{ code: 'overeenkomst-niet-in-concept' }]);
  });

  test('doet daarna de aanbieder, onder precies dit document', async () => {
    const id = await vindOvereenkomst(wereld, linde);
    const aanvaarden = (wie: Wie, akkoord: boolean) =>
      wereld.doe(wie, overeenkomstAanvaarden, { overeenkomst: id, akkoord });
    expect(redenen(await aanvaarden(linde, false))).toMatchObject([{ code: 'akkoord-ontbreekt', veld: 'akkoord' }]);
    expect(redenen(await aanvaarden(buur, true))).toMatchObject([{ code: 'overeenkomst-onbekend' }]);
    expect((await aanvaarden(linde, true)).status).toBe('decided');
    expect(redenen(await aanvaarden(linde, true))).toMatchObject([{ code: 'al-getekend' }]);
    await wereld.bezorg();

    const view = await inzien(linde, id);
    expect(view).toMatchObject({ staat: 'getekend', gevraagd: null, getekendDoor: linde.naam });
    const signed = await wereld.sql(directeur, (tx) =>
      firstRow<{ sha256: string }>(tx, sql`select sha256 from contracten.ondertekeningen where overeenkomst = ${id}`),
    );
    expect(signed?.sha256).toBe(view?.documenten[0]?.sha256);
    expect((await taken(inkoper)).find(({ onderwerp }) => onderwerp.id === id)).toMatchObject({
      soort: 'contracten/verlenging-voorbereiden',
      uiterlijk: datum('2027-06-30'),
    });
  });

  test('kan niemand namens een ander, ook niet buiten de regels van deze kamer om', async () => {
    const id = await vindOvereenkomst(wereld, buur);
    const vals = (wie: Wie, aanbieder: string, overeenkomst: string) =>
      wereld.sql(wie, (tx) =>
        sql`insert into contracten.ondertekeningen (aanbieder, overeenkomst, verband, sha256, naam, op)
            values (${aanbieder}, ${overeenkomst}, ${wereld.verband}, 'x', 'x', now())`.execute(tx),
      );
    await expect(vals(linde, buur.hoed.code, id)).rejects.toThrow(/row-level security/);
    await expect(vals(linde, linde.hoed.code, newId())).rejects.toThrow(/foreign key/);
  });
});

describe('wie mag wat leveren', () => {
  const product = 'begeleiding-regulier';
  const candidates = (dag: string, wat = product) =>
    wereld.alsof(gouda, (context) =>
      gecontracteerdeAanbieders(context, { verband: wereld.verband, product: wat, dag: datum(dag) }),
    );

  test('alleen wie een getekende overeenkomst heeft, van de eerste tot en met de laatste dag', async () => {
    const codes = async (dag: string, wat?: string) => (await candidates(dag, wat)).map(({ aanbieder }) => aanbieder);
    expect(await codes('2024-12-31')).toEqual([]);
    expect(await codes('2025-01-01')).toEqual([linde.hoed.code]);
    expect(await codes('2027-12-31')).toEqual([linde.hoed.code]);
    expect(await codes('2028-01-01')).toEqual([]);
    expect(await codes('2025-01-01', 'basis-ggz')).toEqual([]);
    await sluitOvereenkomst(wereld, wereld.iemand('aanbieder', '99000003', 'aanbieder'));
    expect(await codes('2025-01-01')).toEqual([linde.hoed.code, '99000003']);
  });

  test('een andere kamer vindt de overeenkomst waaronder iets is geleverd', async () => {
    const vind = (aanbieder: string, dag: string) =>
      wereld.alsof(gouda, (context) =>
        overeenkomstVoor(context, { verband: wereld.verband, aanbieder, product, dag: datum(dag) }),
      );
    expect(await vind(linde.hoed.code, '2025-03-01')).toMatchObject({ cao: 'jeugdzorg', micro: true });
    expect(await vind(linde.hoed.code, '2028-01-01')).toBeUndefined();
    expect(await vind(buur.hoed.code, '2025-03-01')).toBeUndefined();
  });
});
