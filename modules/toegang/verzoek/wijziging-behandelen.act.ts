// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan } from '#libs/ijw';
import type { ActContext } from '#platform/context';
import type { Behandeling } from '../bericht/behandeling.ts';
import { relatieVan } from '../bericht/relatie.act.ts';
import { lockClient, readToewijzingenVan } from '../toewijzing/toewijzing.store.ts';
import { readVerzoekfeiten } from './verzoek.store.ts';
import { neemVerzoekAan } from './verzoeken-behandelen.act.ts';
import { gevraagdeWijziging, wijzigingUit } from './vowbericht.ts';
import { type Wijzigingsmelding, wijzigingToetsen } from './wijziging-toetsen.rule.ts';

/** A 317: one request over all that a client has at this aanbieder. */
export async function wijzigingBehandelen(
  context: ActContext,
  bericht: BerichtVan<'317'>,
  id: string,
): Promise<Behandeling> {
  const { tx, vandaag } = context;
  const relatie = relatieVan(context, bericht);
  const melding = wijzigingUit(bericht);
  const { referentie } = melding;
  const dagtekening = bericht.Header.BerichtIdentificatie.Dagtekening;
  await lockClient(tx, relatie);
  const toewijzingen = new Map((await readToewijzingenVan(tx, relatie)).map((een) => [een.nummer, een]));
  return {
    bevindingen: wijzigingToetsen(melding, {
      ...(await readVerzoekfeiten(tx, relatie, [referentie])),
      wet: relatie.wet,
      dagtekening,
      vandaag: vandaag.toString(),
      toewijzingen,
    }),
    nietBeoordeeld: toewijzingen.size === 0 ? delen(melding) : [],
    toepassen: () =>
      neemVerzoekAan(context, relatie, {
        soort: 'wijziging',
        gevraagd: gevraagdeWijziging(bericht),
        referentie,
        dagtekening,
        bericht: id,
      }),
  };
}

/** Of a client who is not known, nothing that is asked can be judged. */
const delen = ({ ongewijzigd, teWijzigen, nieuw }: Wijzigingsmelding): readonly string[] =>
  [...ongewijzigd, ...teWijzigen, ...nieuw].map(({ pad }) => pad);
