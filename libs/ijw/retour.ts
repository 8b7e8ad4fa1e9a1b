// SPDX-License-Identifier: EUPL-1.2
import type { Bericht, BerichtVan } from './types/bericht.ts';

/** Which return message answers which message. A 323 is answered by a 325; neither has a return message. */
type Retouren = {
  readonly '301': '302';
  readonly '305': '306';
  readonly '307': '308';
  readonly '315': '316';
  readonly '317': '318';
  readonly '319': '320';
};
export const retourVan: Retouren = { 301: '302', 305: '306', 307: '308', 315: '316', 317: '318', 319: '320' };

/** The number of a message that is answered by a return message, and that of a return message. */
export type Heensoort = keyof Retouren;
export type Retoursoort = Retouren[Heensoort];

/** A message that is answered by a return message, and a return message. */
export type Heenbericht = BerichtVan<Heensoort>;
export type Retourbericht = BerichtVan<Retoursoort>;

/** The return message (Jw and Wmo) on a message with this number: `Retour<'305'>` is a 306. */
export type Retour<S extends Heensoort> = BerichtVan<Retouren[S]>;

/** Whether a return message answers this one. */
export const isHeenbericht = (bericht: Bericht): bericht is Heenbericht => isHeensoort(bericht.soort);
export const isHeensoort = (soort: string): soort is Heensoort => Object.hasOwn(retourVan, soort);

/** Whether this is a return message. */
export const isRetour = (soort: string): soort is Retoursoort => Object.values<string>(retourVan).includes(soort);
