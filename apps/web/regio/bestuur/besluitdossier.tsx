// SPDX-License-Identifier: EUPL-1.2
import { Badge, Moment, Section, Table } from '#libs/ui';
import type { BesluitdossierView } from '#modules/regio';
import { Documenten, Geschiedenis } from '../../shell/dossier.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Stukken } from './stukken.tsx';

/** What belongs to a decision: what else was decided about the same, whom it was told, and what happened. */
type Props = { readonly besluit: Plat<BesluitdossierView>; readonly terug: Terug | undefined };

export const Dossier = ({ besluit, terug }: Props) => (
  <>
    <Stukken besluit={besluit} terug={terug} />
    <Documenten documenten={besluit.documenten} />
    {besluit.overHetzelfde.length > 0 && (
      <Section title="Ook hierover besloten">
        <ul>
          {besluit.overHetzelfde.map(({ id, titel, door, genomen }) => (
            <li key={id}>
              <a href={`/regio/besluiten/${id}`}>{titel}</a>, {door}, <Moment value={genomen} />
            </li>
          ))}
        </ul>
      </Section>
    )}
    {besluit.kennisnemingen.length > 0 && (
      <Section title="Wie hiervan hoorde">
        <Table
          compact
          caption={`${besluit.kennisnemingen.filter(({ gelezen }) => gelezen).length} van ${besluit.kennisnemingen.length} gemeenten namen kennis`}
          rows={besluit.kennisnemingen}
          rowKey={({ gemeente }) => gemeente}
          columns={[
            { key: 'gemeente', head: 'Gemeente', kind: 'name', cell: ({ gemeentenaam }) => gemeentenaam },
            {
              key: 'gelezen',
              head: 'Kennisgenomen',
              cell: ({ gelezen }) => (gelezen ? <Moment value={gelezen} /> : <Badge kind="warning">nog niet</Badge>),
            },
          ]}
        />
      </Section>
    )}
    <Geschiedenis gebeurtenissen={besluit.geschiedenis} />
  </>
);
