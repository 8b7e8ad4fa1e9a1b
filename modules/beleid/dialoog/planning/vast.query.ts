// SPDX-License-Identifier: EUPL-1.2
import { norm } from '#libs/explain';
import { type Datum, datum } from '#libs/kernel';
import { bekend, type Herkomst, packSource, type Waarde } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { pagina as beleidPagina } from '../../pack.ts';
import type { Planningsgrenzen } from './planning-toetsen.rule.ts';

/** A moment as the plan describes it: its content is fixed for every round or table that is made after it. */
export type VastMoment = {
  readonly code: string;
  readonly soort: string;
  readonly naam: string;
  readonly met: readonly string[];
  readonly inhoud: readonly string[];
  readonly wanneer: Waarde<string>;
  readonly stukkenVooraf: readonly string[];
  readonly herkomst: Herkomst;
};
export type Dialoogplan = { readonly vast: readonly VastMoment[]; readonly grenzen: Planningsgrenzen };

const silent: Planningsgrenzen = {
  hoogstensBijeenkomsten: null,
  urenPerBijeenkomst: null,
  van: null,
  tot: null,
  stukkenDagenVooraf: null,
  bron: norm('het plan zegt hier niets over'),
};

/** What the plan of a verband says about hearing others. */
export async function leesDialoogplan(context: Pick<QueryContext, 'tx'>, verband: string): Promise<Dialoogplan> {
  const { pagina } = await leesPagina(context, verband, 'beleid', beleidPagina);
  const { dialoog = [], dialoogplanning: planning } = pagina;
  return {
    vast: dialoog.map(({ code, soort, naam, met, inhoud, wanneer, stukkenVooraf, ...herkomst }) => ({
      code,
      soort,
      naam,
      met,
      inhoud,
      wanneer,
      stukkenVooraf: stukkenVooraf ?? [],
      herkomst,
    })),
    grenzen: planning
      ? {
          hoogstensBijeenkomsten: bekend(planning.hoogstensBijeenkomsten),
          urenPerBijeenkomst: bekend(planning.urenPerBijeenkomst),
          van: asDatum(bekend(planning.van)),
          tot: asDatum(bekend(planning.tot)),
          stukkenDagenVooraf: bekend(planning.stukkenDagenVooraf ?? 'onbekend'),
          bron: packSource('beleid/dialoogplanning', planning),
        }
      : silent,
  };
}

const asDatum = (tekst: string | null): Datum | null => (tekst === null ? null : datum(tekst));
