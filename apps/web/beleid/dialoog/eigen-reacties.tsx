// SPDX-License-Identifier: EUPL-1.2
import { Badge, Lines, Pagination, pageLinks, Section, Table } from '#libs/ui';
import type { EigenReactie } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { Antwoord } from './antwoord.tsx';
import { paginas } from './pagina.ts';

type Reactie = Plat<EigenReactie>;
type Props = {
  readonly eigen: readonly Reactie[];
  readonly stukken: readonly { readonly id: string; readonly naam: string }[];
  readonly reactietijd: boolean;
  /** Which page of them the address asks for. */
  readonly pagina: number;
};

const perPagina = 50;

/** What the own organisation said, with the answers once they are there. */
export function EigenReacties({ eigen, stukken, reactietijd, pagina: asked }: Props) {
  if (eigen.length === 0) return null;
  const last = paginas(eigen.length, perPagina);
  const pagina = Math.min(asked, last);
  const name = (stuk: string) => stukken.find(({ id }) => id === stuk)?.naam ?? '';
  return (
    <Section title="Uw reacties" id="reacties">
      <Table
        caption={telling(eigen.length, 'reactie', 'reacties')}
        rows={eigen.slice((pagina - 1) * perPagina, pagina * perPagina)}
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
      {last > 1 && <Pagination {...pageLinks(pagina, last, (page) => `?pagina=${page}#reacties`)} />}
    </Section>
  );
}

const Woorden = ({ reactie: { soort, tekst, vertrouwelijk } }: { readonly reactie: Reactie }) => (
  <>
    <Badge kind="neutral">{woorden.reactiesoort[soort]}</Badge> <Lines text={tekst} />
    {vertrouwelijk && (
      <div>
        Vertrouwelijk, alleen voor de regio: <Lines text={vertrouwelijk} />
      </div>
    )}
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
