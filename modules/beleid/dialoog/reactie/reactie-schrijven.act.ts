// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { id, keuze, langeTekst, tekst } from '#platform/invoer';
import { readMoment } from '../dialoogmoment.store.ts';
import { isReactietijd } from '../dialoogmoment.ts';
import { readBepalingen, readStuk } from '../stuk/stuk.store.ts';
import { deleteReactie, lockReactie, saveReactie, sealReacties } from './reactie.store.ts';
import { reactiesoorten } from './reactie.ts';

const onderwerp = (moment: string) => ({ soort: 'dialoogmoment', id: moment });

/** An aanbieder writes a reaction to one bepaling, or to a stuk as a whole. Nobody else reads it before it is handed in. */
export const reactieSchrijven = defineAct({
  naam: 'beleid/reactie-schrijven',
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({
    reactie: id().optional(),
    stuk: id(),
    bepaling: tekst(20).optional(),
    soort: keuze(reactiesoorten),
    tekst: langeTekst(5000),
    vertrouwelijk: langeTekst(5000).optional(),
  }),
  run: async (context, { reactie, stuk: stukId, bepaling = null, vertrouwelijk = null, ...given }) => {
    const { tx, wie, nu } = context;
    const stuk = await readStuk(tx, stukId);
    if (!stuk) return refused(reason('stuk-bestaat-niet'));
    const closed = await whyClosed(context, stuk.moment);
    if (closed) return refused(closed);
    const before = reactie ? await lockReactie(tx, wie.hoed.code, reactie) : undefined;
    if (reactie && before?.stuk !== stukId) return refused(reason('reactie-bestaat-niet'));
    if (before?.ingediend) return refused(reason('reactie-al-ingediend'));
    const known =
      bepaling === null || (await readBepalingen(tx, stukId, stuk.versie)).some((b) => b.nummer === bepaling);
    if (!known) return refused(reason('bepaling-bestaat-niet', { nummer: bepaling }, 'bepaling'));
    const nieuw = {
      ...given,
      aanbieder: wie.hoed.code,
      id: before?.id ?? newId(),
      verband: stuk.verband,
      moment: stuk.moment,
      stuk: stukId,
      bepaling: before ? before.bepaling : bepaling,
      versie: stuk.versie,
      vertrouwelijk,
      ingediend: null,
    };
    await saveReactie(tx, nieuw, nu);
    await context.gebeurd({
      act: 'beleid/reactie-schrijven',
      onderwerp: onderwerp(stuk.moment),
      na: { reactie: nieuw.id, soort: nieuw.soort },
    });
    return decided({ dialoog: stuk.moment, stuk: stukId, reactie: nieuw.id, bepaling: nieuw.bepaling });
  },
});

/** Takes back a reaction that was not handed in yet. */
export const reactieWeghalen = defineAct({
  naam: 'beleid/reactie-weghalen',
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ reactie: id() }),
  run: async (context, { reactie }) => {
    const found = await lockReactie(context.tx, context.wie.hoed.code, reactie);
    if (!found) return refused(reason('reactie-bestaat-niet'));
    if (found.ingediend) return refused(reason('reactie-al-ingediend'));
    await deleteReactie(context.tx, found);
    await context.gebeurd({
      act: 'beleid/reactie-weghalen',
      onderwerp: onderwerp(found.moment),
      na: { reactie },
    });
    return decided({ dialoog: found.moment, stuk: found.stuk });
  },
});

const indienen = 'beleid/reacties-indienen';

/** Hands in every reaction that was written: from then on the verband reads them and nobody changes them. */
export const reactiesIndienen = defineAct({
  naam: indienen,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ dialoog: id() }),
  run: async (context, { dialoog }) => {
    const { tx, wie, nu } = context;
    const closed = await whyClosed(context, dialoog);
    if (closed) return refused(closed);
    const aantal = await sealReacties(tx, wie.hoed.code, dialoog, nu);
    if (aantal === 0) return refused(reason('reacties-geen'));
    const tafel = await readMoment(tx, dialoog);
    await context.taakAfronden(indienen, dialoog);
    await context.gebeurd({
      act: indienen,
      onderwerp: onderwerp(dialoog),
      na: { aantal, verband: tafel?.verband ?? '', naam: tafel?.naam ?? '' },
    });
    return decided({ dialoog, aantal, ingediend: nu.toString() });
  },
});

/** Why nobody can react to this moment now; nothing when one can. */
async function whyClosed({ tx, nu }: ActContext, dialoog: string): Promise<Reason | null> {
  const tafel = await readMoment(tx, dialoog);
  if (!tafel) return reason('dialoog-bestaat-niet');
  if (isReactietijd(tafel, nu)) return null;
  return tafel.reagerenTot === null
    ? reason('dialoog-zonder-reacties')
    : reason('dialoog-reactietijd-voorbij', { tot: tafel.reagerenTot.toString() });
}
