// SPDX-License-Identifier: EUPL-1.2
import { Badge, Details, Lines, Table } from '#libs/ui';
import type { StukView } from '#modules/beleid';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';

type Stuk = Plat<StukView>;
type Bepaling = Stuk['bepalingen'][number];
type Props = {
  readonly stuk: Stuk;
  readonly reageert: boolean;
  /** Counts are of the own reactions. */
  readonly eigen: boolean;
  /** Whether the viewer may read what others reacted; else he sees how many did. */
  readonly leestReacties: boolean;
};

/** A text with its numbers; for who may react, a way to do so at each of them. */
export const Bepalingen = ({ stuk, reageert, eigen, leestReacties }: Props) => (
  <Table
    caption={telling(stuk.bepalingen.length, 'bepaling', 'bepalingen')}
    rows={stuk.bepalingen}
    rowKey={({ nummer }) => nummer}
    columns={[
      { key: 'nummer', head: 'Nr.', kind: 'name', cell: ({ nummer }) => <span id={`b${nummer}`}>{nummer}</span> },
      { key: 'tekst', head: 'Tekst', cell: (bepaling) => <Tekst bepaling={bepaling} /> },
      {
        key: 'reacties',
        head: kop(reageert, eigen),
        cell: ({ nummer, reacties }) => {
          if (reageert) return <Reageer stuk={stuk} nummer={nummer} />;
          if (reacties === 0) return <Eigen stuk={stuk} nummer={nummer} />;
          if (!leestReacties) return reacties;
          return (
            <a href={`/beleid/dialoog/${stuk.tafel.id}/reacties?stuk=${stuk.id}&bepaling=${nummer}`}>{reacties}</a>
          );
        },
      },
    ]}
  />
);

const kop = (reageert: boolean, eigen: boolean): string => {
  if (reageert) return 'Reageren';
  return eigen ? 'Uw reacties' : 'Reacties';
};

const Tekst = ({ bepaling: { tekst, was } }: { readonly bepaling: Bepaling }) => (
  <>
    <Lines text={tekst} />
    {was === null && (
      <div>
        <Badge kind="info">nieuw in deze versie</Badge>
      </div>
    )}
    {was && (
      <Details summary="Gewijzigd: wat er stond">
        <del>{was}</del>
      </Details>
    )}
  </>
);

type NummerProps = { readonly stuk: Stuk; readonly nummer: string };
const countOwn = ({ stuk, nummer }: NummerProps) => stuk.eigen.filter(({ bepaling }) => bepaling === nummer).length;

function Reageer(props: NummerProps) {
  const { stuk, nummer } = props;
  const own = countOwn(props);
  return (
    <>
      <a href={`/beleid/dialoog/stukken/${stuk.id}/reactie?bepaling=${nummer}`}>
        Reageer<span className="ir-hidden"> op bepaling {nummer}</span>
      </a>
      {own > 0 && <div>{own === 1 ? 'u schreef 1 reactie' : `u schreef ${own} reacties`}</div>}
    </>
  );
}

const Eigen = (props: NummerProps) => <>{countOwn(props) || '–'}</>;
