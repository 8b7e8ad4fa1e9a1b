// SPDX-License-Identifier: EUPL-1.2

import type { KamerNaam } from '#cyclus';
import type { PakketKop } from '#libs/regiopakket';
import type { ActContext } from './context.ts';
import type { Handler } from './handler.ts';

/** What every room's door offers to the house; what it offers to later rooms are its named exports. */
export type Deur = {
  readonly naam: KamerNaam;
  readonly handlers?: readonly Handler[];
  /** Takes the room's page of a region pack into its own tables; doing it again with the same page changes nothing. */
  readonly pakketLaden?: (context: ActContext, pakket: GeladenPakket) => Promise<void>;
  /** Keeps the plan of a region that does not work here, only to be read. */
  readonly planBewaren?: (context: ActContext, pakket: GeladenPakket) => Promise<void>;
};

/** A region pack that was validated as a whole: every page by its room's name. */
export type GeladenPakket = {
  readonly naam: string;
  readonly versie: string;
  readonly hash: string;
  readonly kop: PakketKop;
  readonly paginas: Readonly<Record<string, unknown>>;
};
