// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Moment, Section, Table } from '#libs/ui';

type Aangeboden = {
  readonly id: string;
  readonly naam: string;
  readonly aangeboden: string;
  readonly door: string;
};
type Props<Rij extends Aangeboden> = {
  readonly rijen: readonly Rij[];
  /** The address of the page of one, without its identifier. */
  readonly onder: string;
  readonly stand: (rij: Rij) => ReactNode;
};

/** Files that were offered to be read in, and how that ended; nothing when there are none. */
export const EerderAangeboden = <Rij extends Aangeboden>({ rijen, onder, stand }: Props<Rij>) =>
  rijen.length === 0 ? null : (
    <Section title="Eerder aangeboden">
      <Table
        caption="Aangeboden bestanden, het nieuwste eerst"
        captionHidden
        rows={rijen}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'naam',
            head: 'Bestand',
            kind: 'name',
            cell: ({ id, naam }) => <a href={`${onder}/${id}`}>{naam}</a>,
          },
          { key: 'op', head: 'Aangeboden', cell: ({ aangeboden }) => <Moment value={aangeboden} /> },
          { key: 'door', head: 'Door', cell: ({ door }) => door },
          { key: 'stand', head: 'Stand', cell: stand },
        ]}
      />
    </Section>
  );
