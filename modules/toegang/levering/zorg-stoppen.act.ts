// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, id, keuze, vinkje } from '#platform/invoer';
import { berichtInsturen, eigenKop } from '../bericht/bericht-insturen.act.ts';
import { eigenLevering, meldingVan, vooraf } from './eigen-levering.act.ts';
import { naarStopProduct } from './stopbericht.ts';
import { stopsToetsen } from './stops-toetsen.rule.ts';

/** Codes of the lists JZ588 and WMO588; which of them a law knows, the schema of its message says. 20 is for the time being. */
const redenen = ['02', '19', '20', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '38', '39'] as const;

/** An aanbieder tells that care stopped, for the time being or for good, or takes that back: the 307 is made and handed in. */
export const zorgStoppen = defineAct({
  naam: 'toegang/zorg-stoppen',
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer: z.object({
    toewijzing: id(),
    /** Of the start that it ends. */
    begin: dag(),
    einde: dag(),
    reden: keuze(redenen),
    terugnemen: vinkje(),
  }),
  run: async (context, { toewijzing: kenmerk, begin, einde, reden, terugnemen }) => {
    if (isNa(einde, context.vandaag)) return refused(reason('nog-niet-gestopt', {}, 'einde'));
    const eigen = await eigenLevering(context, kenmerk);
    if (eigen.status !== 'decided') return eigen;
    const { toewijzing, standaard, persoon, feiten } = eigen.value;
    const stop = { ...meldingVan(toewijzing, begin, terugnemen), einde: einde.toString(), reden };
    const redenen = vooraf(stopsToetsen([stop], feiten));
    if (redenen.length > 0) return refused(redenen);
    const verstuurd = await berichtInsturen(context, {
      standaard,
      soort: '307',
      Header: eigenKop(context, { standaard, soort: '307', gemeente: toewijzing.gemeente }),
      Client: { ...persoon, StopProducten: [naarStopProduct(stop)] },
    });
    return verstuurd.status === 'decided' ? decided({ toewijzing: kenmerk, bericht: verstuurd.value }) : verstuurd;
  },
});
