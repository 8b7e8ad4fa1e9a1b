// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react';
import { type Column, Table } from '#libs/ui';
import type { UitvraagView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { procentTekst } from './getal.ts';

type Uitkomst = NonNullable<Plat<UitvraagView>['producten'][number]['uitkomst']>;
type Functie = Extract<Uitkomst, { status: 'decided' }>['value']['functies'][number];
type Props = {
  readonly naam: string;
  readonly aantal: number;
  readonly functies: readonly Functie[];
  readonly functienaam: (code: string) => string;
};

/** What aanbieders answered per function: the least and the greatest, the middle half as a box, and the median as a line. */
export function Boxgrafiek({ naam, aantal, functies, functienaam }: Props) {
  const titleId = useId();
  const rijen = functies.map((functie) => ({ ...functie, naam: functienaam(functie.functie) }));
  const most = rijen.toSorted((a, b) => Number(b.mediaan) - Number(a.mediaan))[0];
  return (
    <figure className="ir-chart" aria-labelledby={titleId}>
      <figcaption className="ir-chart__title" id={titleId}>
        {most && `${naam}: vooral ${most.naam.toLowerCase()}, in het middelste antwoord ${procentTekst(most.mediaan)}`}
      </figcaption>
      <div className="ir-waterfall" role="img" aria-label={describe(rijen)}>
        {rijen.map((rij) => (
          <Box key={rij.functie} rij={rij} />
        ))}
      </div>
      <Table
        caption={aantal === 1 ? 'Eén antwoord' : `${aantal} antwoorden`}
        rows={rijen}
        rowKey={({ functie }) => functie}
        columns={columns}
      />
    </figure>
  );
}

type Rij = Functie & { readonly naam: string };

// Positions are percentages of the width, so that a share of 60 % stands at 60 %.
const Box = ({
  rij: { naam, laagste, kwartiel1, mediaan, kwartiel3, hoogste, uitschieters },
}: {
  readonly rij: Rij;
}) => (
  <div className="ir-waterfall__row">
    <span className="ir-waterfall__label">{naam}</span>
    <svg className="ir-waterfall__bars" width="100%" height="100%" aria-hidden="true">
      <line className="ir-waterfall__axis" x1="0%" x2="100%" y1="98%" y2="98%" />
      <line className="ir-box__reach" x1={`${laagste}%`} x2={`${hoogste}%`} y1="50%" y2="50%" />
      <rect
        x={`${kwartiel1}%`}
        width={`${Math.max(Number(kwartiel3) - Number(kwartiel1), 0.4)}%`}
        y="22%"
        height="56%"
        rx="2"
      />
      <line className="ir-box__median" x1={`${mediaan}%`} x2={`${mediaan}%`} y1="10%" y2="90%" />
      {uitschieters.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two aanbieders may answer the same
        <circle className="ir-box__outlier" key={at} cx={`${one}%`} cy="50%" r="4" />
      ))}
    </svg>
    <span className="ir-waterfall__value">{procentTekst(mediaan)}</span>
  </div>
);

const describe = (rijen: readonly Rij[]): string =>
  `Spreiding per functie. ${rijen
    .map(
      ({ naam, laagste, kwartiel1, mediaan, kwartiel3, hoogste }) =>
        `${naam}: van ${procentTekst(laagste)} tot ${procentTekst(hoogste)}, het middelste deel van ${procentTekst(kwartiel1)} tot ${procentTekst(kwartiel3)}, mediaan ${procentTekst(mediaan)}`,
    )
    .join('; ')}.`;

const figure = (key: 'gemiddelde' | 'gewogen' | 'kwartiel1' | 'mediaan' | 'kwartiel3', head: string): Column<Rij> => ({
  key,
  head,
  kind: 'number',
  cell: (rij) => procentTekst(rij[key]),
});

const columns: readonly Column<Rij>[] = [
  {
    key: 'functie',
    head: 'Functie',
    kind: 'name',
    cell: ({ naam, uitschieters }) => (
      <>
        {naam}
        {uitschieters.length > 0 && (
          <div className="ir-table__note">ver van de rest: {uitschieters.map(procentTekst).join(', ')}</div>
        )}
      </>
    ),
  },
  figure('gemiddelde', 'Gemiddelde'),
  figure('gewogen', 'Gewogen'),
  figure('kwartiel1', 'Laagste kwart'),
  figure('mediaan', 'Mediaan'),
  figure('kwartiel3', 'Hoogste kwart'),
];
