// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { overeenkomstAanvaarden, overeenkomstenlijst, overeenkomstOndertekenen } from '#modules/contracten';
import { aanbiederBeschrijven } from '#modules/regio';
import type { Wie } from '#platform/hoed';
import type { World } from './world.ts';

export type Toegelaten = {
  readonly producten?: readonly string[];
  readonly cao?: string;
  readonly contract?: string;
  readonly inschrijving?: string;
  /** One person with ten thousand euros, or a group with hundreds. */
  readonly groot?: boolean;
};

/** The news that an aanbieder was admitted, as inkoop brings it; then there is an agreement in concept. */
export async function meldToelating(
  world: World,
  aanbieder: Wie,
  { producten = ['begeleiding-regulier'], cao = 'jeugdzorg', groot = false, ...rest }: Toegelaten = {},
): Promise<void> {
  const { contract = 'ambulant-jeugd', inschrijving = newId() } = rest;
  await world.lukt(aanbieder, aanbiederBeschrijven, {
    naam: `Aanbieder ${aanbieder.hoed.code}`,
    kvk: aanbieder.hoed.code,
    medewerkers: groot ? 250 : 1,
    jaaromzet: groot ? 20_000_000_00 : 90_000_00,
    balanstotaal: groot ? 9_000_000_00 : 20_000_00,
    voorbeeld: true,
  });
  await world.alsof(world.iemand('verband', world.verband, 'programmadirecteur'), (context) =>
    context.gebeurd({
      act: 'inkoop/toelating-besluiten',
      onderwerp: { soort: 'inschrijving', id: inschrijving },
      na: {
        verband: world.verband,
        inschrijving,
        aanbieder: aanbieder.hoed.code,
        contract,
        contractNaam: contract,
        producten,
        cao,
        ingang: '2025-01-01',
        uitkomst: 'toegelaten',
      },
    }),
  );
  await world.bezorg();
}

/** The agreement of an aanbieder, as the verband sees it. */
export async function vindOvereenkomst(world: World, { hoed }: Wie): Promise<string> {
  const lijst = await world.vraag(world.iemand('verband', world.verband, 'inkoper'), overeenkomstenlijst, {});
  const found = lijst.find(({ aanbieder }) => aanbieder === hoed.code);
  if (!found) throw new Error(`aanbieder ${hoed.code} heeft geen overeenkomst`);
  return found.id;
}

/** An aanbieder with an agreement that both have signed; tariffs must have been adopted. @returns its identifier */
export async function sluitOvereenkomst(world: World, aanbieder: Wie, toegelaten: Toegelaten = {}): Promise<string> {
  await meldToelating(world, aanbieder, toegelaten);
  const overeenkomst = await vindOvereenkomst(world, aanbieder);
  await world.lukt(world.iemand('verband', world.verband, 'programmadirecteur'), overeenkomstOndertekenen, {
    overeenkomst,
    motivering: 'De aanbieder is toegelaten.',
  });
  await world.bezorg();
  await world.lukt(aanbieder, overeenkomstAanvaarden, { overeenkomst, akkoord: true });
  await world.bezorg();
  return overeenkomst;
}
