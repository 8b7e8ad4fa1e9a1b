// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, reason, refused } from '#libs/explain';
import { type Datum, isNa } from '#libs/kernel';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { dag, id } from '#platform/invoer';
import { isZelfdePunt, type Toetspunt } from '../procedure/voorwaarden.ts';
import { bewaarBrief } from '../toelating/brief.act.ts';
import { zienswijzebrief } from '../toelating/brieven.ts';
import { lockBeoordeling } from './beoordeling.store.ts';
import { leesToetsing } from './beoordeling-vastleggen.act.ts';
import { puntNaam, type Toetsing } from './toetsing.query.ts';
import { insertVerzoek } from './zienswijze.store.ts';
import type { Tekort } from './zienswijze.ts';

const self = 'inkoop/zienswijze-vragen';

/** Before a rejection the aanbieder hears what is lacking and gets a day to show that it is mended [002 §4.4.1]. */
export const zienswijzeVragen = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['inkoper'],
  invoer: z.object({ inschrijving: id(), uiterlijk: dag().optional() }),
  run: async (context, { inschrijving, uiterlijk: chosen }) => {
    const { tx, wie, nu, vandaag } = context;
    await lockBeoordeling(tx, inschrijving);
    const found = await leesToetsing(context, inschrijving);
    const voorwaarden = found?.procedure.voorwaarden;
    if (!found || !voorwaarden) return refused(reason('inschrijving-bestaat-niet'));
    const { procedure, toetsing } = found;
    const { vervolg } = toetsing;
    if (vervolg.status !== 'decided' || vervolg.value.soort !== 'zienswijze-vragen' || toetsing.toelating)
      return refused(reason('zienswijze-niet-aan-de-orde'));
    const { termijnDagen } = voorwaarden.hoorEnWederhoor;
    const uiterlijk = termijnDagen === null ? chosen : vandaag.add({ days: termijnDagen });
    if (!uiterlijk) return refused(reason('termijn-onbekend', {}, 'uiterlijk'));
    if (!isNa(uiterlijk, vandaag))
      return refused(reason('uiterlijk-voorbij', { uiterlijk: uiterlijk.toString() }, 'uiterlijk'));

    const tekorten = vervolg.value.tekorten.map((punt) => asTekort(toetsing, punt, puntNaam(voorwaarden, punt)));
    const { aanbieder } = toetsing.inschrijving;
    const brief = await bewaarBrief(
      context,
      procedure,
      toetsing.inschrijving,
      zienswijzebrief(voorwaarden, procedure, tekorten, uiterlijk),
    );
    await insertVerzoek(tx, {
      verband: procedure.verband,
      inschrijving,
      aanbieder,
      tekorten,
      uiterlijk,
      gevraagd: nu,
      gevraagdDoor: wie.persoon,
      naam: wie.naam,
      brief,
    });
    await report(context, {
      inschrijving,
      aanbieder,
      contract: procedure.contractNaam,
      uiterlijk,
      naam: toetsing.inschrijving.inhoud.bedrijf.naam,
    });
    return decided({ inschrijving, uiterlijk: uiterlijk.toString(), brief });
  },
});

/** The shortcoming with the latest reasons that the assessors gave for it. */
export function asTekort({ rondes }: Toetsing, punt: Toetspunt, naam: string): Tekort {
  const reasons = rondes
    .map(({ beurten }) =>
      beurten.flatMap(({ beoordelingen }) =>
        beoordelingen
          .filter((one) => isZelfdePunt(one, punt) && one.oordeel === 'voldoet-niet')
          .map(({ toelichting }) => toelichting),
      ),
    )
    .filter((found) => found.length > 0);
  return { ...punt, naam, toelichting: [...new Set(reasons.at(-1) ?? [])].join('\n') };
}

type Gevraagd = {
  readonly inschrijving: string;
  readonly aanbieder: string;
  readonly contract: string;
  readonly naam: string;
  readonly uiterlijk: Datum;
};

async function report(
  context: ActContext,
  { inschrijving, aanbieder, contract, uiterlijk, naam }: Gevraagd,
): Promise<void> {
  const onderwerp = { soort: 'inschrijving', id: inschrijving };
  await context.taakAfronden('inkoop/zienswijze-vragen', inschrijving);
  await context.taakOpenen({
    rol: 'inkoper',
    soort: 'inkoop/zienswijze-afwachten',
    onderwerp,
    gegevens: { aanbieder: naam, contract, uiterlijk: uiterlijk.toString() },
    uiterlijk: uiterlijk.add({ days: 1 }),
  });
  await context.gebeurd({
    act: self,
    onderwerp,
    na: { inschrijving, aanbieder, contract, uiterlijk: uiterlijk.toString() },
  });
}
