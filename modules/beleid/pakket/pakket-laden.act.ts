// SPDX-License-Identifier: EUPL-1.2
import { readLeden } from '#modules/regio';
import type { ActContext } from '#platform/context';
import type { GeladenPakket } from '#platform/deur';
import { readKernbeding } from '../kernbeding/kernbeding.store.ts';
import { vraagVaststelling } from '../kernbeding/kernbeding-vastleggen.act.ts';
import { pagina } from '../pack.ts';
import { leesInhoud } from '../regiovisie/inhoud.query.ts';
import { vraagBorging } from '../regiovisie/jeugdfunctie-vastleggen.act.ts';
import { upsertPackEvaluatie, upsertPackMotie } from './moties.store.ts';
import { upsertPackOpgave, upsertPackPilot } from './ontwikkelopgaven.store.ts';
import { upsertPackKernbeding, upsertPlan } from './plan.store.ts';
import { laadSegmenten } from './segmenten.store.ts';

/** Takes the plan from the pack; every new kernbeding that lacks nothing waits on the work list to be established. */
export async function pakketLaden(context: ActContext, pakket: GeladenPakket): Promise<void> {
  const beleid = pagina.parse(pakket.paginas['beleid']);
  const verband = context.wie.hoed.code;
  await upsertPlan(context.tx, verband, beleid);
  await laadSegmenten(context.tx, verband, beleid);
  const leden = await readLeden(context.tx, verband, context.vandaag);
  for (const motie of beleid.moties ?? []) await upsertPackMotie(context.tx, verband, motie, leden);
  for (const [volgorde, evaluatie] of (beleid.evaluaties ?? []).entries())
    await upsertPackEvaluatie(context.tx, verband, volgorde, evaluatie);
  for (const [volgorde, opgave] of (beleid.ontwikkelopgaven ?? []).entries())
    await upsertPackOpgave(context.tx, verband, volgorde, opgave);
  for (const pilot of beleid.pilots ?? []) await upsertPackPilot(context.tx, verband, pilot);
  for (const kernbeding of beleid.kernbedingen) {
    if (!(await upsertPackKernbeding(context.tx, verband, kernbeding))) continue;
    const kept = await readKernbeding(context.tx, verband, kernbeding.code);
    if (kept) await vraagVaststelling(context, kept, '');
  }
  const { functies } = await leesInhoud(context, verband);
  for (const functie of functies) await vraagBorging(context, functie);
}
