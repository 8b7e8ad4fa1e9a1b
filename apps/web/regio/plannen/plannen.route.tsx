// SPDX-License-Identifier: EUPL-1.2
import { Button, CheckboxGroup, PageTitle, Section, Table } from '#libs/ui';
import { plannenlijst } from '#modules/regio';
import { vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/plannen.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({ plannen: await vraag(context, plannenlijst, {}) });

export default function Plannen({ loaderData: { plannen } }: Route.ComponentProps) {
  return (
    <>
      <title>Plannen van regio’s – Inkoopregie</title>
      <PageTitle
        title="Plannen van regio’s"
        state={`${plannen.length} plannen, elk gegeven met zijn plaats in het document.`}
      />
      <Table
        caption="Plannen van regio’s"
        captionHidden
        rows={plannen}
        rowKey={({ verband }) => verband}
        columns={[
          {
            key: 'naam',
            head: 'Regio',
            kind: 'name',
            cell: ({ verband, naam }) => <a href={`/regio/plannen/${verband}`}>{naam}</a>,
          },
          { key: 'titel', head: 'Plan', cell: ({ kop }) => kop.titel },
          { key: 'onderdelen', head: 'Gegevens', kind: 'number', cell: ({ onderdelen }) => onderdelen },
          { key: 'voorbeelden', head: 'Voorbeelden', kind: 'number', cell: ({ voorbeelden }) => voorbeelden },
          { key: 'onbekend', head: 'Onbekend', kind: 'number', cell: ({ onbekend }) => onbekend },
          { key: 'tegenstrijdig', head: 'Tegenstrijdig', kind: 'number', cell: ({ tegenstrijdig }) => tegenstrijdig },
          { key: 'niet', head: 'Niet opgenomen', kind: 'number', cell: ({ ongemodelleerd }) => ongemodelleerd },
        ]}
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
