// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clientregels } from '../prestatie/prestatie.ts';
import { clientToetsen, vreemdeRegels } from './client-toetsen.rule.ts';
import { Nummerhouders } from './nummerhouders.ts';
import { gebroken, gezien, lijn, regel } from './test/lijn.ts';
import { toetsAlle } from './toets.ts';

/** A client with lines, each written as reference and number of the toewijzing. */
const van = (client: string, ...regels: readonly [string, number][]): Clientregels => ({
  client,
  prestaties: regels.map(([referentie, toewijzingnummer]) => regel({ referentie, toewijzingnummer })),
});
const bekend = (toewijzingen: Readonly<Record<number, string>>) =>
  new Map(Object.entries(toewijzingen).map(([nummer, client]) => [Number(nummer), { client }]));

describe('regels die bij een ander horen (TR304)', () => {
  test('zijn er niet als iedereen zijn eigen toewijzing noemt', () => {
    expect(
      vreemdeRegels(
        [van('anna', ['R1', 1], ['R2', 1]), van('bas', ['R3', 2])],
        bekend({ 1: 'anna', 2: 'bas' }),
        new Nummerhouders(),
      ),
    ).toEqual([[], []]);
  });

  test('staan bij de cliënt onder wie ze zijn gezet, en alleen die regels', () => {
    const bericht = [van('anna', ['R1', 1]), van('bas', ['R2', 2], ['R3', 1], ['R4', 1])];
    expect(vreemdeRegels(bericht, bekend({ 1: 'anna', 2: 'bas' }), new Nummerhouders())).toEqual([[], ['R3', 'R4']]);
  });

  test('zijn het ook als de ander zelf niet in het bericht staat', () => {
    expect(vreemdeRegels([van('bas', ['R1', 1])], bekend({ 1: 'anna' }), new Nummerhouders())).toEqual([['R1']]);
  });

  test('van een onbekend nummer zijn van wie het als eerste noemt; voor ieder daarna is het van een ander', () => {
    const bericht = [van('anna', ['R1', 9], ['R2', 9]), van('bas', ['R3', 9]), van('cor', ['R4', 9])];
    expect(vreemdeRegels(bericht, bekend({}), new Nummerhouders())).toEqual([[], ['R3'], ['R4']]);
  });

  test('volgen de toewijzing en niet de volgorde, als die bekend is', () => {
    const bericht = [van('bas', ['R1', 1]), van('anna', ['R2', 1])];
    expect(vreemdeRegels(bericht, bekend({ 1: 'anna' }), new Nummerhouders())).toEqual([['R1'], []]);
  });

  test('komen in elk bericht hierop neer: elk nummer heeft één eigenaar, en wie dat niet is, hoort het', () => {
    const nummers = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 });
    const bericht = fc
      .tuple(nummers, nummers, nummers)
      .map((perClient) =>
        perClient.map((lijst, at) =>
          van(`c${at}`, ...lijst.map((nummer, volg): [string, number] => [`${at}-${volg}`, nummer])),
        ),
      );
    fc.assert(
      fc.property(
        bericht,
        fc.dictionary(fc.constantFrom('1', '2'), fc.constantFrom('c0', 'c1', 'c2')),
        (clienten, feiten) => {
          const eigenaar = (nummer: number) =>
            feiten[nummer] ??
            clienten.find(({ prestaties }) => prestaties.some((een) => een.toewijzingnummer === nummer))?.client;
          expect(vreemdeRegels(clienten, bekend(feiten), new Nummerhouders())).toEqual(
            clienten.map(({ client, prestaties }) =>
              prestaties.filter((een) => eigenaar(een.toewijzingnummer) !== client).map(({ referentie }) => referentie),
            ),
          );
        },
      ),
    );
  });
});

describe('een regel van een cliënt', () => {
  test('is goed als onder die cliënt niets van een ander staat', () => {
    expect(gebroken(clientToetsen)).toEqual([]);
    expect(gezien(clientToetsen, 'TR304')).toEqual([
      ['TR304', 'in orde'],
      ['regels-van-ander', 0, 'input'],
    ]);
  });

  test('valt met zijn cliënt, ook als de regel zelf goed is, en de reden noemt alle vreemde regels', () => {
    const deel = { weet: { vreemdeRegels: ['R3', 'R4'] } };
    expect(toetsAlle(clientToetsen, lijn(deel))).toMatchObject({
      reasons: [{ code: 'TR304', figures: { regels: 'R3, R4' } }],
    });
    expect(gezien(clientToetsen, 'TR304', deel)).toEqual([
      ['TR304', 'niet in orde'],
      ['regels-van-ander', 'R3, R4', 'input'],
    ]);
  });
});
