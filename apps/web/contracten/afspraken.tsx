// SPDX-License-Identifier: EUPL-1.2
import { Section, Table } from '#libs/ui';
import type { OvereenkomstView } from '#modules/contracten';
import { Voorbeeld } from './staat.tsx';

type Props = { readonly afspraken: OvereenkomstView['afspraken'] };

/** The kernbedingen of the contract, each leading to its place in the plan. */
export const Kernbedingen = ({ afspraken: { kernbedingen } }: Props) => (
  <Section title="Kernbedingen">
    <Table
      caption="Wat bij dit contract de kern is van de afspraak"
      captionHidden
      rows={kernbedingen}
      rowKey={({ code }) => code}
      empty="Voor dit contract zijn nog geen kernbedingen vastgesteld."
      columns={[
        {
          key: 'naam',
          head: 'Kernbeding',
          kind: 'name',
          cell: ({ code, naam, voorbeeld }) => (
            <>
              <a href={`/beleid/kernbedingen/${code}`}>{naam}</a> <Voorbeeld als={voorbeeld} />
            </>
          ),
        },
        { key: 'tekst', head: 'Tekst', cell: ({ tekst }) => tekst },
      ]}
    />
  </Section>
);

/** What the provider must do besides giving care, and when. */
export const Verplichtingen = ({ afspraken: { verplichtingen } }: Props) => (
  <Section title="Verplichtingen van de aanbieder">
    <Table
      caption="Naast het leveren van zorg"
      captionHidden
      rows={verplichtingen}
      rowKey={({ code }) => code}
      columns={[
        { key: 'naam', head: 'Verplichting', kind: 'name', cell: ({ naam }) => naam },
        {
          key: 'tekst',
          head: 'Wat',
          cell: ({ tekst, vormen, gevolg }) => (
            <>
              {tekst} {gevolg}
              {vormen.length > 0 && ` De aanbieder kiest: ${vormen.join('; ')}.`}
            </>
          ),
        },
        { key: 'wanneer', head: 'Wanneer', cell: ({ wanneer }) => wanneer ?? 'nog te bepalen door de regio' },
      ]}
    />
  </Section>
);
