// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, Section, Table } from '#libs/ui';
import type { SamenwerkingView } from '#modules/regio';
import type { Plat } from '../../shell/plat.ts';

type View = Plat<SamenwerkingView>;

/** The agreements and decisions on which a samenwerking rests, and until when. */
export const Grondslagen = ({ verband: { grondslagen, op } }: { readonly verband: View }) => (
  <Section title="Waar het op rust">
    <Table
      caption="Documenten waar het op rust"
      captionHidden
      rows={grondslagen}
      rowKey={({ naam }) => naam}
      empty="Er is geen document bekend."
      columns={[
        { key: 'naam', head: 'Document', kind: 'name', cell: ({ naam }) => naam },
        { key: 'soort', head: 'Soort', cell: ({ soort }) => soort },
        { key: 'van', head: 'Eerste dag', cell: ({ van }) => (van ? <Datum value={van} /> : 'onbekend') },
        { key: 'tot', head: 'Laatste dag', cell: (grondslag) => <Einde grondslag={grondslag} op={op} /> },
      ]}
    />
  </Section>
);

function Einde({ grondslag: { tot, onbepaald }, op }: { grondslag: View['grondslagen'][number]; op: string }) {
  if (!tot) return onbepaald ? 'onbepaalde tijd' : 'onbekend';
  return (
    <>
      <Datum value={tot} /> {tot < op && <Badge kind="warning">voorbij</Badge>}
    </>
  );
}
