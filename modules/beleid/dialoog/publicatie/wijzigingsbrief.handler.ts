// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { toPdf } from '#platform/document';
import type { Gebeurtenis } from '#platform/gebeurtenis';
import { defineHandler, namens } from '#platform/handler';
import { lockMoment, setVoortgang } from '../dialoogmoment.store.ts';
import { betrokkenAanbieders } from '../planning/genodigde.store.ts';
import { bewaarDialoogdocument } from './dialoogdocument.act.ts';
import { wijzigingsbriefDocument } from './wijzigingsbrief.query.ts';

const self = 'beleid/wijzigingsbrief-sturen';
const news = z.object({
  verband: z.string(),
  onderwerp: z.object({ soort: z.literal('dialoogmoment'), id: z.string() }),
  volledig: z.literal(true),
});
const newsOf = ({ na }: Gebeurtenis) => news.safeParse(na).data;

/** Once the decision is complete a letter says what changes, to everyone who was heard [000 dia 28]. */
export const wijzigingsbriefSturen = defineHandler({
  naam: self,
  op: 'regio/besluit-nemen',
  hoeden: (gebeurtenis) => {
    const found = newsOf(gebeurtenis);
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, gebeurtenis) => {
    const { verband, onderwerp } = news.parse(gebeurtenis.na);
    const tafel = await lockMoment(context.tx, verband, onderwerp.id);
    if (!tafel || tafel.besluit !== null) return;
    await setVoortgang(context.tx, tafel, { besluit: gebeurtenis.besluit });
    const letter = await wijzigingsbriefDocument(context, tafel, gebeurtenis);
    await bewaarDialoogdocument(context, tafel, {
      soort: 'wijzigingsbrief',
      naam: `Wijzigingsbrief ${tafel.naam}.pdf`,
      mediatype: 'application/pdf',
      inhoud: await toPdf(letter),
    });
    await context.gebeurd({
      act: self,
      onderwerp,
      ...(gebeurtenis.besluit && { besluit: gebeurtenis.besluit }),
      na: { naam: tafel.naam, aanbieders: await betrokkenAanbieders(context.tx, tafel.id) },
    });
  },
});
