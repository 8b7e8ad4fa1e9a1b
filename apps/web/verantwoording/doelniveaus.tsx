// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Periode, Section, Table } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import type { DoeldraadView } from '#modules/verantwoording';
import type { Plat } from '../shell/plat.ts';
import { aantalTekst, adres, type Filter } from './filter.ts';
import { somkolommen, somvoet } from './sommen.tsx';

// Each level of the thread as a table, with its things opening to their own pages.

type Draad = Plat<DoeldraadView>;
type Rij<Level extends 'kernbedingen' | 'producten' | 'overeenkomsten' | 'euros'> = Draad[Level][number];

const Voorbeeld = ({ als }: { readonly als: boolean }) => (als ? <Badge kind="voorbeeld" /> : null);

export const Kernbedingen = ({ kernbedingen }: Pick<Draad, 'kernbedingen'>) => (
  <Section title="Kernbedingen" id="kernbedingen">
    <Table
      caption="Wat is afgesproken voor dit doel"
      rows={kernbedingen}
      rowKey={({ code }) => code}
      empty="Geen kernbeding dient dit doel."
      columns={kernbedingColumns}
    />
  </Section>
);

const kernbedingColumns: readonly Column<Rij<'kernbedingen'>>[] = [
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
  { key: 'soort', head: 'Soort', cell: ({ soort }) => woorden.kernbedingsoort[soort] },
  { key: 'tekst', head: 'Tekst', cell: ({ tekst }) => tekst },
  { key: 'staat', head: 'Stand', cell: ({ staat }) => (staat === 'vastgesteld' ? 'vastgesteld' : 'in concept') },
];

export const Producten = ({ producten }: Pick<Draad, 'producten'>) => (
  <Section title="Producten" id="producten">
    <Table
      caption="Waarmee het doel wordt gediend"
      rows={producten}
      rowKey={({ product }) => product}
      empty="Geen product dient dit doel."
      columns={productColumns}
    />
  </Section>
);

const productColumns: readonly Column<Rij<'producten'>>[] = [
  {
    key: 'naam',
    head: 'Product',
    kind: 'name',
    cell: ({ product, naam, voorbeeld }) => (
      <>
        <a href={`/producten/${product}`}>{naam}</a> <Voorbeeld als={voorbeeld} />
      </>
    ),
  },
  {
    key: 'contract',
    head: 'Contract',
    cell: ({ contract, contractnaam }) => <a href={`/beleid/contracten/${contract}`}>{contractnaam}</a>,
  },
  { key: 'kernbedingen', head: 'Kernbedingen', kind: 'number', cell: ({ kernbedingen }) => kernbedingen.length },
  { key: 'staat', head: 'Stand', cell: ({ staat }) => (staat === 'vastgesteld' ? 'vastgesteld' : 'in concept') },
];

export const Overeenkomsten = ({ overeenkomsten }: Pick<Draad, 'overeenkomsten'>) => (
  <Section title="Overeenkomsten" id="overeenkomsten">
    <Table
      caption="Wie deze producten mag leveren"
      rows={overeenkomsten}
      rowKey={({ id }) => id}
      empty="In deze periode is er geen overeenkomst voor deze producten."
      columns={overeenkomstColumns}
    />
  </Section>
);

const overeenkomstColumns: readonly Column<Rij<'overeenkomsten'>>[] = [
  {
    key: 'naam',
    head: 'Aanbieder',
    kind: 'name',
    cell: ({ id, naam, voorbeeld }) => (
      <>
        <a href={`/contracten/${id}`}>{naam}</a> <Voorbeeld als={voorbeeld} />
      </>
    ),
  },
  { key: 'producten', head: 'Producten voor dit doel', kind: 'number', cell: ({ producten }) => producten.length },
  { key: 'termijn', head: 'Lopende termijn', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
];

export const Toewijzingen = ({ toewijzingen, zicht }: Pick<Draad, 'toewijzingen' | 'zicht'>) => (
  <Section title="Toewijzingen" id="toewijzingen">
    <p>
      Hoe vaak de hulp in deze periode aan een jeugdige was toegewezen; wie dat zijn staat hier niet.
      {zicht === 'verband' && ' Aantallen onder de vijf laten wij weg.'}
    </p>
    <Table
      caption="Toewijzingen per product"
      compact
      rows={toewijzingen}
      rowKey={({ product }) => product}
      empty="In deze periode was er geen toewijzing."
      columns={[
        { key: 'naam', head: 'Product', kind: 'name', cell: ({ naam }) => naam },
        { key: 'aantal', head: 'Toewijzingen', kind: 'number', cell: ({ aantal }) => aantalTekst(aantal) },
      ]}
    />
  </Section>
);

export const Euros = ({ draad, gekozen }: { readonly draad: Draad; readonly gekozen: Filter }) => (
  <Section title="Euro’s" id="euros">
    <Table
      caption="Gedeclareerd per product"
      rows={draad.euros}
      rowKey={({ product }) => product}
      empty="In deze periode is voor dit doel niets gedeclareerd."
      foot={draad.euros.length > 1 ? somvoet(draad.totaal) : undefined}
      columns={[
        {
          key: 'naam',
          head: 'Product',
          kind: 'name',
          cell: ({ product, naam }) => (
            <a href={adres('/verantwoording/euros', gekozen, { doel: draad.doel.code, product })}>{naam}</a>
          ),
        },
        ...somkolommen<Rij<'euros'>>((som) => som),
      ]}
    />
    {draad.euros.length > 0 && (
      <p>
        <a href={adres('/verantwoording/euros', gekozen, { doel: draad.doel.code })}>
          {draad.zicht === 'gemeente' ? 'Alle regels die dit getal maakten' : 'De sommen die dit getal maakten'}
        </a>
      </p>
    )}
  </Section>
);
