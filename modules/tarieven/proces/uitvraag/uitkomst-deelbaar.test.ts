// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { functiemixSamenvatten } from './functiemix-samenvatten.rule.ts';
import { type Deelvraag, uitkomstDeelbaar, veiligeGrenzen } from './uitkomst-deelbaar.rule.ts';

const vraag = (
  mbo: readonly number[],
  gewichten: readonly number[] = mbo.map(() => 1),
  rest: Partial<Deelvraag> = {},
) => {
  const outcome = functiemixSamenvatten(
    mbo.map((procent, at) => ({ aandelen: [{ functie: 'mbo', procent: `${procent}` }], gewicht: `${gewichten[at]}` })),
  );
  if (outcome.status !== 'decided') throw new Error(outcome.status);
  const own = {
    product: 'Begeleiding',
    samenvatting: outcome.value,
    gewichten: gewichten.map(String),
    grenzen: veiligeGrenzen,
  };
  return { ...own, ...rest };
};
const mbo = (asked: Deelvraag) => {
  const outcome = uitkomstDeelbaar(asked);
  return outcome.status === 'decided' ? outcome.value.functies[0] : outcome;
};
const tien = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

test('met minder antwoorden dan de grens leest niemand iets, en staat er hoeveel er nodig zijn', () => {
  for (const few of [[60], [60, 40], [60, 40, 50], [60, 40, 50, 70]])
    expect(mbo(vraag(few))).toMatchObject({
      status: 'refused',
      reasons: [
        { code: 'uitkomst-te-weinig-antwoorden', figures: { product: 'Begeleiding', aantal: few.length, nodig: 5 } },
      ],
    });
});

test('vanaf vijf een gemiddelde, zonder de spreiding: kwartielen van vijf zijn antwoorden van één aanbieder', () => {
  expect(mbo(vraag([20, 40, 50, 70, 100]))).toEqual({
    functie: 'mbo',
    gemiddelde: '56',
    gewogen: '56',
    mediaan: null,
    kwartiel1: null,
    kwartiel3: null,
  });
});

test('vanaf tien ook de spreiding; nooit het laagste, het hoogste en de uitschieters', () => {
  const found = mbo(vraag(tien));
  expect(found).toMatchObject({ mediaan: '55', kwartiel1: '32.5', kwartiel3: '77.5' });
  for (const kept of ['laagste', 'hoogste', 'uitschieters']) expect(found).not.toHaveProperty(kept);
});

test('weegt één aanbieder meer dan de helft, dan is het gewogen gemiddelde bijna zijn antwoord', () => {
  expect(mbo(vraag([20, 40, 50, 70, 100], [1, 1, 1, 1, 4]))).toMatchObject({ gewogen: '72.5' });
  expect(mbo(vraag([20, 40, 50, 70, 100], [1, 1, 1, 1, 5]))).toMatchObject({ gewogen: null, gemiddelde: '56' });
});

test('de grenzen zijn een gegeven', () => {
  const grenzen = { minsteAntwoorden: 3, spreidingVanaf: 4, grootsteGewicht: 90 };
  expect(mbo(vraag([10, 20, 30], undefined, { grenzen }))).toMatchObject({ gemiddelde: '20', mediaan: null });
  expect(mbo(vraag([10, 20, 30, 40], undefined, { grenzen }))).toMatchObject({ mediaan: '25' });
});

test('wie zijn eigen antwoord kent, kan met het gemiddelde geen ander antwoord vaststellen', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 9 });
  fc.assert(
    fc.property(answers, (all) => {
      const found = mbo(vraag(all));
      if (!found || 'status' in found) throw new Error('niet gedeeld');
      // Take from one other and give to a third: the reader sees the same, so it cannot tell which it was.
      const [own = 0, a = 0, b = 0, ...rest] = all;
      const shift = Math.min(a, 100 - b);
      expect(mbo(vraag([own, a - shift, b + shift, ...rest]))).toEqual(found);
    }),
  );
});
