// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Attention, Badge, Datum, Section, Table } from '#libs/ui';
import type { GremiumView } from '#modules/regio';
import { mandaatstaatNamen } from '#modules/regio/teksten';
import type { Plat } from '../../shell/plat.ts';
import { bronVan, geenRegel } from './bron.ts';

type View = Plat<GremiumView>;
type Zetel = View['zetels'][number];

/** Nobody was ever given a seat: what that means. */
export const Onbekend = ({ rolBeslist }: { readonly rolBeslist: boolean }) => (
  <Attention kind="info" title="De samenstelling is niet vastgelegd">
    {rolBeslist
      ? 'Zolang niemand een zetel heeft, besluit wie de rol heeft die bij dit gremium hoort. Leg de zetels vast om dat te beperken tot wie zitting heeft.'
      : 'Bij dit gremium hoort geen rol. Niemand kan er besluiten nemen tot iemand een zetel heeft.'}
  </Attention>
);

/** Who sits in it, who did before, and who will. */
export function Zitting({ gremium, children }: { readonly gremium: View; readonly children: ReactNode }) {
  const { zetels, per, vandaag } = gremium;
  const gemeente = { key: 'gemeente', head: 'Gemeente', cell: ({ gemeentenaam }: Zetel) => gemeentenaam };
  return (
    <Section title="Wie heeft zitting">
      <Table
        caption="Wie zitting heeft, en wie eerder zitting had"
        captionHidden
        rows={zetels}
        rowKey={({ id }) => id}
        empty="Er zijn geen zetels vastgelegd."
        columns={[
          { key: 'naam', head: 'Naam', kind: 'name', cell: ({ naam }) => naam },
          ...(per === 'gemeente' ? [gemeente] : []),
          { key: 'van', head: 'Eerste dag', cell: ({ van }) => <Datum value={van} /> },
          { key: 'tot', head: 'Laatste dag', cell: ({ tot }) => (tot ? <Datum value={tot} /> : 'geen') },
          { key: 'stand', head: 'Vandaag', cell: (zetel) => <Stand zetel={zetel} vandaag={vandaag} /> },
        ]}
      />
      {children}
    </Section>
  );
}

function Stand({ zetel: { loopt, van }, vandaag }: { readonly zetel: Zetel; readonly vandaag: string }) {
  if (loopt) return <Badge kind="positive">zitting</Badge>;
  return <Badge>{van > vandaag ? 'nog niet' : 'niet meer'}</Badge>;
}

/** The entries of the register that name this gremium. */
export const Waarover = ({ mandaten }: Pick<View, 'mandaten'>) => (
  <Section title="Waarover het besluit">
    <Table
      caption="Waarover het besluit"
      captionHidden
      rows={mandaten}
      rowKey={({ code }) => code}
      empty="In het mandaatregister staat geen besluit van dit gremium."
      columns={[
        {
          key: 'omschrijving',
          head: 'Besluit',
          kind: 'name',
          cell: ({ code, omschrijving, bron }) =>
            bronVan(bron) === geenRegel ? omschrijving : <a href={`/regio/mandaten/${code}`}>{omschrijving}</a>,
        },
        { key: 'staat', head: 'Stand', cell: ({ staat }) => mandaatstaatNamen[staat] },
        { key: 'grond', head: 'Grond', cell: ({ grond }) => grond },
      ]}
    />
  </Section>
);
