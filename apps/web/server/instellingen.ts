// SPDX-License-Identifier: EUPL-1.2
import type { Hono } from 'hono';
import type { ServerBuild } from 'react-router';
import type { Aanmeldprovider } from '#platform/aanmeldprovider';
import type { Omgeving } from '#platform/omgeving';
import type { Verklaring } from '#platform/toegankelijkheid';
import type { EigenThema } from './thema.ts';

export type WebInstellingen = {
  readonly omgeving: Omgeving;
  /** Address under which people reach the platform, without a slash at the end. */
  readonly adres: string;
  readonly build: ServerBuild;
  /** Folder with the built files for the browser. */
  readonly clientMap: string;
  /** Where people sign in, in the order of the sign-in page. */
  readonly providers: readonly Aanmeldprovider[];
  readonly api?: Hono;
  /** Who brings this along may read `/metingen`; in real operation nobody else may. */
  readonly meetsleutel?: string | undefined;
  /** What the organisation declares on accessibility. */
  readonly verklaring?: Verklaring | undefined;
  /** The colours and type of an organisation, instead of those of the house. */
  readonly thema?: EigenThema | undefined;
};
