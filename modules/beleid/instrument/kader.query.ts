// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { lezingen } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { type BekendeLooptijd, bekendeLooptijd } from '../contract/bekende-looptijd.query.ts';
import type { ContractRij } from '../contract/contract.store.ts';
import { pagina as beleidPagina } from '../pack.ts';
import { type Instrumenten, type Looptijd, type Procedure, regimes } from './instrumenten.ts';

/** What other pages of the pack say about the choices: what a form of procedure means, and who chooses under it. */
export type Kader = {
  readonly procedures: Readonly<Record<string, Procedure>>;
  readonly gedwongen: ReadonlySet<string>;
};

const inkoop = z.looseObject({
  procedurevormen: z
    .array(
      z.looseObject({
        code: z.string(),
        regime: z.enum([...regimes, 'nader-te-bepalen']),
        toetreding: z.looseObject({ tussentijds: z.enum(['ja', 'nee', 'nee-tenzij']) }).optional(),
      }),
    )
    .default([]),
});
const toegang = z.looseObject({
  aanbiederkeuze: z
    .array(z.looseObject({ procedurevorm: z.string(), kiest: z.enum(['inwoner', 'gemeente']) }))
    .default([]),
});

export async function leesKader(context: Pick<QueryContext, 'tx'>, verband: string): Promise<Kader> {
  const { segmenten } = (await leesPagina(context, verband, 'beleid', beleidPagina)).pagina;
  const { procedurevormen } = (await leesPagina(context, verband, 'inkoop', inkoop)).pagina;
  const { aanbiederkeuze } = (await leesPagina(context, verband, 'toegang', toegang)).pagina;
  const kiest = new Map(aanbiederkeuze.map(({ procedurevorm, kiest }) => [procedurevorm, kiest]));
  return {
    procedures: Object.fromEntries(
      procedurevormen.flatMap(({ code, regime, toetreding }) =>
        regime === 'nader-te-bepalen'
          ? []
          : [[code, { regime, tussentijds: toetreding?.tussentijds ?? null, kiest: kiest.get(code) ?? null }]],
      ),
    ),
    gedwongen: new Set(segmenten.filter(({ aard }) => aard === 'gedwongen-kader').map(({ code }) => code)),
  };
}

/** The choices of a contract as the rule knows them, with every reading of a plan that contradicts itself. */
export function asInstrumenten(
  { wet, segment, keuzes }: Pick<ContractRij, 'wet' | 'segment' | 'keuzes'>,
  { procedures, gedwongen }: Kader,
): Instrumenten {
  const { procedure, bekostiging, leveranciers, budgetplafond } = keuzes ?? {};
  const looptijd = bekendeLooptijd(keuzes?.looptijd);
  return {
    wet,
    gedwongen: gedwongen.has(segment),
    procedure: lezingen(procedure?.vorm).flatMap((vorm) => procedures[vorm] ?? []),
    looptijd: looptijd ? [asLooptijd(looptijd)] : [],
    bekostiging: lezingen(bekostiging?.vormen),
    leveranciers: lezingen(leveranciers?.typen),
    plafond: budgetplafond ? [budgetplafond.mogelijk] : [],
  };
}

const asLooptijd = ({ initieelJaren, verlengingen }: BekendeLooptijd): Looptijd => ({
  eersteJaren: initieelJaren,
  totaalJaren: verlengingen.reduce((sum, jaren) => sum + jaren, initieelJaren),
});
