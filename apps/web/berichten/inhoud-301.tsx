// SPDX-License-Identifier: EUPL-1.2
import type { Adres301, Client301, Jw301, ToegewezenProduct301, Wmo301 } from '#libs/ijw';
import { type Column, Datum, DefinitionList, Periode, Section, Table } from '#libs/ui';
import type { BerichtView } from '#modules/berichten';
import { omvangTekst } from '../shell/omvang.ts';
import { groeperen } from './bevindingen.ts';
import { FoutenHier } from './fouten.tsx';
import { inWoorden, productTekst } from './woorden.tsx';

type Props = { readonly bericht: Jw301 | Wmo301 } & Pick<BerichtView, 'bevindingen'>;

/** For whom, and what is allocated. */
export function Inhoud301({ bericht: { standaard, Client }, bevindingen }: Props) {
  const fouten = groeperen(bevindingen, /ToegewezenProduct\[(\d+)\]/);
  const regels = Client.ToegewezenProducten.map((product, at) => ({
    product,
    standaard,
    plaats: at + 1,
    fouten: fouten.get(String(at + 1)),
  }));
  return (
    <>
      <VoorWie client={Client} />
      <Section title="Wat is toegewezen">
        <Table
          caption="Toegewezen producten"
          captionHidden
          rows={regels}
          rowKey={({ plaats }) => String(plaats)}
          columns={columns}
        />
      </Section>
    </>
  );
}

type Regel = {
  readonly product: ToegewezenProduct301;
  readonly standaard: string;
  readonly fouten: readonly string[] | undefined;
};

const columns: readonly Column<Regel>[] = [
  {
    key: 'nummer',
    head: 'Toewijzing',
    kind: 'name',
    cell: ({ product, fouten }) => (
      <>
        Nummer {product.ToewijzingNummer}
        <FoutenHier meldingen={fouten} />
      </>
    ),
  },
  {
    key: 'product',
    head: 'Product',
    cell: ({ standaard, product: { Product } }) => productTekst(standaard, Product?.Categorie, Product?.Code),
  },
  { key: 'omvang', head: 'Omvang', cell: ({ product }) => <Omvang product={product} /> },
  {
    key: 'periode',
    head: 'Periode',
    cell: ({ product }) => <Periode begin={product.Ingangsdatum} eind={product.Einddatum ?? null} />,
  },
  { key: 'besloten', head: 'Besloten', cell: ({ product }) => <Datum value={product.Toewijzingsdatum} /> },
];

function Omvang({ product: { Omvang: omvang, Budget } }: { readonly product: ToegewezenProduct301 }) {
  if (omvang) return omvangTekst(omvang.Volume, omvang.Eenheid, omvang.Frequentie);
  return Budget === undefined ? omvangTekst(null, null, null) : `budget van ${omvangTekst(Budget, '83', '6')}`;
}

const adresTekst = ({ Straatnaam, Huis, Postcode, Plaatsnaam }: Adres301): string => {
  const huis = [Huis?.Huisnummer, Huis?.Huisletter, Huis?.HuisnummerToevoeging].filter(Boolean).join('');
  const postcode = Postcode?.replace(/^(\d{4})([A-Za-z]{2})$/, '$1 $2');
  return `${[Straatnaam, huis].filter(Boolean).join(' ')}, ${[postcode, Plaatsnaam].filter(Boolean).join(' ')}`;
};

/** The client as the provider needs it; of the BSN only the end, the whole stands in the file. */
function VoorWie({ client }: { readonly client: Client301 }) {
  const { Naam, Geboortedatum, Geslacht, Contactgegevens } = client;
  const { Voorvoegsel, Achternaam } = Naam.Geslachtsnaam;
  return (
    <Section title="Voor wie">
      <DefinitionList
        items={[
          {
            term: 'Naam',
            value: [Naam.Voornamen ?? Naam.Voorletters, Voorvoegsel, Achternaam].filter(Boolean).join(' '),
          },
          { term: 'Burgerservicenummer', value: client.Bsn, note: 'Het hele nummer staat alleen in het bestand.' },
          { term: 'Geboortedatum', value: <Datum value={Geboortedatum.Datum} /> },
          { term: 'Geslacht', value: inWoorden('COD046', Geslacht) },
          ...Contactgegevens.map(({ Soort, Adres }) => ({
            term: inWoorden('COD757', Soort),
            value: Adres && adresTekst(Adres),
          })),
        ]}
      />
    </Section>
  );
}
