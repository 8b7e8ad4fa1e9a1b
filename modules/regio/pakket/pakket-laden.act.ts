// SPDX-License-Identifier: EUPL-1.2
import type { ActContext } from '#platform/context';
import type { GeladenPakket } from '#platform/deur';
import { upsertPackAccounthouders } from '../accounthouder/accounthouder.store.ts';
import { upsertPackDerden } from '../derde/derde.store.ts';
import { pagina } from '../pack.ts';
import { upsertPackMandaten } from '../register/register.store.ts';
import { vraagOpvolging } from '../samenwerking/grondslag-vastleggen.act.ts';
import { upsertSamenwerkingen } from '../samenwerking/samenwerking.store.ts';
import { upsertPackMatrix } from '../schaal/schaal.store.ts';
import { upsertPackTaken } from '../taak/taak.store.ts';
import { insertPakket, upsertPlan, upsertVerband } from './pakket.store.ts';

/** Keeps the whole pack and takes the verband, its members and how its work is divided from it. The other rooms read their page from here. */
export async function pakketLaden(context: ActContext, pakket: GeladenPakket): Promise<void> {
  const regio = pagina.parse(pakket.paginas['regio']);
  const { code } = regio.verband;
  await upsertVerband(context.tx, regio);
  await upsertPackMatrix(context.tx, code, regio.schaalmatrix);
  await upsertPackTaken(context.tx, code, regio.taken);
  await upsertPackAccounthouders(context.tx, code, regio.accounthouders);
  await upsertPackDerden(context.tx, code, regio.derden);
  await upsertSamenwerkingen(context.tx, regio);
  await upsertPackMandaten(context.tx, regio);
  await vraagOpvolging(context);
  const isNew = await insertPakket(context.tx, code, pakket, context.nu);
  if (!isNew) return;
  await context.gebeurd({
    act: 'regio/pakket-laden',
    onderwerp: { soort: 'pakket', id: pakket.versie },
    na: { versie: pakket.versie, hash: pakket.hash },
  });
}

/** Keeps the plan of a region that does not work here: there is no verband, and nobody gets anything to do. */
export async function planBewaren({ tx }: ActContext, pakket: GeladenPakket): Promise<void> {
  await upsertPlan(tx, pagina.parse(pakket.paginas['regio']), pakket);
}
