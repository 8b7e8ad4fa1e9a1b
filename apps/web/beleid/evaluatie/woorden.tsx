// SPDX-License-Identifier: EUPL-1.2
import { Badge, type BadgeKind, Datum } from '#libs/ui';
import type { EvaluatieRij } from '#modules/beleid';
import { evaluatiewoorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';

type Rij = Plat<EvaluatieRij>;
const kinds = { gepland: 'neutral', 'in-uitvoering': 'info', vastgesteld: 'positive' } as const satisfies Record<
  Rij['staat'],
  BadgeKind
>;

export const EvaluatieStaat = ({ staat }: Pick<Rij, 'staat'>) => (
  <Badge kind={kinds[staat]}>{evaluatiewoorden.staat[staat]}</Badge>
);

/** A day, or that nobody has said it. */
export const Dag = ({ dag }: { readonly dag: string | null }) =>
  dag ? <Datum value={dag} /> : <Badge kind="warning">onbekend</Badge>;

/** Over which days it looks back, as far as that is known. */
export const Terugblik = ({ overVan, overTot }: Pick<Rij, 'overVan' | 'overTot'>) =>
  overVan === null && overTot === null ? (
    <Badge kind="warning">onbekend</Badge>
  ) : (
    <>
      van <Dag dag={overVan} /> tot en met <Dag dag={overTot} />
    </>
  );
