// SPDX-License-Identifier: EUPL-1.2
import { Badge, Section, Table } from '#libs/ui';
import type { EigenReactie } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';
import { Antwoord } from './antwoord.tsx';

type Reactie = Plat<EigenReactie>;
type Props = {
  readonly eigen: readonly Reactie[];
  readonly stukken: readonly { readonly id: string; readonly naam: string }[];
  readonly reactietijd: boolean;
};

/** What the own organisation said, with the answers once they are there. */
export function EigenReacties({ eigen, stukken, reactietijd }: Props) {
  if (eigen.length === 0) return null;
  const name = (stuk: string) => stukken.find(({ id }) => id === stuk)?.naam ?? '';
  return (
    <Section title="Uw reacties" id="reacties">
      <Table
        caption={eigen.length === 1 ? '1 reactie' : `${eigen.length} reacties`}
        rows={eigen}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'waarover',
            head: 'Waarover',
            kind: 'name',
            cell: ({ stuk, bepaling }) => (bepaling ? `${name(stuk)}, ${bepaling}` : name(stuk)),
          },
          { key: 'reactie', head: 'Uw reactie', cell: (reactie) => <Woorden reactie={reactie} /> },
          {
            key: 'stand',
            head: 'Stand',
            cell: (reactie) => <Stand reactie={reactie} reactietijd={reactietijd} />,
          },
          {
            key: 'antwoord',
            head: 'Antwoord van de regio',
            cell: ({ beantwoording }) =>
              beantwoording ? <Antwoord beantwoording={beantwoording} /> : 'nog geen antwoord',
          },
        ]}
      />
    </Section>
  );
}

const Woorden = ({ reactie: { soort, tekst, vertrouwelijk } }: { readonly reactie: Reactie }) => (
  <>
    <Badge kind="neutral">{woorden.reactiesoort[soort]}</Badge> {tekst}
    {vertrouwelijk && <div>Vertrouwelijk, alleen voor de regio: {vertrouwelijk}</div>}
  </>
);

type StandProps = { readonly reactie: Reactie; readonly reactietijd: boolean };

function Stand({ reactie: { id, stuk, ingediend }, reactietijd }: StandProps) {
  if (ingediend) return <Badge kind="positive">ingediend</Badge>;
  return (
    <>
      <Badge kind="warning">nog niet ingediend</Badge>{' '}
      {reactietijd && <a href={`/beleid/dialoog/stukken/${stuk}/reactie?reactie=${id}`}>wijzigen</a>}
    </>
  );
}
