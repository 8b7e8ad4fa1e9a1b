// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, type Handler, namens } from '#platform/handler';
import { kenmerkVan } from './jaarprogramma.ts';

export const zienswijzetaak = 'beleid/zienswijze-geven';

const news = z.object({ verband: z.string(), jaar: z.int(), versie: z.int(), gemeenten: z.array(z.string()) });
const term = z.object({ uiterlijk: z.string() });
const hoeden = ({ na }: Gebeurtenis) =>
  (news.safeParse(na).data?.gemeenten ?? []).map((code) => namens('gemeente', code));

/** Every gemeente finds on its work list that its council is asked for a view, with the term. */
export const zienswijzenVragen = defineHandler({
  naam: 'beleid/zienswijzen-vragen',
  op: 'beleid/jaarprogramma-voorleggen',
  hoeden,
  run: (context, { na }) => {
    const programma = news.parse(na);
    return context.taakOpenen({
      rol: 'college',
      soort: zienswijzetaak,
      onderwerp: { soort: 'jaarprogramma', id: kenmerkVan(programma) },
      gegevens: { jaar: String(programma.jaar) },
      uiterlijk: datum(term.parse(na).uiterlijk),
    });
  },
});

/** A version that was taken back, or was adopted after the term, asks nothing any more. */
const afzeggen = (naam: string, op: string): Handler =>
  defineHandler({
    naam,
    op,
    hoeden,
    run: (context, { na }) => context.taakAfronden(zienswijzetaak, kenmerkVan(news.parse(na))),
  });

export const zienswijzenAfgezegd: readonly Handler[] = [
  afzeggen('beleid/zienswijzen-afzeggen', 'beleid/jaarprogramma-wijzigen'),
  afzeggen('beleid/zienswijzen-sluiten', 'beleid/jaarprogramma-besloten'),
];
