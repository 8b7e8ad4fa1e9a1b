// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { isNa, newId } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, id, keuze, langeTekst, tekst } from '#platform/invoer';
import { naamVanProduct } from '../voorstel/wijziging-uitwerken.query.ts';
import { beoordelingToetsen } from './beoordeling-toetsen.rule.ts';
import {
  insertBeoordeling,
  insertTermijn,
  legBeoordelingTerug,
  lockOpbouw,
  readAntwoord,
  readBeoordelingen,
  readIntrekking,
  readOpbouw,
  readTermijn,
} from './prijsopbouw.store.ts';
import { oordeelwoorden, type Prijsopbouw } from './prijsopbouw.ts';
import { leesPlantermijn } from './prijsvraag.query.ts';

/** The kinds of task by which the region is asked to judge, and then to answer. */
export const beoordelen = 'tarieven/prijsopbouw-beoordelen';
export const beantwoorden = 'tarieven/prijsopbouw-beantwoorden';
/** Asked only where something is not followed. */
const uitleg = z.string().trim().max(4000, 'Gebruik hoogstens 4000 tekens.').default('');
const behandelaars = ['inkoper', 'beleidsadviseur', 'financien'] as const;

/** The build-up as long as the region can do something with it; nobody else does at the same moment. */
export async function openOpbouw(context: ActContext, id: string): Promise<Prijsopbouw | ReturnType<typeof refused>> {
  const { tx, wie } = context;
  const opbouw = await readOpbouw(tx, id);
  if (opbouw?.verband !== wie.hoed.code) return refused(reason('prijsopbouw-bestaat-niet'));
  await lockOpbouw(tx, id);
  if (await readIntrekking(tx, opbouw)) return refused(reason('prijsopbouw-ingetrokken'));
  return (await readAntwoord(tx, opbouw)) ? refused(reason('prijsopbouw-beantwoord')) : opbouw;
}

/** Says by when the region answers: never later than its plan says. The aanbieder reads it; the work list keeps to it. */
export const antwoordtermijnKiezen = defineAct({
  naam: 'tarieven/antwoordtermijn-kiezen',
  niveau: 'laag',
  rollen: ['inkoper', 'programmadirecteur'],
  invoer: z.object({ prijsopbouw: id(), uiterlijk: dag() }),
  run: async (context, { prijsopbouw, uiterlijk }) => {
    const opbouw = await openOpbouw(context, prijsopbouw);
    if ('status' in opbouw) return opbouw;
    const { tx, wie, nu, vandaag } = context;
    if (!isNa(uiterlijk, vandaag)) return refused(reason('antwoordtermijn-voorbij', {}, 'uiterlijk'));
    const plan = await leesPlantermijn(context, opbouw);
    if (plan && isNa(uiterlijk, plan))
      return refused(reason('antwoordtermijn-na-plan', { plan: plan.toString() }, 'uiterlijk'));
    await insertTermijn(tx, opbouw, { uiterlijk, naam: wie.naam, op: nu });
    await vraag(context, opbouw, (await isBeoordeeld(context, opbouw)) ? beantwoorden : beoordelen);
    await context.gebeurd({
      act: 'tarieven/antwoordtermijn-kiezen',
      onderwerp: { soort: 'prijsopbouw', id: prijsopbouw },
      na: { uiterlijk: uiterlijk.toString() },
    });
    return decided({ prijsopbouw, uiterlijk: uiterlijk.toString() });
  },
});

/** Follows or does not follow each thing that is another for the aanbieder, and explains what it does not follow. */
export const prijsopbouwBeoordelen = defineAct({
  naam: beoordelen,
  niveau: 'laag',
  rollen: behandelaars,
  invoer: z.object({
    prijsopbouw: id(),
    oordelen: z.array(z.object({ soort: tekst(80), oordeel: keuze(oordeelwoorden), reden: uitleg })).max(30),
    voldoet: keuze(['ja', 'nee']),
    voldoetReden: uitleg,
  }),
  run: async (context, { prijsopbouw, oordelen, voldoet, voldoetReden }) => {
    const opbouw = await openOpbouw(context, prijsopbouw);
    if ('status' in opbouw) return opbouw;
    const { tx, wie, nu } = context;
    if (wie.persoon === null) return refused(reason('prijsopbouw-bestaat-niet'));
    const beoordeling = { oordelen, voldoet: voldoet === 'ja', voldoetReden };
    const toets = beoordelingToetsen({ ...beoordeling, soorten: opbouw.afwijkingen.map(({ soort }) => soort) });
    if (toets.status !== 'decided') return toets;
    await insertBeoordeling(tx, opbouw, { ...beoordeling, id: newId(), persoon: wie.persoon, naam: wie.naam, op: nu });
    await vraag(context, opbouw, beantwoorden);
    await context.gebeurd({
      act: beoordelen,
      onderwerp: { soort: 'prijsopbouw', id: prijsopbouw },
      na: { volgen: oordelen.filter(({ oordeel }) => oordeel === 'volgen').map(({ soort }) => soort), voldoet },
    });
    return decided({ prijsopbouw }, toets.steps);
  },
});

/** Whoever answers asks for another verdict, and says why; then the region judges again. */
export const prijsopbouwTerugleggen = defineAct({
  naam: 'tarieven/prijsopbouw-terugleggen',
  niveau: 'laag',
  rollen: ['programmadirecteur'],
  invoer: z.object({ prijsopbouw: id(), reden: langeTekst(2000) }),
  run: async (context, { prijsopbouw, reden }) => {
    const opbouw = await openOpbouw(context, prijsopbouw);
    if ('status' in opbouw) return opbouw;
    const [newest] = await readBeoordelingen(context.tx, opbouw);
    if (!newest || newest.teruggelegd !== null) return refused(reason('prijsopbouw-niet-beoordeeld'));
    await legBeoordelingTerug(context.tx, opbouw.verband, newest.id, reden);
    await vraag(context, opbouw, beoordelen);
    const onderwerp = { soort: 'prijsopbouw', id: prijsopbouw };
    await context.gebeurd({ act: 'tarieven/prijsopbouw-terugleggen', onderwerp, na: { reden } });
    return decided({ prijsopbouw });
  },
});

const isBeoordeeld = async ({ tx }: ActContext, opbouw: Prijsopbouw): Promise<boolean> => {
  const [newest] = await readBeoordelingen(tx, opbouw);
  return newest !== undefined && newest.teruggelegd === null;
};

/** Puts the build-up on the work list of whoever is next, by the day that was chosen; nobody else has it then. */
export async function vraag(
  context: ActContext,
  opbouw: Prijsopbouw,
  soort: typeof beoordelen | typeof beantwoorden,
): Promise<void> {
  await context.taakAfronden(beoordelen, opbouw.id);
  await context.taakAfronden(beantwoorden, opbouw.id);
  const termijn = await readTermijn(context.tx, opbouw);
  await context.taakOpenen({
    rol: soort === beoordelen ? 'inkoper' : 'programmadirecteur',
    soort,
    onderwerp: { soort: 'prijsopbouw', id: opbouw.id },
    gegevens: {
      product: await naamVanProduct(context, opbouw.verband, opbouw.product),
      bedragVan: opbouw.bedragRegio,
      bedragNaar: opbouw.bedrag,
    },
    ...(termijn && { uiterlijk: termijn.uiterlijk }),
  });
}
