// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { z } from 'zod';
import type { Herkomst } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { readIndicatoren } from '../doel/doelen.query.ts';
import { type KernbedingRij, kernbedingenVan } from '../kernbeding/kernbedingen.query.ts';
import { isVanSegment, type Plandoel } from './effectketen.ts';
import type { Ketenomgeving } from './keten-volledig.rule.ts';

type Naam = { readonly code: string; readonly naam: string };
export type PlandoelRij = Plandoel & { readonly voorbeeld: boolean; readonly herkomst: Herkomst };

/** All of the plan that bears on chains of effects, read once for every segment. */
export type Ketenkennis = {
  readonly segmenten: readonly Naam[];
  readonly plan: readonly PlandoelRij[];
  readonly contracten: readonly (Naam & { readonly segment: string })[];
  readonly kernbedingen: readonly KernbedingRij[];
  /** By doel, the indicatoren that measure it. */
  readonly indicatoren: readonly (Naam & { readonly doelen: readonly string[] })[];
};

const segmenten = z.looseObject({ segmenten: z.array(z.looseObject({ code: z.string(), naam: z.string() })) });

export async function leesKetenkennis(context: QueryContext, verband: string): Promise<Ketenkennis> {
  const { tx } = context;
  const { pagina } = await leesPagina(context, verband, 'beleid', segmenten);
  return {
    segmenten: pagina.segmenten.map(({ code, naam }) => ({ code, naam })),
    plan: await rows<PlandoelRij>(
      tx,
      sql`select d.code, d.naam, d.soort, d.draagt_bij_aan as "draagtBijAan", d.voorbeeld, d.herkomst,
            coalesce(d.segmenten, (select array_agg(distinct c.segment) from beleid.contracten c
              where c.verband = d.verband and c.code = any (d.contracten))) as segmenten
          from beleid.doelen d where d.verband = ${verband} order by d.volgorde`,
    ),
    contracten: await rows(
      tx,
      sql`select code, naam, segment from beleid.contracten where verband = ${verband} order by nummer`,
    ),
    kernbedingen: await kernbedingenVan(tx, verband),
    indicatoren: await readIndicatoren(tx, verband),
  };
}

/** The same for one segment: its contracts with their kernbedingen. */
export function segmentkennis(kennis: Ketenkennis, segment: string) {
  const contracten = kennis.contracten.filter((contract) => contract.segment === segment);
  const codes = contracten.map(({ code }) => code);
  return {
    contracten,
    kernbedingen: kennis.kernbedingen.filter(({ contract }) => codes.includes(contract)),
    plandoelen: kennis.plan.filter((doel) => isVanSegment(doel, segment)),
  };
}

export const omgevingVan = (kennis: Ketenkennis, segment: string, vandaag: Temporal.PlainDate): Ketenomgeving => ({
  segment,
  plan: kennis.plan,
  bediend: new Set(segmentkennis(kennis, segment).kernbedingen.flatMap(({ doelen }) => doelen)),
  gemeten: new Set(kennis.indicatoren.flatMap(({ doelen }) => doelen)),
  vandaag,
});
