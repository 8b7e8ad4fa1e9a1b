// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { decided, type Receipt, reason, refused } from '#libs/explain';
import { besluitNemen } from '#modules/regio';
import { defineAct } from '#platform/act';
import type { ActContext } from '#platform/context';
import { zelf } from '#platform/hoed';
import { id, vinkje } from '#platform/invoer';
import { lockBeoordeling } from '../beoordeling/beoordeling.store.ts';
import { leesToetsing } from '../beoordeling/beoordeling-vastleggen.act.ts';
import { puntNaam, type Toetsing } from '../beoordeling/toetsing.query.ts';
import { asTekort } from '../beoordeling/zienswijze-vragen.act.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Voorwaarden } from '../procedure/voorwaarden.ts';
import { bewaarBrief } from './brief.act.ts';
import { afwijzingsbrief, toelatingsbrief } from './brieven.ts';
import { insertToelating } from './toelating.store.ts';
import type { Toelating } from './toelating.ts';
import type { Vervolg } from './toelating-bepalen.rule.ts';

const self = 'inkoop/toelating-besluiten';
type Uitkomst = Extract<Vervolg, { readonly soort: 'besluiten' }>;

/**
 * The formal decision on an inschrijving [002 §7.2, akkoord gunning]. The outcome follows from the verdicts; whoever
 * decides gives the reasons, and is neither of the two assessors.
 */
export const toelatingBesluiten = defineAct({
  naam: self,
  niveau: 'substantieel',
  rollen: ['programmadirecteur', 'bestuurder', 'inkoper'],
  invoer: z.object({ inschrijving: id(), motivering: z.string().trim().max(10_000).default(''), bevestigd: vinkje() }),
  run: async (context, { inschrijving, motivering, bevestigd }) => {
    const { tx, wie } = context;
    await lockBeoordeling(tx, inschrijving);
    const found = await leesToetsing(context, inschrijving);
    const voorwaarden = found?.procedure.voorwaarden;
    if (!found || !voorwaarden) return refused(reason('inschrijving-bestaat-niet'));
    const { procedure, toetsing } = found;
    const { vervolg } = toetsing;
    if (toetsing.toelating) return refused(reason('al-toegelaten-of-afgewezen'));
    if (vervolg.status !== 'decided' || vervolg.value.soort !== 'besluiten')
      return refused(reason('nog-niet-te-besluiten'), vervolg.steps);
    if (toetsing.rondes.some(({ beurten }) => beurten.some(({ persoon }) => zelf(wie).includes(persoon))))
      return refused(reason('beoordelaar-besluit-niet'));

    const { bedrijf } = toetsing.inschrijving.inhoud;
    const besluit = await besluitNemen(context, {
      verband: procedure.verband,
      handeling: 'gunning-akkoord',
      contract: procedure.contract,
      onderwerp: { soort: 'inschrijving', id: inschrijving },
      titel: `${titles[vervolg.value.uitkomst]}: ${bedrijf.naam} (${procedure.contractNaam})`,
      motivering,
      voorbereidDoor: toetsing.rondes.at(-1)?.beurten.at(-1)?.persoon ?? null,
      bevestigd,
    });
    if (besluit.status !== 'decided') return besluit;
    await carryOut(context, {
      procedure,
      voorwaarden,
      toetsing,
      uitkomst: vervolg.value,
      motivering,
      besluit: besluit.value.id,
    });
    return decided({ inschrijving, besluit: besluit.value.id, uitkomst: vervolg.value.uitkomst }, besluit.steps);
  },
});

const titles = { toegelaten: 'Toelating', afgewezen: 'Afwijzing' } as const;

type Besloten = {
  readonly procedure: Procedure;
  readonly voorwaarden: Voorwaarden;
  readonly toetsing: Toetsing;
  readonly uitkomst: Uitkomst;
  readonly motivering: string;
  readonly besluit: string;
};

/** Writes the letter, keeps the decision with its receipt, and tells the rooms that follow. */
async function carryOut(context: ActContext, besloten: Besloten): Promise<void> {
  const { tx, wie, nu } = context;
  const { procedure, voorwaarden, toetsing, uitkomst, motivering, besluit } = besloten;
  const { inschrijving } = toetsing;
  const { micro, cao } = inschrijving.inhoud;
  const tekorten = uitkomst.tekorten.map((punt) => asTekort(toetsing, punt, puntNaam(voorwaarden, punt)));
  const nameOf = (code: string) => voorwaarden.producten.find((product) => product.code === code)?.naam ?? code;
  const told = {
    producten: uitkomst.producten.map(nameOf),
    afgevallen: uitkomst.afgevallen.map(nameOf),
    tekorten,
    motivering,
  };
  const letter =
    uitkomst.uitkomst === 'toegelaten'
      ? toelatingsbrief(procedure, told)
      : afwijzingsbrief(voorwaarden, procedure, told);
  const { verband, contract, ingang } = procedure;
  const { aanbieder } = inschrijving;
  const { producten, afgevallen } = uitkomst;
  const bewijs = receipt(context, besloten);
  const toelating: Toelating = {
    verband,
    inschrijving: inschrijving.id,
    procedure: procedure.id,
    contract,
    aanbieder,
    besluit,
    uitkomst: uitkomst.uitkomst,
    producten,
    afgevallen,
    tekorten,
    cao,
    micro,
    ingang,
    motivering,
    bewijs,
    brief: await bewaarBrief(context, procedure, inschrijving, letter),
    besloten: nu,
    naam: wie.naam,
  };
  await insertToelating(tx, toelating);
  for (const soort of ['inkoop/toelating-besluiten', 'inkoop/zienswijze-afwachten'])
    await context.taakAfronden(soort, inschrijving.id);
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'inschrijving', id: inschrijving.id },
    besluit,
    bewijs,
    na: {
      verband,
      inschrijving: inschrijving.id,
      aanbieder,
      contract,
      contractNaam: procedure.contractNaam,
      producten,
      cao,
      micro,
      ingang: ingang.toString(),
      uitkomst: uitkomst.uitkomst,
    },
  });
}

const receipt = ({ omgeving, vandaag }: ActContext, { voorwaarden, toetsing, uitkomst }: Besloten): Receipt => ({
  rule: 'inkoop/toelating-bepalen',
  software: omgeving.versie,
  pack: voorwaarden.pakket,
  peildatum: vandaag.toString(),
  input: {
    producten: toetsing.inschrijving.inhoud.producten,
    sha256: toetsing.inschrijving.sha256,
    rondes: toetsing.rondes.map(({ nummer, soort, beurten }) => ({
      nummer,
      soort,
      beurten: beurten.map(({ persoon, beoordelingen }) => ({
        persoon,
        beoordelingen: beoordelingen.map((one) => ({ ...one })),
      })),
    })),
  },
  outcome: decided(
    { uitkomst: uitkomst.uitkomst, producten: uitkomst.producten, afgevallen: uitkomst.afgevallen },
    toetsing.vervolg.steps,
  ),
});
