// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decided } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, tekst } from '#platform/invoer';
import { leesInhoud } from './inhoud.query.ts';
import { leesVersies, openVersie } from './regiovisie.query.ts';
import { insertVersie } from './regiovisie.store.ts';
import type { Visieversie } from './regiovisie.ts';
import { regiovisieAanbiedbaar } from './regiovisie-aanbiedbaar.rule.ts';

const self = 'beleid/regiovisie-aanbieden';

/** A version is on the work list while councils must still decide on it. */
export async function vraagRaadsbesluiten(
  context: ActContext,
  { versie, titel }: Pick<Visieversie, 'versie' | 'titel'>,
  wacht: boolean,
): Promise<void> {
  const soort = 'beleid/raadsbesluiten-vastleggen';
  const id = String(versie);
  if (!wacht) return context.taakAfronden(soort, id);
  await context.taakOpenen({
    rol: 'beleidsadviseur',
    soort,
    onderwerp: { soort: 'visieversie', id },
    gegevens: { titel },
  });
}

/** Puts the regiovisie as it stands before the councils, as a version that no longer changes. */
export const regiovisieAanbieden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['beleidsadviseur'],
  invoer: z.object({ titel: tekst(200), van: dag(), tot: dag().optional() }),
  run: async (context, { titel, van, tot }) => {
    const { tx, wie, nu } = context;
    const verband = wie.hoed.code;
    const inhoud = await leesInhoud(context, verband);
    const versies = await leesVersies(context, verband);
    const period = { van: van.toString(), tot: tot?.toString() ?? null };
    const outcome = regiovisieAanbiedbaar({ inhoud, ...period, ligtVoor: openVersie(versies) });
    if (outcome.status !== 'decided') return outcome;
    const versie = (versies[0]?.versie ?? 0) + 1;
    const controlegetal = createHash('sha256').update(JSON.stringify(inhoud)).digest('hex');
    const own = { versie, titel, ...period, inhoud, controlegetal, naam: wie.naam, aangeboden: nu };
    await insertVersie(tx, verband, own);
    await vraagRaadsbesluiten(context, own, true);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'visieversie', id: String(versie) },
      na: { titel, ...period, controlegetal },
    });
    return decided({ versie }, outcome.steps);
  },
});
