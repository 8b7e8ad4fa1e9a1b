// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { Datum, Section, Table, Waarom } from '#libs/ui';
import type { Looptijd } from '#modules/contracten';
import { waaromTeksten } from '../shell/teksten.ts';

/** When the agreement ends, can go on, and must be decided about. */
export function Kalender({ looptijd }: { readonly looptijd: Outcome<Looptijd> }) {
  if (looptijd.status !== 'decided') return null;
  return (
    <Section title="Kalender">
      <Table
        caption="Termijnen en beslismomenten"
        rows={looptijd.value.termijnen}
        rowKey={({ nummer }) => String(nummer)}
        columns={[
          {
            key: 'termijn',
            head: 'Termijn',
            kind: 'name',
            cell: ({ soort, nummer, jaren }) =>
              `${soort === 'initieel' ? 'Eerste termijn' : `Verlenging ${nummer - 1}`}, ${jaren} jaar`,
          },
          { key: 'van', head: 'Van', cell: ({ van }) => <Datum value={van} /> },
          { key: 'tot', head: 'Tot en met', cell: ({ tot }) => <Datum value={tot} /> },
          {
            key: 'beslissen',
            head: 'Beslissen uiterlijk',
            cell: ({ beslissenVoor }) => (beslissenVoor ? <Datum value={beslissenVoor} /> : 'de overeenkomst eindigt'),
          },
        ]}
      />
      <Waarom
        outcome={looptijd}
        texts={waaromTeksten}
        sentence="De termijnen volgen uit het inkoopplan; het beslismoment uit de contractstandaard."
      />
    </Section>
  );
}
