// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { id, langeTekst } from '#platform/invoer';
import { isInBereik } from './bereik.ts';
import { findCasus, insertNoodtoegang, readBereik } from './noodtoegang.store.ts';

const self = 'toegang/noodtoegang-openen';
/** How long one may look, and within how many days somebody judges it: choices of the platform. */
const uren = 4;
const beoordelenBinnenDagen = 7;

/**
 * Opens one case outside one's reach for four hours, with a reason: when somebody is in danger and whose case it is
 * cannot be reached. It stands out in the log, and the privacy officer judges it.
 */
export const noodtoegangOpenen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['toegang', 'beheerder'],
  invoer: z.object({
    casus: id().optional(),
    bsn: z
      .string()
      .regex(/^\d{9}$/, 'Vul de negen cijfers van het burgerservicenummer in.')
      .optional(),
    reden: langeTekst(2_000),
  }),
  run: async (context, { casus: gekozen, bsn, reden }) => {
    const { tx, wie, nu, vandaag, omgeving } = context;
    const gemeente = wie.hoed.code;
    const casus = gekozen ?? (bsn && (await findCasus(tx, omgeving.sleutels, gemeente, bsn)));
    const bereik = casus ? await readBereik(context, casus) : undefined;
    if (!casus || !bereik) return refused(reason('casus-onbekend', {}, 'bsn'));
    const isToegang = wie.hoed.rollen.includes('toegang');
    if (bereik.noodtoegang || isInBereik({ ...bereik, persoon: wie.persoon, isToegang }))
      return refused(reason('noodtoegang-niet-nodig'));
    const noodtoegang = newId();
    const tot = nu.add({ hours: uren });
    await insertNoodtoegang(context, omgeving.sleutels, { id: noodtoegang, casus, reden, tot });
    const onderwerp = { soort: 'noodtoegang', id: noodtoegang };
    await context.verwerkt({ soort: 'noodtoegang', wat: self, betrokkenen: [casus], noodtoegang });
    await context.gebeurd({ act: self, onderwerp, na: { tot: tot.toString() } });
    await context.taakOpenen({
      rol: 'gegevensbescherming',
      soort: 'toegang/noodtoegang-beoordelen',
      onderwerp,
      gegevens: { naam: wie.naam },
      uiterlijk: vandaag.add({ days: beoordelenBinnenDagen }),
    });
    return decided({ casus, noodtoegang, tot: tot.toString() });
  },
});
