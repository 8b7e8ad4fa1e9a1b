// SPDX-License-Identifier: EUPL-1.2
import { minus, toDecimal } from '#libs/kernel';
import { Money, Table } from '#libs/ui';
import type { Elementrij, Prijsvergelijking } from '#modules/tarieven';
import { elementTekst, euroTekst, wetTekst } from '#modules/tarieven/teksten';
import type { Plat } from '../../shell/plat.ts';
import { Verschil } from '../weergave.tsx';

type Props = {
  readonly prijs: Plat<Prijsvergelijking> /** How the column of the aanbieder is called. */;
  readonly wie: string;
};

const wijzeTekst: Readonly<Record<Elementrij['wijze'], string>> = {
  zelfde: 'zoals de regio',
  cijfers: 'met eigen cijfers',
  bedrag: 'eigen bedrag',
};

/** The two prices by the elements of the law, with the difference of each. */
export const Vergelijking = ({ prijs, wie }: Props) => (
  <>
    <p>
      De prijs per {prijs.eenheid}, gesplitst naar de onderdelen uit {wetTekst[prijs.wet].artikel}.
    </p>
    <Table
      caption="De twee prijzen naast elkaar"
      captionHidden
      rows={prijs.elementen}
      rowKey={({ soort }) => soort}
      columns={[
        { key: 'element', head: 'Onderdeel', kind: 'name', cell: ({ element }) => elementTekst(prijs.wet, element) },
        { key: 'regio', head: 'Regio', kind: 'number', cell: ({ regio }) => euroTekst(regio) },
        { key: 'aanbieder', head: wie, kind: 'number', cell: ({ aanbieder }) => euroTekst(aanbieder) },
        { key: 'verschil', head: 'Verschil', kind: 'number', cell: difference },
        { key: 'wijze', head: 'Hoe', cell: ({ wijze }) => wijzeTekst[wijze] },
      ]}
      foot={{
        element: 'Prijs, één keer afgerond',
        regio: <Money value={prijs.bedragRegio} />,
        aanbieder: <Money value={prijs.bedrag} />,
        verschil: <Verschil van={prijs.bedragRegio} naar={prijs.bedrag} />,
      }}
    />
  </>
);

function difference({ regio, aanbieder }: Plat<Elementrij>): string {
  if (regio === null || aanbieder === null) return 'onbekend';
  const more = minus(aanbieder, regio);
  if (more.equals(0)) return 'geen';
  return `${more.compare(0) > 0 ? '+\u00a0' : ''}${euroTekst(toDecimal(more, 6))}`;
}
