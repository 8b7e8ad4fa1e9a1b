// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { type Uitnodigingsvraag, uitnodigenToetsen } from './uitnodigen-toetsen.rule.ts';

const nu = Temporal.Instant.from('2024-02-01T08:00:00Z');
const goed: Uitnodigingsvraag = {
  staat: 'concept',
  genodigden: 1,
  openbaar: false,
  bijeenkomsten: 1,
  stukken: 0,
  reagerenTot: null,
  nu,
};
const redenen = (anders: Partial<Uitnodigingsvraag>) => {
  const outcome = uitnodigenToetsen({ ...goed, ...anders });
  return outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [outcome.status];
};

test.each<[string, Partial<Uitnodigingsvraag>, readonly string[]]>([
  ['een bijeenkomst en één genodigde is genoeg', {}, ['decided']],
  ['open voor elke aanbieder: dan is niemand nodig', { genodigden: 0, openbaar: true }, ['decided']],
  ['alleen schriftelijk', { bijeenkomsten: 0, stukken: 1, reagerenTot: nu.add({ hours: 1 }) }, ['decided']],
  ['stukken zonder sluiting', { stukken: 1 }, ['dialoog-zonder-sluiting']],
  ['een sluiting die nu is', { reagerenTot: nu }, ['dialoog-sluiting-voorbij']],
  ['nog eens', { staat: 'uitgenodigd' }, ['dialoog-al-uitgenodigd']],
  ['niemand en niets', { genodigden: 0, bijeenkomsten: 0 }, ['dialoog-zonder-genodigden', 'dialoog-zonder-vraag']],
])('%s', (_, anders, verwacht) => expect(redenen(anders)).toEqual(verwacht));
