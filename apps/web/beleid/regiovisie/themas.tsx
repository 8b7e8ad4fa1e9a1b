// SPDX-License-Identifier: EUPL-1.2
import { type Column, Section, Table } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import { Naam, type Visie, type Visiedeel } from './woorden.tsx';

const schalen = ['lokaal', 'regionaal', 'bi-regionaal', 'bovenregionaal', 'landelijk'] as const;

export const Themas = ({ visie }: Visiedeel) => (
  <Section title="Beleidsthema’s en hun schaal" id="themas">
    <Table
      caption="Op welke schaal elk thema is georganiseerd"
      captionHidden
      rows={visie.themas}
      rowKey={({ thema }) => thema}
      columns={[
        {
          key: 'thema',
          head: 'Thema',
          kind: 'name',
          cell: ({ thema }) => (
            <Naam visie={visie} pad={`themas/${thema}`}>
              {woorden.beleidsthema[thema]}
            </Naam>
          ),
        },
        ...schalen.map(
          (schaal): Column<Visie['themas'][number]> => ({
            key: schaal,
            head: woorden.visieschaal[schaal].replace('Boven', 'Boven\u00AD'), // it may break there on a narrow screen
            cell: (thema) => (thema.schalen.length === 0 ? '?' : thema.schalen.includes(schaal) ? 'ja' : '–'),
          }),
        ),
      ]}
    />
    <p>Een vraagteken betekent: van dit thema is nog niet vastgelegd op welke schaal het is georganiseerd.</p>
  </Section>
);
