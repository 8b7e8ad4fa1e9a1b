// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { aandeel, decimaal, id, langeTekst, tekst } from '#platform/invoer';
import { leesFuncties } from '../../kostprijs/functies.query.ts';
import { readProces } from '../proces.store.ts';
import { isLeeg, type Opgavevraag, opgavenToetsen } from './opgave-toetsen.rule.ts';
import { type BewaardeUitvraag, lockOpgaven, readEigenOpgaven, readUitvraag, saveOpgaven } from './uitvraag.store.ts';
import { isUitvraagOpen } from './uitvraag.ts';

const rollen = ['aanbieder'] as const;
const bewaren = 'tarieven/functieopgaven-bewaren';
const indienen = 'tarieven/functieopgaven-indienen';

const invoer = z.object({
  uitvraag: id(),
  opgaven: z
    .array(
      z.object({
        product: tekst(80),
        aandelen: z.record(z.string(), aandeel()).default({}),
        gewicht: decimaal(9).optional(),
        toelichting: langeTekst(2000).optional(),
      }),
    )
    .max(500),
});

/** Keeps what an aanbieder filled in, as far as it is; nobody else reads it. */
export const functieopgavenBewaren = defineAct({
  naam: bewaren,
  niveau: 'laag',
  rollen,
  invoer,
  run: async (context, { uitvraag: uitvraagId, opgaven }) => {
    const found = await openUitvraag(context, uitvraagId, opgaven);
    if ('code' in found) return refused(found);
    const { uitvraag, gevuld } = found;
    await keep(context, uitvraag, gevuld, null);
    await context.gebeurd({
      act: bewaren,
      onderwerp: { soort: 'functieuitvraag', id: uitvraagId },
      na: { producten: gevuld.length },
    });
    return decided({ uitvraag: uitvraagId, producten: gevuld.length });
  },
});

/** Hands in the answers, once: each product that is filled in adds up to 100 per cent and says what it weighs. */
export const functieopgavenIndienen = defineAct({
  naam: indienen,
  niveau: 'laag',
  rollen,
  invoer,
  run: async (context, { uitvraag: uitvraagId, opgaven }) => {
    const found = await openUitvraag(context, uitvraagId, opgaven);
    if ('code' in found) return refused(found);
    const outcome = opgavenToetsen(found.alle);
    if (outcome.status !== 'decided') return outcome;
    const producten = outcome.value.length;
    await keep(context, found.uitvraag, found.gevuld, context.nu);
    await context.taakAfronden(indienen, uitvraagId);
    await context.gebeurd({
      act: indienen,
      onderwerp: { soort: 'functieuitvraag', id: uitvraagId },
      na: { verband: found.uitvraag.verband, producten },
    });
    return decided({ uitvraag: uitvraagId, producten }, outcome.steps);
  },
});

type Opgave = Opgavevraag & { readonly toelichting: string | null };
type Gevonden = {
  readonly uitvraag: BewaardeUitvraag;
  readonly alle: readonly Opgave[];
  readonly gevuld: readonly Opgave[];
};

/** The uitvraag that one can still answer, with the answers as nouns; or why not. */
async function openUitvraag(
  context: ActContext,
  uitvraagId: string,
  opgaven: z.output<typeof invoer>['opgaven'],
): Promise<Gevonden | Reason> {
  const { tx, wie, nu } = context;
  const uitvraag = await readUitvraag(tx, uitvraagId);
  if (!uitvraag) return reason('uitvraag-bestaat-niet');
  if ((await readProces(tx, uitvraag.proces))?.staat !== 'lopend') return reason('uitvraag-proces-gestopt');
  if (!isUitvraagOpen(uitvraag, nu)) return reason('uitvraag-gesloten', { sluit: uitvraag.sluit.toString() });
  await lockOpgaven(tx, wie.hoed.code, uitvraagId);
  const own = await readEigenOpgaven(tx, wie.hoed.code, uitvraagId);
  if (own.some(({ ingediend }) => ingediend)) return reason('opgaven-al-ingediend');
  const functies = (await leesFuncties(context, uitvraag.verband)).map(({ code }) => code);
  const unknown = opgaven.flatMap(({ aandelen }) => Object.keys(aandelen)).find((code) => !functies.includes(code));
  if (unknown) return reason('functie-onbekend', { functie: unknown });
  const names = new Map(uitvraag.producten.map(({ product, naam }) => [product, naam]));
  const other = opgaven.find(({ product }) => !names.has(product));
  if (other) return reason('product-niet-in-uitvraag', { product: other.product });
  if (new Set(opgaven.map(({ product }) => product)).size < opgaven.length) return reason('opgave-dubbel');
  const alle = opgaven.map(({ product, aandelen, gewicht = null, toelichting = null }) => ({
    product,
    naam: names.get(product) ?? product,
    aandelen: Object.entries(aandelen).map(([functie, deel]) => ({ functie, procent: deel })),
    gewicht,
    toelichting,
  }));
  return { uitvraag, alle, gevuld: alle.filter((opgave) => !isLeeg(opgave) || opgave.toelichting !== null) };
}

const keep = (
  { tx, wie, nu }: ActContext,
  uitvraag: BewaardeUitvraag,
  opgaven: readonly Opgave[],
  ingediend: Temporal.Instant | null,
) =>
  saveOpgaven(
    tx,
    uitvraag,
    wie.hoed.code,
    opgaven.map(({ naam: _, ...opgave }) => ({ ...opgave, aanbieder: wie.hoed.code, uitvraag: uitvraag.id })),
    { bewaard: nu, ingediend },
  );
