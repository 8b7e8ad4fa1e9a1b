// SPDX-License-Identifier: EUPL-1.2
import type { QueryContext } from '#platform/context';
import { defineQuery } from '#platform/query';
import { leesFuncties } from '../../kostprijs/functies.query.ts';
import { leesNamen } from '../../tarief/namen.query.ts';
import { regiolezers } from '../lezers.query.ts';
import { type PresentatieTarief, readPresentatie } from '../presentatie/presentatie.store.ts';
import { type Antwoordrij, readAntwoorden } from '../reactie/tariefantwoord.store.ts';
import { leesTariefproces, type TariefprocesView } from '../tariefproces.query.ts';
import { readUitkomsten, type Uitkomst } from '../uitvraag/uitvraag.store.ts';
import { type Bijlage, readBijlage } from './dossier.store.ts';

export type TariefdossierView = {
  readonly proces: TariefprocesView;
  /** How products, CAOs and functions are called. */
  readonly producten: Readonly<Record<string, string>>;
  readonly caos: Readonly<Record<string, string>>;
  readonly functies: Readonly<Record<string, string>>;
  /** What came out of the uitvraag, as it was shared. */
  readonly uitkomsten: readonly Uitkomst[];
  readonly tarieven: readonly PresentatieTarief[];
  /** Answers that went out, without who reacted. */
  readonly antwoorden: readonly Antwoordrij[];
};

/** The whole file of a tariefproces: who watched, who calculated, which choices and why, what was said and answered. */
export const tariefdossierInzien = defineQuery({
  naam: 'tarieven/tariefdossier-inzien',
  rollen: regiolezers,
  run: (context, { id }: { readonly id: string }) => leesDossier(context, id),
});

export async function leesDossier(context: QueryContext, id: string): Promise<TariefdossierView | undefined> {
  const view = await leesTariefproces(context, id);
  if (!view) return undefined;
  const { tx } = context;
  const { proces, uitvraag } = view;
  const { producten, caos } = await leesNamen(context, proces.verband);
  const functies = await leesFuncties(context, proces.verband);
  return {
    proces: view,
    producten,
    caos,
    functies: Object.fromEntries(functies.map(({ code, naam }) => [code, naam])),
    uitkomsten: uitvraag ? await readUitkomsten(tx, uitvraag) : [],
    tarieven: await readPresentatie(tx, proces),
    antwoorden: proces.vrijgegeven ? await readAntwoorden(tx, proces) : [],
  };
}

/** The file that belongs to one line. */
export const dossierbijlage = defineQuery({
  naam: 'tarieven/dossierbijlage',
  rollen: regiolezers,
  run: ({ tx }, { id }: { readonly id: string }): Promise<Bijlage | undefined> => readBijlage(tx, id),
});
