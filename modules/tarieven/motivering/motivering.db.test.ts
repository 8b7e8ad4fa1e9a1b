// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datum, newId } from '#libs/kernel';
import { volmachtVerlenen } from '#modules/regio';
import { rows } from '#platform/database';
import type { Blok, Document } from '#platform/document';
import type { Wie } from '#platform/hoed';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import {
  kostprijzenBerekenen,
  motiveringsdocument,
  tariefwijzigingBesluiten,
  tariefwijzigingVoorstellen,
  tarievenInzien,
  voorstelInzien,
} from '../index.ts';
import { leesMotivering } from './motivering.query.ts';
import { documentVan } from './motiveringsdocument.query.ts';

let world: World;
let inkoper: Wie;
let aanbieder: Wie;
beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
  aanbieder = world.iemand('aanbieder', '12345678', 'aanbieder');
});
afterAll(() => world?.sluit());

const contract = 'ambulant-jeugd';
const bestand = (wie: Wie, id: string) => world.vraag(wie, motiveringsdocument, { id });
const gelezen = (wie: Wie, dag = '2025-01-01'): Promise<Document | null> =>
  world.alsof(wie, async (context) => {
    const motivering = await leesMotivering(context, contract, datum(dag));
    return motivering && documentVan(motivering);
  });
const lines = (blok: Blok): readonly string[] => {
  if (typeof blok === 'string') return [blok];
  return blok.soort === 'lijst' ? blok.punten : [blok.bijschrift ?? '', ...blok.rijen.map((rij) => rij.join(' | '))];
};
const onderdeel = (document: Document | null, kop: string) =>
  document?.onderdelen.find((one) => one.kop?.includes(kop))?.inhoud.flatMap(lines) ?? [];

test('before anything was computed there is nothing to motivate', async () => {
  expect(await bestand(inkoper, `${contract}.2025-01-01.pdf`)).toBeUndefined();
});

test('what is only computed is a concept, and a provider gets none', async () => {
  await world.lukt(inkoper, kostprijzenBerekenen, { contract, jaar: 2025 });
  expect(await gelezen(inkoper)).toMatchObject({ concept: true, voorbeeld: true });
  expect(await bestand(aanbieder, `${contract}.2025-01-01.pdf`)).toBeUndefined();
});

test('adopted tariffs have a motivation as pdf and Word, for everyone who is paid by them', async () => {
  await stelTarievenVast(world);
  for (const wie of [inkoper, aanbieder]) {
    const [pdf, docx] = [
      await bestand(wie, `${contract}.2025-01-01.pdf`),
      await bestand(wie, `${contract}.2025-01-01.docx`),
    ];
    expect(
      Buffer.from(pdf?.inhoud ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(docx?.naam).toBe(`motivering-tarieven-${contract}.2025-01-01.docx`);
    expect(await bestand(wie, `${contract}.2025-01-01.txt`)).toBeUndefined();
    expect(await bestand(wie, 'verzonnen.2025-01-01.pdf')).toBeUndefined();
  }
  expect(await gelezen(inkoper)).toMatchObject({ concept: false });
});

test('what was adopted is kept with its hash, and everyone reads that very document, whatever changes after', async () => {
  const view = await world.vraag(inkoper, tarievenInzien, { contract, dag: datum('2025-01-01') });
  const [pdf, docx] = view?.motiveringen ?? [];
  expect([pdf?.soort, docx?.soort]).toEqual(['pdf', 'docx']);
  const hash = (inhoud: Uint8Array = new Uint8Array()) => createHash('sha256').update(inhoud).digest('hex');
  const gouda = world.iemand('gemeente', '0513', 'college');
  for (const wie of [inkoper, aanbieder, gouda])
    for (const kept of [pdf, docx])
      for (const id of [`${contract}.2025-03-01.${kept?.soort}`, `${kept?.voorstel}.${kept?.soort}`])
        expect(hash((await bestand(wie, id))?.inhoud)).toBe(kept?.sha256);
  const voorstel = await world.vraag(inkoper, voorstelInzien, { id: pdf?.voorstel ?? '' });
  expect(voorstel?.motiveringen).toEqual(view?.motiveringen);
  await world.laadAnders({ pagina: 'tarieven.yaml', tekst: [['procent: 2\n', 'procent: 3\n']] });
  expect(hash((await bestand(aanbieder, `${contract}.2025-03-01.pdf`))?.inhoud)).toBe(pdf?.sha256);
  await world.laadAnders({ pagina: 'tarieven.yaml', tekst: [] });
  for (const tabel of ['delete from', 'update'])
    await expect(
      world.sql(inkoper, (tx) =>
        (tabel === 'update'
          ? sql`update tarieven.motiveringen set naam = 'x'`
          : sql`delete from tarieven.motiveringen`
        ).execute(tx),
      ),
    ).rejects.toThrow();
});

test('each tariff is split by the elements of its law, and adds up to what is declared', async () => {
  const split = onderdeel(await gelezen(inkoper), 'Waaruit de tarieven bestaan');
  const at = split.indexOf('Begeleiding regulier, per minuut');
  const euros = (row: string | undefined) =>
    Number((row?.split(' | ')[1] ?? '').replace(/[^\d,-]/g, '').replace(',', '.'));
  const parts = split.slice(at + 1, at + 7);
  expect(parts.map((row) => row.slice(0, 2))).toEqual(['a.', 'b.', 'c.', 'd.', 'Ni', 'Af']);
  expect(parts.map(euros).reduce((sum, part) => sum + part, 0)).toBeCloseTo(euros(split[at + 7]), 3);
  expect(euros(split[at + 7])).toBe(1.16);
});

test('what the law asks and the model does not have is said, with the reason or that there is none', async () => {
  const [b = '', d = ''] = onderdeel(await gelezen(inkoper), 'zonder bedrag');
  expect(b).toMatch(/^Jeugdwet, b\. .*is onbekend \(inkoopplan, §5\.3\.3: ‘Voor de onderbouwing/);
  expect(d).toMatch(/^Jeugdwet, d\. .*berekend voor 2025\. Daarna indexeert de regio/);
});

test('every figure says what it is, of what, of which year, how firm and whose', async () => {
  const rows = onderdeel(await gelezen(inkoper), 'Cijfers, met grondslag');
  expect(rows.find((row) => row.startsWith('Winst en risico'))).toMatch(
    /\| 2\s% \| opslag: kostprijs per uur \| 2025 \| keuze van de regio; inkoopplan, §5\.3\.3$/,
  );
  expect(rows.find((row) => row.startsWith('Overhead van een micro'))).toContain('voorbeeld, zonder bron');
});

test('who decided stands there, and what is unknown, differs in year or is an example', async () => {
  const document = await gelezen(inkoper);
  const decided = onderdeel(document, 'tot stand').filter((row) =>
    row.startsWith('Tarieven vaststellen | College van'),
  );
  expect(decided).toHaveLength(world.gemeenten.length);
  const reserve = onderdeel(document, 'Wat onbekend is').join('\n');
  expect(reserve).toContain('Welke tijd een aanbieder mag declareren is onbekend.');
  expect(reserve).toContain('Het uurloon van ‘Begeleider, mbo’ is dat van 2024; het tarief is voor 2025.');
  expect(reserve).toMatch(/Een voorbeeld, zonder bron: 9 van de 10 cijfers/);
});

test('tariffs that came out of a process tell how, each part with its number; an aanbieder is told where the file is', async () => {
  const { voorstel } = (
    await world.sql(inkoper, (tx) =>
      rows<{ voorstel: string }>(tx, sql`select id as voorstel from tarieven.voorstellen`),
    )
  )[0] ?? { voorstel: '' };
  const proces = newId();
  await world.sql(inkoper, async (tx) => {
    await sql`insert into tarieven.processen (verband, id, contract, jaar, ingang, staat, uit_plan, geopend, naam,
        gepresenteerd, reageren_tot, vrijgegeven, voorstel, beeindigd, voorbeeld)
      values (${world.verband}, ${proces}, ${contract}, 2025, '2025-01-01', 'afgerond', false, '2024-01-10T09:00Z', 'Inkoper',
        '2024-01-20T09:00Z', '2024-01-30T09:00Z', '2024-01-31T09:00Z', ${voorstel}, '2024-02-01T09:00Z', true)`.execute(
      tx,
    );
    await sql`insert into tarieven.procesdossier (verband, id, proces, soort, tekst, waarom, wie, op, naam) values
      (${world.verband}, ${newId()}, ${proces}, 'toezicht', 'Keek mee.', null, 'Een bureau', '2024-01-11T09:00Z', 'Inkoper'),
      (${world.verband}, ${newId()}, ${proces}, 'keuze', 'Wij rekenen per minuut.', 'Dat vraagt het plan.', null, '2024-01-12T09:00Z', 'Inkoper'),
      (${world.verband}, ${newId()}, ${proces}, 'verslag', 'Alleen voor het dossier.', null, null, '2024-01-13T09:00Z', 'Inkoper')`.execute(
      tx,
    );
  });
  const document = await gelezen(inkoper);
  const whole = JSON.stringify(document);
  expect(onderdeel(document, 'tot stand').join('\n')).toMatch(
    /geopend op 10 januari 2024 en afgerond op 1 februari 2024/,
  );
  expect(onderdeel(document, 'meegekeken').join('\n')).toContain('Een bureau');
  expect(onderdeel(document, 'Welke keuzes').join('\n')).toContain('Dat vraagt het plan.');
  expect(whole).not.toContain('Alleen voor het dossier.');
  expect(document?.onderdelen.map(({ kop }) => kop?.split('. ')[0])).toEqual(
    document?.onderdelen.map((_, at) => `${at + 1}`),
  );
  const voorAanbieder = JSON.stringify(await gelezen(aanbieder));
  expect(voorAanbieder).toContain('staat in het dossier van de regio. Vraag het daar op.');
  expect(voorAanbieder).not.toContain('Een bureau');
});

test('a figure that had two values stands there twice, with what each was used for', async () => {
  for (const gemeente of world.gemeenten)
    await world.lukt(world.iemand('gemeente', gemeente, 'college'), volmachtVerlenen, {
      verband: world.verband,
      mandaat: 'tarieven-alle-producten',
      motivering: 'Snelheid in het inkooptraject.',
      voorbeeld: true,
    });
  const { voorstel } = await world.lukt(inkoper, tariefwijzigingVoorstellen, {
    product: 'begeleiding-regulier',
    cao: 'jeugdzorg',
    parameter: { soort: 'overhead', procent: '36' },
    ingang: '2025-07-01',
    toelichting: 'De overhead is hoger.',
  });
  const bestuurder = world.iemand('verband', world.verband, 'bestuurder');
  await world.lukt(bestuurder, tariefwijzigingBesluiten, {
    voorstel,
    motivering: 'De overhead is hoger.',
    bevestigd: true,
  });
  const rows = onderdeel(await gelezen(inkoper, '2025-07-01'), 'Cijfers, met grondslag');
  const overhead = rows.filter((row) => row.startsWith('Overhead\n'));
  expect(overhead.map((row) => row.split(' | ')[2])).toEqual(
    ['36 %', '34 %'].map((text) => text.replace(' ', '\u00a0')),
  );
  expect(overhead[0]).toMatch(/^Overhead\nvoor Begeleiding regulier \|/);
});

test('what was computed stands there as it was, also when the pack says otherwise since', async () => {
  const mix = async () =>
    onderdeel(await gelezen(inkoper), 'Lonen en functies').find((row) => row.startsWith('Begeleiding regulier |'));
  const before = await mix();
  expect(before).toMatch(/60\s% Begeleider, mbo\n40\s% Hulpverlener, hbo \| keuze van de regio \| voorbeeld/);
  await world.laadAnders({
    pagina: 'tarieven.yaml',
    tekst: [
      ['{ functie: begeleider-mbo, procent: 60 }', '{ functie: begeleider-mbo, procent: 55 }'],
      ['{ functie: hulpverlener-hbo, procent: 40 }', '{ functie: hulpverlener-hbo, procent: 45 }'],
    ],
  });
  expect(await mix()).toBe(before?.replace('keuze van de regio', 'soort onbekend'));
  const reserve = onderdeel(await gelezen(inkoper), 'Wat onbekend is').join('\n');
  expect(reserve).toContain('Het regiopakket is na de berekening gewijzigd: ‘Hoe de tarieven zijn berekend’');
});
