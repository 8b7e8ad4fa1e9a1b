// SPDX-License-Identifier: EUPL-1.2
import { type Column, Money, Table, Waarom } from '#libs/ui';
import type { OpgavenView } from '#modules/beleid';
import { opgavewoorden } from '#modules/beleid/teksten';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';

type Budget = Plat<OpgavenView>['budget'];
type Regel = Extract<Budget, { readonly status: 'decided' }>['value']['totaal'];

/** The budgets per kind and per priority, with of how many the budget is not known. */
export function Budgetten({ budget }: { readonly budget: Budget }) {
  if (budget.status !== 'decided') return null;
  const { perSoort, perPrioriteit, totaal } = budget.value;
  return (
    <>
      <Sommen caption="Budget per soort" head="Soort" regels={perSoort} totaal={totaal} woorden={opgavewoorden.soort} />
      <Sommen
        caption="Budget per prioriteit"
        head="Prioriteit"
        regels={perPrioriteit}
        totaal={totaal}
        woorden={opgavewoorden.prioriteit}
      />
      <Waarom
        outcome={budget}
        texts={waaromTeksten}
        sentence="Alleen budgetten die bekend zijn tellen mee; een onbekend budget is geen nul."
      />
    </>
  );
}

type SommenProps = {
  readonly caption: string;
  readonly head: string;
  readonly regels: readonly Regel[];
  readonly totaal: Regel;
  readonly woorden: Readonly<Record<string, string>>;
};

const Sommen = ({ caption, head, regels, totaal, woorden }: SommenProps) => (
  <Table
    caption={caption}
    rows={regels}
    rowKey={({ van }) => van ?? 'onbekend'}
    columns={[
      { key: 'van', head, kind: 'name', cell: ({ van }) => (van ? (woorden[van] ?? van) : 'onbekend') },
      ...figures,
    ]}
    foot={{
      aantal: totaal.aantal,
      bedrag: <Bedrag {...totaal} />,
      zonder: totaal.zonderBudget,
    }}
  />
);

/** Of none of them known: that is unknown, not nothing. */
const Bedrag = ({ aantal, bedrag, zonderBudget }: Regel) =>
  zonderBudget === aantal ? 'onbekend' : <Money value={bedrag} />;

const figures: readonly Column<Regel>[] = [
  { key: 'aantal', head: 'Opgaven', kind: 'number', cell: ({ aantal }) => aantal },
  { key: 'bedrag', head: 'Budget', kind: 'number', cell: Bedrag },
  { key: 'zonder', head: 'Budget onbekend', kind: 'number', cell: ({ zonderBudget }) => zonderBudget },
];
