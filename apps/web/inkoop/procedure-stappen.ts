// SPDX-License-Identifier: EUPL-1.2
import { formatMoment } from '#libs/kernel';
import type { ProgressStep } from '#libs/ui';
import type { ProcedureView } from '#modules/inkoop';
import { momentTekst } from '#modules/inkoop/teksten';
import type { Plat } from '../shell/plat.ts';

type Bron = Pick<Plat<ProcedureView>, 'procedure' | 'voorwaarden' | 'toetsingen'>;

/** Which of the steps that the plan names for this form is done, by the phase and what was decided. */
export function stappenVan({ procedure, voorwaarden, toetsingen }: Bron): readonly ProgressStep[] {
  const steps = voorwaarden?.vorm.stappen ?? [];
  const judged = toetsingen.length > 0 && toetsingen.every(({ toelating }) => toelating !== null);
  const phase = { concept: 0, aangekondigd: 1, open: 1, gesloten: judged ? steps.length - 1 : 2 }[procedure.fase];
  return steps.map(({ code, naam }, at) => ({
    label: naam,
    state: at < phase ? 'done' : at === phase ? 'current' : 'todo',
    ...(notes(procedure)[code] && { note: notes(procedure)[code] }),
  }));
}

const notes = ({ opent, sluit, fase }: Bron['procedure']): Readonly<Record<string, string>> => ({
  inschrijven: fase === 'aangekondigd' ? `vanaf ${moment(opent)}` : `tot en met ${momentTekst(sluit)}`,
});

const moment = (iso: string): string => formatMoment(Temporal.Instant.from(iso));
