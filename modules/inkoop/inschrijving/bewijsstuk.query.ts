// SPDX-License-Identifier: EUPL-1.2
import { ontsleutel } from '#platform/kluis';
import { defineQuery } from '#platform/query';
import { bewijskluis } from './bewijskluis.ts';
import { readBewijsstuk } from './bewijsstuk.store.ts';

/** A document of an inschrijving, opened. It can name people, so whoever reads it is written down. */
export const bewijsstukLezen = defineQuery({
  naam: 'inkoop/bewijsstuk-lezen',
  rollen: ['inkoper', 'programmadirecteur', 'aanbieder'],
  run: async (context, { id }: { readonly id: string }) => {
    const found = await readBewijsstuk(context.tx, id);
    if (!found) return undefined;
    const { naam, mediatype, aanbieder, inhoud } = found;
    await context.gelezen(`bewijsstuk: ${found.bewijs}`, [`aanbieder/${aanbieder}`]);
    return { naam, mediatype, inhoud: ontsleutel(context.omgeving.sleutels, inhoud, bewijskluis(aanbieder)) };
  },
});
