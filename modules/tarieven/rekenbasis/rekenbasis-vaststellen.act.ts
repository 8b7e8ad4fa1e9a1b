// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext, QueryContext } from '#platform/context';
import { wroteIn } from '#platform/gebeurtenis';
import { id, langeTekst } from '#platform/invoer';
import { naamVanProduct } from '../voorstel/wijziging-uitwerken.query.ts';
import { beoordeelRekenbasis, lockRekenbasis } from './rekenbasis.store.ts';
import { naamVan, type Rekenbasis } from './rekenbasis.ts';
import { controletaak, opsteltaak } from './rekenbasis-voorstellen.act.ts';

const self = 'tarieven/rekenbasis-vaststellen';
const afwijzen = 'tarieven/rekenbasis-afwijzen';
export const beoordelaars = ['inkoper', 'beleidsadviseur', 'programmadirecteur'] as const;

/** Whether the viewer proposed this one. */
export const steldeVoor = (context: QueryContext, basis: Rekenbasis): Promise<boolean> =>
  wroteIn(context, { soort: 'rekenbasis', id: naamVan(basis) }, { schrijven: [opsteltaak], vaststellen: self });

/** A second person has held the mix and the figures against their sources: from its first day it counts. */
export const rekenbasisVaststellen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: beoordelaars,
  invoer: z.object({ rekenbasis: id() }),
  run: async (context, { rekenbasis: basisId }) => {
    const basis = await open(context, basisId);
    if ('code' in basis) return refused(basis);
    if (await steldeVoor(context, basis)) return refused(reason('rekenbasis-vier-ogen'));
    await settle(context, basis, { act: self, naar: 'vastgesteld', oordeel: null });
    return decided({ rekenbasis: basisId, product: basis.product });
  },
});

/**
 * It does not hold: it goes away with the reason, and whoever proposes is asked for another one. Whoever proposed it may
 * take it back so.
 */
export const rekenbasisAfwijzen = defineAct({
  naam: afwijzen,
  niveau: 'laag',
  rollen: beoordelaars,
  invoer: z.object({ rekenbasis: id(), oordeel: langeTekst(2000) }),
  run: async (context, { rekenbasis: basisId, oordeel }) => {
    const basis = await open(context, basisId);
    if ('code' in basis) return refused(basis);
    await settle(context, basis, { act: afwijzen, naar: 'afgewezen', oordeel });
    await vraagOpnieuw(context, basis);
    return decided({ rekenbasis: basisId, product: basis.product });
  },
});

async function open({ tx, wie }: ActContext, basisId: string): Promise<Rekenbasis | Reason> {
  const basis = await lockRekenbasis(tx, wie.hoed.code, basisId);
  if (!basis) return reason('rekenbasis-bestaat-niet');
  return basis.staat === 'voorgesteld' ? basis : reason('rekenbasis-gesloten');
}

/** Back on the list: without another proposal the product keeps what it had, or has no price at all. */
async function vraagOpnieuw(context: ActContext, { verband, product, versie }: Rekenbasis): Promise<void> {
  const naam = await naamVanProduct(context, verband, product);
  await context.taakOpenen({
    rol: 'inkoper',
    soort: opsteltaak,
    onderwerp: { soort: 'rekenbasis', id: product },
    gegevens: { naam: `${naam} (voorstel ${versie} is afgewezen)` },
  });
}

type Oordeel = {
  readonly act: string;
  readonly naar: 'vastgesteld' | 'afgewezen';
  readonly oordeel: string | null;
};

async function settle(context: ActContext, basis: Rekenbasis, { act, naar, oordeel }: Oordeel): Promise<void> {
  const { tx, nu, wie } = context;
  await beoordeelRekenbasis(tx, basis, { naar, op: nu, door: wie.naam, oordeel });
  await context.taakAfronden(controletaak, basis.product);
  const { product, versie, van } = basis;
  await context.gebeurd({
    act,
    onderwerp: { soort: 'rekenbasis', id: naamVan(basis) },
    voor: 'voorgesteld',
    na: { naar, product, versie, van: van.toString() },
  });
}
