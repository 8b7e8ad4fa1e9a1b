// SPDX-License-Identifier: EUPL-1.2
import type { Standaard } from './structuur/tabel.ts';

/** One thing that is wrong in a message. */
export type Bevinding = {
  /** A rule code of the standard (`TR101`), `XSD` when the schema refuses it, `XML` when it cannot be read as XML. */
  readonly code: string;
  /** The code that the return message carries; only rules have one. */
  readonly retourcode?: string;
  /** Where, as an absolute path with 1-based positions: `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]`. */
  readonly pad: string;
  /** Line and column in the file, from 1, of the tag there; of the nearest element around it when it is missing. */
  readonly regel: number;
  readonly kolom: number;
  /** What is wrong, a Dutch sentence. */
  readonly melding: string;
};

/** The verdict on one file. */
export type Controle = {
  readonly standaard: Standaard | null;
  /** The number of the message (`323`) by its namespace, also when this package does not check it yet. */
  readonly bericht: string | null;
  /** What the XSD says. */
  readonly structuurGeldig: boolean;
  /** That, and every in-message rule. */
  readonly geldig: boolean;
  /** In the order of the file; of each code the first thousand. */
  readonly bevindingen: readonly Bevinding[];
  /** How many there are in all. */
  readonly aantalBevindingen: number;
};

/** A place in a file. */
export type Plek = Pick<Bevinding, 'pad' | 'regel' | 'kolom'>;
