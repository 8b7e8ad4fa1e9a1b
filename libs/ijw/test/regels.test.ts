// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { berichten } from '../berichten.ts';
import { csv, type Feitregel } from '../tools/gegenereerd.ts';
import { FEITEN, feit } from './feiten.ts';

/** Judged within the message and not by the schema already (which has no return code). */
const isInBericht = ({ code = '', controleniveau, retourcode }: Feitregel): boolean =>
  /^(TR|CD|CS)/.test(code) && controleniveau === 'in-bericht' && retourcode === '0001';

it.each(Object.entries(berichten))(
  '%s has every in-message rule of the standard, and no other',
  (soort, { regels }) => {
    feit('regels.csv');
    const verwacht = csv(`${FEITEN}/regels.csv`)
      .filter((regel) => isInBericht(regel) && regel['berichten']?.split(';').includes(soort))
      .map(({ code = '' }) => code);
    expect(regels.codes).toEqual(verwacht.toSorted());
  },
);

const MAP = new URL('../regels/', import.meta.url);
const tests = readdirSync(MAP).filter((naam) => naam.endsWith('.test.ts'));
const metRegels = Object.entries(berichten).filter(([, { regels }]) => regels.codes.length > 0);

it.each(metRegels)('%s has a test that names each of its rules', (soort, { regels }) => {
  const test = tests
    .filter((naam) => naam.startsWith(soort))
    .map((naam) => readFileSync(new URL(naam, MAP), 'utf8'))
    .join();
  const isGenoemd = (code: string): boolean => new RegExp(`['"][^'"\\n]*\\b${code}\\b[^'"\\n]*: `).test(test);
  expect(regels.codes.filter((code) => !isGenoemd(code))).toEqual([]);
});
