// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { taakBelegd, verbandNu } from '#modules/regio';
import { defineAct } from '#platform/act';
import { dag, geheel, id, keuze, langeTekst } from '#platform/invoer';
import { readCasus } from '../casus/casus.store.ts';
import { insertIndicatie } from './indicatie.store.ts';
import { indicatieToetsen } from './indicatie-toetsen.rule.ts';
import { vraagAanbieder } from './keuze-vragen.act.ts';
import { leesNorm } from './norm.query.ts';
import { leesProduct } from './product.query.ts';

const self = 'toegang/indicatie-stellen';

/** The access worker decides which help is needed, how much and how long [002 §5.4]. */
export const indicatieStellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer: z.object({
    casus: id(),
    product: z.string('Kies een product.').max(100, 'Kies een product.'),
    volume: geheel(1, 99_999_999),
    frequentie: keuze(['per-dag', 'per-week', 'per-maand', 'totaal']),
    van: dag(),
    tot: dag(),
    motivering: langeTekst(),
  }),
  run: async (context, { casus: kenmerk, motivering, ...gevraagd }) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    const belegd = await taakBelegd(context, self);
    if (belegd.status !== 'decided') return belegd;
    const verband = await verbandNu(context);
    const casus = await readCasus(tx, omgeving.sleutels, kenmerk);
    if (!verband || !casus) return refused(reason('casus-onbekend'));
    const product = await leesProduct(context, verband, gevraagd.product, gevraagd.van);
    if (!product) return refused(reason('product-niet-vastgesteld', { product: gevraagd.product }, 'product'));

    const { kop, norm, bron } = await leesNorm(context, verband);
    const vraag = { ...gevraagd, eenheid: product.eenheid };
    const outcome = indicatieToetsen(vraag, norm, bron);
    if (outcome.status !== 'decided') return outcome;

    const nieuw = newId();
    const asked = { ...vraag, van: vraag.van.toString(), tot: vraag.tot.toString() };
    await insertIndicatie(tx, omgeving.sleutels, {
      ...gevraagd,
      id: nieuw,
      gemeente: wie.hoed.code,
      casus: kenmerk,
      verband,
      motivering,
      gesteld: nu,
      medewerker: wie.naam,
      bewijs: {
        rule: 'toegang/indicatie-toetsen',
        software: omgeving.versie,
        pack: kop,
        peildatum: vandaag.toString(),
        input: { ...asked, norm },
        outcome: decided(asked, outcome.steps),
      },
    });
    const onderwerp = { soort: 'casus', id: kenmerk };
    await context.gebeurd({
      act: self,
      onderwerp,
      na: { indicatie: nieuw, product: gevraagd.product },
      verwerking: 'toevoegen',
    });
    await vraagAanbieder(context, kenmerk);
    return decided({ indicatie: nieuw, casus: kenmerk });
  },
});
