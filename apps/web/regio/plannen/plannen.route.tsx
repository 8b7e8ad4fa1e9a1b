// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, Button, CheckboxGroup, type Column, PageTitle, Section, Table } from '#libs/ui';
import { type PlanRij, plannenlijst } from '#modules/regio';
import { vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import type { Route } from './+types/plannen.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({ plannen: await vraag(context, plannenlijst, {}) });

type Rij = Plat<PlanRij>;
const aantal = (key: string, head: string, cell: (rij: Rij) => number): Column<Rij> => ({
  key,
  head,
  kind: 'number',
  cell,
});

const columns: readonly Column<Rij>[] = [
  {
    key: 'naam',
    head: 'Regio',
    kind: 'name',
    cell: ({ verband, naam }) => <a href={`/regio/plannen/${verband}`}>{naam}</a>,
  },
  { key: 'titel', head: 'Plan', cell: ({ kop }) => kop.titel },
  aantal('onderdelen', 'Gegevens', ({ onderdelen }) => onderdelen),
  aantal('voorbeelden', 'Voorbeelden', ({ voorbeelden }) => voorbeelden),
  aantal('onbekend', 'Onbekend', ({ onbekend }) => onbekend),
  aantal('tegenstrijdig', 'Tegenstrijdig', ({ tegenstrijdig }) => tegenstrijdig),
  aantal('niet', 'Niet opgenomen', ({ ongemodelleerd }) => ongemodelleerd),
];

export default function Plannen({ loaderData: { plannen } }: Route.ComponentProps) {
  return (
    <>
      <title>Plannen van regio’s – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Regio', href: '/regio' }, { label: 'Plannen van regio’s' }]} />
      <PageTitle
        title="Plannen van regio’s"
        state={`Aantal plannen: ${plannen.length}. Bij elk gegeven staat zijn plaats in het document.`}
      />
      <Table
        caption="Plannen van regio’s"
        captionHidden
        rows={plannen}
        rowKey={({ verband }) => verband}
        columns={columns}
      />
      <Section title="Naast elkaar leggen" id="vergelijken">
        <form className="ir-form" action="/regio/plannen/vergelijking" method="get">
          <CheckboxGroup
            name="plan"
            label="Welke plannen?"
            hint="Kies er twee of meer."
            options={plannen.map(({ verband, naam }) => ({ value: verband, label: naam }))}
            defaultValue={plannen.map(({ verband }) => verband)}
          />
          <Button kind="secondary" type="submit">
            Leg naast elkaar
          </Button>
        </form>
      </Section>
    </>
  );
}
