// SPDX-License-Identifier: EUPL-1.2
import { bytes } from '../../feiten.ts';
import { type Boom, kopie, schrijf } from '../boom.ts';
import type { Schema } from '../schema/model.ts';
import { een, type Toeval } from '../toeval.ts';
import { bytemutaties } from './bytes.ts';
import { namespaces } from './namespace.ts';
import { opmaak } from './opmaak.ts';
import type { Boommutatie, Bytemutatie, Mutaties, Tekstmutatie } from './soort.ts';
import { structuur } from './structuur.ts';
import { teksten } from './tekst.ts';
import { waarden } from './waarde.ts';

const bomen: Mutaties<Boommutatie> = { ...structuur, ...waarden, ...opmaak, ...namespaces };
const inTekst: Mutaties<Tekstmutatie> = teksten;
const inBytes: Mutaties<Bytemutatie> = bytemutaties;

/** The name of every way to spoil a message; many leave it valid, which is just as telling. */
export const wijzen: readonly string[] = [...Object.keys(bomen), ...Object.keys(inTekst), ...Object.keys(inBytes)];

/** A spoilt message, and the ways in which it was. */
export type Verknoeid = { readonly bestand: Uint8Array; readonly wijzen: readonly string[] };

/** The message spoilt in this way, and now and then in a second way on top. Never the message unchanged. */
export function verknoei(basis: Boom, eerste: string, schema: Schema, kans: Toeval): Verknoeid {
  const heel = schrijf(basis);
  const gekozen: string[] = kans(4) === 0 ? [eerste, een(wijzen, kans)] : [eerste];
  const boom = kopie(basis);
  for (let poging = 0; ; poging++) {
    for (const wijze of gekozen) bomen[wijze]?.(boom, kans, schema);
    const tekst = gekozen.reduce((tot, wijze) => inTekst[wijze]?.(tot, kans) ?? tot, schrijf(boom));
    const alsBytes = gekozen.flatMap((wijze) => inBytes[wijze] ?? [])[0];
    const bestand = alsBytes?.(tekst, kans) ?? bytes(tekst);
    const isAnders = tekst !== heel || !isGelijk(bestand, bytes(heel));
    if (isAnders && !isBuitenProef(bestand)) return { bestand, wijzen: gekozen };
    // what changed nothing (no date to spoil, two equal neighbours swapped) tells nothing: take another way
    if (poging > 2) gekozen.push(een(wijzen, kans));
  }
}

const isGelijk = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((c, i) => c === b[i]);

/** A slip of the pen can make ISO-8859-1 a relative that libxml2 reads and the package refuses. */
const isBuitenProef = (bestand: Uint8Array): boolean =>
  /^<\?xml[^>]*8859[._-]*([2-9]|1\d)/.test(Buffer.from(bestand.subarray(0, 100)).toString('latin1'));
