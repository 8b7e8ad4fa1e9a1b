// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import {
  type Nummerhouder,
  type Toewijzingfeiten,
  type Toewijzingmelding,
  toewijzingenToetsen,
  type Verzoekfeit,
} from './toewijzingen-toetsen.rule.ts';

const product = { categorie: '45', productcode: '45A01' };
const melding = (anders: Partial<Toewijzingmelding> = {}, plaats = 1): Toewijzingmelding => ({
  ...product,
  nummer: plaats,
  van: '2025-01-06',
  redenWijziging: null,
  referentie: null,
  pad: `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${plaats}]`,
  ...anders,
});
const houder: Nummerhouder = { ...product, client: 'tom', aanbieder: '99000001', van: '2025-01-06' };
const feiten = (anders: Partial<Toewijzingfeiten> = {}): Toewijzingfeiten => ({
  client: 'tom',
  aanbieder: '99000001',
  nummers: new Map([[1, houder]]),
  gedeclareerd: new Set(),
  verzoeken: null,
  ...anders,
});
const verzoek = (anders: Partial<Verzoekfeit> = {}): Pick<Toewijzingfeiten, 'verzoeken'> => ({
  verzoeken: new Map([['V1', { soort: 'toewijzing', client: 'tom', gehonoreerd: false, ...anders }]]),
});
const codes = (...oordeel: Parameters<typeof toewijzingenToetsen>) =>
  toewijzingenToetsen(...oordeel).map(({ code, pad }) => `${code} ${pad.at(-2)}`);

describe('TR332', () => {
  test('laat toe: een nieuw nummer, en een nieuwe versie van dezelfde toewijzing', () => {
    expect(codes([melding(), melding({}, 2)], feiten())).toEqual([]);
  });
  test.each([
    ['een andere cliënt', { client: 'lieke' }],
    ['een andere aanbieder', { aanbieder: '99000002' }],
    ['een ander product', { productcode: '45A02' }],
    ['een andere ingangsdatum', { van: '2025-02-01' }],
  ])('keurt af: het nummer is al van %s', (_, anders) => {
    expect(codes([melding()], feiten({ nummers: new Map([[1, { ...houder, ...anders }]]) }))).toEqual(['TR332 1']);
  });
});

describe('TR379', () => {
  test('laat toe: de referentie van een verzoek over deze cliënt dat nog niet is gehonoreerd', () => {
    expect(codes([melding({ referentie: 'V1' }), melding({}, 2)], feiten(verzoek()))).toEqual([]);
  });
  test('keurt af: een referentie van geen verzoek, van een andere cliënt, of nog eens', () => {
    expect(codes([melding({ referentie: 'V2' })], feiten(verzoek()))).toEqual(['TR379 1']);
    expect(codes([melding({ referentie: 'V1' })], feiten(verzoek({ client: 'lieke' })))).toEqual(['TR379 1']);
    expect(codes([melding({ referentie: 'V1' })], feiten(verzoek({ gehonoreerd: true })))).toEqual(['TR379 1']);
  });
  test('keurt af: bij een verzoek om wijziging een toewijzing zonder die referentie', () => {
    const wijziging = feiten(verzoek({ soort: 'wijziging' }));
    expect(codes([melding({ referentie: 'V1' }), melding({}, 2)], wijziging)).toEqual(['TR379 2']);
    expect(codes([melding({ referentie: 'V1' }), melding({ referentie: 'V1' }, 2)], wijziging)).toEqual([]);
  });
  test('toetst niet als de aanbieder hier nooit iets heeft gevraagd', () => {
    expect(codes([melding({ referentie: 'V9' })], feiten())).toEqual([]);
  });
});

describe('TR385', () => {
  const verwijderd = melding({ redenWijziging: '13' });
  test('keurt af: verwijderen wat toegekende regels draagt', () => {
    expect(codes([verwijderd], feiten({ gedeclareerd: new Set([1]) }))).toEqual(['TR385 1']);
  });
  test('laat toe: verwijderen zonder zulke regels, en anders wijzigen', () => {
    expect(codes([verwijderd], feiten())).toEqual([]);
    expect(codes([melding({ redenWijziging: '05' })], feiten({ gedeclareerd: new Set([1]) }))).toEqual([]);
  });
});
