// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, id, vinkje } from '#platform/invoer';
import { berichtInsturen, eigenKop } from '../bericht/bericht-insturen.act.ts';
import { eigenLevering, meldingVan, vooraf } from './eigen-levering.act.ts';
import { naarStartProduct } from './startbericht.ts';
import { startenToetsen } from './starten-toetsen.rule.ts';

/** An aanbieder without software of its own tells that care began, or takes that back: the 305 is made and handed in. */
export const zorgStarten = defineAct({
  naam: 'toegang/zorg-starten',
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer: z.object({ toewijzing: id(), begin: dag(), terugnemen: vinkje() }),
  run: async (context, { toewijzing: kenmerk, begin, terugnemen }) => {
    // A start is told after care really began (OP011).
    if (isNa(begin, context.vandaag)) return refused(reason('nog-niet-begonnen', {}, 'begin'));
    const eigen = await eigenLevering(context, kenmerk);
    if (eigen.status !== 'decided') return eigen;
    const { toewijzing, standaard, persoon, feiten } = eigen.value;
    const start = meldingVan(toewijzing, begin, terugnemen);
    const redenen = vooraf(startenToetsen([start], feiten));
    if (redenen.length > 0) return refused(redenen);
    const verstuurd = await berichtInsturen(context, {
      standaard,
      soort: '305',
      Header: eigenKop(context, { standaard, soort: '305', gemeente: toewijzing.gemeente }),
      Client: { ...persoon, StartProducten: [naarStartProduct(start)] },
    });
    return verstuurd.status === 'decided' ? decided({ toewijzing: kenmerk, bericht: verstuurd.value }) : verstuurd;
  },
});
