// SPDX-License-Identifier: EUPL-1.2
import { Badge, Moment, Table } from '#libs/ui';
import type { Aanbiedersignaal } from '#modules/regio';
import { woorden } from '#modules/regio/teksten';
import { hoofdletter } from '../../shell/hoofdletter.ts';
import type { Plat } from '../../shell/plat.ts';

/** Signals about aanbieders, what is still open first. */
export const Signalenlijst = ({ signalen }: { readonly signalen: readonly Plat<Aanbiedersignaal>[] }) => (
  <Table
    caption="Signalen"
    captionHidden
    rows={signalen}
    rowKey={({ id }) => id}
    empty="Er zijn geen signalen."
    columns={[
      {
        key: 'soort',
        head: 'Signaal',
        kind: 'name',
        cell: ({ id, soort, aanbiedernaam }) => (
          <a href={`/regio/signalen/${id}`}>
            {hoofdletter(woorden.signaal[soort] ?? soort)}, {aanbiedernaam}
          </a>
        ),
      },
      { key: 'gemeld', head: 'Doorgegeven', cell: ({ gemeld }) => <Moment value={gemeld} /> },
      { key: 'melder', head: 'Door', cell: ({ melder }) => melder },
      {
        key: 'stand',
        head: 'Stand',
        cell: ({ opgepakt }) =>
          opgepakt ? <Badge kind="positive">opgepakt</Badge> : <Badge kind="warning">open</Badge>,
      },
    ]}
  />
);
