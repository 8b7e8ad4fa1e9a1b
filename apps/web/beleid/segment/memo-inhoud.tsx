// SPDX-License-Identifier: EUPL-1.2
import { Lines, Section, Table } from '#libs/ui';
import type { SegmentmemoView } from '#modules/beleid';
import type { Plat } from '../../shell/plat.ts';

type Onderdeel = NonNullable<Plat<SegmentmemoView>['memo']>['inhoud'][number];
type Blok = Onderdeel['inhoud'][number];

type Placed<T> = { readonly item: T; readonly plaats: string };

/** What stands in a paper is known by its place: it may repeat, and is never put in another order. */
const placed = <T,>(items: readonly T[]): readonly Placed<T>[] =>
  items.map((item, at) => ({ item, plaats: String(at + 1) }));

/** The memo as it reads on paper. */
export const Memo = ({ inhoud }: { readonly inhoud: readonly Onderdeel[] }) =>
  placed(inhoud).map(({ item: { kop, inhoud }, plaats }) => (
    <Section key={plaats} title={kop ?? ''}>
      {placed(inhoud).map(({ item, plaats }) => (
        <BlokTekst key={plaats} blok={item} />
      ))}
    </Section>
  ));

function BlokTekst({ blok }: { readonly blok: Blok }) {
  if (typeof blok === 'string')
    return (
      <p>
        <Lines text={blok} />
      </p>
    );
  if (blok.soort === 'lijst')
    return (
      <ul>
        {placed(blok.punten).map(({ item, plaats }) => (
          <li key={plaats}>{item}</li>
        ))}
      </ul>
    );
  return (
    <Table
      caption={blok.bijschrift ?? blok.kolommen[0]?.kop}
      captionHidden={blok.bijschrift === undefined}
      rows={placed(blok.rijen)}
      rowKey={({ plaats }) => plaats}
      columns={blok.kolommen.map(({ kop }, column) => ({
        key: kop,
        head: kop,
        cell: ({ item }: Placed<readonly string[]>) => <Lines text={item[column] ?? ''} />,
      }))}
    />
  );
}
