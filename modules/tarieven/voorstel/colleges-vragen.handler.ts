// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';

/** The kind of task by which a college is asked to decide. */
export const collegetaak = 'tarieven/voorstel-vaststellen';

const news = z.object({
  contract: z.string(),
  ingang: z.string(),
  uiterlijk: z.string(),
  gemeenten: z.array(z.string()),
});
const hoeden = ({ na }: Gebeurtenis) =>
  (news.safeParse(na).data?.gemeenten ?? []).map((code) => namens('gemeente', code));

/** A proposal waits on the work list of every college, with its term. */
export const collegesVragen = defineHandler({
  naam: 'tarieven/colleges-vragen',
  op: 'tarieven/tariefvoorstel-indienen',
  hoeden,
  run: (context, { onderwerp, na }) => {
    const { contract, ingang, uiterlijk } = news.parse(na);
    const gegevens = { contract, ingang };
    return context.taakOpenen({ rol: 'college', soort: collegetaak, onderwerp, gegevens, uiterlijk: datum(uiterlijk) });
  },
});

/** What was withdrawn asks nothing any more. */
export const collegesAfzeggen = defineHandler({
  naam: 'tarieven/colleges-afzeggen',
  op: 'tarieven/tariefvoorstel-intrekken',
  hoeden,
  run: (context, { onderwerp }) => context.taakAfronden(collegetaak, onderwerp.id),
});
