// SPDX-License-Identifier: EUPL-1.2

/** Where in a page: names of fields and positions in lists, from the top. */
export type Pad = readonly (string | number)[];

/** Line and column as an editor counts them, from 1. */
export type Plaats = { readonly regel: number; readonly kolom: number };

/** One thing that is wrong in a pack, with the place and, where one is near, the word that was probably meant. */
export type PakketFout = Plaats & {
  readonly bestand: string;
  /** `contracten[2].wet`; empty for the page as a whole. */
  readonly pad: string;
  readonly melding: string;
  readonly suggestie?: string;
};

/** @example formatPad(['contracten', 2, 'wet']) // 'contracten[2].wet' */
export const formatPad = (pad: Pad): string =>
  pad.map((deel, i) => (typeof deel === 'number' ? `[${deel}]` : i === 0 ? deel : `.${deel}`)).join('');

/** Same file first by place, so that the list reads as the file does. */
export const byPlace = (a: PakketFout, b: PakketFout): number =>
  a.bestand.localeCompare(b.bestand) || a.regel - b.regel || a.kolom - b.kolom;
