// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decided, type Reason, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { readUpload } from '#platform/document';
import { bestand, id, langeTekst, tekst } from '#platform/invoer';
import { lockMoment } from '../dialoogmoment.store.ts';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { reactievraag } from '../planning/reactievraag.query.ts';
import { countWijzigingen } from '../publicatie/beantwoording.store.ts';
import { alineas, nummer } from './bepaling.ts';
import { insertVersie, readBepalingen, readNummers, readStuk, type Stuk } from './stuk.store.ts';

const rollen = ['beleidsadviseur', 'inkoper'] as const;
const stuktekst = () => langeTekst(300_000);
const mostBepalingen = 1000;

/** A text beforehand, split into numbered bepalingen on which one can react one by one. */
export const stukToevoegen = defineAct({
  naam: 'beleid/stuk-toevoegen',
  niveau: 'laag',
  rollen,
  invoer: z.object({ dialoog: id(), naam: tekst(150), tekst: stuktekst() }),
  run: async (context, { dialoog, naam, tekst: pasted }) => {
    const tafel = await openTafel(context, dialoog);
    if ('code' in tafel) return refused(tafel);
    const stuk: Stuk = { verband: tafel.verband, id: newId(), moment: dialoog, naam, soort: 'tekst', versie: 1 };
    const parts = alineas(pasted);
    if (parts.length > mostBepalingen) return refused(tooMany(parts.length));
    return keep(context, 'beleid/stuk-toevoegen', tafel, stuk, { bepalingen: nummer([], parts), bestand: null });
  },
});

/** A file beforehand; one reacts on it as a whole. */
export const stukBestandToevoegen = defineAct({
  naam: 'beleid/stuk-bestand-toevoegen',
  niveau: 'laag',
  rollen,
  invoer: z.object({ dialoog: id(), naam: tekst(150), bestand: bestand() }),
  run: async (context, { dialoog, naam, bestand: file }) => {
    const tafel = await openTafel(context, dialoog);
    if ('code' in tafel) return refused(tafel);
    const gelezen = await readUpload(file);
    if (gelezen.status !== 'decided') return gelezen;
    const { naam: bestandsnaam, mediatype, inhoud } = gelezen.value;
    const stuk: Stuk = { verband: tafel.verband, id: newId(), moment: dialoog, naam, soort: 'bestand', versie: 1 };
    return keep(context, 'beleid/stuk-bestand-toevoegen', tafel, stuk, {
      bepalingen: [],
      bestand: { bestandsnaam, mediatype, sha256: createHash('sha256').update(inhoud).digest(), inhoud },
    });
  },
});

/** A new version of a text: what stayed alike keeps its number. Not once answers have begun to change it. */
export const stukVernieuwen = defineAct({
  naam: 'beleid/stuk-vernieuwen',
  niveau: 'laag',
  rollen,
  invoer: z.object({ stuk: id(), tekst: stuktekst() }),
  run: async (context, { stuk: stukId, tekst: pasted }) => {
    const { tx } = context;
    const before = await readStuk(tx, stukId);
    if (before?.soort !== 'tekst') return refused(reason('stuk-bestaat-niet'));
    const tafel = await openTafel(context, before.moment);
    if ('code' in tafel) return refused(tafel);
    if ((await countWijzigingen(tx, stukId)) > 0) return refused(reason('stuk-heeft-wijzigingen'));
    const parts = alineas(pasted);
    if (parts.length > mostBepalingen) return refused(tooMany(parts.length));
    const former = await readBepalingen(tx, stukId, before.versie);
    const bepalingen = nummer(former, parts, await readNummers(tx, stukId));
    return keep(
      context,
      'beleid/stuk-vernieuwen',
      tafel,
      { ...before, versie: before.versie + 1 },
      { bepalingen, bestand: null },
    );
  },
});

const tooMany = (aantal: number): Reason => reason('stuk-te-lang', { aantal, hoogstens: mostBepalingen }, 'tekst');

/** The table whose documents can still change, or why not. */
async function openTafel({ tx, wie }: ActContext, dialoog: string): Promise<Dialoogmoment | Reason> {
  const tafel = await lockMoment(tx, wie.hoed.code, dialoog);
  if (!tafel) return reason('dialoog-bestaat-niet');
  return tafel.staat === 'beantwoord' || tafel.staat === 'gepubliceerd' ? reason('dialoog-al-beantwoord') : tafel;
}

type Inhoud = Pick<Parameters<typeof insertVersie>[1], 'bepalingen' | 'bestand'>;

async function keep(context: ActContext, act: string, tafel: Dialoogmoment, stuk: Stuk, inhoud: Inhoud) {
  await insertVersie(context.tx, { stuk, op: context.nu, naam: context.wie.naam, ...inhoud });
  await context.gebeurd({
    act,
    onderwerp: { soort: 'dialoogmoment', id: stuk.moment },
    na: {
      stuk: stuk.id,
      naam: stuk.naam,
      versie: stuk.versie,
      bepalingen: inhoud.bepalingen.length,
      ...(await reactievraag(context, tafel)),
    },
  });
  return decided({ dialoog: stuk.moment, stuk: stuk.id, bepalingen: inhoud.bepalingen.length });
}
