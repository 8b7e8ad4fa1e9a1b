// SPDX-License-Identifier: EUPL-1.2
import { decided, type Outcome, type Reason, reason, refused } from '#libs/explain';
import type { Persoon, Standaard } from '#libs/ijw';
import type { ActContext } from '#platform/context';
import { persoonUit } from '../bericht/bericht-insturen.act.ts';
import type { Bevinding } from '../bericht/bevinding.ts';
import { standaardVan } from '../bericht/relatie.act.ts';
import { type BewaardeToewijzing, readToewijzing } from '../toewijzing/toewijzing.store.ts';
import type { Startmelding } from './levering.ts';
import { readLeveringfeiten } from './leveringfeiten.store.ts';
import type { Leveringfeiten } from './melding-toetsen.rule.ts';

export type EigenLevering = {
  readonly toewijzing: BewaardeToewijzing;
  readonly standaard: Standaard;
  readonly persoon: Persoon;
  readonly feiten: Leveringfeiten;
};

/** An allocation of the own aanbieder, with what a message about its levering needs. */
export async function eigenLevering(context: ActContext, kenmerk: string): Promise<Outcome<EigenLevering, Reason>> {
  const toewijzing = await readToewijzing(context.tx, kenmerk);
  if (!toewijzing) return refused(reason('toewijzing-onbekend'));
  const persoon = await persoonUit(context, toewijzing.bericht);
  if (!persoon) return refused(reason('client-van-toewijzing-onbekend'));
  const feiten = await readLeveringfeiten(context.tx, toewijzing);
  return decided({ toewijzing, standaard: standaardVan[toewijzing.wet], persoon, feiten });
}

/** A start on this allocation, or the key by which it is named. */
export const meldingVan = (
  { nummer, categorie, productcode, van }: BewaardeToewijzing,
  begin: Temporal.PlainDate,
  verwijdert: boolean,
): Startmelding => ({
  nummer,
  categorie,
  productcode,
  ingang: van,
  begin: begin.toString(),
  verwijdert,
  pad: '',
});

/** What the gemeente would reject, said before anything is sent. */
export const vooraf = (bevindingen: readonly Bevinding[]): readonly Reason[] =>
  bevindingen.map(({ pad: _, ...reden }) => reden);
