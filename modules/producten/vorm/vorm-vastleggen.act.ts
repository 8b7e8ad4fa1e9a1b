// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { getalLezingen } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { geheel, keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import type { PakketVorm } from '../pack.ts';
import { saveVorm } from './vorm.store.ts';
import { betaalwijzen, overschotten, vormsoorten } from './vorm.ts';
import { leesVormen } from './vormen.query.ts';

const self = 'producten/vorm-vastleggen';

/** An amount in euros as people type it, when it can mean one thing only. */
const euro = () =>
  z
    .string()
    .trim()
    .transform((text, context) => {
      const [bedrag, ander] = getalLezingen(text);
      if (bedrag !== undefined && ander === undefined && /^\d+(\.\d{1,2})?$/.test(bedrag)) return bedrag;
      context.addIssue({ code: 'custom', message: 'Vul een bedrag in, met centen: bijvoorbeeld 1.250,00.' });
      return z.NEVER;
    });

const invoer = z.object({
  code: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik kleine letters, cijfers en streepjes, zoals budget-licht.')
    .max(80),
  nieuw: vinkje(),
  soort: keuze(vormsoorten),
  naam: tekst(120),
  omschrijving: langeTekst(2000),
  eenheid: tekst(60).optional(),
  tariefEuro: euro().optional(),
  plafondEuro: euro().optional(),
  betaling: keuze(['onbekend', ...betaalwijzen]).default('onbekend'),
  overschot: keuze(['onbekend', ...overschotten]).default('onbekend'),
  aantal: geheel(0, 100_000).optional(),
  zonderClient: keuze(['onbekend', 'ja', 'nee']).default('onbekend'),
  voorbeeld: vinkje(),
});
type Invoer = z.output<typeof invoer>;

/** Adds a special form of buying, or says of one what the plan leaves open [002 §5.3; 003]. */
export const vormVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper'],
  invoer,
  run: async (context, sent) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const before = (await leesVormen(context, verband)).find(({ code }) => code === sent.code)?.inhoud;
    if (sent.nieuw && before) return refused(reason('vorm-bestaat-al', { vorm: sent.code }, 'code'));
    if (!sent.nieuw && !before) return refused(reason('vorm-bestaat-niet', { vorm: sent.code }));
    if (sent.soort === 'keuzebudget' && sent.tariefEuro !== undefined)
      return refused(reason('keuzebudget-heeft-plafond', {}, 'tariefEuro'));
    const vorm = vormVan(before, sent);
    if (before && isDeepStrictEqual(vorm, before)) return refused(reason('vorm-zonder-verschil'));
    await saveVorm(tx, verband, vorm, wie.persoon);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'productvorm', id: sent.code },
      na: { soort: sent.soort, naam: sent.naam },
    });
    return decided({ vorm: sent.code });
  },
});

/** What a person says stands beside the place in the plan, which goes on saying what it is about. */
function vormVan(before: PakketVorm | undefined, sent: Invoer): PakketVorm {
  const { code, soort, naam, omschrijving, eenheid, tariefEuro, plafondEuro, betaling, overschot, aantal } = sent;
  return {
    ...before,
    code,
    soort,
    naam,
    omschrijving,
    eenheid: eenheid ?? 'onbekend',
    tariefEuro: tariefEuro ?? 'onbekend',
    plafondEuro: plafondEuro ?? 'onbekend',
    betaling,
    overschot,
    aantal: aantal ?? 'onbekend',
    zonderClient: sent.zonderClient === 'onbekend' ? 'onbekend' : sent.zonderClient === 'ja',
    ...(sent.voorbeeld && !before?.bron && { voorbeeld: true as const, toelichting: 'Ingevoerd als voorbeeld.' }),
  };
}
