// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import type { Rol } from '#platform/hoed';
import { houderrollen, type Werklijst } from './accounthouder.ts';

const signaaltaak = 'regio/signaal-oppakken';
const overlegtaak = 'regio/accountoverleg';

const lijst = z.object({ soort: z.enum(['verband', 'gemeente']), code: z.string(), rol: z.enum(houderrollen) });
const lijsten = z.object({ lijsten: z.array(lijst) });
const hoedenVan = ({ na }: Gebeurtenis) =>
  (lijsten.safeParse(na).data?.lijsten ?? []).map(({ soort, code }) => namens(soort, code));
/** The role that is asked at the organisation whose hat this is. */
const rolVan = (
  { na }: Gebeurtenis,
  { soort, code }: Pick<Werklijst, 'soort' | 'code'> | { soort: string; code: string },
): Rol => lijsten.parse(na).lijsten.find((one) => one.soort === soort && one.code === code)?.rol ?? 'inkoper';

/** A signal comes on the work list of the account holder, or of who has the task. */
export const signaalOpLijst = defineHandler({
  naam: 'regio/signaal-op-lijst',
  op: 'regio/signaal-doorgeven',
  hoeden: hoedenVan,
  run: (context, gebeurtenis) => {
    const { aanbieder, soort } = z.object({ aanbieder: z.string(), soort: z.string() }).parse(gebeurtenis.na);
    return context.taakOpenen({
      rol: rolVan(gebeurtenis, context.wie.hoed),
      soort: signaaltaak,
      onderwerp: gebeurtenis.onderwerp,
      gegevens: { aanbieder, soort },
    });
  },
});

/** What was picked up asks nobody any more. */
export const signaalVanLijst = defineHandler({
  naam: 'regio/signaal-van-lijst',
  op: 'regio/signaal-oppakken',
  hoeden: ({ na }) =>
    (z.object({ hoeden: z.array(lijst.omit({ rol: true })) }).safeParse(na).data?.hoeden ?? []).map(({ soort, code }) =>
      namens(soort, code),
    ),
  run: (context, { onderwerp }) => context.taakAfronden(signaaltaak, onderwerp.id),
});

/** The next talk with the aanbieder stands on the work list, before the day that was chosen. */
export const overlegOpLijst = defineHandler({
  naam: 'regio/accountoverleg-op-lijst',
  op: 'regio/accounthouder-vastleggen',
  hoeden: hoedenVan,
  run: async (context, gebeurtenis) => {
    const { aanbieder, overleg } = z
      .object({ aanbieder: z.string(), overleg: z.string().nullable() })
      .parse(gebeurtenis.na);
    await context.taakAfronden(overlegtaak, gebeurtenis.onderwerp.id);
    if (overleg === null) return;
    await context.taakOpenen({
      rol: rolVan(gebeurtenis, context.wie.hoed),
      soort: overlegtaak,
      onderwerp: gebeurtenis.onderwerp,
      gegevens: { aanbieder },
      uiterlijk: datum(overleg),
    });
  },
});
