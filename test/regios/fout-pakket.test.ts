// SPDX-License-Identifier: EUPL-1.2
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPakket, type PakketFout } from '#libs/regiopakket';
import { paginas } from '#platform/pakket';

// A good pack in which a careless hand changed many things at once.

type Vergissing = {
  readonly bestand: string;
  readonly van: string;
  readonly naar: string;
  /** The text on the line that must be reported; `naar` when absent. */
  readonly op?: string;
  readonly melding: RegExp;
  readonly suggestie?: string;
};

const vergissingen: readonly Vergissing[] = [
  {
    bestand: 'pakket',
    van: 'versie: "0.1.0"',
    naar: 'versie: 0.1',
    melding: /verwacht: tekst, gekregen: 0.1; .*aanhalings/,
  },
  { bestand: 'pakket', van: 'tot: 2034-12-31', naar: 'tot: 2034-02-31', melding: /geen bestaande dag/ },
  {
    bestand: 'regio',
    van: 'code: "0513"',
    naar: 'code: 0513',
    melding: /verwacht: tekst, gekregen: 513; .*aanhalings/,
  },
  {
    bestand: 'regio',
    van: 'soort: college',
    naar: 'soort: colege',
    melding: /geen geldig woord/,
    suggestie: 'college',
  },
  {
    bestand: 'regio',
    van: 'handeling: programma-van-eisen-opstellen',
    naar: 'handeling: programma-van-eisen-opstelen',
    melding: /geen geldig woord/,
    suggestie: 'programma-van-eisen-opstellen',
  },
  {
    bestand: 'regio',
    van: 'naAfstemmingMet: [bestuurlijk-trekker]',
    naar: 'naAfstemmingMet: [bestuurlijk-treker]',
    melding: /er is geen gremium "bestuurlijk-treker"/,
    suggestie: 'bestuurlijk-trekker',
  },
  {
    bestand: 'beleid',
    van: 'nummer: 3\n',
    naar: 'nummer: 3\n    nummer: 33\n',
    op: 'nummer: 33',
    melding: /twee keer/,
  },
  {
    bestand: 'beleid',
    van: 'draagtBijAan: [goede-behouden]',
    naar: 'draagtBijAan: [goede-bewaren]',
    melding: /er is geen doel "goede-bewaren"/,
    suggestie: 'goede-behouden',
  },
  {
    bestand: 'beleid',
    van: 'bron: { document: inkoopplan, paragraaf: §3.2, citaat: "Versterken van de sturing" }',
    naar: '',
    op: 'code: sturing-versterken',
    melding: /geen bron/,
  },
  {
    bestand: 'producten',
    van: 'omschrijving: Ambulante hulp',
    naar: 'omschrijvng: Ambulante hulp',
    melding: /onbekend veld "omschrijvng"/,
    suggestie: 'omschrijving',
  },
  {
    bestand: 'producten',
    van: 'omschrijving: Ambulante hulp',
    naar: 'omschrijvng: Ambulante hulp',
    op: 'code: jeugd-en-opvoedhulp',
    melding: /veld "omschrijving" ontbreekt; verwacht: tekst/,
  },
  {
    bestand: 'producten',
    van: 'maximaalEuro: 25',
    naar: 'maximaalEuro: [25]',
    melding: /verwacht: onbekend, geen, tegenstrijdig of een getal, gekregen: een lijst/,
  },
  {
    bestand: 'tarieven',
    van: '{ functie: behandelaar-wo, procent: 15 }',
    naar: '{ functie: behandelaar-wo, procent: 14 }',
    op: '{ functie: hulpverlener-hbo, procent: 85 }',
    melding: /tellen niet op tot 100 procent/,
  },
  {
    bestand: 'tarieven',
    van: 'van: kosten-per-declarabel-uur\n    naar: kosten-met-overhead',
    naar: 'van: bruto-uurloon\n    naar: kosten-met-overhead',
    op: 'van: bruto-uurloon\n    naar: kosten-met-overhead',
    melding: /sluit niet aan: de vorige levert kosten-per-declarabel-uur/,
  },
  {
    bestand: 'inkoop',
    van: 'naam: Financieel gezond\n',
    naar: 'naam: "Financieel gezond\n',
    op: '',
    melding: /geen geldige|ontbreekt|hoort hier niet|springt/,
  },
  {
    bestand: 'toegang',
    van: 'experttafel\n    naam: Experttafel',
    naar: 'verblijfstafel\n    naam: Experttafel',
    melding: /tafel "verblijfstafel" staat er al \(toegang.yaml:\d+\)/,
  },
  {
    bestand: 'contracten',
    van: 'document: contractstandaard-wmo, paragraaf: artikel 1.5',
    naar: 'document: contractstandaart-wmo, paragraaf: artikel 1.5',
    melding: /er is geen document/,
    suggestie: 'contractstandaard-wmo',
  },
];

let map = '';
let fouten: readonly PakketFout[] = [];
const texts = new Map<string, string>();

beforeAll(async () => {
  map = join(await mkdtemp(join(tmpdir(), 'pakket-')), 'midden-holland');
  await cp(fileURLToPath(new URL('../../regios/midden-holland', import.meta.url)), map, { recursive: true });
  for (const { bestand, van, naar } of vergissingen) {
    const text = texts.get(bestand) ?? (await readFile(join(map, `${bestand}.yaml`), 'utf8'));
    texts.set(bestand, text.includes(van) ? text.replace(van, naar) : text);
  }
  for (const [bestand, text] of texts) await writeFile(join(map, `${bestand}.yaml`), text);
  await writeFile(join(map, 'belied.yaml'), 'doelen: []\n');
  const read = await loadPakket(map, paginas);
  fouten = read.ok ? [] : read.fouten;
});
afterAll(() => rm(dirname(map), { recursive: true }));

const lineOf = (bestand: string, text: string): number => {
  const [before = '', after] = (texts.get(bestand) ?? '').split(text);
  if (after === undefined) throw new Error(`niet in ${bestand}: ${text}`);
  return before.split('\n').length;
};

test.each(vergissingen)(
  '$bestand: "$naar" is reported at its line',
  ({ bestand, naar, op = naar, melding, suggestie }) => {
    const near = fouten.filter(
      (fout) => fout.bestand === `${bestand}.yaml` && (op === '' || fout.regel === lineOf(bestand, op)),
    );
    expect(near.map((fout) => fout.melding).join('\n')).toMatch(melding);
    expect(near.find((fout) => melding.test(fout.melding))?.suggestie).toBe(suggestie);
  },
);

test('A page under a misspelt name is reported with the name that was meant', () => {
  expect(fouten.find(({ bestand }) => bestand === 'belied.yaml')?.suggestie).toBe('beleid.yaml');
});

test('Nothing else is reported: one mistake does not set off a row of others', () => {
  const expected = vergissingen.filter(({ bestand }) => bestand !== 'inkoop').length + 1;
  const overige = fouten.filter(({ bestand }) => bestand !== 'inkoop.yaml');
  expect(overige.map(({ bestand, regel, melding }) => `${bestand}:${regel} ${melding}`)).toHaveLength(expected);
});

test('Errors come in the order of the files, each with a line and a column from 1', () => {
  expect(fouten.every(({ regel, kolom }) => regel >= 1 && kolom >= 1)).toBe(true);
  expect(fouten.map(({ bestand }) => bestand)).toEqual(fouten.map(({ bestand }) => bestand).toSorted());
});
