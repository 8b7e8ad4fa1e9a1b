// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';

/** The kind of task by which a college is asked to decide. */
export const collegetaak = 'beleid/keuzevoorstel-vaststellen';

const gemeenten = z.object({ gemeenten: z.array(z.string()) });
const news = z.object({ contract: z.string(), ingang: z.string() });
const hoeden = ({ na }: Gebeurtenis) =>
  (gemeenten.safeParse(na).data?.gemeenten ?? []).map((code) => namens('gemeente', code));

/** A proposal waits on the work list of every college; it should be decided before the day on which it is to count. */
export const collegesVragen = defineHandler({
  naam: 'beleid/colleges-vragen',
  op: 'beleid/keuzevoorstel-indienen',
  hoeden,
  run: (context, { onderwerp, na }) => {
    const { contract, ingang } = news.parse(na);
    const uiterlijk = datum(ingang).subtract({ days: 1 });
    return context.taakOpenen({
      rol: 'college',
      soort: collegetaak,
      onderwerp,
      gegevens: { contract, ingang },
      uiterlijk,
    });
  },
});

/** What was withdrawn asks nothing any more. */
export const collegesAfzeggen = defineHandler({
  naam: 'beleid/colleges-afzeggen',
  op: 'beleid/keuzevoorstel-intrekken',
  hoeden,
  run: (context, { onderwerp }) => context.taakAfronden(collegetaak, onderwerp.id),
});
