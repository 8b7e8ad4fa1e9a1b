// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ActContext } from '../context.ts';
import type { Bewaarsoort } from '../deur.ts';
import type { Gebeurtenis } from '../gebeurtenis.ts';
import { defineHandler, type Handler, namens } from '../handler.ts';
import { noteErased, readOpdracht } from './wisopdracht.ts';

const batch = 200;
const begonnen = 'platform/wissen-besluiten';
const verder = 'platform/wissen-vervolgen';
const nieuws = z.object({
  besluit: z.literal('goedgekeurd').optional(),
  eigenaar: z.object({ soort: z.enum(['verband', 'gemeente', 'aanbieder']), code: z.string() }),
});

/**
 * Erases one batch and asks for the next: each is a transaction of its own, so that everyone works on meanwhile, and what
 * is stopped goes on where it was.
 */
export const wissen = (soorten: readonly Bewaarsoort[]): readonly Handler[] =>
  [begonnen, verder].map((op) =>
    defineHandler({
      naam: `platform/wissen:${op}`,
      op,
      hoeden: ({ na }) => {
        const { data } = nieuws.safeParse(na);
        return data ? [namens(data.eigenaar.soort, data.eigenaar.code)] : [];
      },
      run: (context, gebeurtenis) => wisBatch(context, gebeurtenis, soorten),
    }),
  );

async function wisBatch(
  context: ActContext,
  { onderwerp, na }: Gebeurtenis,
  soorten: readonly Bewaarsoort[],
): Promise<void> {
  const { tx, wie, nu } = context;
  const opdracht = await readOpdracht(tx, wie.hoed, onderwerp.id);
  const soort = soorten.find((een) => een.soort === opdracht?.soort);
  if (!opdracht || !soort || opdracht.staat !== 'goedgekeurd') return;
  const { aantal, betrokkenen } = await soort.wis(context, opdracht.voor, batch);
  const wat = 'platform/wissen-vervolgen';
  await context.verwerkt({ soort: 'verwijderen', wat, grond: 'bewaartermijn', betrokkenen });
  const isKlaar = aantal === 0;
  await noteErased(tx, wie.hoed, opdracht.id, { aantal, klaar: isKlaar ? nu : null });
  const { eigenaar } = nieuws.parse(na);
  await context.gebeurd({
    act: isKlaar ? 'platform/wissen-afronden' : verder,
    onderwerp,
    na: { eigenaar, aantal },
  });
}
