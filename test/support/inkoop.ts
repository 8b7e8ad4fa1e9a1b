// SPDX-License-Identifier: EUPL-1.2
import {
  beoordelingVastleggen,
  bewijsToevoegen,
  inschrijvingBeginnen,
  inschrijvingBeoordelen,
  inschrijvingBewaren,
  inschrijvingInvullen,
  procedurePubliceren,
  procedureVoorbereiden,
  type Toelatingscriterium,
} from '#modules/inkoop';
import { aanbiederBeschrijven } from '#modules/regio';
import type { Wie } from '#platform/hoed';
import { stelTarievenVast } from './tarieven.ts';
import type { World } from './world.ts';

/** A small file that is what its name says. */
export const pdf = (naam: string, inhoud = naam): File =>
  new File([`%PDF-1.7\n${inhoud}\n%%EOF`], naam, { type: 'application/pdf' });

/** The moments of the example procedure, in Dutch time. */
export const momenten = {
  opent: '2024-04-01T09:00',
  sluit: '2024-06-03T12:00',
  uitslag: '2024-09-15',
  ingang: '2025-01-01',
} as const;

/** A published procedure for a contract, with adopted products and tariffs. The clock stands in the open window after it. */
export async function publiceerProcedure(world: World, contract = 'ambulant-jeugd'): Promise<string> {
  await stelTarievenVast(world, momenten.ingang, contract);
  const { procedure } = await world.lukt(world.iemand('verband', world.verband, 'inkoper'), procedureVoorbereiden, {
    contract,
    ...momenten,
  });
  await world.lukt(world.iemand('verband', world.verband, 'programmadirecteur'), procedurePubliceren, {
    procedure,
    motivering: 'Het plan vraagt om deze procedure.',
  });
  await world.bezorg();
  await world.zetKlok('2024-05-01T10:00');
  return procedure;
}

export type Inschrijver = {
  readonly procedure: string;
  readonly producten?: readonly string[];
  readonly cao?: string;
  /** One person with ten thousand euros, or a group with hundreds. */
  readonly groot?: boolean;
};

/** An aanbieder that has filled in everything; it only has to hand in. @returns the inschrijving */
export async function vulInschrijvingIn(
  world: World,
  aanbieder: Wie,
  { procedure, producten = ['begeleiding-regulier'], cao = 'jeugdzorg', groot = false }: Inschrijver,
): Promise<string> {
  await world.lukt(aanbieder, aanbiederBeschrijven, {
    naam: `Aanbieder ${aanbieder.hoed.code}`,
    kvk: aanbieder.hoed.code,
    medewerkers: groot ? 250 : 1,
    jaaromzet: groot ? 20_000_000_00 : 90_000_00,
    balanstotaal: groot ? 9_000_000_00 : 20_000_00,
    voorbeeld: true,
  });
  const { inschrijving } = await world.lukt(aanbieder, inschrijvingBeginnen, { procedure });
  await world.lukt(aanbieder, inschrijvingBewaren, { inschrijving, producten, cao, vrijwilligers: false });
  const view = await world.vraag(aanbieder, inschrijvingInvullen, { procedure });
  for (const { criterium, vrijgesteld } of view?.concept?.criteria ?? [])
    if (!vrijgesteld) await beantwoord(world, aanbieder, { inschrijving, criterium, producten });
  return inschrijving;
}

type Vraag = {
  readonly inschrijving: string;
  readonly criterium: Toelatingscriterium;
  readonly producten: readonly string[];
};

/** Says yes to one criterion, with every document that it asks for. */
async function beantwoord(world: World, aanbieder: Wie, { inschrijving, criterium, producten }: Vraag): Promise<void> {
  const verklaringen = { [criterium.code]: { antwoord: 'ja' } };
  await world.lukt(aanbieder, inschrijvingBewaren, { inschrijving, verklaringen });
  for (const { code: bewijs, per } of criterium.bewijs)
    for (const product of per === 'product' ? producten : [''])
      await world.lukt(aanbieder, bewijsToevoegen, {
        inschrijving,
        criterium: criterium.code,
        bewijs,
        product,
        dagtekening: '2024-03-01',
        bestand: pdf(`${bewijs}.pdf`, `${bewijs} ${product} ${aanbieder.hoed.code}`),
      });
}

/** Verdicts on every point that is asked now; `niet` names the criteria that are not met. */
export async function beoordeel(world: World, beoordelaar: Wie, inschrijving: string, niet: readonly string[] = []) {
  const view = await world.vraag(beoordelaar, inschrijvingBeoordelen, { id: inschrijving });
  const vervolg =
    view?.verzegeld === false && view.toetsing.vervolg.status === 'decided' ? view.toetsing.vervolg.value : null;
  const punten = vervolg?.soort === 'beoordelen' ? vervolg.punten : [];
  return world.doe(beoordelaar, beoordelingVastleggen, {
    inschrijving,
    oordelen: punten.map((punt) => ({
      ...punt,
      ...(niet.includes(punt.criterium)
        ? { oordeel: 'voldoet-niet', toelichting: 'Dit blijkt niet uit het stuk.' }
        : { oordeel: 'voldoet' }),
    })),
  });
}
