// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';
import type { Schaalcel, SchaalmatrixView } from '#modules/regio';
import type { Plat } from '../../shell/plat.ts';

export type Schalen = Plat<SchaalmatrixView>['schalen'];
type Props = { readonly cel: Plat<Schaalcel> | undefined; readonly schalen: Schalen };

/** Where one task of a care form lies: the scales, who carries it out, and what is special. */
export function Cel({ cel, schalen }: Props) {
  if (!cel) return <Badge kind="warning">onbekend</Badge>;
  const namen = cel.schalen.map((code) => schalen.find((schaal) => schaal.code === code)?.naam ?? code);
  return (
    <>
      {namen.join(' en ')}
      {cel.uitvoerder && <div>door {cel.uitvoerder}</div>}
      {cel.bijzonder && <div className="ir-facts__note">{cel.bijzonder}</div>}
    </>
  );
}
