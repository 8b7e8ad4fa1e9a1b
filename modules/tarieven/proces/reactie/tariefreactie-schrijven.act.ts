// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { readUpload } from '#platform/document';
import { bestand, decimaal, id, keuze, langeTekst, tekst } from '#platform/invoer';
import { readPresentatie } from '../presentatie/presentatie.store.ts';
import { readProces } from '../proces.store.ts';
import { isReactietijd, type Tariefproces } from '../proces.ts';
import { leesOnderdelen } from './onderdelen.query.ts';
import { deleteReactie, readEigenReactie, saveReactie, sealReacties } from './tariefreactie.store.ts';
import { cijfersoorten, type Tariefreactie } from './tariefreactie.ts';

const rollen = ['aanbieder'] as const;
const schrijven = 'tarieven/tariefreactie-schrijven';
const indienen = 'tarieven/tariefreacties-indienen';
const onderwerp = (proces: string) => ({ soort: 'tariefpresentatie', id: proces });

/** An aanbieder says, with reasons, what it finds of a part of a tariff. Nobody else reads it before it is handed in. */
export const tariefreactieSchrijven = defineAct({
  naam: schrijven,
  niveau: 'laag',
  rollen,
  invoer: z
    .object({
      proces: id(),
      reactie: id().optional(),
      product: tekst(80),
      onderdeel: tekst(80),
      motivering: langeTekst(5000),
      eigenCijfer: decimaal(7).optional(),
      cijfersoort: keuze(cijfersoorten).optional(),
      bestand: bestand().optional(),
    })
    .refine(({ eigenCijfer, cijfersoort }) => eigenCijfer === undefined || cijfersoort !== undefined, {
      error: 'Kies of het cijfer een bedrag of een percentage is.',
      path: ['cijfersoort'],
      // Also when another field is wrong: every error is told at once.
      when: () => true,
    }),
  run: async (context, { proces: procesId, reactie, bestand, ...given }) => {
    const { tx, wie, nu } = context;
    const proces = await teReageren(context, procesId);
    if ('code' in proces) return refused(proces);
    const before = reactie ? await readEigenReactie(tx, wie.hoed.code, reactie) : undefined;
    if (reactie && before?.proces !== procesId) return refused(reason('tariefreactie-bestaat-niet'));
    if (before?.ingediend) return refused(reason('tariefreactie-al-ingediend'));
    const against = await reasonsAgainst(context, proces, given);
    if (against.length > 0) return refused(against);
    const gelezen = bestand ? await readUpload(bestand) : decided(null);
    if (gelezen.status !== 'decided') return gelezen;
    const bewijs = gelezen.value;
    const nieuw: Tariefreactie = {
      aanbieder: wie.hoed.code,
      id: before?.id ?? newId(),
      verband: proces.verband,
      proces: procesId,
      product: given.product,
      onderdeel: given.onderdeel,
      motivering: given.motivering,
      eigenCijfer: given.eigenCijfer ?? null,
      cijfersoort: given.eigenCijfer === undefined ? null : (given.cijfersoort ?? null),
      bestandsnaam: bewijs?.naam ?? before?.bestandsnaam ?? null,
      ingediend: null,
    };
    await saveReactie(tx, nieuw, bewijs, nu);
    await context.gebeurd({ act: schrijven, onderwerp: onderwerp(procesId), na: { reactie: nieuw.id } });
    return decided({ proces: procesId, reactie: nieuw.id });
  },
});

/** Takes back a reaction that was not handed in yet. */
export const tariefreactieWeghalen = defineAct({
  naam: 'tarieven/tariefreactie-weghalen',
  niveau: 'laag',
  rollen,
  invoer: z.object({ reactie: id() }),
  run: async (context, { reactie }) => {
    const found = await readEigenReactie(context.tx, context.wie.hoed.code, reactie);
    if (!found) return refused(reason('tariefreactie-bestaat-niet'));
    if (found.ingediend) return refused(reason('tariefreactie-al-ingediend'));
    await deleteReactie(context.tx, found);
    await context.gebeurd({
      act: 'tarieven/tariefreactie-weghalen',
      onderwerp: onderwerp(found.proces),
      na: { reactie },
    });
    return decided({ proces: found.proces });
  },
});

/** Hands in every reaction that was written: from then on the region reads them and nobody changes them. */
export const tariefreactiesIndienen = defineAct({
  naam: indienen,
  niveau: 'laag',
  rollen,
  invoer: z.object({ proces: id() }),
  run: async (context, { proces: procesId }) => {
    const { tx, wie, nu } = context;
    const proces = await teReageren(context, procesId);
    if ('code' in proces) return refused(proces);
    const aantal = await sealReacties(tx, wie.hoed.code, procesId, nu);
    if (aantal === 0) return refused(reason('tariefreacties-niets-in-te-dienen'));
    await context.taakAfronden(indienen, procesId);
    await context.gebeurd({
      act: indienen,
      onderwerp: onderwerp(procesId),
      na: { aantal, verband: proces.verband, contract: proces.contract },
    });
    return decided({ proces: procesId, aantal, ingediend: nu.toString() });
  },
});

/** The process whose tariffs one can react to now; or why not. */
async function teReageren({ tx, nu }: ActContext, procesId: string): Promise<Tariefproces | Reason> {
  const proces = await readProces(tx, procesId);
  if (!proces) return reason('tariefproces-bestaat-niet');
  if (isReactietijd(proces, nu)) return proces;
  return proces.reagerenTot === null
    ? reason('tarieven-niet-gepresenteerd')
    : reason('tariefreactietijd-voorbij', { tot: proces.reagerenTot.toString() });
}

async function reasonsAgainst(
  context: ActContext,
  proces: Tariefproces,
  { product, onderdeel }: { readonly product: string; readonly onderdeel: string },
): Promise<readonly Reason[]> {
  const shown = await readPresentatie(context.tx, proces);
  const parts = await leesOnderdelen(context, proces.verband);
  return [
    ...(shown.some((one) => one.product === product)
      ? []
      : [reason('product-niet-van-contract', { product }, 'product')]),
    ...(parts.includes(onderdeel) ? [] : [reason('onderdeel-onbekend', { onderdeel }, 'onderdeel')]),
  ];
}
