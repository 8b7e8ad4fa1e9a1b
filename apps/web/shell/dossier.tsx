// SPDX-License-Identifier: EUPL-1.2
import { Moment, Section, Table, Timeline } from '#libs/ui';
import { actTekst } from './teksten.ts';

type Document = { readonly id: string; readonly naam: string; readonly sha256: string; readonly op: string };

/** The documents of a dossier, each with the hash that proves it unchanged. */
export function Documenten({ documenten }: { readonly documenten: readonly Document[] }) {
  if (documenten.length === 0) return null;
  return (
    <Section title="Documenten">
      <Table
        caption="Bewaarde documenten"
        captionHidden
        rows={documenten}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'naam',
            head: 'Document',
            kind: 'name',
            cell: ({ id, naam }) => <a href={`/documenten/${id}`}>{naam}</a>,
          },
          { key: 'op', head: 'Bewaard', cell: ({ op }) => <Moment value={op} /> },
          {
            key: 'sha256',
            head: 'Controlegetal',
            cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code>,
          },
        ]}
      />
    </Section>
  );
}

type Gebeurd = { readonly volgnummer: number; readonly op: string; readonly naam: string; readonly act: string };

/** Who did what, and when. */
export function Geschiedenis({ gebeurtenissen }: { readonly gebeurtenissen: readonly Gebeurd[] }) {
  if (gebeurtenissen.length === 0) return null;
  return (
    <Section title="Geschiedenis">
      <Timeline
        label="Wat er gebeurde"
        items={gebeurtenissen.map(({ op, naam, act }) => ({
          when: <Moment value={op} />,
          who: naam,
          what: actTekst(act),
        }))}
      />
    </Section>
  );
}
