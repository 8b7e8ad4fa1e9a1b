// SPDX-License-Identifier: EUPL-1.2
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { item, loadPakket, packSource, page, pakketJsonSchema, sleutel, tekst, verwijzing } from './index.ts';

const schema = {
  beleid: page({ doelen: z.array(item({ code: sleutel('doel'), naam: tekst })) }),
  producten: page({ producten: z.array(item({ code: sleutel('product'), doel: verwijzing('doel') })) }),
};
const bron = 'bron: { document: plan, paragraaf: §1 }';

const kop = `naam: een-regio
titel: Plan
versie: 1.0.0
geldig: { van: 2025-01-01 }
documenten:
  - { code: plan, kort: P, titel: Plan, uitgever: Regio, datum: 2024-01-01 }
`;

let map = '';
beforeEach(async () => {
  map = join(await mkdtemp(join(tmpdir(), 'pakket-')), 'een-regio');
  await mkdir(map);
  await write('pakket', kop);
  await write('beleid', `doelen:\n  - code: dichtbij\n    naam: Hulp dichtbij\n    ${bron}\n`);
  await write('producten', `producten:\n  - code: begeleiding\n    doel: dichtbij\n    ${bron}\n`);
});
afterEach(() => rm(dirname(map), { recursive: true }));

const write = (naam: string, text: string) => writeFile(join(map, `${naam}.yaml`), text);
const fouten = async () => {
  const read = await loadPakket(map, schema);
  return read.ok ? [] : read.fouten.map((fout) => ({ ...fout, waar: `${fout.bestand}:${fout.regel}:${fout.kolom}` }));
};

test('A good pack is loaded whole', async () => {
  const read = await loadPakket(map, schema);
  if (!read.ok) throw new Error(JSON.stringify(read.fouten));
  expect(read.pakket.paginas.producten.producten[0]?.doel).toBe('dichtbij');
  expect(read.pakket.kop.versie).toBe('1.0.0');
});

test('The fingerprint follows the content, not the layout', async () => {
  const hash = async () => {
    const read = await loadPakket(map, schema);
    return read.ok ? read.hash : 'fout';
  };
  const before = await hash();
  await write('beleid', `# uitleg\ndoelen:\n  - ${bron}\n    naam: "Hulp dichtbij"\n    code: dichtbij\n`);
  expect(await hash()).toBe(before);
  await write('beleid', `doelen:\n  - code: dichtbij\n    naam: Hulp in de buurt\n    ${bron}\n`);
  expect(await hash()).not.toBe(before);
  expect(before).toMatch(/^[0-9a-f]{64}$/);
});

test('A reference to what does not exist names the nearest code', async () => {
  await write('producten', `producten:\n  - code: begeleiding\n    doel: dichtbji\n    ${bron}\n`);
  expect(await fouten()).toEqual([
    expect.objectContaining({
      waar: 'producten.yaml:3:11',
      melding: 'er is geen doel "dichtbji"',
      suggestie: 'dichtbij',
    }),
  ]);
});

test('A page that cannot be read gives no false alarm on the pages that refer to it', async () => {
  await write('beleid', 'doelen:\n\t- code: dichtbij\n');
  expect((await fouten()).map(({ bestand }) => bestand)).not.toContain('producten.yaml');
});

test('References are also checked on a page that has other errors', async () => {
  await write('producten', `producten:\n  - code: Begeleiding!\n    doel: veraf\n    ${bron}\n`);
  expect((await fouten()).map(({ melding }) => melding)).toEqual([
    expect.stringContaining('geen code'),
    'er is geen doel "veraf"',
  ]);
});

test('An item has a source or is an example with an explanation, and never both', async () => {
  await write('beleid', 'doelen:\n  - { code: a, naam: A }\n  - { code: b, naam: B, voorbeeld: true }\n');
  await write(
    'producten',
    `producten:\n  - code: c\n    doel: a\n    voorbeeld: true\n    toelichting: T\n    ${bron}\n`,
  );
  expect((await fouten()).map(({ waar, melding }) => `${waar} ${melding.split(':')[0]}`)).toEqual([
    'beleid.yaml:2:5 geen bron',
    'beleid.yaml:3:36 voorbeeld zonder toelichting',
    'producten.yaml:4:16 bron én voorbeeld',
  ]);
});

test('A missing page, an unknown page and a page that is too large are errors', async () => {
  await rm(join(map, 'producten.yaml'));
  await write('product', 'a: 1\n');
  await write('beleid', `#${'x'.repeat(600_000)}`);
  expect((await fouten()).map(({ bestand, melding, suggestie }) => [bestand, melding, suggestie])).toEqual([
    ['beleid.yaml', 'te groot: ten hoogste 512 kB', undefined],
    ['product.yaml', 'onbekende bladzijde', 'producten.yaml'],
    ['producten.yaml', 'deze bladzijde ontbreekt', undefined],
  ]);
});

test('A page in another encoding, an empty page and a list instead of fields are refused', async () => {
  await writeFile(join(map, 'beleid.yaml'), Buffer.from([0x64, 0xe9, 0x3a]));
  await write('producten', '');
  expect((await fouten()).map(({ melding }) => melding)).toEqual([
    'geen UTF-8',
    'verwacht: een blok met velden, gekregen: niets',
  ]);
});

test('A field named __proto__ is an unknown field like any other', async () => {
  await write('beleid', `__proto__: { polluted: true }\ndoelen: []\n`);
  await write('producten', 'producten: []\n');
  expect((await fouten()).map(({ melding }) => melding)).toEqual(['onbekend veld "__proto__"']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('A folder that does not exist is one error', async () => {
  expect(await loadPakket(join(map, 'weg'), schema)).toMatchObject({ ok: false, fouten: [{ bestand: '.' }] });
});

test('Every page has a JSON Schema for editors, with its fields and its closed words', () => {
  const { beleid, pakket } = pakketJsonSchema(schema);
  expect(beleid).toMatchObject({ type: 'object', additionalProperties: false, required: ['doelen'] });
  expect(pakket).toHaveProperty('properties.versie');
});

test('A step says where a figure of the pack stands, or that it is an example', () => {
  expect(packSource('a', { bron: { document: 'plan', paragraaf: '§2' } })).toEqual({
    from: 'pack',
    item: 'a',
    document: 'plan',
    paragraaf: '§2',
  });
  expect(packSource('a', { voorbeeld: true, toelichting: 'T' })).toMatchObject({ document: 'geen', voorbeeld: true });
});

test('A code that stands twice is told with when both hold', async () => {
  const twee = (eerste: string, tweede: string) =>
    write(
      'beleid',
      `doelen:\n${[eerste, tweede].map((geldig) => `  - code: dichtbij\n    naam: Hulp\n    geldig: ${geldig}\n    ${bron}\n`).join('')}`,
    );
  await twee('{ van: 2025-01-01, tot: 2026-06-30 }', '{ van: 2026-06-30 }');
  expect(await fouten()).toMatchObject([
    {
      waar: 'beleid.yaml:6:11',
      melding:
        'doel "dichtbij" staat er al (beleid.yaml:2), en zij gelden tegelijk: 1 januari 2025 tot en met 30 juni 2026, en vanaf 30 juni 2026',
    },
  ]);
  await twee('{ van: 2025-01-01, tot: 2026-06-29 }', '{ van: 2026-06-30 }');
  expect(await fouten()).toMatchObject([{ melding: expect.stringContaining('een pakket houdt één versie') }]);
});
