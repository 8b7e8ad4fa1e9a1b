// SPDX-License-Identifier: EUPL-1.2
import { type Column, Section, Table } from '#libs/ui';
import type { SegmentmemoView } from '#modules/beleid';
import type { Plat } from '../../shell/plat.ts';

type Onderdeel = NonNullable<Plat<SegmentmemoView>['memo']>['inhoud'][number];
type Blok = Onderdeel['inhoud'][number];
type Rij = { readonly at: number; readonly cellen: readonly string[] };

/** The memo as it reads on paper. */
export const Memo = ({ inhoud }: { readonly inhoud: readonly Onderdeel[] }) =>
  inhoud.map(({ kop, inhoud }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a memo are fixed
    <Section key={at} title={kop ?? ''}>
      {inhoud.map((blok, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a memo are fixed
        <BlokTekst key={index} blok={blok} />
      ))}
    </Section>
  ));

function BlokTekst({ blok }: { readonly blok: Blok }) {
  if (typeof blok === 'string') return <p>{blok}</p>;
  if (blok.soort === 'lijst')
    return (
      <ul>
        {blok.punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    );
  return (
    <Table
      caption={blok.bijschrift ?? blok.kolommen[0]?.kop}
      captionHidden={blok.bijschrift === undefined}
      rows={blok.rijen.map((cellen, at) => ({ at, cellen }))}
      rowKey={({ at }) => String(at)}
      columns={blok.kolommen.map(
        ({ kop }, column): Column<Rij> => ({
          key: kop,
          head: kop,
          cell: ({ cellen }) => <Regels tekst={cellen[column] ?? ''} />,
        }),
      )}
    />
  );
}

const Regels = ({ tekst }: { readonly tekst: string }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: lines may be the same
  tekst.split('\n').map((regel, at) => <div key={at}>{regel}</div>);
