// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan } from '#libs/ijw';
import { newId } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import type { Behandeling } from '../bericht/behandeling.ts';
import { relatieVan } from '../bericht/relatie.act.ts';
import { bewaarbareDag } from '../keuzes.ts';
import { lockClient } from '../toewijzing/toewijzing.store.ts';
import type { Clientrelatie } from '../toewijzing/toewijzing.ts';
import { antwoordtermijn } from './termijn.rule.ts';
import { insertVerzoek, readVerzoekfeiten, type Verzoek } from './verzoek.store.ts';
import type { Gevraagd } from './verzoek.ts';
import { verzoekVragen } from './verzoek-afronden.act.ts';
import { verzoekenToetsen } from './verzoek-toetsen.rule.ts';
import { verzoekenUit } from './votbericht.ts';

const self = 'toegang/verzoek-overnemen';

/** A 315: every product that is asked for becomes a request on the work list. */
export async function verzoekenBehandelen(
  context: ActContext,
  bericht: BerichtVan<'315'>,
  id: string,
): Promise<Behandeling> {
  const relatie = relatieVan(context, bericht);
  const verzoeken = verzoekenUit(bericht);
  await lockClient(context.tx, relatie);
  const referenties = verzoeken.map(({ referentie }) => referentie);
  return {
    bevindingen: verzoekenToetsen(verzoeken, await readVerzoekfeiten(context.tx, relatie, referenties)),
    toepassen: async () => {
      const dagtekening = bericht.Header.BerichtIdentificatie.Dagtekening;
      for (const { referentie, gevraagd } of verzoeken)
        await neemVerzoekAan(context, relatie, { soort: 'toewijzing', gevraagd, referentie, dagtekening, bericht: id });
    },
  };
}

type Ingediend = Gevraagd & Pick<Verzoek, 'referentie' | 'dagtekening' | 'bericht'>;

/** Keeps a request and asks the access desk to answer it within the term. */
export async function neemVerzoekAan(context: ActContext, relatie: Clientrelatie, ingediend: Ingediend): Promise<void> {
  const termijn = antwoordtermijn(context.vandaag);
  const uiterlijk = termijn.status === 'decided' ? termijn.value : context.vandaag;
  const dagtekening = bewaarbareDag(ingediend.dagtekening);
  const own = { id: newId(), staat: 'ingediend' as const, ontvangen: context.nu, uiterlijk };
  const verzoek: Verzoek = { ...relatie, ...ingediend, ...own, dagtekening };
  await insertVerzoek(context.tx, verzoek);
  await context.gebeurd({
    act: self,
    verwerking: 'aanmaken',
    onderwerp: { soort: 'verzoek', id: verzoek.id },
    na: { soort: verzoek.soort, bericht: verzoek.bericht, uiterlijk: uiterlijk.toString() },
  });
  await verzoekVragen(context, verzoek);
}
