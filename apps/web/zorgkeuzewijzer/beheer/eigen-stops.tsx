// SPDX-License-Identifier: EUPL-1.2
import { Datum, Section, Table } from '#libs/ui';
import type { EigenKeuzeaanbodView } from '#modules/toegang';
import { wijzerwoorden } from '#modules/toegang/teksten';
import type { Plat } from '../../shell/plat.ts';

/** Why an aanbieder takes no new people, as the region wrote it to this aanbieder alone. */
export const EigenStops = ({ stops }: { readonly stops: Plat<EigenKeuzeaanbodView>['stops'] }) => (
  <Section title="Uw cliëntenstops" id="stops">
    <p>
      Inwoners zien dat u zolang niemand nieuw aanneemt. Zij zien niet waarom. Wie nu hulp van u krijgt, houdt die. Hebt
      u er een vraag over, bel dan de contractmanager van de regio.
    </p>
    <Table
      caption="Cliëntenstops die gelden of nog komen"
      captionHidden
      rows={stops}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'product',
          head: 'Product',
          kind: 'name',
          cell: (een) => een.productnaam ?? (een.product || 'Alle producten'),
        },
        { key: 'grond', head: 'Grond', cell: ({ grond }) => wijzerwoorden.stopgrond[grond] },
        { key: 'van', head: 'Vanaf', cell: ({ van }) => <Datum value={van} /> },
        { key: 'tot', head: 'Tot en met', cell: ({ tot }) => (tot ? <Datum value={tot} /> : 'nog niet bekend') },
        { key: 'waarom', head: 'Motivering van de regio', cell: ({ motivering }) => motivering },
      ]}
    />
  </Section>
);
