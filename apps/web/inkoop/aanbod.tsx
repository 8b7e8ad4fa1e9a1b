// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Column, Money, Section, Table } from '#libs/ui';
import type { ProcedureView, Voorwaarden } from '#modules/inkoop';
import type { Plat } from '../shell/plat.ts';
import { productNaam, Voorbeeldtarieven } from './woorden.tsx';

type Tarieven = Plat<ProcedureView>['tarieven'];
type Props = { readonly voorwaarden: Plat<Voorwaarden>; readonly tarieven: Tarieven };
type AanbodProps = Props & { readonly isAanbieder: boolean };
type Rij = Props['voorwaarden']['producten'][number] & { readonly micro: boolean };

/** What is bought, and at which price by cao. */
export function Aanbod({ voorwaarden, tarieven, isAanbieder }: AanbodProps) {
  const rows = voorwaarden.producten.flatMap((product) =>
    [false, true]
      .filter((micro) => !micro || tarieven.some((one) => one.product === product.code && one.micro))
      .map((micro) => ({ ...product, micro })),
  );
  return (
    <Section title="Producten en tarieven">
      <Table
        caption={`Tarief per eenheid, naar de cao waaronder ${isAanbieder ? 'u' : 'de aanbieder'} werkt`}
        rows={rows}
        rowKey={({ code, micro }) => `${code}${micro}`}
        empty="Op de ingangsdatum zijn nog geen producten vastgesteld."
        columns={[
          naamVan(voorwaarden),
          { key: 'voor', head: 'Voor', cell: ({ micro }) => (micro ? 'micro-onderneming' : 'andere aanbieders') },
          { key: 'eenheid', head: 'Per', cell: ({ eenheid }) => eenheid },
          ...voorwaarden.caos.slice(0, 3).map(({ code, naam }) => tariefOnder(tarieven, code, naam)),
          tariefOnder(tarieven, 'basis', 'Basistarief'),
        ]}
      />
      <Voorbeeldtarieven tarieven={tarieven} />
    </Section>
  );
}

const naamVan = (voorwaarden: Props['voorwaarden']): Column<Rij> => ({
  key: 'naam',
  head: 'Product',
  kind: 'name',
  cell: ({ code, voorbeeld }) => (
    <>
      <a href={`/producten/${code}`}>{productNaam(voorwaarden, code)}</a> {voorbeeld && <Badge kind="voorbeeld" />}
    </>
  ),
});

/** The tariff of each product under one cao. */
const tariefOnder = (tarieven: Tarieven, cao: string, head: string): Column<Rij> => ({
  key: cao,
  head,
  kind: 'number',
  cell: ({ code, micro }) => {
    const found = tarieven.find((one) => one.product === code && one.cao === cao && one.micro === micro);
    return found ? <Money value={found.bedrag} /> : '–';
  },
});
