// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import { id, keuze, langeTekst } from '#platform/invoer';
import { leesModelwinst } from './modelwinst.query.ts';
import { winstSignaal } from './winst-signaal.rule.ts';
import { lockWinstcijfer, readWinstcijfers, saveAfhandeling } from './winstcijfer.store.ts';
import { oorzaken } from './winstcijfer.ts';

const self = 'leveranciers/winstsignaal-afhandelen';

/** A person says what the cause is and what will be done, nothing included. Until then it stays on the work list. */
export const winstsignaalAfhandelen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper', 'programmadirecteur'],
  invoer: z.object({
    winstcijfer: id(),
    oorzaak: keuze(oorzaken),
    besluit: langeTekst(2_000).meta({ description: 'Wat er gebeurt, en waarom.' }),
  }),
  run: async (context, { winstcijfer, oorzaak, besluit }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    const found = await lockWinstcijfer(tx, verband, winstcijfer);
    if (!found) return refused(reason('winstcijfer-onbekend'));
    const { aanbieder, jaar } = found;
    if (found.besluit !== null) return refused(reason('winst-al-afgehandeld', { jaar: String(jaar) }));
    const newest = (await readWinstcijfers(tx, verband, aanbieder)).find((een) => een.jaar === jaar);
    if (newest?.id !== winstcijfer) return refused(reason('winst-nieuwere-cijfers', { jaar: String(jaar) }));
    if (!winstSignaal(found, await leesModelwinst(context, verband)).value.signaal)
      return refused(reason('winst-geen-signaal', { jaar: String(jaar) }));
    await saveAfhandeling(tx, verband, winstcijfer, {
      oorzaak,
      besluit,
      besloten: nu,
      persoon: wie.persoon,
      naam: wie.naam,
    });
    const onderwerp = { soort: 'winstcijfer', id: `${aanbieder}.${jaar}` };
    await context.taakAfronden(self, onderwerp.id);
    await context.gebeurd({ act: self, onderwerp, na: { oorzaak, besluit } });
    return decided({ aanbieder });
  },
});
