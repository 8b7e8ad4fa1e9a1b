// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, regels } from '#platform/invoer';
import { lockMoment } from '../dialoogmoment.store.ts';
import { readAanbieders } from './aanbieders.query.ts';
import { chooseGenodigden } from './genodigde.store.ts';

const self = 'beleid/genodigden-kiezen';

/** Chooses who is invited: aanbieders that are known here by their AGB code, and other organisations by name. */
export const genodigdenKiezen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur', 'inkoper'],
  invoer: z.object({
    dialoog: id(),
    aanbieders: z.array(z.string()).max(2000).default([]),
    organisaties: regels(200, 200),
  }),
  run: async (context, { dialoog, aanbieders, organisaties }) => {
    const { tx, wie } = context;
    const tafel = await lockMoment(tx, wie.hoed.code, dialoog);
    if (!tafel) return refused(reason('dialoog-bestaat-niet'));
    if (tafel.staat === 'beantwoord' || tafel.staat === 'gepubliceerd') return refused(reason('dialoog-al-beantwoord'));
    const names = new Map((await readAanbieders(tx)).map(({ aanbieder, naam }) => [aanbieder, naam]));
    const unknown = aanbieders.filter((agb) => !names.has(agb));
    if (unknown.length > 0)
      return refused(unknown.map((agb) => reason('dialoog-aanbieder-onbekend', { agb }, 'aanbieders[]')));
    await chooseGenodigden(tx, tafel, [
      ...aanbieders.map((aanbieder) => ({ aanbieder, naam: names.get(aanbieder) ?? aanbieder })),
      ...organisaties.map((naam) => ({ aanbieder: null, naam })),
    ]);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'dialoogmoment', id: dialoog },
      na: { aanbieders, organisaties },
    });
    return decided({ dialoog });
  },
});
