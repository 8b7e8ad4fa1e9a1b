// SPDX-License-Identifier: EUPL-1.2
import { type Column, Section, Table } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import { Naam, Standbadge, type Visie, type Visiedeel } from './woorden.tsx';

export const Teams = ({ visie }: Visiedeel) => (
  <Section title="Vijf basisfuncties per toegangsteam" id="basisfuncties">
    <p>
      De namen van de basisfuncties zijn zoals zij meestal worden gebruikt; de norm noemt alleen dat het er vijf zijn.
    </p>
    <Table
      caption="De vijf basisfuncties per toegangsteam"
      captionHidden
      rows={visie.teams}
      rowKey={({ gemeente }) => gemeente}
      columns={[
        {
          key: 'team',
          head: 'Toegangsteam',
          kind: 'name',
          cell: ({ gemeente, naam }) => (
            <Naam visie={visie} pad={`basisfuncties/${gemeente}`}>
              {naam}
            </Naam>
          ),
        },
        ...Object.entries(woorden.basisfunctie).map(
          ([code, head]): Column<Visie['teams'][number]> => ({
            key: code,
            head,
            cell: ({ functies }) => (
              <Standbadge stand={functies.find(({ basisfunctie }) => basisfunctie === code)?.stand ?? null} />
            ),
          }),
        ),
      ]}
    />
  </Section>
);
