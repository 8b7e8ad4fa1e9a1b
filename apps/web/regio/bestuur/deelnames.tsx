// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, Section, Table } from '#libs/ui';
import type { SamenwerkingView } from '#modules/regio';
import type { Plat } from '../../shell/plat.ts';

type View = Plat<SamenwerkingView>;

/** Who takes part from when to when, and whether that was so on the chosen day. */
export const Deelnames = ({ verband: { deelnames, op } }: { readonly verband: View }) => (
  <Section title="Wie doet wanneer mee">
    <Table
      caption="Deelnames, ook die voorbij zijn of nog komen"
      rows={deelnames}
      rowKey={({ id }) => id}
      empty="Het plan noemt niet wie meedoen."
      columns={[
        { key: 'naam', head: 'Deelnemer', kind: 'name', cell: ({ naam }) => naam },
        { key: 'soort', head: 'Soort', cell: ({ soort }) => soort },
        { key: 'van', head: 'Eerste dag', cell: ({ van }) => (van ? <Datum value={van} /> : 'onbekend') },
        { key: 'tot', head: 'Laatste dag', cell: ({ tot }) => (tot ? <Datum value={tot} /> : 'geen bekend') },
        { key: 'stand', head: 'Die dag', cell: (deelname) => <Stand deelname={deelname} op={op} /> },
        { key: 'grond', head: 'Rust op', cell: (deelname) => <RustOp deelname={deelname} /> },
      ]}
    />
  </Section>
);

function Stand({ deelname, op }: { readonly deelname: View['deelnames'][number]; readonly op: string }) {
  if (deelname.opDag) return <Badge kind="positive">doet mee</Badge>;
  return deelname.van && deelname.van > op ? <Badge kind="info">nog niet</Badge> : <Badge>niet meer</Badge>;
}

function RustOp({ deelname: { begonnenDoor, geeindigdDoor } }: { readonly deelname: View['deelnames'][number] }) {
  const link = (id: string, label: string) => <a href={`/regio/voorstellen/${id}`}>{label}</a>;
  return (
    <>
      {begonnenDoor ? link(begonnenDoor, 'besluit tot toetreden') : 'het plan'}
      {geeindigdDoor && <>, {link(geeindigdDoor, 'besluit tot vertrek')}</>}
    </>
  );
}
