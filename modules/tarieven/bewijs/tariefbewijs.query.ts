// SPDX-License-Identifier: EUPL-1.2
import { ontsleutel } from '#platform/kluis';
import { defineQuery } from '#platform/query';
import { verzoeklezers } from '../differentiatie/verzoeklezers.query.ts';
import { readBewijsinhoud } from './tariefbewijs.store.ts';
import { bewijskluis } from './tariefbewijs.ts';

/** What a provider showed, opened. It can name people, so whoever reads it is written down. */
export const tariefbewijsLezen = defineQuery({
  naam: 'tarieven/tariefbewijs-lezen',
  rollen: verzoeklezers,
  run: async (context, { id }: { readonly id: string }) => {
    const found = await readBewijsinhoud(context.tx, id);
    if (!found) return undefined;
    const { soort, naam, mediatype, aanbieder, inhoud } = found;
    await context.gelezen(`bewijs bij ${soort}`, [`aanbieder/${aanbieder}`]);
    return { naam, mediatype, inhoud: ontsleutel(context.omgeving.sleutels, inhoud, bewijskluis(aanbieder)) };
  },
});
