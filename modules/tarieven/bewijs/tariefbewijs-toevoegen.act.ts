// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decided, type Outcome, reason, refused } from '#libs/explain';
import { newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { readUpload } from '#platform/document';
import { bestand, id, tekst } from '#platform/invoer';
import { versleutel } from '#platform/kluis';
import { lockVerzoek, readVerzoek, readVerzoekbesluit } from '../differentiatie/tariefverzoek.store.ts';
import { insertBewijs, readBewijzen } from './tariefbewijs.store.ts';
import { type Bewijsplek, bewijskluis, meesteBewijzen } from './tariefbewijs.ts';

/** A file as a form or the API sends it, and which figure it shows. */
export const bewijsvelden = {
  cijfer: tekst(80).optional(),
  bestand: bestand(),
};

/** A provider adds what shows its figures, as long as nobody decided on its request. */
export const tariefbewijsToevoegen = defineAct({
  naam: 'tarieven/tariefbewijs-toevoegen',
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ verzoek: id(), ...bewijsvelden }),
  run: async (context, { verzoek: verzoekId, cijfer = null, bestand }) => {
    const verzoek = await readVerzoek(context.tx, verzoekId);
    if (!verzoek) return refused(reason('verzoek-bestaat-niet'));
    const { aanbieder, verband, afwijkingen } = verzoek;
    // Whoever decides must not decide beside a file that comes in at the same moment.
    await lockVerzoek(context.tx, verzoekId);
    if (await readVerzoekbesluit(context.tx, verband, verzoekId)) return refused(reason('verzoek-besloten'));
    const plek: Bewijsplek = { aanbieder, verband, soort: 'tariefverzoek', id: verzoekId };
    const cijfers = afwijkingen.map(({ soort }) => soort);
    const kept = await bewaarBewijs(context, plek, { cijfer, cijfers, bestand });
    if (kept.status !== 'decided') return kept;
    await context.gebeurd({
      act: 'tarieven/tariefbewijs-toevoegen',
      onderwerp: { soort: 'tariefverzoek', id: verzoekId },
      na: { bewijs: kept.value, cijfer },
    });
    return decided({ verzoek: verzoekId, bewijs: kept.value });
  },
});

type Gegeven = {
  readonly cijfer: string | null;
  /** The figures that a file can be about. */
  readonly cijfers: readonly string[];
  readonly bestand: File;
};

/** Checks, encrypts and keeps one file. @returns its identifier */
export async function bewaarBewijs(
  { tx, wie, nu, omgeving }: ActContext,
  plek: Bewijsplek,
  { cijfer, cijfers, bestand }: Gegeven,
): Promise<Outcome<string>> {
  if (cijfer !== null && !cijfers.includes(cijfer)) return refused(reason('tariefbewijs-ander-cijfer', {}, 'cijfer'));
  const gelezen = await readUpload(bestand);
  if (gelezen.status !== 'decided')
    return gelezen.status === 'refused'
      ? refused(gelezen.reasons.map((one) => ({ ...one, veld: 'bestand' })))
      : gelezen;
  const { naam, mediatype, inhoud: bytes } = gelezen.value;
  if ((await readBewijzen(tx, plek)).length >= meesteBewijzen)
    return refused(reason('tariefbewijs-te-veel', { hoogstens: meesteBewijzen }, 'bestand'));
  const bewijs = newId();
  const kept = await insertBewijs(tx, plek, {
    id: bewijs,
    cijfer,
    naam,
    mediatype,
    grootte: bytes.length,
    sha256: createHash('sha256').update(bytes).digest(),
    inhoud: versleutel(omgeving.sleutels, bytes, bewijskluis(plek.aanbieder)),
    op: nu,
    door: wie.naam,
  });
  return kept ? decided(bewijs) : refused(reason('tariefbewijs-dubbel', { naam }, 'bestand'));
}
