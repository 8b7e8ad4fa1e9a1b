// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { eurocent } from '#libs/kernel';
import { defineAct } from '#platform/act';
import { geheel, keuze, langeTekst, tekst, vinkje } from '#platform/invoer';
import { codeVan } from '../kernbeding/kernbeding.ts';
import { toetsBekostiging } from './bekostiging.query.ts';
import { readPosten, savePost } from './jaarprogramma.store.ts';
import { lumpsumvormen, type Programmapost, postsoorten, prioriteiten } from './jaarprogramma.ts';
import { leesProgrammaVoor, schrijvers } from './programma-lezen.query.ts';

const self = 'beleid/programmapost-vastleggen';
/** A hundred thousand million euros: more is a mistake in typing. */
export const hoogsteBedrag = 10_000_000_000_000;
/** Stands in the address of the form for a new one. */
const reserved = 'nieuw';

const invoer = z.object({
  jaar: geheel(2015, 2100),
  code: tekst(80).optional(),
  naam: tekst(120),
  soort: keuze(postsoorten),
  tekst: langeTekst(2000),
  prioriteit: keuze(prioriteiten).optional(),
  planning: tekst(200).optional(),
  bedrag: geheel(0, hoogsteBedrag).optional(),
  contract: tekst(80).optional(),
  vorm: keuze(lumpsumvormen).optional(),
  voorbeeld: vinkje(),
});

/** Writes a post of a concept, or changes the one that `code` names. Without an amount it is unknown, and stays so on every page. */
export const programmapostVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: schrijvers,
  invoer,
  run: async (context, { jaar, code: existing, ...ingevuld }) => {
    const gelezen = await leesProgrammaVoor(context, jaar, 'bewerken');
    if (!gelezen.ok) return gelezen.weigering;
    const { verband, programma } = gelezen;
    const code = existing ?? codeVan(ingevuld.naam);
    const before = (await readPosten(context.tx, verband, jaar, programma.versie)).find((post) => post.code === code);
    if (existing && !before) return refused(reason('programmapost-bestaat-niet'));
    const taken = before !== undefined || code === '' || code === reserved;
    if (!existing && taken) return refused(reason('programmapost-naam-bezet', {}, 'naam'));
    const post = postVan(code, ingevuld);
    const toets = await toetsBekostiging(context, verband, jaar, post);
    if (toets.status !== 'decided') return toets;

    await savePost(
      context.tx,
      { verband, jaar, versie: programma.versie },
      { ...post, herkomst: before?.herkomst ?? null },
    );
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'jaarprogramma', id: String(jaar) },
      voor: before ? { post: code, bedrag: before.bedrag } : null,
      na: { post: code, bedrag: post.bedrag },
    });
    return decided({ jaar, code }, toets.steps);
  },
});

/** What was left empty is unknown; contract and form belong to a lump sum only. */
function postVan(code: string, ingevuld: Omit<z.output<typeof invoer>, 'jaar' | 'code'>): Programmapost {
  const { prioriteit = null, planning = null, bedrag, contract = null, vorm = 'lump-sum', ...rest } = ingevuld;
  const fixed = rest.soort === 'lump-sum';
  return {
    ...rest,
    code,
    prioriteit,
    planning,
    bedrag: bedrag === undefined ? null : eurocent(bedrag),
    contract: fixed ? contract : null,
    vorm: fixed ? vorm : null,
  };
}
