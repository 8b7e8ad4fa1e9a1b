// SPDX-License-Identifier: EUPL-1.2
import { Datum, Lines, Moment, Section, Table } from '#libs/ui';
import { rekenbasiswoorden as woorden } from '#modules/tarieven/teksten';
import type { Basis } from './inhoud.tsx';

/** Every version there was, with who proposed it and what a colleague made of it. */
export const Versies = ({ versies }: { readonly versies: readonly Basis[] }) =>
  versies.length === 0 ? null : (
    <Section title="Alle versies">
      <Table
        caption={`${versies.length} ${versies.length === 1 ? 'versie' : 'versies'}`}
        rows={versies}
        rowKey={({ id }) => id}
        columns={[
          { key: 'versie', head: 'Versie', kind: 'name', cell: ({ versie }) => versie },
          { key: 'van', head: 'Rekent vanaf', cell: ({ van }) => <Datum value={van} /> },
          { key: 'staat', head: 'Stand', cell: ({ staat }) => woorden.staat[staat] },
          {
            key: 'wie',
            head: 'Voorgesteld',
            cell: ({ naam, voorgesteld }) => (
              <>
                {naam}, <Moment value={voorgesteld} />
              </>
            ),
          },
          {
            key: 'oordeel',
            head: 'Gecontroleerd',
            cell: ({ beoordeeld, beoordeeldDoor, oordeel }) =>
              beoordeeld ? (
                <>
                  {beoordeeldDoor}, <Moment value={beoordeeld} />
                  {oordeel && <Lines text={oordeel} />}
                </>
              ) : (
                'nog niet'
              ),
          },
        ]}
      />
    </Section>
  );
