// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { tekst } from '#platform/invoer';
import { leesContractnamen } from './contractnamen.query.ts';
import { linkZorgvorm, readZorgvorm } from './schaal.store.ts';

const self = 'regio/zorgvorm-koppelen';
const categorie = z.string().regex(/^\d{2}$/, 'Een productcategorie heeft twee cijfers.');

/** Says what of the own buying is this care: contracts of the plan, and product categories of the message standard. */
export const zorgvormKoppelen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper', 'programmadirecteur'],
  invoer: z.object({
    zorgvorm: tekst(100),
    contracten: z.array(tekst(80)).default([]),
    /** Codes with a comma or space between them, as a field sends them. */
    categorieen: z
      .union([z.array(z.string()), z.string().transform((text) => text.split(/[\s,;]+/).filter(Boolean))])
      .default([])
      .pipe(z.array(categorie)),
  }),
  run: async (context, { zorgvorm: code, contracten, categorieen }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const before = await readZorgvorm(tx, verband, code);
    if (!before) return refused(reason('zorgvorm-bestaat-niet'));
    const known = await leesContractnamen(context, verband);
    const unknown = contracten.filter((contract) => !known.some((one) => one.code === contract));
    if (unknown.length > 0) return refused(reason('contract-niet-in-plan', { contract: unknown.join(', ') }));
    await linkZorgvorm(tx, verband, { ...before, contracten, categorieen });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'zorgvorm', id: code },
      voor: { contracten: before.contracten && [...before.contracten] },
      na: { contracten, categorieen },
    });
    return decided({ zorgvorm: code });
  },
});
