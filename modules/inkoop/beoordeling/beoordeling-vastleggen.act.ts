// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { alsEigen } from '#platform/hoed';
import { id, keuze, tekst } from '#platform/invoer';
import { readZegel } from '../inschrijving/inschrijving.store.ts';
import { leesBeslisrol } from '../procedure/beslisrol.query.ts';
import { readProcedure } from '../procedure/procedure.store.ts';
import { faseOp, type Procedure } from '../procedure/procedure.ts';
import { beoordelaarToetsen } from './beoordelaar-toetsen.rule.ts';
import { insertBeurt, lockBeoordeling } from './beoordeling.store.ts';
import { leesToetsingen, puntNaam, type Toetsing } from './toetsing.query.ts';

const self = 'inkoop/beoordeling-vastleggen';
const oordeel = z.object({
  criterium: tekst(100),
  product: z.string().max(100).default(''),
  oordeel: keuze(['voldoet', 'voldoet-niet']).optional(),
  toelichting: z.string().trim().max(10_000).default(''),
});

/** One of two assessors hands in a verdict on every point that is asked in this round. */
export const beoordelingVastleggen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer: z.object({ inschrijving: id(), oordelen: z.array(oordeel).max(1000).default([]) }),
  run: async (context, { inschrijving: inschrijvingId, oordelen }) => {
    const { tx, wie, nu } = context;
    await lockBeoordeling(tx, inschrijvingId);
    const found = await leesToetsing(context, inschrijvingId);
    if (!found) return refused(reason('inschrijving-bestaat-niet'));
    const { procedure, toetsing } = found;
    const vervolg = toetsing.vervolg.status === 'decided' ? toetsing.vervolg.value : null;
    const ronde = vervolg?.soort === 'beoordelen' && !toetsing.toelating ? vervolg : null;
    const personsIn = (nummer: number) =>
      toetsing.rondes
        .find((one) => one.nummer === nummer)
        ?.beurten.map(({ persoon }) => alsEigen(wie, persoon) ?? persoon) ?? [];
    const given = oordelen.flatMap(({ oordeel: found, ...rest }) => (found ? [{ ...rest, oordeel: found }] : []));
    const checked = beoordelaarToetsen({
      persoon: wie.persoon,
      isGesloten: faseOp(procedure, nu) === 'gesloten',
      ronde: ronde && { soort: ronde.rondesoort, punten: ronde.punten },
      alGeweest: ronde ? personsIn(ronde.ronde) : [],
      vorigeRonde: ronde ? personsIn(ronde.ronde - 1) : [],
      beoordelingen: given,
      naamVan: (punt) => (procedure.voorwaarden ? puntNaam(procedure.voorwaarden, punt) : punt.criterium),
    });
    if (checked.status !== 'decided') return checked;
    if (!ronde) return refused(reason('niet-aan-de-beurt'));

    await insertBeurt(tx, {
      verband: procedure.verband,
      inschrijving: inschrijvingId,
      ronde: ronde.ronde,
      soort: ronde.rondesoort,
      persoon: checked.value.persoon,
      naam: wie.naam,
      op: nu,
      beoordelingen: given,
    });
    await context.gebeurd({
      act: self,
      onderwerp: { soort: 'inschrijving', id: inschrijvingId },
      na: { ronde: ronde.ronde, soort: ronde.rondesoort },
    });
    if (ronde.nog === 1) await passOn(context, procedure, inschrijvingId);
    return decided({ inschrijving: inschrijvingId, ronde: ronde.ronde }, checked.steps);
  },
});

/** One inschrijving that was handed in, with its procedure. */
export async function leesToetsing(
  context: ActContext,
  inschrijving: string,
): Promise<{ readonly procedure: Procedure; readonly toetsing: Toetsing } | undefined> {
  const zegel = await readZegel(context.tx, inschrijving);
  const procedure = zegel && (await readProcedure(context.tx, zegel.procedure));
  const [toetsing] = procedure ? await leesToetsingen(context, procedure, inschrijving) : [];
  return procedure && toetsing && { procedure, toetsing };
}

/** Both are in: takes this work off the list and puts what follows on it. */
async function passOn(context: ActContext, procedure: Procedure, inschrijving: string): Promise<void> {
  for (const soort of ['inkoop/beoordelen', 'inkoop/samen-beoordelen', 'inkoop/herbeoordelen'])
    await context.taakAfronden(soort, inschrijving);
  const again = await leesToetsing(context, inschrijving);
  if (again?.toetsing.vervolg.status !== 'decided') return;
  await openVervolgtaak(context, procedure, again.toetsing);
}

/** Puts the next step of an inschrijving on the work list of whoever has to take it. */
export async function openVervolgtaak(
  context: ActContext,
  procedure: Procedure,
  { inschrijving, vervolg }: Toetsing,
): Promise<void> {
  if (vervolg.status !== 'decided') return;
  const base = {
    onderwerp: { soort: 'inschrijving', id: inschrijving.id },
    gegevens: { aanbieder: inschrijving.inhoud.bedrijf.naam, contract: procedure.contractNaam },
    uiterlijk: procedure.uitslag,
  };
  const { verband, contract } = procedure;
  if (vervolg.value.soort === 'besluiten')
    await context.taakOpenen({
      ...base,
      soort: 'inkoop/toelating-besluiten',
      rol: await leesBeslisrol(context, verband, 'gunning-akkoord', contract),
    });
  if (vervolg.value.soort === 'zienswijze-vragen')
    await context.taakOpenen({ ...base, soort: 'inkoop/zienswijze-vragen', rol: 'inkoper' });
  if (vervolg.value.soort === 'beoordelen' && vervolg.value.rondesoort === 'samen')
    await context.taakOpenen({ ...base, soort: 'inkoop/samen-beoordelen', rol: 'inkoper' });
}
