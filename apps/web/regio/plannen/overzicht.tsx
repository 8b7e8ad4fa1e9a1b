// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Section, Table } from '#libs/ui';
import type { KeuzesView, procedureTekst } from '../../beleid/keuzes.tsx';
import { Keuzetabel } from './keuzetabel.tsx';

type Namen = Parameters<typeof procedureTekst>[1];
export type Contractrij = {
  readonly code: string;
  readonly nummer: number;
  readonly naam: string;
  readonly keuzes: KeuzesView;
};
export type Overzichtview = {
  readonly verband: string;
  readonly contracten: readonly Contractrij[];
  readonly namen: Namen;
  readonly segmenten: readonly {
    readonly code: string;
    readonly naam: string;
    readonly omschrijving: string | null;
    /** Names of the contracts in it. */
    readonly contracten: readonly string[];
  }[];
  readonly documenten: readonly {
    readonly code: string;
    readonly titel: string;
    readonly uitgever: string;
    readonly aantal: number;
  }[];
  readonly ongemodelleerd: readonly {
    readonly wat: string;
    readonly plaats: string;
    readonly reden: string;
  }[];
};

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
      <Section title="Nog niet opgenomen" id="niet-opgenomen">
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
