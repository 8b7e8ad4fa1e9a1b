// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import type { Datum } from '#libs/kernel';
import { bekend, packSource } from '#libs/regiopakket';
import { bekendeLooptijd, leesContract } from '#modules/beleid';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { volledig as eigenPagina } from '../pack.ts';
import type { Looptijd } from './looptijd.ts';
import { looptijdBerekenen } from './looptijd-berekenen.rule.ts';

type Vraag = { readonly verband: string; readonly contract: string; readonly ingang: Datum };

/** The terms of an agreement under this contract that begins on this day. @throws Error when the plan names no term */
export async function leesLooptijd(
  context: Pick<QueryContext, 'tx' | 'vandaag'>,
  { verband, contract, ingang }: Vraag,
): Promise<Outcome<Looptijd>> {
  const gekozen = (await leesContract(context, verband, contract, ingang))?.keuzes?.looptijd;
  const termijnen = bekendeLooptijd(gekozen);
  if (!gekozen || !termijnen) throw new Error(`het plan van ${verband} noemt geen looptijd voor ${contract}`);
  const { pagina } = await leesPagina(context, verband, 'contracten', eigenPagina);
  return looptijdBerekenen(
    {
      ingang,
      ...termijnen,
      wijze: bekend(gekozen.wijze),
      maandenVooraf: pagina.kennisgeving.maandenVoorEinde,
    },
    {
      patroon: packSource(`beleid/${contract}`, gekozen),
      kennisgeving: packSource('contracten/kennisgeving', pagina.kennisgeving),
    },
  );
}
