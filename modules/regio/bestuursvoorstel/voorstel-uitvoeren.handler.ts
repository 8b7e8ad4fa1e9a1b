// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { Outcome, Reason } from '#libs/explain';
import { decided } from '#libs/explain';
import { datum, laatste } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import { defineHandler, namens } from '#platform/handler';
import { upsertLid } from '../pakket/pakket.store.ts';
import { insertMandaatversie } from '../register/register.store.ts';
import { toetsDeelname } from '../samenwerking/deelname-voorstellen.act.ts';
import { endDeelname, insertDeelname } from '../samenwerking/samenwerking.store.ts';
import {
  type Bestuursvoorstel,
  type Deelnamewijziging,
  type Mandaatwijziging,
  onderwerpsoort,
} from './bestuursvoorstel.ts';
import { gevraagdeGemeenten, readVoorstel, sluitVoorstel } from './voorstel.store.ts';

const self = 'regio/voorstel-uitvoeren';
const news = z.object({
  verband: z.string(),
  volledig: z.literal(true),
  onderwerp: z.object({ soort: z.literal(onderwerpsoort), id: z.string() }),
});

/**
 * Carries out what was decided about the verband itself, from the day that was proposed; never from before the day on
 * which the last of them decided. What has become impossible since then is dropped, and the history says why.
 */
export const voorstelUitvoeren = defineHandler({
  naam: self,
  op: 'regio/besluit-nemen',
  hoeden: ({ na }) => {
    const found = news.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, { na, besluit }) => {
    const voorstel = await readVoorstel(context.tx, news.parse(na).onderwerp.id);
    if (voorstel?.staat !== 'voorgesteld') return;
    const { inhoud } = voorstel;
    const outcome =
      inhoud.soort === 'mandaat'
        ? await changeRegister(context, voorstel, inhoud)
        : await changeDeelname(context, voorstel, inhoud);
    const staat = outcome.status === 'decided' ? 'vastgesteld' : 'ingetrokken';
    await sluitVoorstel(context.tx, voorstel, staat, context.nu);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: onderwerpsoort, id: voorstel.id },
      ...(besluit && { besluit }),
      voor: 'voorgesteld',
      na: {
        staat,
        redenen: outcome.status === 'refused' ? outcome.reasons.map(({ code }) => code) : [],
        gemeenten: await gevraagdeGemeenten(context.tx, voorstel.id),
      },
    });
  },
});

async function changeRegister(
  { tx, vandaag }: ActContext,
  { verband, id, reden }: Bestuursvoorstel,
  { soort, wat, van, tot, ...rest }: Mandaatwijziging,
): Promise<Outcome<true, Reason>> {
  await insertMandaatversie(tx, verband, {
    ...rest,
    ingetrokken: wat === 'intrekken',
    van: laatste(datum(van), vandaag),
    tot: tot === null ? null : laatste(datum(tot), vandaag),
    voorstel: id,
    reden,
  });
  return decided(true);
}

async function changeDeelname(
  context: ActContext,
  { verband, id, reden }: Bestuursvoorstel,
  wijziging: Deelnamewijziging,
): Promise<Outcome<true, Reason>> {
  const { tx, vandaag } = context;
  const dag = laatste(datum(wijziging.dag), vandaag);
  const outcome = await toetsDeelname(context, { ...wijziging, dag: dag.toString() });
  if (outcome.status !== 'decided') return outcome;
  const { deelname, lopend } = outcome.value;
  if (lopend) await endDeelname(tx, verband, lopend, { tot: dag, voorstel: id, reden });
  else await insertDeelname(tx, verband, deelname, { voorstel: id, reden });
  if (!lopend && deelname.samenwerking === verband && deelname.gemeente)
    await upsertLid(tx, verband, { gemeente: deelname.gemeente, naam: deelname.naam });
  return decided(true);
}
