// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isVoor, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, id, keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { readAanbieder } from '../aanbieder/aanbieder.store.ts';
import { readLeden } from '../pakket/pakket.store.ts';
import { readAccounthouder, saveAccounthouder } from './accounthouder.store.ts';
import { type Houderrol, houderrollen, rolPast, type Werklijst } from './accounthouder.ts';

const self = 'regio/accounthouder-vastleggen';

/** Says who keeps an eye on an aanbieder for all, with the duties that belong to it [001 §4.3]. */
export const accounthouderVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['inkoper', 'programmadirecteur'],
  invoer: z
    .object({
      id: id().optional(),
      aanbieder: z.string().regex(/^\d{8}$/, 'Een AGB-code heeft acht cijfers.'),
      aanbiedernaam: tekst().optional(),
      houder: tekst(),
      /** `verband`, the CBS code of a member, or nothing when the account holder works elsewhere. */
      werklijst: tekst(8).optional(),
      rol: keuze(houderrollen).optional(),
      plichten: langeTekst(4000),
      van: dag().optional(),
      tot: dag().optional(),
      overleg: dag().optional(),
      voorbeeld: vinkje(),
    })
    .refine(({ van, tot }) => !van || !tot || !isVoor(tot, van), {
      error: 'De laatste dag ligt voor de eerste.',
      path: ['tot'],
    }),
  run: async (context, { id: existing, werklijst: lijst, rol, plichten, ...invoer }) => {
    const { tx, wie } = context;
    const verband = wie.hoed.code;
    const before = existing && (await readAccounthouder(tx, verband, existing));
    if (existing && !before) return refused(reason('accounthouder-bestaat-niet'));
    const werklijst = lijst ? await werklijstVan(context, lijst, rol) : null;
    if (lijst && !werklijst) return refused(reason('werklijst-past-niet', {}, 'rol'));
    const bekend = await readAanbieder(tx, invoer.aanbieder);
    const { van = null, tot = null, overleg = null } = invoer;
    const nieuw = {
      ...invoer,
      id: existing ?? newId(),
      aanbiedernaam: invoer.aanbiedernaam ?? bekend?.naam ?? invoer.aanbieder,
      werklijst,
      plichten: plichten
        .split(/\r?\n/)
        .map((plicht) => plicht.trim())
        .filter(Boolean),
      van,
      tot,
      overleg,
    };
    await saveAccounthouder(tx, verband, nieuw, wie.persoon);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'accounthouder', id: nieuw.id },
      voor: before ? { houder: before.houder } : null,
      na: {
        aanbieder: nieuw.aanbiedernaam,
        houder: nieuw.houder,
        lijsten: werklijst ? [{ ...werklijst }] : [],
        overleg: overleg?.toString() ?? null,
      },
    });
    return decided({ accounthouder: nieuw.id });
  },
});

async function werklijstVan(
  { tx, wie, vandaag }: ActContext,
  lijst: string,
  rol: Houderrol | undefined,
): Promise<Werklijst | null> {
  const leden = await readLeden(tx, wie.hoed.code, vandaag);
  const soort = lijst === 'verband' ? 'verband' : 'gemeente';
  const isKnown = soort === 'verband' || leden.some(({ gemeente }) => gemeente === lijst);
  if (!isKnown || !rol || !rolPast(soort, rol)) return null;
  return { soort, code: soort === 'verband' ? wie.hoed.code : lijst, rol };
}
