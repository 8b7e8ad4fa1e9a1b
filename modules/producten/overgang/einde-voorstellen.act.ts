// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { taakBelegd } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, langeTekst, tekst } from '#platform/invoer';
import { beslisser } from '../productversie/beslisser.query.ts';
import { lockVersies } from '../productversie/productversie.store.ts';
import { versieId } from '../productversie/productversie.ts';
import { readEinde, saveEinde } from './einde.store.ts';
import { eindeNagaan } from './einde-nagaan.query.ts';

const self = 'producten/einde-voorstellen';

/** The kind of task by which a decision on the end of a product is asked. */
export const eindetaak = 'producten/einde-besluiten';

/**
 * Proposes that a product ends, with what takes its place. Splitting is ending one with several successors, merging is
 * ending several with one and the same [002 figuur 7].
 */
export const eindeVoorstellen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    product: tekst(80),
    laatsteDag: dag(),
    opvolgers: z.array(tekst(80)).max(50).default([]),
    toelichting: langeTekst(2000),
  }),
  run: async (context, { product, laatsteDag, opvolgers, toelichting }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const belegd = await taakBelegd(context, 'producten/versie-voorbereiden');
    if (belegd.status !== 'decided') return belegd;
    await lockVersies(tx, verband, product);
    if (await readEinde(tx, verband, product)) return refused(reason('product-heeft-eindevoorstel'));
    const outcome = await eindeNagaan(context, verband, { product, laatsteDag, opvolgers });
    if (outcome.status !== 'decided') return outcome;
    const versie = outcome.value;
    const id = versieId(product, versie.versie);
    const staat = 'voorgesteld';
    const voorstel = { product, versie: versie.versie, laatsteDag, opvolgers, toelichting, staat } as const;
    await saveEinde(tx, verband, { ...voorstel, voorgesteldDoor: wie.persoon });
    await context.taakOpenen({
      rol: await beslisser(context, versie.contract, false),
      soort: eindetaak,
      onderwerp: { soort: 'producteinde', id },
      gegevens: { product: versie.inhoud.naam, laatsteDag: laatsteDag.toString() },
      uiterlijk: laatsteDag,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'product', id: product },
      na: { laatsteDag: laatsteDag.toString(), opvolgers },
    });
    return decided({ product }, outcome.steps);
  },
});
