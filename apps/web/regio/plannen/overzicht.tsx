// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Section, Table } from '#libs/ui';
import { Keuzetabel } from './keuzetabel.tsx';
import type { Overzichtview } from './overzichtview.ts';

type Props = { readonly plan: Overzichtview };

/** The plan at a glance: its choices per contract, its segments, and the documents on which it rests. */
export const Overzicht = ({ plan }: Props) => (
  <>
    {plan.contracten.length > 0 && (
      <Section title="De keuzes per contract" id="keuzes">
        <Keuzetabel plan={plan} />
      </Section>
    )}
    <Section title="Segmenten" id="segmenten">
      <Segmenttabel plan={plan} />
    </Section>
    <Section title="Documenten" id="documenten">
      <Documenttabel plan={plan} />
    </Section>
    {plan.ongemodelleerd.length > 0 && (
      <Section title="Niet opgenomen, en waarom" id="niet-opgenomen">
        <ul>
          {plan.ongemodelleerd.map(({ wat, plaats, reden }) => (
            <li key={`${plaats}${wat}`}>
              {wat} ({plaats}). {reden}
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
);

const Documenttabel = ({ plan: { verband, documenten } }: Props) => (
  <Table
    caption="Documenten waarop het plan rust"
    captionHidden
    rows={documenten}
    rowKey={({ code }) => code}
    columns={[
      {
        key: 'titel',
        head: 'Document',
        kind: 'name',
        cell: ({ code, titel }) => <a href={`/regio/plannen/${verband}/documenten/${code}`}>{titel}</a>,
      },
      { key: 'uitgever', head: 'Van', cell: ({ uitgever }) => uitgever },
      { key: 'aantal', head: 'Gegevens', kind: 'number', cell: ({ aantal }) => aantal },
    ]}
  />
);

const Segmenttabel = ({ plan: { segmenten, contracten } }: Props) => (
  <Table
    caption={`${segmenten.length} segmenten`}
    captionHidden
    rows={segmenten}
    rowKey={({ code }) => code}
    columns={[
      { key: 'naam', head: 'Segment', kind: 'name', cell: ({ naam }) => naam },
      ...(segmenten.some(({ omschrijving }) => omschrijving !== null) ? [omschrijvingColumn] : []),
      ...(contracten.length > 0 ? [contractenColumn] : []),
    ]}
  />
);

type Segmentrij = Overzichtview['segmenten'][number];
const omschrijvingColumn: Column<Segmentrij> = {
  key: 'wat',
  head: 'Wat het is',
  cell: ({ omschrijving }) => omschrijving ?? <Badge kind="warning">onbekend</Badge>,
};
const contractenColumn: Column<Segmentrij> = {
  key: 'contracten',
  head: 'Contracten',
  cell: ({ contracten }) => contracten.join(', ') || '–',
};
