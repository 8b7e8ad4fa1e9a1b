// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { isVoor, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { dag, keuze, langeTekst, tekst } from '#platform/invoer';
import { type Clientstop, saveClientstop, stopgronden } from './clientstop.store.ts';
import { readClientstops, readStopbaar } from './clientstops.query.ts';
import { wachtOpBeurt } from './keuzeaanbod.store.ts';
import { keuzeaanbodBijwerken } from './keuzeaanbod-bijwerken.act.ts';

const self = 'toegang/clientstop-instellen';

/**
 * An aanbieder takes no new people for a while: with a waiting list after consent [002 §5.4.2], as enforcement [002 §4.4.2],
 * or because a ceiling is reached [002 §5.3.4]. Running help goes on.
 */
export const clientstopInstellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer: z.object({
    aanbieder: tekst(8),
    product: z.string().max(80).default(''),
    grond: keuze(stopgronden),
    van: dag(),
    tot: dag().optional(),
    motivering: langeTekst(1_000),
  }),
  run: async (context, { tot, ...rest }) => {
    const { tx, wie, vandaag } = context;
    const verband = wie.hoed.code;
    await wachtOpBeurt(tx, verband);
    const given = (await readStopbaar(tx, verband, vandaag)).filter(({ aanbieder }) => aanbieder === rest.aanbieder);
    const reasons: Reason[] = [];
    if (given.length === 0) reasons.push(reason('stop-zonder-overeenkomst', {}, 'aanbieder'));
    else if (rest.product && !given.some(({ product }) => product === rest.product))
      reasons.push(reason('stop-zonder-product', {}, 'product'));
    if (tot && isVoor(tot, rest.van)) reasons.push(reason('stop-omgekeerd', {}, 'tot'));
    const others = await readClientstops(tx, verband, vandaag);
    if (others.some((other) => raaktAan(other, { ...rest, tot: tot ?? null })))
      reasons.push(reason('stop-loopt-al', {}, 'aanbieder'));
    if (reasons.length > 0) return refused(reasons);

    const stop = { ...rest, id: newId(), tot: tot ?? null };
    await saveClientstop(tx, verband, stop);
    await keuzeaanbodBijwerken(context, verband, rest.aanbieder);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'clientstop', id: stop.id },
      na: { ...stop, van: stop.van.toString(), tot: stop.tot?.toString() ?? null },
    });
    return decided({ stop: stop.id });
  },
});

type Bereik = Pick<Clientstop, 'aanbieder' | 'product' | 'van' | 'tot'>;

/** Do two stops forbid the same on the same day? */
const raaktAan = (een: Bereik, ander: Bereik): boolean =>
  een.aanbieder === ander.aanbieder &&
  (een.product === '' || een.product === ander.product) &&
  !(een.tot && isVoor(een.tot, ander.van)) &&
  !(ander.tot && isVoor(ander.tot, een.van));
