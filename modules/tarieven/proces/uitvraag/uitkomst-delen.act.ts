// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { leesContract } from '#modules/beleid';
import { defineAct } from '#platform/act';
import { id } from '#platform/invoer';
import { lopendProces } from '../lopend-proces.query.ts';
import { deelbareUitkomsten } from './deelbare-uitkomsten.query.ts';
import { deelUitkomsten, lockUitvraag, readGenodigden } from './uitvraag.store.ts';
import { isUitvraagOpen } from './uitvraag.ts';

const self = 'tarieven/uitkomst-delen';

/** Lets those who were asked read what came out, per product, where enough of them answered to hide each of them. */
export const uitkomstDelen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer: z.object({ uitvraag: id() }),
  run: async (context, { uitvraag: uitvraagId }) => {
    const { tx, wie, nu } = context;
    const uitvraag = await lockUitvraag(tx, wie.hoed.code, uitvraagId);
    if (!uitvraag) return refused(reason('uitvraag-bestaat-niet'));
    const proces = await lopendProces(context, uitvraag.proces);
    if ('code' in proces) return refused(proces);
    if (isUitvraagOpen(uitvraag, nu)) return refused(reason('uitvraag-nog-open', { sluit: uitvraag.sluit.toString() }));
    if (uitvraag.gedeeld) return refused(reason('uitvraag-al-gedeeld'));
    const outcomes = await deelbareUitkomsten(context, uitvraag);
    const enough = outcomes.flatMap(({ product, outcome }) =>
      outcome.status === 'decided' ? [{ product, uitkomst: outcome.value }] : [],
    );
    if (enough.length === 0)
      return refused(outcomes.flatMap(({ outcome }) => (outcome.status === 'refused' ? outcome.reasons : [])));
    await deelUitkomsten(tx, uitvraag, enough, nu);
    const contract = (await leesContract(context, proces.verband, proces.contract))?.naam ?? proces.contract;
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'functieuitvraag', id: uitvraagId },
      na: { contract, producten: enough.length, aanbieders: await readGenodigden(tx, uitvraag) },
    });
    return decided({ proces: uitvraag.proces, uitvraag: uitvraagId, producten: enough.length });
  },
});
