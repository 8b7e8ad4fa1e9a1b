// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boekdocument, handboekdocument, leesBoek, productBewerken, productInzien } from '#modules/producten';
import { productenboekBestand, producthandboek } from '#modules/tarieven';
import type { Blok, Document } from '#platform/document';
import type { Wie } from '#platform/hoed';
import { stelTarievenVast } from '../../../test/support/tarieven.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { tariefAanvulling } from './vastgesteld.query.ts';

let world: World;
let inkoper: Wie;
const product = 'begeleiding-regulier';

beforeAll(async () => {
  world = await openWorld();
  inkoper = world.iemand('verband', world.verband, 'inkoper');
});
afterAll(() => world?.sluit());

const lines = (blok: Blok): readonly string[] => {
  if (typeof blok === 'string') return [blok];
  return blok.soort === 'lijst' ? blok.punten : blok.rijen.map((row) => row.join(' | '));
};
const read = ({ onderdelen }: Document) =>
  onderdelen
    .map(({ kop, inhoud }) => [`# ${kop ?? ''}`, ...inhoud.flatMap(lines)].join('\n'))
    .join('\n')
    .replaceAll('\u00a0', ' ');
const documents = (wie: Wie) =>
  world.alsof(wie, async (context) => {
    const boek = await leesBoek(context);
    const own = boek?.producten.find(({ versie }) => versie.product === product);
    const aanvulling = await tariefAanvulling(context, world.verband, context.vandaag);
    return {
      boek: boek && boekdocument(boek, aanvulling),
      handboek: boek && own && handboekdocument(boek, own, aanvulling),
    };
  });

test('zegt van elk product wat is afgesproken, ook wat onbekend of een voorbeeld is', async () => {
  const { boek, handboek } = await documents(inkoper);
  const paper = boek ? read(boek) : '';
  expect(boek).toMatchObject({ titel: 'Productenboek Ambulant Jeugd', concept: true, voorbeeld: true });
  expect(paper).toContain('# Contract 8. Ambulant Jeugd');
  expect(paper).toContain('Voor wie | onbekend');
  expect(paper).toContain('Norm: duur | bewust geen norm: de toegang weegt zelf af');
  expect(paper).toContain('Als de cliënt niet komt | Een gemiste afspraak kan niet worden gedeclareerd.');
  expect(paper).toContain('ten hoogste: € 25.');
  expect(paper).toContain('Lichter dan | Begeleiding specialistisch');
  expect(paper).toMatch(/Bronnen: Inkoopplan §5\.3, .* en §6\.8/);
  const hand = handboek ? read(handboek) : '';
  expect(hand.match(/^# .+$/gm)).toEqual([
    '# Waarvoor is dit product?',
    '# Voor wie is het?',
    '# Wat vragen wij van u?',
    '# Hoe lang en hoeveel?',
    '# Hoe declareert u?',
    '# Hoe verhoudt het zich tot andere producten?',
    '# Waar rust dit op?',
  ]);
  expect(hand).toContain('U declareert per minuut (code 01 in berichten), in categorie 45');
});

test('volgt wat er verandert: een nieuwe afspraak staat er meteen in', async () => {
  const inhoud = (await world.vraag(inkoper, productInzien, { product, versie: null }))?.versie.inhoud;
  await world.lukt(inkoper, productBewerken, {
    product,
    naam: inhoud?.naam,
    omschrijving: inhoud?.omschrijving,
    doelgroep: 'Jeugdigen die thuis wonen',
    leeftijdVan: '4',
    leeftijdTotEnMet: '17',
    eisen: [],
    normen: {
      duur: { soort: 'hard', maximaal: '12', eenheid: 'maanden' },
      omvang: { soort: 'onbekend' },
      intensiteit: { soort: 'onbekend' },
      functiemix: { soort: 'onbekend' },
    },
    tijd: { bekend: 'bekend', indirect: ['reistijd'] },
    doelen: inhoud?.doelen,
    kernbedingen: inhoud?.kernbedingen,
  });
  const { boek, handboek } = await documents(inkoper);
  expect(boek && read(boek)).toContain('Leeftijd | 4 tot en met 17 jaar');
  expect(boek && read(boek)).toContain('Declarabele tijd | direct contact en reistijd');
  expect(handboek && read(handboek)).toContain(
    'Duur: hoogstens 12 maanden (hard: afwijken alleen met toestemming van de gemeentelijke toegang)',
  );
});

test('een aanbieder leest geen concept', async () => {
  const aanbieder = world.iemand('aanbieder', '12345678', 'aanbieder');
  expect(await world.vraag(aanbieder, producthandboek, { id: `${product}.pdf` })).toBeUndefined();
  expect(await world.vraag(aanbieder, productenboekBestand, { id: 'productenboek.pdf' })).toBeUndefined();
});

test('noemt een tarief pas als het is vastgesteld', async () => {
  const before = await documents(inkoper);
  expect(before.handboek && read(before.handboek)).not.toContain('# Wat wordt er betaald?');
  await stelTarievenVast(world);
  await world.zetKlok('2025-03-01T09:00');
  const { boek, handboek } = await documents(inkoper);
  expect(handboek && read(handboek)).toMatch(
    /# Wat wordt er betaald\?\n.* \| andere aanbieders \| vanaf 1 januari 2025 \| € \d,\d\d/,
  );
  expect(boek && read(boek)).toMatch(/micro-onderneming \| vanaf 1 januari 2025 \| € \d,\d\d/);
});

test.each(['pdf', 'docx'] as const)('komt als %s, met de naam van wat het is', async (soort) => {
  const file = await world.vraag(inkoper, productenboekBestand, { id: `productenboek.${soort}` });
  expect(file?.naam).toBe(`productenboek.${soort}`);
  expect(file?.inhoud.length).toBeGreaterThan(5000);
  expect((await world.vraag(inkoper, productenboekBestand, { id: `ambulant-jeugd.${soort}` }))?.naam).toBe(
    `productenboek-ambulant-jeugd.${soort}`,
  );
  expect((await world.vraag(inkoper, producthandboek, { id: `${product}.${soort}` }))?.naam).toBe(
    `handboek-${product}.${soort}`,
  );
});

test('wat is vastgesteld leest een aanbieder ook; een vreemd adres geeft niets', async () => {
  const aanbieder = world.iemand('aanbieder', '12345678', 'aanbieder');
  expect(await world.vraag(aanbieder, producthandboek, { id: `${product}.pdf` })).toBeDefined();
  const { boek, handboek } = await documents(aanbieder);
  expect(boek?.concept).toBe(false);
  expect(handboek && read(handboek)).toContain('# Wat wordt er betaald?');
  for (const id of ['productenboek.xlsx', 'bestaat-niet.pdf', '../x.pdf'])
    expect(await world.vraag(inkoper, productenboekBestand, { id })).toBeUndefined();
});
