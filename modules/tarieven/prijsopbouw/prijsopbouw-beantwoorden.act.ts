// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import type { Eurocent } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { toPdf } from '#platform/document';
import { keepDocument } from '#platform/documenten';
import { zelf } from '#platform/hoed';
import { id, keuze, langeTekst } from '#platform/invoer';
import { naamVanProduct } from '../voorstel/wijziging-uitwerken.query.ts';
import { antwoordBepalen } from './antwoord-bepalen.rule.ts';
import { antwoordDocument } from './antwoord-document.query.ts';
import { gevolgdePrijs } from './gevolgde-prijs.rule.ts';
import { insertAntwoord, readBeoordelingen, readTermijn } from './prijsopbouw.store.ts';
import { gevolgen, type Prijsopbouw } from './prijsopbouw.ts';
import { beantwoorden, beoordelen, openOpbouw } from './prijsopbouw-beoordelen.act.ts';

/** The kind of task by which the purchaser is asked to propose the tariff for everyone. */
export const toepassen = 'tarieven/prijsopbouw-toepassen';

/**
 * Applies what was followed or explains why not ("pas toe of leg uit") [001 §8.1]: for everyone with this tariff, by the
 * usual change of it, or for this aanbieder alone, by a tariff of its own [002 §5.3.3]. Another person judged.
 */
export const prijsopbouwBeantwoorden = defineAct({
  naam: beantwoorden,
  niveau: 'laag',
  rollen: ['programmadirecteur'],
  invoer: z.object({
    prijsopbouw: id(),
    /** The verdict that was looked at, with the price that follows from it. */
    beoordeling: id(),
    gevolg: keuze(gevolgen).optional(),
    motivering: langeTekst(4000),
  }),
  run: async (context, { prijsopbouw, beoordeling: gezien, gevolg, motivering }) => {
    const opbouw = await openOpbouw(context, prijsopbouw);
    if ('status' in opbouw) return opbouw;
    const { tx, wie, nu } = context;
    const given = await readBeoordelingen(tx, opbouw);
    const newest = given.find((_, at) => at === 0);
    const beoordeling = newest?.teruggelegd === null ? newest : null;
    const besluit = antwoordBepalen({
      isBeantwoord: false,
      isIngetrokken: false,
      beoordeling,
      isGezien: newest?.id === gezien,
      beoordeeldeZelf: given.some(({ persoon }) => zelf(wie).includes(persoon)),
      gevolg: gevolg ?? null,
    });
    if (besluit.status !== 'decided') return besluit;
    if (!beoordeling) return refused(reason('prijsopbouw-niet-beoordeeld'));
    const prijs = gevolgdePrijs(opbouw, beoordeling);
    if (prijs.status !== 'decided') return prijs;
    const bedrag = prijs.value?.bedrag ?? null;

    const { oordelen, voldoet, voldoetReden } = beoordeling;
    const antwoord = { oordelen, voldoet, voldoetReden, ...besluit.value, bedrag, motivering };
    const product = await naamVanProduct(context, opbouw.verband, opbouw.product);
    const document = await keepDocument(context, {
      onderwerp: { soort: 'prijsopbouw', id: prijsopbouw },
      naam: `antwoord-prijsopbouw-${opbouw.product}.pdf`,
      mediatype: 'application/pdf',
      inhoud: await toPdf(await antwoordDocument(context, opbouw, { ...antwoord, product })),
      lezer: { soort: 'aanbieder', code: opbouw.aanbieder },
    });
    await insertAntwoord(tx, opbouw, { ...antwoord, document: document.id, voorstel: null, op: nu, naam: wie.naam });
    await context.taakAfronden(beantwoorden, prijsopbouw);
    await context.taakAfronden(beoordelen, prijsopbouw);
    if (besluit.value.gevolg === 'voor-allen') await askChange(context, opbouw, product, bedrag);
    const { aanbieder } = opbouw;
    const { uitkomst } = besluit.value;
    await context.gebeurd({
      act: beantwoorden,
      onderwerp: { soort: 'prijsopbouw', id: prijsopbouw },
      na: { aanbieder, product, uitkomst, gevolg: besluit.value.gevolg, bedrag },
    });
    return decided({ prijsopbouw, uitkomst }, besluit.steps);
  },
});

async function askChange(context: ActContext, opbouw: Prijsopbouw, product: string, bedrag: Eurocent | null) {
  const termijn = await readTermijn(context.tx, opbouw);
  await context.taakOpenen({
    rol: 'inkoper',
    soort: toepassen,
    onderwerp: { soort: 'prijsopbouw', id: opbouw.id },
    gegevens: { product, bedragVan: opbouw.bedragRegio, bedragNaar: bedrag },
    ...(termijn && { uiterlijk: termijn.uiterlijk }),
  });
}
