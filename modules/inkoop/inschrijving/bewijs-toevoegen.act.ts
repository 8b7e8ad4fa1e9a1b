// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { readUpload } from '#platform/document';
import { bestand, dag, id, tekst } from '#platform/invoer';
import { versleutel } from '#platform/kluis';
import { readProcedure } from '../procedure/procedure.store.ts';
import { bewijskluis } from './bewijskluis.ts';
import { insertBewijsstuk, linkBewijs, type Plek, readEerdere, unlinkBewijs } from './bewijsstuk.store.ts';
import { lockConcept } from './inschrijving.store.ts';
import { vraagtDagtekening } from './inschrijving.ts';
import { whyNoConcept } from './inschrijving-bewaren.act.ts';

const plek = {
  inschrijving: id(),
  criterium: tekst(100),
  bewijs: tekst(100),
  product: z.string().max(100).default(''),
};
type Vraag = {
  readonly inschrijving: string;
  readonly criterium: string;
  readonly bewijs: string;
  readonly product: string;
};

/** An aanbieder hands in a document for one question; it is checked, encrypted and kept with the concept. */
export const bewijsToevoegen = defineAct({
  naam: 'inkoop/bewijs-toevoegen',
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ ...plek, bestand: bestand(), dagtekening: dag().optional() }),
  run: async (context, { bestand: file, dagtekening, ...vraag }) => {
    const place = await findPlace(context, vraag);
    if (!place.ok) return refused(place.reden);
    const kept = await bewaarBewijsstuk(context, {
      bestand: file,
      bewijs: vraag.bewijs,
      dagtekening: dagtekening ?? null,
    });
    if (kept.status !== 'decided') return kept;
    if (place.vraagtDag && !dagtekening)
      return refused(reason('dagtekening-ontbreekt', { bewijs: file.name }, 'dagtekening'));
    if (dagtekening && isNa(dagtekening, context.vandaag))
      return refused(
        reason('bewijs-uit-de-toekomst', { bewijs: file.name, dagtekening: dagtekening.toString() }, 'dagtekening'),
      );
    await linkBewijs(context.tx, place.plek, kept.value.bewijsstuk, context.nu);
    return report(context, 'inkoop/bewijs-toevoegen', vraag, kept.value.bewijsstuk);
  },
});

/** What was given once need not be sent again. */
export const bewijsHergebruiken = defineAct({
  naam: 'inkoop/bewijs-hergebruiken',
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer: z.object({ ...plek, bewijsstuk: id() }),
  run: async (context, { bewijsstuk, ...vraag }) => {
    const place = await findPlace(context, vraag);
    if (!place.ok) return refused(place.reden);
    const own = await readEerdere(context.tx, context.wie.hoed.code);
    if (!own.some((stuk) => stuk.id === bewijsstuk)) return refused(reason('bewijsstuk-bestaat-niet'));
    await linkBewijs(context.tx, place.plek, bewijsstuk, context.nu);
    return report(context, 'inkoop/bewijs-hergebruiken', vraag, bewijsstuk);
  },
});

/** Takes a document out of the concept; it stays with the aanbieder. */
export const bewijsWeghalen = defineAct({
  naam: 'inkoop/bewijs-weghalen',
  niveau: 'substantieel',
  rollen: ['aanbieder'],
  invoer: z.object({ ...plek, bewijsstuk: id() }),
  run: async (context, { bewijsstuk, ...vraag }) => {
    const place = await findPlace(context, vraag);
    if (!place.ok) return refused(place.reden);
    await unlinkBewijs(context.tx, place.plek, bewijsstuk);
    return report(context, 'inkoop/bewijs-weghalen', vraag, bewijsstuk);
  },
});

/** Checks, encrypts and keeps a file as document of the own aanbieder. */
export async function bewaarBewijsstuk(
  { tx, wie, nu, omgeving }: ActContext,
  nieuw: { readonly bestand: File; readonly bewijs: string; readonly dagtekening: Temporal.PlainDate | null },
) {
  const gelezen = await readUpload(nieuw.bestand);
  if (gelezen.status !== 'decided') return gelezen;
  const { naam, mediatype, inhoud: bytes } = gelezen.value;
  const aanbieder = wie.hoed.code;
  const bewijsstuk = newId();
  await insertBewijsstuk(tx, {
    aanbieder,
    id: bewijsstuk,
    bewijs: nieuw.bewijs,
    naam,
    mediatype,
    grootte: bytes.length,
    dagtekening: nieuw.dagtekening,
    sha256: createHash('sha256').update(bytes).digest(),
    inhoud: versleutel(omgeving.sleutels, bytes, bewijskluis(aanbieder)),
    op: nu,
  });
  return decided({ bewijsstuk });
}

/** Only what a criterion of this procedure asks for has a place. */
async function findPlace(context: ActContext, { inschrijving, criterium, bewijs, product }: Vraag) {
  const { tx, wie } = context;
  const concept = await lockConcept(tx, inschrijving);
  if (!concept) return { ok: false, reden: await whyNoConcept(context, inschrijving) } as const;
  const voorwaarden = (await readProcedure(tx, concept.procedure))?.voorwaarden;
  const asked = voorwaarden?.criteria.find(({ code }) => code === criterium);
  const vraag = asked?.bewijs.find(({ code }) => code === bewijs);
  const fits = vraag?.per === 'product' ? voorwaarden?.producten.some(({ code }) => code === product) : product === '';
  if (!asked || !vraag || !fits) return { ok: false, reden: reason('bewijs-niet-gevraagd', { bewijs }) } as const;
  const place: Plek = { aanbieder: wie.hoed.code, inschrijving, criterium, bewijs, product };
  return { ok: true, plek: place, vraagtDag: vraagtDagtekening(asked, vraag) } as const;
}

async function report(
  context: ActContext,
  act: string,
  { inschrijving, criterium, bewijs, product }: Vraag,
  bewijsstuk: string,
) {
  await context.gebeurd({
    act,
    onderwerp: { soort: 'inschrijving', id: inschrijving },
    na: { criterium, bewijs, product, bewijsstuk },
  });
  return decided({ inschrijving, bewijsstuk });
}
