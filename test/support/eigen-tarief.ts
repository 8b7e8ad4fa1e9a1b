// SPDX-License-Identifier: EUPL-1.2
import { datum } from '#libs/kernel';
import { aanbiedertariefBesluiten, tariefadviesGeven, tariefverzoekIndienen, tarievenInzien } from '#modules/tarieven';
import type { Wie } from '#platform/hoed';
import type { World } from './world.ts';

type Vraag = {
  readonly contract: string;
  readonly product: string;
  readonly ingang: string;
  readonly overhead: string;
  readonly geindexeerd?: 'ja' | 'nee';
};

/** Gives one provider a tariff of its own: asked, advised on by each discipline, granted. @returns the request */
export async function geefEigenTarief(
  world: World,
  aanbieder: Wie,
  { contract, product, ingang, overhead, geindexeerd = 'nee' }: Vraag,
): Promise<string> {
  const view = await world.vraag(aanbieder, tarievenInzien, { contract, dag: datum(ingang) });
  const { verzoek } = await world.lukt(aanbieder, tariefverzoekIndienen, {
    tarief: view?.rijen.find((rij) => rij.product === product && rij.cao !== 'basis')?.gewoon?.id,
    ingang,
    toelichting: 'Wij werken op kleine locaties.',
    afwijkingen: [{ soort: 'overhead', wordt: overhead, reden: 'Kleine locaties met een eigen balie.' }],
  });
  await world.bezorg();
  const disciplines = [
    ['beleid', 'beleidsadviseur'],
    ['contractmanagement of inkoop', 'inkoper'],
    ['financiën', 'inkoper'],
  ] as const;
  for (const [discipline, rol] of disciplines)
    await world.lukt(world.iemand('verband', world.verband, rol), tariefadviesGeven, {
      verzoek,
      discipline,
      oordeel: 'toekennen',
      tekst: 'Aangetoond en nodig.',
    });
  await world.lukt(world.iemand('verband', world.verband, 'programmadirecteur'), aanbiedertariefBesluiten, {
    verzoek,
    uitkomst: 'toegekend',
    geindexeerd,
    motivering: 'De uitvoering heeft meerwaarde.',
    bevestigd: true,
  });
  await world.bezorg();
  return verzoek;
}
