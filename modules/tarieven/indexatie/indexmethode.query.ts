// SPDX-License-Identifier: EUPL-1.2
import { input, norm, type Source } from '#libs/explain';
import { bekend, packSource } from '#libs/regiopakket';
import { leesPagina } from '#modules/regio';
import type { QueryContext } from '#platform/context';
import { pagina as schema, type TariefKeuzes } from '../pack.ts';
import { type BewaardIndexcijfer, readIndexcijfers } from './indexcijfer.store.ts';
import type { Indexcijfer, Indexmethode, Nacalculatie } from './indexmethode.ts';

/** The method as the pack gives it; what its documents do not say is null. */
export type Methodekeuze = {
  readonly gewichten: Indexmethode['gewichten'];
  readonly nacalculatie: Nacalculatie | null;
  readonly decimalenTussen: number | null;
  readonly decimalenUitkomst: number | null;
  readonly bron: Source;
};

type Base = Pick<QueryContext, 'tx'>;

export async function leesMethode(context: Base, verband: string): Promise<Methodekeuze> {
  const { pagina } = await leesPagina(context, verband, 'tarieven', schema);
  return methodOf(pagina.keuzes.indexatie);
}

function methodOf(indexatie: TariefKeuzes['indexatie']): Methodekeuze {
  const bron = packSource('tarieven/indexatie', indexatie);
  return {
    gewichten: indexatie.gewichten.map((gewicht) => ({ ...gewicht, bron })),
    nacalculatie: indexatie.nacalculatie === 'geen' ? 'geen' : bekend(indexatie.nacalculatie),
    decimalenTussen: bekend(indexatie.decimalenTussen),
    decimalenUitkomst: bekend(indexatie.decimalenUitkomst),
    bron,
  };
}

/** A method that can be computed with, or what it leaves open. */
export function bruikbareMethode(keuze: Methodekeuze): Indexmethode | readonly string[] {
  const { gewichten, nacalculatie, decimalenTussen, decimalenUitkomst } = keuze;
  if (nacalculatie !== null && decimalenTussen !== null && decimalenUitkomst !== null)
    return { gewichten, nacalculatie, decimalenTussen, decimalenUitkomst };
  return [
    ...(nacalculatie === null ? ['index-nacalculatie'] : []),
    ...(decimalenTussen === null ? ['index-decimalen-tussen'] : []),
    ...(decimalenUitkomst === null ? ['index-decimalen'] : []),
  ];
}

/** The adopted figures, ready to compute with. */
export const leesGeldendeCijfers = async ({ tx }: Base, verband: string): Promise<readonly Indexcijfer[]> =>
  (await readIndexcijfers(tx, verband))
    .filter(({ staat }) => staat === 'vastgesteld')
    .map((cijfer) => ({ ...asFigure(cijfer), bron: sourceOf(cijfer) }));

const asFigure = ({ reeks, jaar, stand, procent }: BewaardIndexcijfer) => ({ reeks, jaar, stand, procent });

const sourceOf = ({ reeks, jaar, stand, herkomst, bron, voorbeeld }: BewaardIndexcijfer): Source => {
  if (herkomst) return packSource(`tarieven/${reeks}-${stand}-${jaar}`, herkomst);
  if (voorbeeld) return { from: 'pack', item: bron, document: 'geen', paragraaf: 'geen', voorbeeld };
  return bron ? norm(bron) : input;
};
