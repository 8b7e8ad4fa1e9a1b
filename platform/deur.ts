// SPDX-License-Identifier: EUPL-1.2

import type { KamerNaam } from '#cyclus';
import type { PakketKop } from '#libs/regiopakket';
import type { ActContext, QueryContext } from './context.ts';
import type { Handler } from './handler.ts';
import type { Vindsoort } from './vindsoort.ts';

/** What every room's door offers to the house; what it offers to later rooms are its named exports. */
export type Deur = {
  readonly naam: KamerNaam;
  readonly handlers?: readonly Handler[];
  /** Where the room keeps personal data closed, so that it can be closed anew with another key. */
  readonly versleuteld?: readonly Versleuteld[];
  /** What the room holds about one person, in the name of the hat that is worn. */
  readonly overPersoon?: (context: QueryContext, bsn: string) => Promise<readonly Dossierstuk[]>;
  /** What people look for here. */
  readonly vindbaar?: readonly Vindsoort[];
  /** What of its personal data is erased after a term. */
  readonly bewaren?: readonly Bewaarsoort[];
  /** Takes the room's page of a region pack into its own tables; doing it again with the same page changes nothing. */
  readonly pakketLaden?: (context: ActContext, pakket: GeladenPakket) => Promise<void>;
  /** Keeps the plan of a region that does not work here, only to be read. */
  readonly planBewaren?: (context: ActContext, pakket: GeladenPakket) => Promise<void>;
};

/** Personal data of one kind: until when it is kept, and how it is erased. What remains keeps amounts, without the person. */
export type Bewaarsoort = {
  /** Its code, also in addresses. */
  readonly soort: string;
  readonly naam: string;
  /** What exactly goes, and what remains. */
  readonly uitleg: string;
  /** Since when the term runs. */
  readonly vanaf: string;
  readonly eigenaar: 'gemeente' | 'verband' | 'ieder';
  /** What law or standard says; null where our sources are silent: then the organisation fills it in. */
  readonly termijn: { readonly maanden: number; readonly bron: string } | null;
  readonly tel: (context: QueryContext, voor: Temporal.PlainDate) => Promise<number>;
  /** Erases so many at most. */
  readonly wis: (context: ActContext, voor: Temporal.PlainDate, hoogstens: number) => Promise<Gewist>;
};

/** How many went, and by which identifiers the log of personal data names them. */
export type Gewist = { readonly aantal: number; readonly betrokkenen: readonly string[] };

/** One record about a person, by the identifier that the log of personal data names it by. */
export type Dossierstuk = { readonly soort: string; readonly id: string };

/** A column of closed data: in which table, by which key a row is found, and under which context it was closed. */
export type Versleuteld = {
  readonly tabel: string;
  readonly kolom: string;
  readonly sleutel: readonly string[];
  readonly context: (plek: Readonly<Record<string, string>>) => string;
};

/** A region pack that was validated as a whole: every page by its room's name. */
export type GeladenPakket = {
  readonly naam: string;
  readonly versie: string;
  readonly hash: string;
  readonly kop: PakketKop;
  readonly paginas: Readonly<Record<string, unknown>>;
};
