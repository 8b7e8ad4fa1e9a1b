// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** What a code in a pack does: it names an item of a kind, or refers to one. */
export type Rol = { readonly doet: 'benoemt' | 'verwijst'; readonly soort: string };

/** Which schemas are codes; loading walks the schema beside the data to check them across pages. */
export const rollen = z.registry<Rol>();

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const kebabMelding = 'geen code: kleine letters, cijfers en streepjes, zoals begeleiding-regulier';

/**
 * The code by which the rest of the pack refers to this item. A code occurs once per kind in the whole pack.
 * @example sleutel('doel') // elsewhere: verwijzing('doel')
 */
export const sleutel = (soort: string, patroon: RegExp = kebab, melding: string = kebabMelding) =>
  z.string().regex(patroon, melding).register(rollen, { doet: 'benoemt', soort });

/** A reference to an item by its code, on any page. Loading reports a code that does not exist and the nearest one. */
export const verwijzing = (soort: string) => z.string().register(rollen, { doet: 'verwijst', soort });

/** Either the word `alle` or a list of codes. */
export const alleOf = (soort: string) => z.union([z.literal('alle'), z.array(verwijzing(soort)).min(1)]);
