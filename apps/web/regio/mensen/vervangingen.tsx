// SPDX-License-Identifier: EUPL-1.2
import { type Column, Periode, SubmitButton, Table } from '#libs/ui';
import type { AccountView } from '#modules/regio';
import type { Plat } from '../../shell/plat.ts';
import { rolnamen } from './rol-weergave.tsx';

type Rij = Plat<AccountView>['vervangingen'][number];
type Props = {
  readonly vervangingen: readonly Rij[];
  readonly leeg: string;
  /** With a button that takes one back at once. */
  readonly intrekbaar?: boolean;
};

/** Who takes whose place. */
export const Vervangingen = ({ vervangingen, leeg, intrekbaar = false }: Props) => (
  <Table
    caption="Wie wie vervangt"
    captionHidden
    rows={vervangingen}
    rowKey={({ id }) => id}
    empty={leeg}
    columns={[
      { key: 'wie', head: 'Wie', kind: 'name', cell: ({ naam }) => naam },
      { key: 'door', head: 'Vervangen door', cell: ({ vervangernaam }) => vervangernaam },
      { key: 'rollen', head: 'Als', cell: ({ rollen }) => rolnamen(rollen) },
      { key: 'wanneer', head: 'Wanneer', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
      ...(intrekbaar ? [intrekken] : []),
    ]}
  />
);

const intrekken: Column<Rij> = {
  key: 'intrekken',
  head: 'Intrekken',
  kind: 'action',
  cell: ({ id, naam, vervangernaam }) => (
    <form method="post">
      <input type="hidden" name="_act" value="regio/vervanging-intrekken" />
      <input type="hidden" name="vervanging" value={id} />
      <SubmitButton kind="secondary" aria-label={`Vervanging van ${naam} door ${vervangernaam} intrekken`}>
        Intrekken
      </SubmitButton>
    </form>
  ),
};
