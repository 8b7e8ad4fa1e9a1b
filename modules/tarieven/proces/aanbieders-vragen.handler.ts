// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, type Handler, namens } from '#platform/handler';

const named = z.object({ aanbieders: z.array(z.string()) });
const asked = z.object({ contract: z.string(), uiterlijk: z.string() });

/** Every aanbieder that an event names; none when it names nobody. */
export const genoemdeAanbieders = ({ na }: Gebeurtenis) =>
  (named.safeParse(na).data?.aanbieders ?? []).map((agb) => namens('aanbieder', agb));

type Vraag = {
  readonly naam: string;
  readonly op: string;
  /** The kind of task by which they are asked. */
  readonly taak: string;
  /** Whether this aanbieder handed in already. */
  readonly isIngediend: (context: ActContext, onderwerp: string) => Promise<boolean>;
};

/** Everyone who is asked finds it on the work list, with the last day; a later last day takes the place of the former. */
export const aanbiedersVragen = ({ naam, op, taak, isIngediend }: Vraag): Handler =>
  defineHandler({
    naam,
    op,
    hoeden: genoemdeAanbieders,
    run: async (context, { na, onderwerp }) => {
      const { contract, uiterlijk } = asked.parse(na);
      if (await isIngediend(context, onderwerp.id)) return;
      await context.taakAfronden(taak, onderwerp.id);
      await context.taakOpenen({
        rol: 'aanbieder',
        soort: taak,
        onderwerp,
        gegevens: { contract },
        uiterlijk: datum(uiterlijk),
      });
    },
  });
