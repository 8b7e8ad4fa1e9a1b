// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isVoor } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, id, langeTekst } from '#platform/invoer';
import { verbandNu } from '../mandaten.query.ts';
import { loopt } from '../samenwerking/deelname.ts';
import { endZetel, readZetel } from './zetel.store.ts';

const self = 'regio/zetel-beeindigen';

/** Ends a seat: after its last day this person decides no longer for the gremium. What was decided stays decided. */
export const zetelBeeindigen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'beleidsadviseur', 'college'],
  invoer: z.object({ zetel: id(), tot: dag(), reden: langeTekst(2000) }),
  run: async (context, { zetel: kenmerk, tot, reden }) => {
    const { tx, wie, vandaag } = context;
    const verband = await verbandNu(context);
    const zetel = verband && (await readZetel(tx, verband, kenmerk));
    const own = wie.hoed.soort === 'gemeente' ? wie.hoed.code : null;
    if (!verband || !zetel || zetel.gemeente !== own) return refused(reason('zetel-bestaat-niet', {}, 'zetel'));
    if (isVoor(tot, zetel.van)) return refused(reason('zetel-eindigt-voor-begin', {}, 'tot'));
    if (isVoor(tot, vandaag.subtract({ days: 1 })))
      return refused(reason('zetel-einde-voorbij', { vandaag: vandaag.toString() }, 'tot'));
    if (!loopt(zetel, tot)) return refused(reason('zetel-al-geeindigd', { naam: zetel.naam }, 'zetel'));
    await endZetel(tx, verband, kenmerk, tot);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'gremium', id: zetel.gremium },
      na: { zetel: kenmerk, tot: tot.toString(), reden },
    });
    return decided({ gremium: zetel.gremium, zetel: kenmerk });
  },
});
