// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { aandeel, id, keuze, langeTekst, tekst } from '#platform/invoer';
import { leesFuncties } from '../../kostprijs/functies.query.ts';
import { leesTeBeprijzen } from '../../tarief/producten.query.ts';
import { lopendProces } from '../lopend-proces.query.ts';
import type { Tariefproces } from '../proces.ts';
import { deelbareUitkomsten } from './deelbare-uitkomsten.query.ts';
import { insertFunctiemix } from './functiemix.store.ts';
import type { Mixsamenvatting } from './functiemix-samenvatten.rule.ts';
import { functiemixVaststellen } from './functiemix-vaststellen.rule.ts';
import { samenvattingen } from './samenvattingen.query.ts';
import type { GedeeldeUitkomst } from './uitkomst-deelbaar.rule.ts';
import { leesUitkomstgrenzen } from './uitkomstgrenzen.query.ts';
import { readUitvraagVan } from './uitvraag.store.ts';
import { isUitvraagOpen, mixwijzen } from './uitvraag.ts';

const self = 'tarieven/functiemix-kiezen';

/** Chooses with which function mix a product is computed from the first day of the tariffs, and says why. */
export const functiemixKiezen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({
    proces: id(),
    product: tekst(80),
    wijze: keuze(mixwijzen),
    eigen: z.record(z.string(), aandeel()).default({}),
    motivering: langeTekst(4000),
  }),
  run: async (context, { proces: procesId, product, wijze, eigen, motivering }) => {
    const { tx, wie, nu } = context;
    const proces = await lopendProces(context, procesId);
    if ('code' in proces) return refused(proces);
    const basis = await uitkomstVan(context, proces, product);
    if ('code' in basis) return refused(basis);
    const { minsteAntwoorden: nodig } = await leesUitkomstgrenzen(context, proces.verband);
    // The mix becomes known to everyone: with few answers it says what one aanbieder answered.
    if (wijze !== 'eigen' && basis.samenvatting && basis.samenvatting.aantal < nodig)
      return refused(reason('mix-te-weinig-antwoorden', { aantal: basis.samenvatting.aantal, nodig }, 'wijze'));
    if (wijze !== 'eigen' && basis.gedeeld?.functies.some((one) => one[wijze] === null))
      return refused(reason('mix-niet-deelbaar', {}, 'wijze'));
    const functies = (await leesFuncties(context, proces.verband)).map(({ code }) => code);
    const unknown = Object.keys(eigen).filter((code) => !functies.includes(code));
    if (unknown.length > 0) return refused(unknown.map((functie) => reason('functie-onbekend', { functie }, 'eigen')));
    const own = Object.entries(eigen).map(([functie, deel]) => ({ functie, procent: deel }));
    const outcome = functiemixVaststellen({ wijze, samenvatting: basis.samenvatting, eigen: own });
    if (outcome.status !== 'decided') return outcome;

    const aandelen = outcome.value;
    const mix = { verband: proces.verband, id: newId(), proces: procesId, product, van: proces.ingang, aandelen };
    const aantal = basis.samenvatting?.aantal ?? 0;
    await insertFunctiemix(tx, { ...mix, wijze, motivering, aantal, op: nu, naam: wie.naam });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'tariefproces', id: procesId },
      na: { product, wijze, aandelen, van: proces.ingang.toString() },
    });
    return decided({ proces: procesId, product, aandelen }, outcome.steps);
  },
});

type Uitkomst = {
  readonly samenvatting: Mixsamenvatting | null;
  /** What of it others may read. */
  readonly gedeeld: GedeeldeUitkomst | null;
};

/** What came out for a product of the contract: nothing when it was not asked or not answered. */
async function uitkomstVan(
  context: ActContext,
  { verband, id: procesId, contract, voorstel }: Tariefproces,
  product: string,
): Promise<Uitkomst | Reason> {
  const { tx, nu } = context;
  if (voorstel) return reason('functiemix-na-voorstel');
  const own = await leesTeBeprijzen(context, verband, contract);
  if (!own.some((one) => one.product === product)) return reason('product-niet-van-contract', { product }, 'product');
  const uitvraag = await readUitvraagVan(tx, verband, procesId);
  if (!uitvraag?.producten.some((one) => one.product === product)) return { samenvatting: null, gedeeld: null };
  if (isUitvraagOpen(uitvraag, nu)) return reason('uitvraag-nog-open', { sluit: uitvraag.sluit.toString() });
  const outcome = (await samenvattingen(tx, uitvraag)).get(product);
  const shared = (await deelbareUitkomsten(context, uitvraag)).find((one) => one.product === product)?.outcome;
  return {
    samenvatting: outcome?.status === 'decided' ? outcome.value : null,
    gedeeld: shared?.status === 'decided' ? shared.value : null,
  };
}
