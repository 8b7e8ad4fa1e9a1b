// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { QueryContext } from '#platform/context';
import { readVerzegeld, readZegel, type Verzegeld } from '../inschrijving/inschrijving.store.ts';
import { uitzonderingenVoor, vrijstelling } from '../inschrijving/inschrijving.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { type Toetspunt, toetspuntenVan, type Uitzondering, type Voorwaarden } from '../procedure/voorwaarden.ts';
import { readToelatingen } from '../toelating/toelating.store.ts';
import type { Toelating } from '../toelating/toelating.ts';
import { toelatingBepalen, type Vervolg } from '../toelating/toelating-bepalen.rule.ts';
import { readRondes } from './beoordeling.store.ts';
import type { Ronde } from './beoordeling.ts';
import { readVerzoeken, readZienswijzen } from './zienswijze.store.ts';
import { type Zienswijze, type Zienswijzeverzoek, zienswijzestand } from './zienswijze.ts';

/** One inschrijving with what was made of it so far, as far as this person may see. */
export type Toetsing = {
  readonly inschrijving: Verzegeld;
  readonly uitzonderingen: readonly Uitzondering[];
  readonly vrijgesteld: readonly { readonly criterium: string; readonly grond: Uitzondering }[];
  readonly punten: readonly Toetspunt[];
  readonly rondes: readonly Ronde[];
  readonly verzoek: Zienswijzeverzoek | null;
  readonly zienswijze: Zienswijze | null;
  readonly vervolg: Outcome<Vervolg>;
  readonly toelating: Toelating | null;
};

/** All inschrijvingen of a procedure, or one, with their state. */
export async function leesToetsingen(
  context: QueryContext,
  procedure: Procedure,
  alleen?: string,
): Promise<readonly Toetsing[]> {
  const { tx } = context;
  const { voorwaarden } = procedure;
  const one = alleen ? await readZegel(tx, alleen) : undefined;
  const sealed = alleen ? (one ? [one] : []) : await readVerzegeld(tx, procedure.id);
  if (!voorwaarden || sealed.length === 0) return [];
  const ids = sealed.map(({ id }) => id);
  const rondes = await readRondes(tx, ids);
  const verzoeken = await readVerzoeken(tx, ids);
  const zienswijzen = await readZienswijzen(tx, ids);
  const toelatingen = await readToelatingen(tx, ids);
  const isFor =
    (id: string) =>
    ({ inschrijving }: { readonly inschrijving: string }): boolean =>
      inschrijving === id;
  return sealed.map((inschrijving) =>
    judge(context, voorwaarden, {
      inschrijving,
      rondes: rondes.get(inschrijving.id) ?? [],
      verzoek: verzoeken.find(isFor(inschrijving.id)) ?? null,
      zienswijze: zienswijzen.find(isFor(inschrijving.id)) ?? null,
      toelating: toelatingen.find(isFor(inschrijving.id)) ?? null,
    }),
  );
}

type Facts = Pick<Toetsing, 'inschrijving' | 'rondes' | 'verzoek' | 'zienswijze' | 'toelating'>;

function judge({ vandaag }: QueryContext, voorwaarden: Voorwaarden, facts: Facts): Toetsing {
  const { micro, vrijwilligers, producten } = facts.inschrijving.inhoud;
  const uitzonderingen = uitzonderingenVoor(micro, vrijwilligers);
  const vrijgesteld = voorwaarden.criteria.flatMap((criterium) => {
    const grond = vrijstelling(criterium, uitzonderingen);
    return grond ? [{ criterium: criterium.code, grond }] : [];
  });
  const exempt = vrijgesteld.map(({ criterium }) => criterium);
  const punten = toetspuntenVan(voorwaarden.criteria, producten, exempt);
  const vervolg = toelatingBepalen({
    criteria: voorwaarden.criteria,
    producten,
    punten,
    rondes: facts.rondes,
    hoorVoorAfwijzing: voorwaarden.hoorEnWederhoor.voorAfwijzing,
    zienswijze: zienswijzestand(facts.verzoek, facts.zienswijze),
    vandaag,
  });
  return { ...facts, uitzonderingen, vrijgesteld, punten, vervolg };
}

/** How a point reads: the criterion, and the product where it is about one. */
export function puntNaam({ criteria, producten }: Voorwaarden, { criterium, product }: Toetspunt): string {
  const naam = criteria.find(({ code }) => code === criterium)?.naam ?? criterium;
  const voor = producten.find(({ code }) => code === product)?.naam ?? product;
  return product === '' ? naam : `${naam} (${voor})`;
}
