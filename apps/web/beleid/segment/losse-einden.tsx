// SPDX-License-Identifier: EUPL-1.2
import { Datum, Table } from '#libs/ui';
import type { SegmentView } from '#modules/beleid';
import type { Plat } from '../../shell/plat.ts';

type Eind = Plat<SegmentView>['losseEinden'][number];
type Props = {
  readonly losseEinden: readonly Eind[];
  /** Names of the headings, to say what each is about. */
  readonly koppen: readonly { readonly code: string; readonly naam: string }[];
  readonly empty: string;
};

/** What is not finished, who takes it up, and by when. */
export const LosseEinden = ({ losseEinden, koppen, empty }: Props) => (
  <Table
    caption={losseEinden.length === 1 ? '1 los eind' : `${losseEinden.length} losse einden`}
    captionHidden={losseEinden.length === 0}
    rows={losseEinden}
    rowKey={({ id }) => id}
    empty={empty}
    columns={[
      { key: 'tekst', head: 'Wat nog moet', kind: 'name', cell: ({ id, tekst }) => <span id={id}>{tekst}</span> },
      ...(koppen.length > 0
        ? [
            {
              key: 'kop',
              head: 'Kop',
              cell: ({ onderdeel }: Eind) => koppen.find(({ code }) => code === onderdeel)?.naam ?? 'het segment',
            },
          ]
        : []),
      { key: 'trekker', head: 'Trekker', cell: ({ trekker }) => trekker },
      { key: 'uiterlijk', head: 'Uiterlijk', cell: ({ uiterlijk }) => <Datum value={uiterlijk} /> },
      { key: 'afronding', head: 'Afronding', cell: ({ afronding }) => afronding ?? 'open' },
    ]}
  />
);
