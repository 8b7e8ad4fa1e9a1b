// SPDX-License-Identifier: EUPL-1.2
import type { Herkomst } from '#libs/regiopakket';
import { Badge, type Column, Section, Table } from '#libs/ui';
import {
  bekostigingTekst,
  type KeuzesView,
  leveranciersTekst,
  looptijdTekst,
  procedureTekst,
  toegangTekst,
} from '../../beleid/keuzes.tsx';
import { plaatsVan } from '../../shell/herkomst.tsx';
import { anker } from './anker.ts';

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

/** The plan at a glance: its choices per contract, its segments, and the documents on which it rests. */
export const Overzicht = ({ plan }: { readonly plan: Overzichtview }) => (
  <>
    {plan.contracten.length > 0 && (
      <Section title="De keuzes per contract" id="keuzes">
        <Keuzetabel plan={plan} />
      </Section>
    )}
    <Section title="Segmenten" id="segmenten">
      <Table
        caption={`${plan.segmenten.length} segmenten`}
        captionHidden
        rows={plan.segmenten}
        rowKey={({ code }) => code}
        columns={[
          { key: 'naam', head: 'Segment', kind: 'name', cell: ({ naam }) => naam },
          ...(plan.segmenten.some(({ omschrijving }) => omschrijving !== null) ? [omschrijvingColumn] : []),
          ...(plan.contracten.length > 0 ? [contractenColumn] : []),
        ]}
      />
    </Section>
    <Section title="Documenten" id="documenten">
      <Table
        caption="Documenten waarop het plan rust"
        captionHidden
        rows={plan.documenten}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'titel',
            head: 'Document',
            kind: 'name',
            cell: ({ code, titel }) => <a href={`/regio/plannen/${plan.verband}/documenten/${code}`}>{titel}</a>,
          },
          { key: 'uitgever', head: 'Van', cell: ({ uitgever }) => uitgever },
          { key: 'aantal', head: 'Gegevens', kind: 'number', cell: ({ aantal }) => aantal },
        ]}
      />
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

/** Every choice leads to its paragraph; one that the plan does not make says so. */
function Keuzetabel({ plan: { verband, contracten, namen } }: { readonly plan: Overzichtview }) {
  const cell = (key: keyof KeuzesView, head: string, text: (keuzes: KeuzesView) => string): Column<Contractrij> => ({
    key,
    head,
    cell: ({ keuzes }) => <Keuze verband={verband} tekst={text(keuzes)} herkomst={keuzes[key]} />,
  });
  return (
    <Table
      caption="Per contract: procedure, looptijd, bekostiging, toegang en leveranciers"
      captionHidden
      rows={contracten}
      rowKey={({ code }) => code}
      columns={[
        { key: 'contract', head: 'Contract', kind: 'name', cell: ({ nummer, naam }) => `${nummer}. ${naam}` },
        cell('procedure', 'Procedure', (keuzes) => procedureTekst(keuzes, namen)),
        cell('looptijd', 'Looptijd', looptijdTekst),
        cell('bekostiging', 'Bekostiging', bekostigingTekst),
        cell('toegang', 'Toegang', (keuzes) => toegangTekst(keuzes, namen)),
        cell('leveranciers', 'Leveranciers', leveranciersTekst),
      ]}
    />
  );
}

type KeuzeProps = { readonly verband: string; readonly tekst: string; readonly herkomst: Herkomst | undefined };

function Keuze({ verband, tekst, herkomst }: KeuzeProps) {
  if (!herkomst) return <Badge kind="warning">onbekend</Badge>;
  const { bron, voorbeeld, zieOok = [] } = herkomst;
  const figuur = zieOok.find(({ paragraaf }) => /^figuur/i.test(paragraaf));
  return (
    <>
      {bron ? (
        <a href={`/regio/plannen/${verband}/documenten/${bron.document}#${anker(bron.paragraaf)}`}>{tekst}</a>
      ) : (
        tekst
      )}{' '}
      {voorbeeld && <Badge kind="voorbeeld" />}
      {figuur && (
        <div>
          <Badge kind="warning">anders gedrukt</Badge> {plaatsVan(figuur)}
          {figuur.citaat && <>: ‘{figuur.citaat}’</>}
        </div>
      )}
    </>
  );
}
