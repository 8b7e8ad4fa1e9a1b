// SPDX-License-Identifier: EUPL-1.2
import { eenmalig } from '../xml/naam.ts';
import { basisschema } from './basisschema.gen.ts';
import { type Datatype, datatype } from './datatype.ts';
import type { Klassen, Rij, Standaard } from './tabel.ts';

/** One place in a message: an element with what may stand in it. Made from the tables once per message. */
export type Knoop = {
  readonly naam: string;
  readonly ns: string;
  readonly min: number;
  readonly max: number;
  /** Type for `xsi:type`: namespace and name; undefined when the type has no name. */
  readonly type: { readonly ns: string; readonly naam: string } | undefined;
  /** Set when the element holds a value, undefined when it holds elements. */
  readonly datatype: Datatype | undefined;
  readonly kinderen: readonly Knoop[];
  /** Holds one repeated element only (`Clienten`, `RetourCodes`): such a class is read as a list. */
  readonly isLijst: boolean;
  /** Is handed over by itself as soon as it is complete, so that a large message is never held whole. */
  readonly isEenheid: boolean;
};

const wet: Readonly<Record<Standaard, string>> = { jw: 'ijw', wmo: 'iwmo' };

/** The namespace of the elements of one schema of release 3.2, for instance of `jw323`. */
export const namespaceVan = (standaard: Standaard, schema: string): string =>
  `http://www.istandaarden.nl/${wet[standaard]}/3_2/${schema}/schema`;

/** The whole of one message. `eenheid` names the element that is handed over by itself, if any. */
export function maakPlan(klassen: Klassen, standaard: Standaard, soort: string, eenheid?: string): Knoop {
  const basis: Klassen = basisschema;
  const berichtNs = eenmalig(namespaceVan(standaard, `${standaard}${soort}`));
  const basisNs = eenmalig(namespaceVan(standaard, 'basisschema'));

  const kinderenVan = (tabel: Klassen, ns: string, klasse: string): readonly Knoop[] => {
    const rijen = tabel[klasse];
    if (rijen === undefined) throw new Error(`onbekende klasse ${klasse} in ${soort}`);
    return rijen.filter((rij) => (rij[4]?.alleen ?? standaard) === standaard).map((rij) => knoop(rij, ns));
  };

  const knoop = ([naam, type, min, max, bijzonder]: Rij, ns: string): Knoop => {
    const isWaarde = type.startsWith('LDT_');
    const isGedeeld = type.startsWith('CDT_');
    const typeNs = isWaarde || isGedeeld ? basisNs : berichtNs;
    const kinderen = isWaarde ? [] : kinderenVan(isGedeeld ? basis : klassen, typeNs, type);
    return {
      naam: eenmalig(naam),
      ns,
      min,
      max: max === 'n' ? Number.POSITIVE_INFINITY : max,
      type: bijzonder?.patroon === undefined ? { ns: typeNs, naam: type } : undefined,
      datatype: isWaarde ? datatype(type, standaard, bijzonder?.patroon) : undefined,
      kinderen,
      isLijst: kinderen.length === 1 && kinderen[0]?.max === Number.POSITIVE_INFINITY,
      isEenheid: naam === eenheid,
    };
  };

  return knoop(['Bericht', 'Root', 1, 1], berichtNs);
}
