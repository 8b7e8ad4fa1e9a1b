// SPDX-License-Identifier: EUPL-1.2
import type { Standaard } from '../structuur/tabel.ts';
import type { Datum, Header } from '../types/gedeeld.ts';
import { type Melder, maakToets, type Regels, type Regelset, regelset } from './regel.ts';

/** What a rule knows besides the class that it looks at. */
export type Omgeving = { readonly standaard: Standaard; readonly dagtekening: Datum };

/** A class and where it stands in the message. */
type Plaats<T> = readonly [pad: string, klasse: T];

/** The class that stands here; none when it is absent. */
export const een = <T>(pad: string, klasse: T | undefined): readonly Plaats<T>[] =>
  klasse === undefined ? [] : [[pad, klasse]];

/** Every class of a list; none when the list is absent. */
export const elk = <T>(pad: string, klassen: readonly T[] = []): readonly Plaats<T>[] =>
  klassen.map((klasse, i) => [`${pad}[${i + 1}]`, klasse]);

/** Rules, put to the classes that `waar` finds in a message. */
type Toets<B> = {
  readonly regels: Readonly<Record<string, unknown>>;
  toets(bericht: B, omgeving: Omgeving, melder: Melder): void;
};

export const bij = <B, T>(waar: (bericht: B) => readonly Plaats<T>[], regels: Regels<T, Omgeving>): Toets<B> => ({
  regels,
  toets(bericht, omgeving, melder) {
    const toets = maakToets(regels, melder);
    for (const [pad, klasse] of waar(bericht)) toets(klasse, omgeving, `/Bericht/${pad}`);
  },
});

/** The rules of a message with one client: all is judged when the whole is there. */
export const perPlaats = <B extends { readonly Header: Header }>(...toetsen: readonly Toets<B>[]): Regelset<B, never> =>
  regelset(
    toetsen.map(({ regels }) => regels),
    (standaard, melder) => ({
      eenheid: () => [],
      slot(bericht) {
        const omgeving = { standaard, dagtekening: bericht.Header.BerichtIdentificatie.Dagtekening };
        for (const { toets } of toetsen) toets(bericht, omgeving, melder);
      },
    }),
  );
