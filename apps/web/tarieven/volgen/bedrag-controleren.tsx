// SPDX-License-Identifier: EUPL-1.2
import { Datum } from '#libs/ui';
import type { LijstView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { TeControleren } from '../te-controleren.tsx';
import { BedragPer } from '../weergave.tsx';

type Bedrag = Plat<LijstView>['bedragen'][number];
type Props = { readonly bedragen: readonly Bedrag[]; readonly terug: Terug | undefined };

/** Amounts that wait for a second person. */
export const BedragControleren = ({ bedragen, terug }: Props) => (
  <TeControleren
    wat="bedrag"
    uitleg="Een ingevoerd bedrag telt pas mee als iemand anders het met de lijst heeft vergeleken."
    veld="lijstbedrag"
    vaststellen="tarieven/lijstbedrag-vaststellen"
    afwijzen="tarieven/lijstbedrag-afwijzen"
    terug={terug}
    ingevoerd={bedragen.filter(({ staat }) => staat === 'concept').map(asIngevoerd)}
  />
);

const asIngevoerd = (one: Bedrag) => ({
  id: one.id,
  magVaststellen: one.magVaststellen,
  label: `${one.regelNaam} controleren`,
  kop: (
    <>
      {one.regelNaam}: <BedragPer bedrag={one.bedrag} eenheid={one.eenheid} />, vanaf <Datum value={one.van} />
    </>
  ),
  herkomst: (
    <>
      Ingevoerd door {one.naam}. Bron: {one.bron}. Vastgesteld op:{' '}
      {one.vastgesteldOp ? <Datum value={one.vastgesteldOp} /> : 'onbekend'}.
    </>
  ),
});
