// SPDX-License-Identifier: EUPL-1.2
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { feit } from '../libs/ijw/test/feiten.ts';
import { csv } from '../libs/ijw/tools/gegenereerd.ts';

const koppen = {
  'Within one message': 'in-bericht',
  'Against earlier messages': 'bericht-overstijgend',
  'With data from elsewhere': 'extern',
} as const;

/** The rows of the page: rule, messages, return code, and the files that judge it. */
const opPagina = readFileSync('docs/berichtregels.md', 'utf8')
  .split('\n## ')
  .slice(1)
  .flatMap((deel) => {
    const niveau = Object.entries(koppen).find(([kop]) => deel.startsWith(kop))?.[1];
    return deel
      .split('\n')
      .filter((regel) => regel.startsWith('| TR'))
      .map((regel) => {
        const [code = '', berichten = '', retourcode = '', waar = ''] = regel.slice(2).split(' | ');
        return { code, niveau, berichten, retourcode, bestanden: waar.split(', ').map((naam) => naam.slice(1, -1)) };
      });
  });

test('de pagina over berichtregels noemt elke technische regel van de standaard, met haar berichten en code', () => {
  feit('regels.csv');
  const standaard = csv('../shared/ijw/regels.csv').filter(({ code }) => code?.startsWith('TR'));
  expect(standaard).toHaveLength(80);
  const gelezen = opPagina.map(({ code, niveau, berichten, retourcode }) => [code, niveau, berichten, retourcode]);
  expect(gelezen.toSorted()).toEqual(
    standaard
      .map(({ code, controleniveau, berichten, retourcode }) => [
        code,
        controleniveau,
        berichten?.replaceAll(';', ', '),
        retourcode === 'n.v.t.' ? '–' : retourcode,
      ])
      .toSorted(),
  );
});

const tests = ['libs/ijw', 'modules/berichten', 'modules/toegang', 'modules/declaraties']
  .flatMap((map) => globSync(`${map}/**/*.test.ts`, { exclude: ['**/node_modules/**'] }))
  .map((pad) => readFileSync(pad, 'utf8'));

test.each(opPagina)('$code wordt getoetst waar de pagina het zegt, en een test noemt haar', ({ code, bestanden }) => {
  expect(bestanden.length).toBeGreaterThan(0);
  for (const bestand of bestanden) {
    const pad = bestand.startsWith('ijw/') ? `libs/${bestand}` : `modules/${bestand}`;
    expect(existsSync(pad) && readFileSync(pad, 'utf8').includes(code), `${pad} noemt ${code}`).toBe(true);
  }
  expect(
    tests.some((tekst) => tekst.includes(code)),
    `een test noemt ${code}`,
  ).toBe(true);
});
