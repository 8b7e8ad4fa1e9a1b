// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { datum } from '#libs/kernel';
import { besluitNemen, readLeden, verbandVan } from '#modules/regio';
import { defineAct } from '#platform/act';
import { geheel, langeTekst, vinkje } from '#platform/invoer';
import { handeling } from './beslisser.query.ts';
import { readJaarprogramma } from './jaarprogramma.store.ts';
import { kenmerkVan } from './jaarprogramma.ts';
import { jaarprogrammaVaststelbaar } from './jaarprogramma-vaststellen.rule.ts';
import { besluittaak } from './jaarprogramma-voorleggen.act.ts';
import { readZienswijzen } from './zienswijze.store.ts';

const self = 'beleid/jaarprogramma-vaststellen';

/**
 * The body that the mandate register names adopts the programme with its budget. It counts once all who must decide
 * have done so; a handler sees to that.
 */
export const jaarprogrammaVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['bestuurder', 'college', 'programmadirecteur'],
  invoer: z.object({ jaar: geheel(2015, 2100), motivering: langeTekst(4000), bevestigd: vinkje() }),
  run: async (context, { jaar, motivering, bevestigd }) => {
    const { tx, vandaag } = context;
    const verband = await verbandVan(context);
    const programma = verband && (await readJaarprogramma(tx, verband, jaar));
    if (!verband || !programma) return refused(reason('jaarprogramma-bestaat-niet', { jaar: String(jaar) }));
    const gehoord = (await readZienswijzen(tx, { ...programma, verband })).map(({ gemeente }) => gemeente);
    const leden = await readLeden(tx, verband, datum(`${jaar}-01-01`));
    const zonderZienswijze = leden.filter(({ gemeente }) => !gehoord.includes(gemeente)).map(({ naam }) => naam);
    const klaar = jaarprogrammaVaststelbaar({ programma, zonderZienswijze, vandaag });
    if (klaar.status !== 'decided') return klaar;

    const onderwerp = { soort: 'jaarprogramma', id: kenmerkVan(programma) };
    const besluit = await besluitNemen(context, {
      verband,
      handeling,
      contract: null,
      onderwerp,
      titel: `Jaarprogramma en begroting ${jaar}${programma.versie > 1 ? `, wijziging ${programma.versie - 1}` : ''}`,
      motivering,
      bevestigd,
      voorbereidDoor: programma.opgesteldDoor,
    });
    if (besluit.status !== 'decided') return besluit;
    await context.taakAfronden(besluittaak, onderwerp.id);
    return decided({ jaar, besluit: besluit.value.id, volledig: besluit.value.volledig }, [
      ...klaar.steps,
      ...besluit.steps,
    ]);
  },
});
