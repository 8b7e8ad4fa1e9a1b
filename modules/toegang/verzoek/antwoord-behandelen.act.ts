// SPDX-License-Identifier: EUPL-1.2
import type { BerichtVan } from '#libs/ijw';
import { datum, datumOp, newId } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import type { Behandeling } from '../bericht/behandeling.ts';
import { wetVan } from '../bericht/relatie.act.ts';
import { lockClient } from '../toewijzing/toewijzing.store.ts';
import { insertAntwoord, readAntwoorden } from './antwoord.store.ts';
import { antwoordUit, type Gegeven } from './antwoord-in-bericht.ts';
import { antwoordToetsen } from './antwoord-toetsen.rule.ts';
import { type Onderzoek, onderzoekstermijn } from './termijn.rule.ts';
import { readOpReferenties, updateStaat, type Verzoek } from './verzoek.store.ts';
import { verzoekAfronden, verzoekVragen } from './verzoek-afronden.act.ts';

const self = 'toegang/antwoord-geven';

/** A 319 that was made elsewhere is held against the request that it answers. */
export async function antwoordBehandelen(
  context: ActContext,
  bericht: BerichtVan<'319'>,
  id: string,
): Promise<Behandeling> {
  const { tx } = context;
  const gegeven = antwoordUit(bericht);
  const { Afzender: gemeente, Ontvanger: aanbieder } = bericht.Header;
  const [verzoek] = await readOpReferenties(tx, { gemeente, aanbieder, wet: wetVan[bericht.standaard] }, [
    gegeven.referentie,
  ]);
  if (verzoek) await lockClient(tx, verzoek);
  const bevindingen = antwoordToetsen(gegeven, {
    gevraagd: verzoek !== undefined,
    gehonoreerd: verzoek?.staat === 'gehonoreerd',
    eerder: verzoek ? (await readAntwoorden(tx, verzoek.id)).map(({ antwoord }) => antwoord) : [],
    gemeentecodes: null,
  });
  return {
    bevindingen,
    toepassen: async () => {
      if (verzoek) await geefAntwoord(context, verzoek, gegeven, { bericht: id, onderzoek: 'zorgvraag' });
    },
  };
}

type Gemeld = { readonly bericht: string; readonly onderzoek: Onderzoek };

/** Keeps an answer: a rejection ends the request, research gives it a new last day. */
export async function geefAntwoord(
  context: ActContext,
  verzoek: Verzoek,
  { antwoord, reden, woonplaats }: Gegeven,
  { bericht, onderzoek }: Gemeld,
): Promise<void> {
  const { tx, nu, wie } = context;
  const { gemeente, aanbieder } = verzoek;
  const nieuw = { id: newId(), gemeente, aanbieder, verzoek: verzoek.id, antwoord, reden, woonplaats };
  await insertAntwoord(tx, { ...nieuw, bericht, op: nu, medewerker: wie.naam });
  const uiterlijk = antwoord === 'in-onderzoek' ? laatsteDag(context, verzoek, onderzoek) : null;
  await updateStaat(tx, verzoek, antwoord, uiterlijk);
  if (uiterlijk) await verzoekVragen(context, { ...verzoek, uiterlijk });
  else await verzoekAfronden(context, verzoek.id);
  await context.gebeurd({
    act: self,
    onderwerp: { soort: 'verzoek', id: verzoek.id },
    voor: { staat: verzoek.staat },
    na: { staat: antwoord, reden, bericht },
  });
}

function laatsteDag({ vandaag }: ActContext, verzoek: Verzoek, onderzoek: Onderzoek): Temporal.PlainDate {
  const termijn = onderzoekstermijn({
    soort: verzoek.soort,
    onderzoek,
    dagtekening: datum(verzoek.dagtekening),
    ontvangen: datumOp(verzoek.ontvangen),
    gemeld: vandaag,
  });
  return termijn.status === 'decided' ? termijn.value : verzoek.uiterlijk;
}
