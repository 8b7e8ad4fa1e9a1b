// SPDX-License-Identifier: EUPL-1.2
import { DefinitionList, Moment, Section, Table } from '#libs/ui';
import type { DialoogView } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';

export type MomentView = Plat<DialoogView>;
/** What the parts of the page of the region are given. */
export type RegioProps = {
  readonly moment: MomentView;
  readonly magPlannen: boolean;
  readonly magBesluiten: boolean;
  readonly leestBesluit: boolean;
  readonly leestReacties: boolean;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

type Props = { readonly moment: MomentView };

type GegevensProps = Props & {
  /** Decisions of the region are not for everyone. */
  readonly leestBesluit: boolean;
};

/** What it is about, for whoever may see it. */
export const Gegevens = ({ moment, leestBesluit }: GegevensProps) => (
  <Section title="Waarover het gaat">
    <DefinitionList
      items={[
        { term: 'Soort', value: woorden.dialoogsoort[moment.soort] },
        {
          term: 'Inhoud',
          value: <Punten punten={moment.inhoud} />,
          note: moment.herkomst && <Bronvermelding herkomst={moment.herkomst} />,
        },
        ...(moment.segmentnamen.length > 0
          ? [{ term: 'Segmenten', value: moment.segmentnamen.map(({ naam }) => naam).join(', ') }]
          : []),
        ...(moment.contractnamen.length > 0
          ? [{ term: 'Contracten', value: moment.contractnamen.map(({ naam }) => naam).join(', ') }]
          : []),
        ...(moment.stukkenVooraf.length > 0
          ? [{ term: 'Stukken vooraf, volgens het plan', value: moment.stukkenVooraf.join(', ') }]
          : []),
        {
          term: 'Reageren kan tot en met',
          value: moment.reagerenTot ? <Moment value={moment.reagerenTot} /> : 'schriftelijk reageren is niet gevraagd',
        },
        {
          term: 'Besluit na afloop',
          value: <Besluit moment={moment} leestBesluit={leestBesluit} />,
        },
      ]}
    />
  </Section>
);

function Besluit({ moment: { besluit, handeling }, leestBesluit }: GegevensProps) {
  if (handeling === null) return 'niet nodig';
  if (besluit === null) return woorden.dialoogbesluit[handeling];
  return leestBesluit ? (
    <a href={`/regio/besluiten/${besluit}`}>genomen</a>
  ) : (
    'genomen; wat wijzigt, staat in de wijzigingsbrief'
  );
}

const Punten = ({ punten }: { readonly punten: readonly string[] }) => (
  <ul>
    {punten.map((punt) => (
      <li key={punt}>{punt}</li>
    ))}
  </ul>
);

/** The documents beforehand. */
export const Stukken = ({ moment: { stukken } }: Props) => (
  <Table
    caption="Stukken"
    captionHidden
    rows={stukken}
    rowKey={({ id }) => id}
    empty="Er zijn geen stukken."
    columns={[
      {
        key: 'naam',
        head: 'Stuk',
        kind: 'name',
        cell: ({ id, naam }) => <a href={`/beleid/dialoog/stukken/${id}`}>{naam}</a>,
      },
      { key: 'soort', head: 'Soort', cell: ({ soort }) => (soort === 'tekst' ? 'tekst in bepalingen' : 'bestand') },
      { key: 'versie', head: 'Versie', kind: 'number', cell: ({ versie }) => versie },
    ]}
  />
);

/** The report and the letter, once they are there. */
export function Uitkomst({ moment: { id, staat, documenten } }: Props) {
  if (staat !== 'gepubliceerd') return null;
  return (
    <Section title="Wat eruit kwam">
      <p>
        <a href={`/beleid/dialoog/${id}/publicatie`}>Alle reacties en antwoorden</a>, zonder de namen van wie reageerde.
      </p>
      {!documenten.some(({ soort }) => soort === 'verslag') && (
        <p>Het verslag wordt nu gemaakt. Open deze pagina straks opnieuw.</p>
      )}
      <Table
        caption="Verslag en brief"
        captionHidden
        rows={documenten}
        rowKey={(document) => document.id}
        columns={[
          {
            key: 'naam',
            head: 'Document',
            kind: 'name',
            cell: (document) => <a href={`/beleid/dialoog/documenten/${document.id}`}>{document.naam}</a>,
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
