// SPDX-License-Identifier: EUPL-1.2
import { Badge, Moment, Periode, Table } from '#libs/ui';
import type { CasusRij, ToewijzingRij } from '#modules/toegang';
import { omvangTekst } from '../shell/omvang.ts';
import type { Plat } from '../shell/plat.ts';

/** Cases by name: what each still waits for. */
export const Casussen = ({ casussen }: { readonly casussen: readonly Plat<CasusRij>[] }) => (
  <Table
    caption="De nieuwste tweehonderd casussen"
    captionHidden
    rows={casussen}
    rowKey={({ id }) => id}
    empty="Er zijn nog geen casussen."
    columns={[
      {
        key: 'naam',
        head: 'Jeugdige',
        kind: 'name',
        cell: ({ id, naam, voorbeeld, afgeschermd }) => (
          <>
            <a href={afgeschermd ? `/toegang/noodtoegang?casus=${id}` : `/toegang/${id}`}>{naam}</a>{' '}
            {voorbeeld && <Badge kind="voorbeeld" />}
          </>
        ),
      },
      { key: 'stand', head: 'Stand', cell: (casus) => <Stand casus={casus} /> },
      { key: 'geopend', head: 'Geopend', cell: ({ geopend }) => <Moment value={geopend} /> },
      { key: 'door', head: 'Door', cell: ({ medewerker }) => medewerker },
    ]}
  />
);

function Stand({ casus: { indicaties, zonderAanbieder } }: { readonly casus: Plat<CasusRij> }) {
  if (indicaties === 0) return <Badge kind="info">nog geen indicatie</Badge>;
  if (zonderAanbieder > 0) return <Badge kind="warning">aanbieder kiezen</Badge>;
  return <Badge kind="positive">toegewezen</Badge>;
}

type ToewijzingenProps = {
  readonly toewijzingen: readonly Plat<ToewijzingRij>[];
  /** The viewer sees the other party; the own one is always the same. */
  readonly isAanbieder: boolean;
};

/** Allocations, without who the child is. */
export const Toewijzingen = ({ toewijzingen, isAanbieder }: ToewijzingenProps) => (
  <Table
    caption="De nieuwste tweehonderd toewijzingen"
    captionHidden
    rows={toewijzingen}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'nummer',
        head: 'Toewijzing',
        kind: 'name',
        cell: ({ id, nummer, voorbeeld }) => (
          <>
            <a href={`/toegang/toewijzingen/${id}`}>Nummer {nummer}</a> {voorbeeld && <Badge kind="voorbeeld" />}
          </>
        ),
      },
      { key: 'product', head: 'Product', cell: productVan },
      { key: 'omvang', head: 'Omvang', cell: (rij) => omvangTekst(rij.volume, rij.eenheid, rij.frequentie) },
      isAanbieder
        ? { key: 'gemeente', head: 'Gemeente', cell: ({ gemeentenaam, gemeente }) => gemeentenaam ?? gemeente }
        : { key: 'aanbieder', head: 'Aanbieder', cell: ({ aanbiedernaam, aanbieder }) => aanbiedernaam ?? aanbieder },
      { key: 'periode', head: 'Periode', cell: ({ van, tot }) => <Periode begin={van} eind={tot} /> },
    ]}
  />
);

/** What is allocated, by its own name or else by its codes. */
export const productVan = ({ productnaam, categorie, productcode }: Plat<ToewijzingRij>): string =>
  productnaam ?? [categorie, productcode].filter(Boolean).join(', ') ?? 'nog te bepalen';
