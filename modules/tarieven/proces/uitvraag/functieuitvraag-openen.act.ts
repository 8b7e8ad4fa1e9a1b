// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { datumOp, newId } from '#libs/kernel';
import { leesContract } from '#modules/beleid';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, keuze, langeTekst, moment } from '#platform/invoer';
import { leesTeBeprijzen } from '../../tarief/producten.query.ts';
import { readAanbieders } from '../aanbieders.query.ts';
import { lopendProces } from '../lopend-proces.query.ts';
import type { Tariefproces } from '../proces.ts';
import { insertUitvraag, lockUitvraag, readGenodigden, readUitvraagVan, setSluit } from './uitvraag.store.ts';
import { weegeenheden } from './uitvraag.ts';

const rollen = ['inkoper'] as const;
const openen = 'tarieven/functieuitvraag-openen';
const verlengen = 'tarieven/functieuitvraag-verlengen';

/** Asks aanbieders which functions they employ for products of the contract, until a moment [001 §8.4 c]. */
export const functieuitvraagOpenen = defineAct({
  naam: openen,
  niveau: 'laag',
  rollen,
  invoer: z.object({
    proces: id(),
    producten: z.array(z.string()).min(1, 'Kies ten minste één product.').max(500).default([]),
    aanbieders: z.array(z.string()).min(1, 'Kies ten minste één aanbieder.').max(5000).default([]),
    eenheid: keuze(weegeenheden),
    sluit: moment(),
    toelichting: langeTekst(4000),
  }),
  run: async (context, { proces: procesId, aanbieders, ...given }) => {
    const { tx, nu } = context;
    const proces = await lopendProces(context, procesId);
    if ('code' in proces) return refused(proces);
    const { verband, contract } = proces;
    const own = await leesTeBeprijzen(context, verband, contract);
    const against = await reasonsAgainst(context, proces, { aanbieders, ...given }, own);
    if (against.length > 0) return refused(against);
    const producten = own
      .filter(({ product }) => given.producten.includes(product))
      .map(({ product, naam }) => ({ product, naam }));
    const uitvraag = { ...given, verband, id: newId(), proces: procesId, geopend: nu, producten };
    const asked = [...new Set(aanbieders)];
    await insertUitvraag(tx, uitvraag, asked);
    await context.gebeurd({
      act: openen,
      onderwerp: { soort: 'functieuitvraag', id: uitvraag.id },
      na: await newsOf(context, contract, given.sluit, asked),
    });
    return decided({ proces: procesId, uitvraag: uitvraag.id });
  },
});

/** Gives more time to answer; what was promised never becomes shorter. */
export const functieuitvraagVerlengen = defineAct({
  naam: verlengen,
  niveau: 'laag',
  rollen,
  invoer: z.object({ uitvraag: id(), sluit: moment() }),
  run: async (context, { uitvraag: uitvraagId, sluit }) => {
    const { tx, wie, nu } = context;
    const uitvraag = await lockUitvraag(tx, wie.hoed.code, uitvraagId);
    if (!uitvraag) return refused(reason('uitvraag-bestaat-niet'));
    const proces = await lopendProces(context, uitvraag.proces);
    if ('code' in proces) return refused(proces);
    if (uitvraag.gedeeld) return refused(reason('uitvraag-al-gedeeld'));
    if (Temporal.Instant.compare(sluit, uitvraag.sluit) <= 0 || Temporal.Instant.compare(sluit, nu) <= 0)
      return refused(reason('uitvraag-niet-eerder', { sluit: uitvraag.sluit.toString() }, 'sluit'));
    await setSluit(tx, uitvraag, sluit);
    await context.gebeurd({
      act: verlengen,
      onderwerp: { soort: 'functieuitvraag', id: uitvraagId },
      voor: uitvraag.sluit.toString(),
      na: await newsOf(context, proces.contract, sluit, await readGenodigden(tx, uitvraag)),
    });
    return decided({ proces: uitvraag.proces, uitvraag: uitvraagId });
  },
});

type Gevraagd = {
  readonly producten: readonly string[];
  readonly aanbieders: readonly string[];
  readonly sluit: Temporal.Instant;
};

async function reasonsAgainst(
  context: ActContext,
  { verband, id: procesId }: Tariefproces,
  { producten, aanbieders, sluit }: Gevraagd,
  own: readonly { readonly product: string }[],
): Promise<readonly Reason[]> {
  const { tx, nu } = context;
  const known = (await readAanbieders(tx)).map(({ aanbieder }) => aanbieder);
  return [
    ...((await readUitvraagVan(tx, verband, procesId)) ? [reason('uitvraag-al-geopend')] : []),
    ...producten
      .filter((product) => !own.some((one) => one.product === product))
      .map((product) => reason('product-niet-van-contract', { product }, 'producten[]')),
    ...aanbieders
      .filter((agb) => !known.includes(agb))
      .map((agb) => reason('uitvraag-aanbieder-onbekend', { agb }, 'aanbieders[]')),
    ...(Temporal.Instant.compare(sluit, nu) <= 0 ? [reason('uitvraag-sluit-voorbij', {}, 'sluit')] : []),
  ];
}

const newsOf = async (
  context: ActContext,
  contract: string,
  sluit: Temporal.Instant,
  aanbieders: readonly string[],
) => ({
  contract: (await leesContract(context, context.wie.hoed.code, contract))?.naam ?? contract,
  uiterlijk: datumOp(sluit).toString(),
  aanbieders,
});
