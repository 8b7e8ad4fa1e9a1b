// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { datum } from '#libs/kernel';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, type Handler, namens } from '#platform/handler';
import { readEigenOpgaven, telAntwoorden } from './uitvraag.store.ts';

const asked = z.object({ contract: z.string(), uiterlijk: z.string(), aanbieders: z.array(z.string()) });
const read = z.object({ contract: z.string(), aanbieders: z.array(z.string()) });
const hoeden = ({ na }: Gebeurtenis) =>
  (z.object({ aanbieders: z.array(z.string()) }).safeParse(na).data?.aanbieders ?? []).map((agb) =>
    namens('aanbieder', agb),
  );

/** The kind of task by which an aanbieder is asked for its function mix. */
export const opgavetaak = 'tarieven/functieopgaven-indienen';

/** Everyone who is asked finds it on the work list, with the last day; a later last day takes the place of the former. */
const vragen = (naam: string, op: string): Handler =>
  defineHandler({
    naam,
    op,
    hoeden,
    run: async (context, { na, onderwerp }) => {
      const { contract, uiterlijk } = asked.parse(na);
      const own = await readEigenOpgaven(context.tx, context.wie.hoed.code, onderwerp.id);
      if (own.some(({ ingediend }) => ingediend)) return;
      await context.taakAfronden(opgavetaak, onderwerp.id);
      await context.taakOpenen({
        rol: 'aanbieder',
        soort: opgavetaak,
        onderwerp,
        gegevens: { contract },
        uiterlijk: datum(uiterlijk),
      });
    },
  });

/** What came out is there to read; who did not answer is no longer asked to. */
const uitkomstMelden = defineHandler({
  naam: 'tarieven/uitkomst-melden',
  op: 'tarieven/uitkomst-delen',
  hoeden,
  run: async (context, { na, onderwerp }) => {
    const { contract } = read.parse(na);
    await context.taakAfronden(opgavetaak, onderwerp.id);
    await context.taakOpenen({
      rol: 'aanbieder',
      soort: 'tarieven/uitkomst-lezen',
      onderwerp,
      gegevens: { contract },
    });
  },
});

const handedIn = z.object({ verband: z.string() });

/** How many answered: what members of the verband know of it, who may not read the answers themselves. */
const antwoordTellen = defineHandler({
  naam: 'tarieven/antwoord-tellen',
  op: 'tarieven/functieopgaven-indienen',
  hoeden: ({ na }) => [namens('verband', handedIn.parse(na).verband)],
  run: (context, { onderwerp }) => telAntwoorden(context.tx, context.wie.hoed.code, onderwerp.id),
});

export const uitvraagmeldingen: readonly Handler[] = [
  vragen('tarieven/uitvraag-melden', 'tarieven/functieuitvraag-openen'),
  vragen('tarieven/verlenging-melden', 'tarieven/functieuitvraag-verlengen'),
  uitkomstMelden,
  antwoordTellen,
];
