// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';

const news = z.object({ gemeenten: z.array(z.string()) });

/** A proposal that is closed asks nothing any more of a college that had not decided. */
export const voorstelAfmelden = ['regio/voorstel-uitvoeren', 'regio/voorstel-intrekken'].map((act) =>
  defineHandler({
    naam: `regio/voorstel-afmelden-na-${act.replace('regio/voorstel-', '')}`,
    op: act,
    hoeden: ({ na }) => (news.safeParse(na).data?.gemeenten ?? []).map((gemeente) => namens('gemeente', gemeente)),
    run: (context, { onderwerp }) => context.taakAfronden('regio/voorstel-besluiten', onderwerp.id),
  }),
);
