// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { taakBelegd } from '#modules/regio';
import { defineAct } from '#platform/act';
import { keuze, langeTekst } from '#platform/invoer';
import { leesAanbiederfeiten } from './aanbiederfeiten.query.ts';
import { insertAanbiederstype } from './aanbiederstype.store.ts';
import { aanbiederstypen } from './aanbiederstype.ts';
import { aanbiederstypeVoorstellen } from './aanbiederstype-voorstellen.rule.ts';
import { leesTypegrenzen } from './typegrenzen.query.ts';

const self = 'leveranciers/aanbiederstype-vastleggen';

/** A person decides what kind of provider this is. The proposal of that day is kept beside it, whatever it said. */
export const aanbiederstypeVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    aanbieder: z.string().regex(/^\d{8}$/, 'Een AGB-code heeft acht cijfers.'),
    type: keuze(aanbiederstypen),
    reden: langeTekst(2_000),
  }),
  run: async (context, { aanbieder, type, reden }) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    const belegd = await taakBelegd(context, self);
    if (belegd.status !== 'decided') return belegd;
    const verband = wie.hoed.code;
    const feiten = await leesAanbiederfeiten(context, verband, aanbieder);
    if (!feiten) return refused(reason('aanbieder-zonder-overeenkomst', {}, 'aanbieder'));
    const grenzen = await leesTypegrenzen(context, verband);
    const outcome = aanbiederstypeVoorstellen(feiten, grenzen);
    const voorstel = {
      rule: 'leveranciers/aanbiederstype-voorstellen',
      software: omgeving.versie,
      peildatum: vandaag.toString(),
      input: { feiten, grenzen },
      outcome,
    };
    const id = newId();
    await insertAanbiederstype(tx, {
      id,
      verband,
      aanbieder,
      type,
      reden,
      voorstel,
      vastgelegd: nu,
      persoon: wie.persoon,
      naam: wie.naam,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'aanbieder', id: aanbieder },
      bewijs: voorstel,
      na: { type, reden },
    });
    return decided({ aanbieder });
  },
});
