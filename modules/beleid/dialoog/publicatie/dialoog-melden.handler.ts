// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ActContext } from '#platform/context';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, type Handler, namens } from '#platform/handler';

const superseded = [
  'beleid/komst-melden',
  'beleid/reacties-indienen',
  'beleid/antwoorden-lezen',
  'beleid/verslag-lezen',
  'beleid/wijzigingsbrief-lezen',
];
const news = z.object({ naam: z.string(), aanbieders: z.array(z.string()) });

/**
 * What can no longer be done goes from the work list of everyone who was heard, and what there is to read comes on it:
 * the newest only, since one page shows it all.
 */
const melding = (naam: string, op: string, soort: string): Handler =>
  defineHandler({
    naam,
    op,
    hoeden: ({ na }) => news.parse(na).aanbieders.map((aanbieder) => namens('aanbieder', aanbieder)),
    run: async (context: ActContext, { na, onderwerp }: Gebeurtenis) => {
      for (const old of superseded) await context.taakAfronden(old, onderwerp.id);
      await context.taakOpenen({ rol: 'aanbieder', soort, onderwerp, gegevens: { naam: news.parse(na).naam } });
    },
  });

export const meldingen: readonly Handler[] = [
  melding('beleid/antwoorden-melden', 'beleid/dialoog-beantwoorden', 'beleid/antwoorden-lezen'),
  melding('beleid/publicatie-melden', 'beleid/verslag-maken', 'beleid/verslag-lezen'),
  melding('beleid/wijzigingsbrief-melden', 'beleid/wijzigingsbrief-sturen', 'beleid/wijzigingsbrief-lezen'),
];
