// SPDX-License-Identifier: EUPL-1.2
import { Datum, DefinitionList, Moment, Section, Table } from '#libs/ui';
import type { ProcedureView } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';

type View = Plat<ProcedureView>;

export const Momenten = ({ procedure }: Pick<View, 'procedure'>) => (
  <Section title="Wanneer">
    <DefinitionList
      items={[
        { term: 'De inschrijving opent', value: <Moment value={procedure.opent} /> },
        {
          term: 'De inschrijving sluit',
          value: <Moment value={procedure.sluit} />,
          note: 'Tot en met deze seconde is op tijd. Wat een seconde later komt, is te laat.',
        },
        { term: 'Uitslag uiterlijk', value: <Datum value={procedure.uitslag} /> },
        { term: 'De overeenkomsten gaan in', value: <Datum value={procedure.ingang} /> },
      ]}
    />
  </Section>
);

export const Documenten = ({ documenten }: Pick<View, 'documenten'>) =>
  documenten.length === 0 ? null : (
    <Section title="Documenten">
      <Table
        caption="Documenten bij de procedure"
        captionHidden
        rows={documenten}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'naam',
            head: 'Document',
            kind: 'name',
            cell: ({ id, naam }) => <a href={`/inkoop/documenten/${id}`}>{naam}</a>,
          },
          { key: 'op', head: 'Van', cell: ({ op }) => <Moment value={op} /> },
          {
            key: 'sha256',
            head: 'Controlegetal',
            cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code>,
          },
        ]}
      />
    </Section>
  );
