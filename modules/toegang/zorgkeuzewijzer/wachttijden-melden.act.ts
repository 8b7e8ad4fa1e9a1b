// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, geheel, tekst } from '#platform/invoer';
import { laatstePeildatum, readWerkgebied, saveWachttijd } from './eigen-keuzeaanbod.store.ts';
import { readEigenProducten } from './eigen-producten.query.ts';
import { gemeentenVan } from './leden.query.ts';
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
  rollen: ['aanbieder'],
  invoer: z.object({ verband: tekst(80), peildatum: dag(), regels: z.array(regel).max(400).default([]) }),
  run: async (context, { verband, peildatum, regels }) => {
    const { tx, wie, nu, vandaag } = context;
    const aanbieder = wie.hoed.code;
    const own = (await readEigenProducten(tx, aanbieder, vandaag)).filter((one) => one.verband === verband);
    const getoetst = wachttijdToetsen({
      regels,
      peildatum,
      vandaag,
      producten: own.map(({ product }) => product),
      gemeenten: await werktIn(context, verband),
      vorige: await laatstePeildatum(tx, aanbieder, verband),
    });
    if (getoetst.status !== 'decided') return getoetst;

    for (const one of getoetst.value) await saveWachttijd(tx, aanbieder, verband, one, { peildatum, nu });
    await opnieuwVragen(context, verband, peildatum);
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'eigen-keuzeaanbod', id: verband },
      na: { verbanden: [verband], peildatum: peildatum.toString(), regels: getoetst.value },
    });
    return decided({ verband, regels: getoetst.value.length }, getoetst.steps);
  },
});

async function werktIn({ tx, wie }: ActContext, verband: string): Promise<readonly string[]> {
  const gebied = (await readWerkgebied(tx, wie.hoed.code)).filter((one) => one.verband === verband);
  return gebied.length > 0
    ? gebied.map(({ gemeente }) => gemeente)
    : (await gemeentenVan(tx, [verband])).map(({ code }) => code);
}

/** Reported once, it must be reported again before it is no longer current; without a bound nobody is reminded. */
async function opnieuwVragen(context: ActContext, verband: string, peildatum: Temporal.PlainDate): Promise<void> {
  await context.taakAfronden(self, verband);
  const [wijzer] = await readWijzers(context.tx, [verband]);
  if (!wijzer || wijzer.actueelDagen === null) return;
  await context.taakOpenen({
    rol: 'aanbieder',
    soort: self,
    onderwerp: { soort: 'eigen-keuzeaanbod', id: verband },
    uiterlijk: peildatum.add({ days: wijzer.actueelDagen }),
  });
}
