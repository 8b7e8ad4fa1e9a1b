// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import { defineHandler, namens } from '#platform/handler';
import { isTermijnOpen } from '../termijn/termijn.store.ts';
import { isAanbiederHier } from './deelname.query.ts';

const ontvangen = z.object({
  gemeente: z.string(),
  aanbieder: z.string(),
  soort: z.string(),
  antwoordVoor: z.string().nullable(),
});

/** A declaratie that must be answered stands on the work list until the answer has gone out. */
export const antwoordBewaken = defineHandler({
  naam: 'berichten/antwoord-bewaken',
  op: 'berichten/bericht-ontvangen',
  hoeden: ({ na }) => {
    const { data } = ontvangen.safeParse(na);
    return data?.antwoordVoor && data.soort === '323' ? [namens('gemeente', data.gemeente)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const { gemeente, aanbieder, soort, antwoordVoor } = ontvangen.parse(na);
    if (antwoordVoor && (await isTermijnOpen(context.tx, { gemeente, id: onderwerp.id }, 'antwoord')))
      await context.taakOpenen({
        rol: 'financien',
        soort: 'berichten/beantwoorden',
        onderwerp,
        gegevens: { aanbieder, soort },
        uiterlijk: datum(antwoordVoor),
      });
  },
});

const gestuurd = z.object({
  aanbieder: z.string(),
  richting: z.literal('naar-aanbieder'),
  soort: z.enum(['301', '319', '325']),
  geldig: z.boolean().nullish(),
});

/** A provider finds on its work list what was sent to it: made here, or come in from elsewhere. */
const melden = (naam: string, op: string) =>
  defineHandler({
    naam,
    op,
    hoeden: ({ na }) => {
      const { data } = gestuurd.safeParse(na);
      return data && data.geldig !== false ? [namens('aanbieder', data.aanbieder)] : [];
    },
    run: async (context, { onderwerp, na }) => {
      const { aanbieder, soort } = gestuurd.parse(na);
      if (!(await isAanbiederHier(context, aanbieder))) return;
      await context.taakOpenen({ rol: 'aanbieder', soort: `berichten/lezen-${soort}`, onderwerp });
    },
  });

export const postMelden = melden('berichten/post-melden', 'berichten/bericht-verzenden');
export const aanvoerMelden = melden('berichten/aanvoer-melden', 'berichten/bericht-ontvangen');

const onleesbaar = z.object({ gemeente: z.string(), aanbieder: z.string(), leesbaar: z.literal(false) });

/** A message that cannot be read gets no answer in the message traffic: its sender hears of it otherwise (OP090x2). */
export const onleesbaarMelden = defineHandler({
  naam: 'berichten/onleesbaar-melden',
  op: 'berichten/bericht-keuren',
  hoeden: ({ na }) => {
    const { data } = onleesbaar.safeParse(na);
    return data ? [namens('gemeente', data.gemeente), namens('aanbieder', data.aanbieder)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const { aanbieder } = onleesbaar.parse(na);
    const isHier = await isAanbiederHier(context, aanbieder);
    if ((context.wie.hoed.soort === 'aanbieder') !== isHier) return;
    const rol = isHier ? 'aanbieder' : 'financien';
    await context.taakOpenen({ rol, soort: `berichten/onleesbaar-${rol}`, onderwerp, gegevens: { aanbieder } });
  },
});
