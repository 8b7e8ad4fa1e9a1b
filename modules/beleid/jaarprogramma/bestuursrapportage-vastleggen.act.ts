// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { eurocent, isNa } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, geheel, langeTekst, tekst } from '#platform/invoer';
import { afwijkingenToelichten } from './afwijkingen-toelichten.rule.ts';
import { readPosten } from './jaarprogramma.store.ts';
import type { Jaarprogramma } from './jaarprogramma.ts';
import { rapportagetaak } from './jaarprogramma-besloten.handler.ts';
import { leesGeldig, schrijvers } from './programma-lezen.query.ts';
import { hoogsteBedrag } from './programmapost-vastleggen.act.ts';
import { type Rapportageregel, readRapportages, saveRapportage } from './rapportage.store.ts';

const self = 'beleid/bestuursrapportage-vastleggen';
const bedrag = () => geheel(0, hoogsteBedrag).optional();

/** Says how the year stands on a day: per post what was spent, what is expected and how far it is. What differs from the budget is explained. */
export const bestuursrapportageVastleggen = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: schrijvers,
  invoer: z.object({
    jaar: geheel(2015, 2100),
    peildatum: dag(),
    toelichting: langeTekst(4000).optional(),
    posten: z.array(
      z.object({
        post: tekst(80),
        gerealiseerd: bedrag(),
        prognose: bedrag(),
        voortgang: langeTekst(1000).optional(),
        toelichting: langeTekst(1000).optional(),
      }),
    ),
  }),
  run: async (context, { jaar, peildatum, toelichting, posten }) => {
    const gelezen = await leesGeldig(context, jaar, 'rapporteren');
    if (!gelezen.ok) return gelezen.weigering;
    const { verband, programma } = gelezen;
    if (peildatum.year < jaar || isNa(peildatum, context.vandaag))
      return refused(reason('peildatum-buiten-jaar', { jaar: String(jaar) }, 'peildatum'));
    const begroot = await readPosten(context.tx, verband, jaar, programma.versie);
    const strangers = posten.filter(({ post }) => !begroot.some(({ code }) => code === post));
    if (strangers.length > 0) return refused(reason('programmapost-bestaat-niet'));
    const regels = posten.map(asRegel);
    const outcome = afwijkingenToelichten(
      regels.map((regel) => {
        const post = begroot.find(({ code }) => code === regel.post);
        return { ...regel, naam: post?.naam ?? regel.post, begroot: post?.bedrag ?? null };
      }),
    );
    if (outcome.status !== 'decided') return outcome;

    await saveRapportage(context.tx, verband, jaar, {
      peildatum,
      versie: programma.versie,
      toelichting: toelichting ?? null,
      opgesteldDoor: context.wie.persoon,
      naam: context.wie.naam,
      posten: regels,
    });
    await closeNext(context, programma);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'jaarprogramma', id: String(jaar) },
      na: { peildatum: peildatum.toString(), posten: regels.length },
    });
    return decided({ jaar, peildatum: peildatum.toString() }, outcome.steps);
  },
});

type Ingevuld = {
  readonly post: string;
  readonly gerealiseerd?: number | undefined;
  readonly prognose?: number | undefined;
  readonly voortgang?: string | undefined;
  readonly toelichting?: string | undefined;
};
const asRegel = ({ post, gerealiseerd, prognose, voortgang, toelichting }: Ingevuld): Rapportageregel => ({
  post,
  gerealiseerd: gerealiseerd === undefined ? null : eurocent(gerealiseerd),
  prognose: prognose === undefined ? null : eurocent(prognose),
  voortgang: voortgang ?? null,
  toelichting: toelichting ?? null,
});

/** The report answers the first reminder that is still open. */
async function closeNext(context: ActContext, { jaar, rapportages }: Jaarprogramma): Promise<void> {
  const done = await readRapportages(context.tx, context.wie.hoed.code, jaar);
  const next = rapportages[done.length - 1];
  if (next) await context.taakAfronden(rapportagetaak, `${jaar}.${next}`);
}
