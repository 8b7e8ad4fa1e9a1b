// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, Section, Table } from '#libs/ui';
import type { SegmentmemoView } from '#modules/beleid';
import type { Plat } from '../../shell/plat.ts';

/** Every version, as a file to send on. */
export const Versies = ({ view: { segment, versies } }: { readonly view: Plat<SegmentmemoView> }) =>
  versies.length > 0 && (
    <Section title="Downloaden">
      <Table
        caption="Versies van het memo"
        captionHidden
        rows={versies}
        rowKey={({ versie }) => String(versie)}
        columns={[
          { key: 'versie', head: 'Versie', kind: 'name', cell: ({ versie }) => `Versie ${versie}` },
          {
            key: 'staat',
            head: 'Stand',
            cell: ({ staat }) => <Badge kind={staat === 'vastgesteld' ? 'positive' : 'neutral'}>{staat}</Badge>,
          },
          { key: 'dag', head: 'Van', cell: ({ dag }) => <Datum value={dag} /> },
          { key: 'door', head: 'Door', cell: ({ door, vastgesteldDoor }) => vastgesteldDoor ?? door },
          {
            key: 'pdf',
            head: 'Om te lezen',
            cell: ({ versie }) => <a href={`/beleid/segmentmemos/${segment}.${versie}.pdf`}>pdf</a>,
          },
          {
            key: 'docx',
            head: 'Om te bewerken',
            cell: ({ versie }) => <a href={`/beleid/segmentmemos/${segment}.${versie}.docx`}>docx</a>,
          },
        ]}
      />
    </Section>
  );
