// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { type Bladbevinding, bladenLezen, byPlace } from '#modules/producten';
import type { QueryContext } from '#platform/context';
import type { Loontabel } from '../kostprijs/loontabel.ts';
import { leesRekenmodel } from '../kostprijs/rekenmodel.query.ts';
import { readInschalingen, readLoontabellen } from './lonen.store.ts';
import { altijd, lonenInpassen } from './lonen-inpassen.rule.ts';
import {
  type Inschaalverschil,
  inschalingenVergelijken,
  type Tabelverschil,
  tabellenVergelijken,
} from './lonen-vergelijken.ts';
import { leesbladen, loonbladen } from './loonbladen.ts';
import type { Looninhoud } from './looninhoud.ts';
import { type GelezenLonen, looninhoudLezen } from './looninhoud-lezen.rule.ts';
import { bevindingOp } from './rij-toetsen.ts';
import { type Uurloonverschil, uurlonenVergelijken } from './uurlonen-vergelijken.query.ts';

/** What a file would do to the wages; with findings nothing is done. */
export type Loonplan = {
  readonly bevindingen: readonly Bladbevinding[];
  readonly tabellen: readonly Tabelverschil[];
  readonly inschalingen: readonly Inschaalverschil[];
  /** What an hour of each function costs before and after. */
  readonly uurlonen: readonly Uurloonverschil[];
  /** Tables of the file that say what counts already. */
  readonly ongewijzigd: number;
  /** Differs as soon as the file or the wages differ: who confirms, confirms what was shown. */
  readonly kenmerk: string;
};

/** Lays a file beside the wages as they are now, and checks everything. */
export async function looninlezingUitwerken(
  { tx }: QueryContext,
  verband: string,
  bytes: Uint8Array,
): Promise<Loonplan> {
  const { pagina, model } = await leesRekenmodel({ tx }, verband);
  const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);
  const bladen = loonbladen(codes(pagina.caos), codes(pagina.functies));
  const read = await bladenLezen(bytes, bladen, Object.values(leesbladen));
  const [lonen, inschaling] = bladen.map((blad) => ({
    blad,
    rijen: read.bladen.find((one) => one.blad === blad)?.rijen ?? [],
  }));
  if (read.isGestopt || !lonen || !inschaling) return empty(read.bevindingen);
  const gelezen = looninhoudLezen(lonen, inschaling);
  const now = { tabellen: await readLoontabellen(tx, verband), inschalingen: await readInschalingen(tx, verband) };
  const known = {
    tabellen: [...model.lonen.loontabellen.map(asKnown), ...now.tabellen],
    inschalingen: [
      ...model.lonen.inschalingen.flatMap((one) => (one.vanaf === undefined ? [{ ...one, vanaf: altijd }] : [])),
      ...now.inschalingen,
    ],
  };
  const bevindingen = [
    ...read.bevindingen,
    ...gelezen.bevindingen,
    ...lonenInpassen(gelezen, known).flatMap(placed(gelezen, bladen)),
  ].toSorted(byPlace(bladen));
  const tabellen = tabellenVergelijken(now.tabellen, gelezen.tabellen);
  const inschalingen = inschalingenVergelijken(now.inschalingen, gelezen.inschalingen);
  const kenmerk = kenmerkVan([tabellen, inschalingen, bevindingen.length]);
  // What could not be read would be shown as if it were meant.
  if (bevindingen.length > 0) return { ...empty(bevindingen), kenmerk };
  return {
    bevindingen,
    tabellen,
    inschalingen,
    uurlonen: uurlonenVergelijken(model, changedBy({ tabellen, inschalingen })),
    ongewijzigd: gelezen.tabellen.length - tabellen.length,
    kenmerk,
  };
}

/** What would be taken over. */
export const changedBy = ({ tabellen, inschalingen }: Pick<Loonplan, 'tabellen' | 'inschalingen'>): Looninhoud => ({
  tabellen: tabellen.map(({ tabel }) => tabel),
  inschalingen: inschalingen.map(({ wordt }) => wordt),
});

const empty = (bevindingen: readonly Bladbevinding[]): Loonplan => ({
  bevindingen,
  tabellen: [],
  inschalingen: [],
  uurlonen: [],
  ongewijzigd: 0,
  kenmerk: kenmerkVan(bevindingen.length),
});

const kenmerkVan = (plan: unknown): string => createHash('sha256').update(JSON.stringify(plan)).digest('hex');

const asKnown = ({ cao, van, tot, schalen }: Loontabel) => ({
  cao,
  van,
  ...(tot && { tot }),
  lonen: schalen.flatMap(({ schaal, treden }) => treden.map((loon) => ({ schaal, ...loon }))),
});

/** A finding about a table or inschaling, at the first row that says it. */
const placed =
  ({ plaatsen }: GelezenLonen, [lonen, inschaling]: ReturnType<typeof loonbladen>) =>
  ({ sleutel, pad, reden }: ReturnType<typeof lonenInpassen>[number]): readonly Bladbevinding[] => {
    const rij = plaatsen.get(sleutel);
    return rij ? [bevindingOp('functie' in rij.velden ? inschaling : lonen)(rij, pad, reden)] : [];
  };
