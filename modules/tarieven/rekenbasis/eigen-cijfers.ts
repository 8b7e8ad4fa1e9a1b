// SPDX-License-Identifier: EUPL-1.2
import { reason, type Source } from '#libs/explain';
import { zonderLeeg } from '#libs/kernel';
import type { Bewerking, Modelparameter, Rekeneenheid } from '../kostprijs/kostprijsmodel.ts';
import type { Opstelreden } from './opstelreden.ts';
import type { Eigencijfer } from './rekenbasis.ts';

type Ingevuld = { readonly parameters: readonly Modelparameter[]; readonly reasons: readonly Opstelreden[] };
/** An operation that applies a figure, and what the amount is for there. */
export type Cijferplek = { readonly bewerking: Bewerking; readonly per: Rekeneenheid };
type Plaats = {
  readonly product: string;
  readonly plekken: readonly Cijferplek[];
  /** The figures that hold for every product and those of the plan for this one, which these go before. */
  readonly algemeen: readonly Modelparameter[];
  readonly bronVan: (bron: string) => Source;
};

/**
 * Figures that somebody entered, as the operation that uses them reads them: of the same base as the general figure, so
 * that the two can be compared. One without CAO or size counts for each that the general figures tell apart.
 */
export function eigenCijfers(cijfers: readonly Eigencijfer[], plaats: Plaats): Ingevuld {
  const found = cijfers.map((cijfer, at): Ingevuld => {
    const plek = plaats.plekken.find(({ bewerking }) => bewerking.parameter === cijfer.soort);
    if (!plek)
      return {
        parameters: [],
        reasons: [reason('rekenbasis-cijfer-past-niet', { soort: cijfer.soort }, `cijfers.${at}.soort`)],
      };
    const general = plaats.algemeen.filter(({ soort }) => soort === cijfer.soort);
    return {
      parameters: scopes(cijfer, general).map((scope) => asParameter(cijfer, plek, plaats, scope)),
      reasons: [],
    };
  });
  return {
    parameters: found.flatMap(({ parameters }) => parameters),
    reasons: found.flatMap(({ reasons }) => reasons),
  };
}

type Scope = Pick<Modelparameter, 'cao' | 'aanbieder'>;

/** For whom a figure counts: as entered, and else for each CAO and size that the general figures name. */
function scopes({ cao, aanbieder }: Eigencijfer, general: readonly Modelparameter[]): readonly Scope[] {
  const caos = cao === undefined ? [undefined, ...new Set(general.flatMap((one) => one.cao ?? []))] : [cao];
  const sizes =
    aanbieder === undefined ? [undefined, ...new Set(general.flatMap((one) => one.aanbieder ?? []))] : [aanbieder];
  return caos.flatMap((one) => sizes.map((size) => zonderLeeg({ cao: one, aanbieder: size })));
}

const usual = {
  opslag: 'opslag',
  deling: 'deling',
  bedrag: 'bedrag',
  omrekening: 'aantal',
  vermenigvuldiging: 'aantal',
  weging: 'aantal',
} as const;

/** Which value an operation takes. */
export function waardesoort({ soort }: Pick<Bewerking, 'soort'>): 'procent' | 'euro' | 'aantal' {
  if (soort === 'opslag' || soort === 'deling') return 'procent';
  return soort === 'bedrag' ? 'euro' : 'aantal';
}

function asParameter(
  { soort, waarde, jaar, bron, reden, wijze: chosen }: Eigencijfer,
  { bewerking, per }: Cijferplek,
  { product, algemeen, bronVan }: Plaats,
  scope: Scope,
): Modelparameter {
  const like = algemeen.find((one) => one.soort === soort);
  const wijze = bewerking.soort === 'opslag' ? (chosen ?? like?.wijze ?? 'opslag') : usual[bewerking.soort];
  const kind = waardesoort(bewerking);
  const isShare = wijze === 'aandeel' && bewerking.over === undefined;
  return {
    code: [soort, product, scope.cao, scope.aanbieder].filter(Boolean).join('-'),
    soort,
    wijze,
    ...(like?.definitie !== undefined && { definitie: like.definitie }),
    [kind]: waarde,
    ...(kind === 'procent' && { waarover: isShare ? bewerking.naar : (bewerking.over ?? bewerking.van) }),
    ...(kind === 'euro' && { per }),
    aard: 'open',
    jaar,
    product,
    ...scope,
    reden,
    bron: bronVan(bron),
  };
}
