// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { berichten, isBerichtsoort, planVan } from '../../../../libs/ijw/berichten.ts';
import { datatypen } from '../../../../libs/ijw/structuur/datatypen.gen.ts';
import type { Knoop } from '../../../../libs/ijw/structuur/plan.ts';
import type { Datatypetabel, Standaard } from '../../../../libs/ijw/structuur/tabel.ts';
import { inEenRegel, klassen } from './klassen.ts';
import { velden, veldVan } from './velden.ts';

type Plek = { readonly klasse: string; readonly knoop: Knoop; readonly standaard: Standaard };

function* plekken(klasse: Knoop, standaard: Standaard): Generator<Plek> {
  for (const knoop of klasse.kinderen) {
    yield { klasse: klasse.naam, knoop, standaard };
    yield* plekken(knoop, standaard);
  }
}

const alle = Object.keys(berichten)
  .filter(isBerichtsoort)
  .flatMap((soort) =>
    (['jw', 'wmo'] as const).flatMap((standaard) => [...plekken(planVan(standaard, soort), standaard)]),
  );

test('elk element van elk bericht heeft een naam in gewoon Nederlands', () => {
  const zonder = alle
    .filter(({ knoop: { naam } }) => naam !== 'RetourCodes')
    .filter(({ klasse, knoop: { naam, datatype } }) =>
      datatype ? !(`${klasse}/${naam}` in velden) && !(naam in velden) : !(naam in klassen) && !(naam in inEenRegel),
    )
    .map(({ klasse, knoop }) => `${klasse}/${knoop.naam}`);
  expect([...new Set(zonder)]).toEqual([]);
  expect(alle.length).toBeGreaterThan(1_000);
});

test('elk element met een codelijst wordt met die lijst getoond', () => {
  const tabel: Readonly<Record<string, Datatypetabel>> = datatypen;
  const anders = alle.flatMap(({ klasse, knoop: { naam, type }, standaard }) => {
    const codes = tabel[type?.naam ?? '']?.codes;
    const lijst = typeof codes === 'object' ? codes[standaard] : codes;
    const { als } = veldVan(klasse, naam);
    const getoond =
      typeof als !== 'object' ? undefined : typeof als.lijst === 'object' ? als.lijst[standaard] : als.lijst;
    return lijst === getoond ? [] : [`${klasse}/${naam}: ${getoond} in plaats van ${lijst}`];
  });
  expect([...new Set(anders)]).toEqual([]);
});

test('elke naam hier bestaat in de standaard', () => {
  const bestaat = new Set(alle.flatMap(({ klasse, knoop: { naam } }) => [naam, `${klasse}/${naam}`]));
  const vreemd = [velden, klassen, inEenRegel]
    .flatMap((lijst) => Object.keys(lijst))
    .filter((naam) => !bestaat.has(naam));
  expect(vreemd).toEqual([]);
});
