// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { dag, id, keuze, vinkje } from '#platform/invoer';
import { bedrag, ofLeeg, volume } from '../velden.act.ts';
import { clientVinden } from './client-vinden.act.ts';
import { readGedeclareerd } from './gedeclareerd.store.ts';
import { lockClient, readToewijzing, replaceVersie } from './toewijzing.store.ts';
import { beslotenOp } from './toewijzing.ts';
import { toewijzingWijzigen as wijzig } from './toewijzing-wijzigen.rule.ts';
import { toewijzingenSturen } from './toewijzingen-sturen.act.ts';

const self = 'toegang/toewijzing-wijzigen';

/** What a gemeente may give as reason itself: 12 is for requests, 13 for deleting, 01 is not used any more (CS336). */
const redenen = ['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '14'] as const;

/** The access desk withdraws, extends or deletes an allocation, or changes its total or budget; the aanbieder gets its 301. */
export const toewijzingWijzigen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['toegang'],
  invoer: z.object({
    toewijzing: id(),
    verwijderen: vinkje(),
    tot: ofLeeg(dag()),
    volume: ofLeeg(volume()),
    budget: ofLeeg(bedrag()),
    reden: ofLeeg(keuze(redenen)),
    overlegd: vinkje(),
  }),
  run: async (context, { toewijzing: kenmerk, tot, volume = null, budget = null, reden = null, ...keuze }) => {
    const { tx, nu, vandaag } = context;
    const gevonden = await readToewijzing(tx, kenmerk);
    if (gevonden) await lockClient(tx, gevonden);
    const toewijzing = gevonden && (await readToewijzing(tx, kenmerk));
    if (!toewijzing) return refused(reason('toewijzing-onbekend'));
    const gewild = { ...keuze, tot: tot?.toString() ?? null, volume, budget, reden };
    const gedeclareerd = (await readGedeclareerd(tx, toewijzing, [toewijzing.nummer])).size > 0;
    const gewijzigd = wijzig(toewijzing, gewild, { vandaag: vandaag.toString(), gedeclareerd });
    if (gewijzigd.status !== 'decided') return gewijzigd;
    const client = await clientVinden(context, toewijzing);
    if (!client) return refused(reason('client-van-toewijzing-onbekend'));
    const besloten = beslotenOp(nu, toewijzing.besloten);
    await replaceVersie(tx, toewijzing, { ...gewijzigd.value, besloten, referentie: null }, null);
    const verstuurd = await toewijzingenSturen(context, toewijzing, { client, gewijzigd: [kenmerk] });
    if (verstuurd.status !== 'decided') return verstuurd;
    const { redenWijziging } = gewijzigd.value;
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'toewijzing', id: kenmerk },
      voor: { tot: toewijzing.tot, volume: toewijzing.volume, budget: toewijzing.budget },
      na: { tot: gewijzigd.value.tot, volume: gewijzigd.value.volume, budget: gewijzigd.value.budget, redenWijziging },
    });
    return decided({ toewijzing: kenmerk, bericht: verstuurd.value });
  },
});
