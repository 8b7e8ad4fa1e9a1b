// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { type Datum, vroegste } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, geheel, tekst } from '#platform/invoer';
import { laatstePeildatum, saveWachttijd } from './eigen-keuzeaanbod.store.ts';
import { readEigenMeldingen } from './eigen-meldingen.query.ts';
import { wachttijdToetsen } from './wachttijd-toetsen.rule.ts';
import { readWijzers } from './wijzer.store.ts';

const self = 'toegang/wachttijden-melden';
const weken = () => geheel(0, 260).nullable().default(null);
/** A line of the form that was left empty does not come along, but keeps its place. */
const regel = z.preprocess(
  (value) => value ?? {},
  z.object({
    product: z.string().max(80).default(''),
    gemeente: z.string().max(4).default(''),
    wekenGesprek: weken(),
    wekenHulp: weken(),
  }),
);

/** An aanbieder reports how long people wait [002 §5.4.2]; a product of which it says nothing keeps what it had. */
export const wachttijdenMelden = defineAct({
  naam: self,
  niveau: 'laag',
  rollen: ['aanbieder'],
  invoer: z.object({ verband: tekst(80), peildatum: dag(), regels: z.array(regel).max(400).default([]) }),
  run: async (context, { verband, peildatum, regels }) => {
    const { tx, wie, nu, vandaag } = context;
    const aanbieder = wie.hoed.code;
    const own = await readEigenMeldingen(tx, aanbieder, vandaag);
    const isHier = (one: { readonly verband: string }) => one.verband === verband;
    const getoetst = wachttijdToetsen({
      regels,
      peildatum,
      vandaag,
      producten: own.producten.filter(isHier).map(({ product }) => product),
      gemeenten: own.werktIn.filter(isHier).map(({ code }) => code),
      vorige: await laatstePeildatum(tx, aanbieder, verband),
    });
    if (getoetst.status !== 'decided') return getoetst;

    for (const one of getoetst.value) await saveWachttijd(tx, aanbieder, verband, one, { peildatum, nu });
    await opnieuwVragen(context, verband);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'eigen-keuzeaanbod', id: verband },
      na: { verbanden: [verband], peildatum: peildatum.toString(), regels: getoetst.value },
    });
    return decided({ verband, regels: getoetst.value.length }, getoetst.steps);
  },
});

/**
 * Reported once, it must be reported again before the oldest of its reports is no longer current; without a bound nobody
 * is reminded.
 */
async function opnieuwVragen(context: ActContext, verband: string): Promise<void> {
  await context.taakAfronden(self, verband);
  const [wijzer] = await readWijzers(context.tx, [verband]);
  const oudste = await oudstePeildatum(context, verband);
  if (!oudste || !wijzer || wijzer.actueelDagen === null) return;
  await context.taakOpenen({
    rol: 'aanbieder',
    soort: self,
    onderwerp: { soort: 'eigen-keuzeaanbod', id: verband },
    uiterlijk: oudste.add({ days: wijzer.actueelDagen }),
  });
}

/** The oldest report that still says how long one waits; what was never reported is not late yet. */
async function oudstePeildatum({ tx, wie, vandaag }: ActContext, verband: string): Promise<Datum | null> {
  const { producten, afwijkingen } = await readEigenMeldingen(tx, wie.hoed.code, vandaag);
  const dagen = [...producten, ...afwijkingen].flatMap((een) =>
    een.verband === verband && een.peildatum ? [een.peildatum] : [],
  );
  return dagen.reduce<Datum | null>((oudste, dag) => (oudste ? vroegste(oudste, dag) : dag), null);
}
