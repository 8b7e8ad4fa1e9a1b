// SPDX-License-Identifier: EUPL-1.2
import type { ActContext } from '#platform/context';
import type { GeladenPakket } from '#platform/deur';
import { pagina } from '../pack.ts';
import { insertPakket, upsertPlan, upsertVerband } from './pakket.store.ts';

/** Keeps the whole pack and takes the verband and its members from it. The other rooms read their page from here. */
export async function pakketLaden(context: ActContext, pakket: GeladenPakket): Promise<void> {
  const regio = pagina.parse(pakket.paginas['regio']);
  await upsertVerband(context.tx, regio);
  const isNew = await insertPakket(context.tx, regio.verband.code, pakket, context.nu);
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
