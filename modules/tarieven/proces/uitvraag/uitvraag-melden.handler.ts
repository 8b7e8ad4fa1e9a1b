// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ActContext } from '#platform/context';
import { defineHandler, type Handler, namens } from '#platform/handler';
import { aanbiedersVragen, genoemdeAanbieders } from '../aanbieders-vragen.handler.ts';
import { readEigenOpgaven, telAntwoorden } from './uitvraag.store.ts';

const read = z.object({ contract: z.string() });

/** The kind of task by which an aanbieder is asked for its function mix. */
export const opgavetaak = 'tarieven/functieopgaven-indienen';

const isIngediend = async ({ tx, wie }: ActContext, uitvraag: string): Promise<boolean> =>
  (await readEigenOpgaven(tx, wie.hoed.code, uitvraag)).some(({ ingediend }) => ingediend);
const vragen = (naam: string, op: string) => aanbiedersVragen({ naam, op, taak: opgavetaak, isIngediend });

/** What came out is there to read; who did not answer is no longer asked to. */
const uitkomstMelden = defineHandler({
  naam: 'tarieven/uitkomst-melden',
  op: 'tarieven/uitkomst-delen',
  hoeden: genoemdeAanbieders,
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
