// SPDX-License-Identifier: EUPL-1.2
import type { Source } from '#libs/explain';
import { toDecimal } from '#libs/kernel';
import { kostprijsVoorbereiden } from './kostprijs-voorbereiden.rule.ts';
import type { Aard, Kostprijsvraag, Modelparameter, Wijze } from './kostprijsmodel.ts';
import { procentVan } from './stap.ts';

/** A figure that a price rests on, with what a court asks of it: what it is, of what, of which year, whose, how firm. */
export type GebruiktCijfer = {
  readonly code: string;
  readonly naam: string | null;
  readonly soort: string;
  readonly definitie: string | null;
  readonly waarde: string;
  readonly eenheid: 'procent' | 'euro' | 'aantal';
  /** For euros: per what. */
  readonly per: string | null;
  readonly wijze: Wijze;
  readonly waarover: string | null;
  readonly jaar: number;
  readonly aard: Aard | null;
  readonly bron: Source;
};

/** The figures of a computation in the order in which they are used; none when it cannot be made. */
export function gebruikteCijfers(vraag: Kostprijsvraag): readonly GebruiktCijfer[] {
  const plan = kostprijsVoorbereiden(vraag);
  if (plan.status !== 'decided') return [];
  const used = new Set(plan.value.stappen.flatMap(({ parameter }) => parameter ?? []));
  return [...used].map((parameter) => asCijfer(parameter, vraag));
}

function asCijfer(parameter: Modelparameter, { declarabel }: Kostprijsvraag): GebruiktCijfer {
  const { code, naam, soort, definitie, euro, aantal, per, wijze, waarover, jaar, aard, bron } = parameter;
  const procent = procentVan(parameter, declarabel);
  return {
    code,
    naam: naam ?? null,
    soort,
    definitie: definitie ?? null,
    waarde: procent === null ? (euro ?? aantal ?? '') : toDecimal(procent, 2),
    eenheid: procent === null ? (euro === undefined ? 'aantal' : 'euro') : 'procent',
    per: per ?? null,
    wijze,
    waarover: waarover ?? null,
    jaar,
    aard: aard ?? null,
    bron,
  };
}
