// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { defineAct, runAct } from '#platform/act';
import type { Wie } from '#platform/hoed';
import type { Omgeving } from '#platform/omgeving';
import { ask, defineQuery } from '#platform/query';
import { isGedaan } from '#platform/verzoek';

const sleutel = 'verhaal:af';

const afronden = defineAct({
  naam: 'voorbeeld/afronden',
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer: z.object({}),
  run: () => Promise.resolve(decided({ af: true })),
});
const afgerond = defineQuery({
  naam: 'voorbeeld/afgerond',
  rollen: ['inkoper'],
  run: (context, _: Record<never, never>) => isGedaan(context, sleutel),
});

/** Was the whole story told on this platform? Then what people did since stays as they left it, clock included. */
export const isVerteld = (omgeving: Omgeving, verteller: Wie): Promise<boolean> =>
  ask(omgeving, verteller, afgerond, {});

export const legVast = async (omgeving: Omgeving, verteller: Wie): Promise<void> =>
  void (await runAct(omgeving, verteller, afronden, {}, sleutel));
