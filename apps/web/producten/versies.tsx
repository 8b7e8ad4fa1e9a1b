// SPDX-License-Identifier: EUPL-1.2
import { Moment, Section, Table } from '#libs/ui';
import type { VersieView } from '#modules/producten';
import type { Plat } from '../shell/plat.ts';
import { Geldigheid, StaatBadge } from './staat.tsx';

type Versie = Plat<VersieView>;

type Props = {
  readonly product: string;
  readonly versies: readonly Versie[];
  /** May the viewer open a decision? */
  readonly toonBesluit: boolean;
};

/** All versions of a product, each with the decisions that adopted it. */
export const Versies = ({ product, versies, toonBesluit }: Props) => (
  <Section title="Versies" id="versies">
    <Table
      caption="Versies, de nieuwste eerst"
      captionHidden
      rows={versies}
      rowKey={({ versie }) => String(versie)}
      columns={[
        {
          key: 'versie',
          head: 'Versie',
          kind: 'name',
          cell: ({ versie }) => <a href={`/producten/${product}?versie=${versie}`}>Versie {versie}</a>,
        },
        { key: 'staat', head: 'Stand', cell: StaatBadge },
        { key: 'geldt', head: 'Geldt', cell: Geldigheid },
        {
          key: 'besluit',
          head: 'Besloten door',
          cell: (versie) => <Besluiten {...versie} toonBesluit={toonBesluit} />,
        },
      ]}
    />
  </Section>
);

type BesluitenProps = Pick<Versie, 'staat' | 'besluiten'> & Pick<Props, 'toonBesluit'>;

/** Who may not see the decisions still sees that there were. */
function Besluiten({ staat, besluiten, toonBesluit }: BesluitenProps) {
  if (besluiten.length === 0) return staat === 'concept' ? 'nog niet besloten' : 'de regio';
  return besluiten.map(({ id, door, genomen }) => (
    <div key={id}>
      {toonBesluit ? <a href={`/regio/besluiten/${id}`}>{door}</a> : door}, <Moment value={genomen} />
    </div>
  ));
}
