// SPDX-License-Identifier: EUPL-1.2
import { createContext, type RouterContext } from 'react-router';
import type { Storing } from '#platform/bereikbaar';
import type { Omgeving } from '#platform/omgeving';
import type { Sessie } from '#platform/sessie';
import type { Verklaring } from '#platform/toegankelijkheid';

/** A provider of sign-ins as people see it. */
export type Aanmeldplaats = { readonly code: string; readonly naam: string };

/** What the server hands to every page. */
export type Verzoek = {
  readonly omgeving: Omgeving;
  /** Address under which people reach the platform, without a slash at the end. */
  readonly adres: string;
  readonly sessie: Sessie | null;
  /** How this page is asked for, and where it is: its path with what stands behind the question mark. */
  readonly methode: string;
  readonly pad: string;
  /** Where the request came from, to count what fails there; null when unknown. */
  readonly plek: string | null;
  /** Where one can sign in. */
  readonly aanmeldplaatsen: readonly Aanmeldplaats[];
  /** Address of the organisation's own theme, if it has one. */
  readonly thema: string | null;
  /** What the organisation declares on accessibility, if it does. */
  readonly verklaring: Verklaring | null;
  /** The moment of this request on the one clock. */
  readonly nu: Temporal.Instant;
  readonly nonce: string;
  /** Under which an unexpected error of this request is logged, and which the page then shows. */
  readonly foutId: string;
  /** What becomes known on the way. */
  readonly verloop: Verloop;
};

export type Verloop = {
  /** The route, with names for what varies in it. */
  patroon: string;
  /** The database is away or full: the page says so, and asks it nothing more. */
  storing: Storing | null;
};

// One key per process: in development this file is loaded by Vite and by Node, and both must mean the same key.
const slot = Symbol.for('inkoopregie.verzoek');
const shared = globalThis as { [slot]?: RouterContext<Verzoek> };
shared[slot] ??= createContext<Verzoek>();
export const verzoek: RouterContext<Verzoek> = shared[slot];
