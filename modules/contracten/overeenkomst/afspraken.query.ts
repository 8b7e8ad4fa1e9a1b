// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { bekend } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { rows } from '#platform/database';
import { pagina as eigenPagina, type PakketVerplichting } from '../pack.ts';
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
  readonly zonderKennisgeving: readonly { readonly gevolg: Gevolg; readonly plaats: string | null }[];
};
type Gevolg = 'eindigt' | 'loopt-door';

/** What holds under a contract besides products and tariffs: the adopted kernbedingen, and the region's duties. */
export async function leesAfspraken(
  context: Pick<QueryContext, 'tx'>,
  { verband, contract, micro }: Pick<Overeenkomst, 'verband' | 'contract' | 'micro'>,
): Promise<Afspraken> {
  const { pagina } = await leesPagina(context, verband, 'contracten', eigenPagina);
  const { zonderKennisgeving } = pagina.kennisgeving;
  const gekozen = bekend(zonderKennisgeving);
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
    zonderKennisgeving:
      typeof zonderKennisgeving === 'object' && !gekozen
        ? zonderKennisgeving.tegenstrijdig.map(({ waarde, bron }) => ({
            gevolg: waarde,
            plaats: `${bron.document}, ${bron.paragraaf}`,
          }))
        : gekozen
          ? [{ gevolg: gekozen, plaats: null }]
          : [],
  };
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
