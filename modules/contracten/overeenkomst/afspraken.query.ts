// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { bekend } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { type ContractenPagina, volledig as eigenPagina, type PakketVerplichting } from '../pack.ts';
import type { Overeenkomst } from './overeenkomst.ts';

export type Kernbeding = {
  readonly code: string;
  readonly naam: string;
  readonly tekst: string;
  readonly voorbeeld: boolean;
};
/** A duty besides giving care. `wanneer` is null where the region has not said it. */
export type Verplichting = {
  readonly code: string;
  readonly naam: string;
  readonly tekst: string;
  readonly vormen: readonly string[];
  readonly gevolg: string | null;
  readonly wanneer: string | null;
};
export type Afspraken = {
  readonly kernbedingen: readonly Kernbeding[];
  readonly verplichtingen: readonly Verplichting[];
  /** What follows when nobody gives notice; more than one reading while the sources contradict each other. */
  readonly zonderKennisgeving: readonly { readonly gevolg: Gevolg; readonly plaats: Plaats | null }[];
};
type Gevolg = 'eindigt' | 'loopt-door';
type Plaats = { readonly document: string; readonly paragraaf: string };

/** What holds under a contract besides products and tariffs: the adopted kernbedingen, and the region's duties. */
export async function leesAfspraken(
  context: Pick<QueryContext, 'tx'>,
  { verband, contract, micro }: Pick<Overeenkomst, 'verband' | 'contract' | 'micro'>,
): Promise<Afspraken> {
  const { pagina } = await leesPagina(context, verband, 'contracten', eigenPagina);
  return {
    kernbedingen: await rows<Kernbeding>(
      context.tx,
      sql`select code, naam, tekst, voorbeeld from beleid.v_kernbedingen
          where verband = ${verband} and contract = ${contract} and staat = 'vastgesteld' order by naam`,
    ),
    verplichtingen: pagina.verplichtingen
      .filter(({ contracten }) => contracten === 'alle' || contracten.includes(contract))
      .filter((verplichting) => !micro || verplichting.micro !== 'vrijgesteld')
      .map((verplichting) => asVerplichting(verplichting, micro)),
    zonderKennisgeving: readingsOf(pagina.kennisgeving),
  };
}

function readingsOf({ zonderKennisgeving }: ContractenPagina['kennisgeving']): Afspraken['zonderKennisgeving'] {
  const known = bekend(zonderKennisgeving);
  if (known) return [{ gevolg: known, plaats: null }];
  if (typeof zonderKennisgeving !== 'object') return [];
  return zonderKennisgeving.tegenstrijdig.map(({ waarde, bron: { document, paragraaf } }) => ({
    gevolg: waarde,
    plaats: { document, paragraaf },
  }));
}

function asVerplichting(item: PakketVerplichting, micro: boolean): Verplichting {
  const ritme = micro && typeof item.micro === 'object' ? item.micro.ritme : bekend(item.ritme);
  return {
    code: item.code,
    naam: item.naam,
    tekst: item.tekst,
    vormen: item.vormen ?? [],
    gevolg: item.gevolg ?? null,
    wanneer: ritme && ritmes[ritme],
  };
}

const ritmes = {
  eenmalig: 'één keer',
  halfjaarlijks: 'elk half jaar',
  jaarlijks: 'elk jaar',
  tweejaarlijks: 'eens in de twee jaar',
  doorlopend: 'doorlopend',
  'bij-gebeurtenis': 'als het voorkomt',
} as const;
