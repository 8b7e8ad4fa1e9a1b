// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { type Datum, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { keuze, langeTekst } from '#platform/invoer';
import { readAanbieder } from '../aanbieder/aanbieder.store.ts';
import { verbandVan } from '../mandaten.query.ts';
import { readLeden } from '../pakket/pakket.store.ts';
import { readBelegd } from '../taak/taak.store.ts';
import type { BelegdeTaak } from '../taak/taak.ts';
import { readAccounthoudersVan } from './accounthouder.store.ts';
import { type Accounthouder, signaalsoorten, type Werklijst } from './accounthouder.ts';
import { insertSignaal } from './signaal.store.ts';

const self = 'regio/signaal-doorgeven';

/**
 * Passes on what one noticed about an aanbieder: to its account holder; without one to who has the task of picking up
 * signals, and where the region linked no task to that, to the verband.
 */
export const signaalDoorgeven = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper', 'programmadirecteur', 'beleidsadviseur', 'toegang', 'financien'],
  invoer: z.object({
    aanbieder: z.string().regex(/^\d{8}$/, 'Een AGB-code heeft acht cijfers.'),
    soort: keuze(signaalsoorten),
    tekst: langeTekst(2000),
  }),
  run: async (context, { aanbieder, soort, tekst }) => {
    const { tx, wie, nu, vandaag } = context;
    const verband = await verbandVan(context);
    const bekend = await readAanbieder(tx, aanbieder);
    if (!verband || !bekend) return refused(reason('aanbieder-niet-bekend', {}, 'aanbieder'));
    const [houder] = (await readAccounthoudersVan(tx, verband, aanbieder, vandaag)).filter(
      (one) => one.werklijst !== null,
    );
    const id = newId();
    const { naam: aanbiedernaam } = bekend;
    const open = { opgepakt: null, opgepaktDoor: null, uitkomst: null };
    const melding = { id, aanbieder, aanbiedernaam, soort, tekst, gemeld: nu, melder: wie.naam };
    await insertSignaal(tx, verband, { ...melding, ...open, accounthouder: houder?.id ?? null });
    const lijsten = await lijstenVoor(context, verband, houder, vandaag);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'signaal', id },
      na: { verband, aanbieder: aanbiedernaam, soort, lijsten: lijsten.map((lijst) => ({ ...lijst })) },
    });
    return decided({ signaal: id });
  },
});

/** On whose work lists it comes. */
async function lijstenVoor(
  { tx }: ActContext,
  verband: string,
  houder: Accounthouder | undefined,
  dag: Datum,
): Promise<readonly Werklijst[]> {
  if (houder?.werklijst) return [houder.werklijst];
  const eigen: Werklijst = { soort: 'verband', code: verband, rol: 'inkoper' };
  const taken = await readBelegd(tx, verband, 'acten', 'regio/signaal-oppakken', dag);
  if (taken.length === 0) return [eigen];
  const leden = await readLeden(tx, verband, dag);
  const bij = ({ bij: drager, gemeenterol: rol }: BelegdeTaak): readonly Werklijst[] => [
    ...(drager === 'uitvoeringsorganisatie' || drager === 'samen' ? [eigen] : []),
    ...(drager === 'gemeente' || drager === 'samen'
      ? leden.map(({ gemeente }) => ({ soort: 'gemeente', code: gemeente, rol }) as const)
      : []),
  ];
  return taken.flatMap(bij);
}
