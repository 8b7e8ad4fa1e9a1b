// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { InkoopschaalReden } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type Gebeurtenis, readHistory } from '#platform/gebeurtenis';
import { defineQuery } from '#platform/query';
import { leesToetsingen, type Toetsing } from '../beoordeling/toetsing.query.ts';
import { readEigenKoppen } from '../inschrijving/inschrijving.store.ts';
import { planningToetsen, type Signaal } from './planning-toetsen.rule.ts';
import { listProcedureDocuments, type ProcedureDocument, readProcedure, readProcedures } from './procedure.store.ts';
import { type Fase, faseOp, type Procedure } from './procedure.ts';
import { leesProcedureschaal } from './procedureschaal.query.ts';
import {
  type Contractkeuze,
  leesContracten,
  leesPlanningseisen,
  leesTarieven,
  leesVoorwaarden,
} from './voorwaarden.query.ts';
import type { AangebodenTarief, Voorwaarden } from './voorwaarden.ts';

const readers = ['inkoper', 'programmadirecteur', 'bestuurder', 'college', 'beleidsadviseur', 'aanbieder'] as const;

/** A procedure as lists show it. */
export type ProcedureKop = Omit<Procedure, 'voorwaarden'> & {
  readonly fase: Fase;
  readonly verbandNaam: string | null;
  /** How many warnings the planning gives; null where the viewer has nothing to do with it. */
  readonly signalen: number | null;
  /** The viewer's own inschrijving, when it is an aanbieder that began one. */
  readonly eigen: { readonly id: string; readonly ingediend: Temporal.Instant | null } | null;
};

/** All procedures that the hat may see: its own region's, or for an aanbieder everything published. */
export const procedurelijst = defineQuery({
  naam: 'inkoop/procedurelijst',
  rollen: readers,
  run: async (context, _: Record<never, never>): Promise<readonly ProcedureKop[]> => {
    const { tx, wie, nu } = context;
    const own = wie.hoed.soort === 'aanbieder' ? await readEigenKoppen(tx) : [];
    const procedures = await readProcedures(tx);
    const plan = wie.hoed.soort === 'verband' ? await planningOf(context, wie.hoed.code, procedures) : null;
    return procedures.map((procedure) => asKop(procedure, nu, plan?.(procedure) ?? null, own));
  },
});

/** Everything about one procedure; who registered only after it closed, and only for the region. */
export type ProcedureView = {
  readonly procedure: ProcedureKop;
  readonly voorwaarden: Voorwaarden | null;
  readonly tarieven: readonly AangebodenTarief[];
  readonly planning: Outcome<readonly Signaal[]> | null;
  /** Whether the verband itself buys this care on the day of entry; null while no care form is linked, and for outsiders. */
  readonly inkoopschaal: Outcome<true, InkoopschaalReden> | null;
  readonly documenten: readonly ProcedureDocument[];
  readonly toetsingen: readonly Toetsing[];
  readonly geschiedenis: readonly Gebeurtenis[];
};

export const procedureInzien = defineQuery({
  naam: 'inkoop/procedure-inzien',
  rollen: readers,
  run: async (context, { id }: { readonly id: string }): Promise<ProcedureView | undefined> => {
    const { tx, wie, nu } = context;
    const found = await readProcedure(tx, id);
    if (!found) return undefined;
    const { verband, contract, ingang } = found;
    const isRegion = wie.hoed.soort === 'verband';
    const planning = isRegion ? (await planningOf(context, verband, [found]))(found) : null;
    const own = wie.hoed.soort === 'aanbieder' ? await readEigenKoppen(tx) : [];
    const procedure = asKop(found, nu, planning, own);
    return {
      procedure,
      voorwaarden: found.voorwaarden ?? (await leesVoorwaarden(context, verband, contract, ingang)) ?? null,
      tarieven: await leesTarieven(context, verband, contract, ingang),
      planning,
      inkoopschaal: wie.hoed.soort === 'aanbieder' ? null : await leesProcedureschaal(context, found),
      documenten: await listProcedureDocuments(tx, id),
      toetsingen: isRegion && procedure.fase === 'gesloten' ? await leesToetsingen(context, found) : [],
      geschiedenis: isRegion ? await readHistory(tx, { soort: 'procedure', id }) : [],
    };
  },
});

/** What an inkoper chooses from to prepare a procedure. */
export type NieuweProcedureView = { readonly contracten: readonly Contractkeuze[] };

export const procedureKeuzen = defineQuery({
  naam: 'inkoop/procedure-keuzen',
  rollen: ['inkoper'],
  run: async (context, _: Record<never, never>): Promise<NieuweProcedureView> => ({
    contracten: await leesContracten(context, context.wie.hoed.code),
  }),
});

function asKop(
  { voorwaarden, ...procedure }: Procedure,
  nu: Temporal.Instant,
  planning: Outcome<readonly Signaal[]> | null,
  own: Awaited<ReturnType<typeof readEigenKoppen>>,
): ProcedureKop {
  const eigen = own.find((one) => one.procedure === procedure.id);
  return {
    ...procedure,
    fase: faseOp(procedure, nu),
    verbandNaam: voorwaarden?.verband.naam ?? null,
    signalen: planning?.status === 'decided' ? planning.value.length : null,
    eigen: eigen ? { id: eigen.id, ingediend: eigen.ingediend } : null,
  };
}

type Gepland = Omit<Procedure, 'voorwaarden'>;

/** Holds procedures of a region against its planning; reads that planning, and the choices of each first day, once. */
async function planningOf(context: QueryContext, verband: string, procedures: readonly Pick<Gepland, 'ingang'>[]) {
  const days = new Map(procedures.map(({ ingang }) => [ingang.toString(), ingang]));
  const chosen = new Map<string, readonly Contractkeuze[]>();
  for (const [key, ingang] of days) chosen.set(key, await leesContracten(context, verband, ingang));
  const eisenVoor = await leesPlanningseisen(context, verband);
  return (procedure: Gepland) => {
    const keuze = chosen.get(procedure.ingang.toString())?.find(({ code }) => code === procedure.contract);
    return planningToetsen({
      ...procedure,
      looptijdJaren: keuze?.looptijdJaren ?? null,
      eisen: eisenVoor(procedure.contract),
    });
  };
}
