// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Details,
  Form,
  Moment,
  RadioGroup,
  Section,
  SubmitButton,
  Table,
  TextArea,
  TextInput,
} from '#libs/ui';
import type { BesluitdossierView } from '#modules/regio';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';

type Props = { readonly besluit: Plat<BesluitdossierView>; readonly terug: Terug | undefined };

/** Which advice was asked and what was done with it, and what else the decision rests on. */
export const Stukken = ({ besluit, terug }: Props) => (
  <Section title="Advies en stukken" id="stukken">
    <Table
      caption="Advies en stukken"
      captionHidden
      rows={besluit.stukken}
      rowKey={({ id }) => id}
      empty="Er is geen advies of ander stuk vastgelegd."
      columns={[
        { key: 'van', head: 'Van', kind: 'name', cell: ({ van }) => van },
        { key: 'soort', head: 'Soort', cell: ({ soort }) => soort },
        { key: 'tekst', head: 'Wat erin staat', cell: ({ tekst }) => tekst },
        { key: 'gedaan', head: 'Wat ermee is gedaan', cell: ({ gedaan }) => gedaan ?? 'niet van toepassing' },
        { key: 'op', head: 'Vastgelegd', cell: ({ op }) => <Moment value={op} /> },
      ]}
    />
    {besluit.magAanvullen && <Aanvullen terug={terug} />}
  </Section>
);

function Aanvullen({ terug }: Pick<Props, 'terug'>) {
  const veld = veldVan(terug);
  return (
    <Details summary="Advies of stuk toevoegen" open={terug !== undefined}>
      <p>Wat u toevoegt blijft in het dossier en is voor de gemeenten van de regio te lezen.</p>
      <Weigering terug={terug} />
      <Form action="#stukken" label="Dossier aanvullen" hidden={{ _act: 'regio/besluitstuk-toevoegen' }}>
        <RadioGroup
          {...veld('soort', 'advies')}
          label="Soort"
          options={[
            { value: 'advies', label: 'advies' },
            { value: 'stuk', label: 'ander stuk' },
          ]}
        />
        <TextInput {...veld('van')} label="Van wie" hint="Bijvoorbeeld een adviesraad." />
        <TextArea {...veld('tekst')} label="Wat erin staat" />
        <TextArea {...veld('gedaan')} label="Wat ermee is gedaan" hint="Nodig bij een advies." optional rows={2} />
        <Actions>
          <SubmitButton kind="secondary">Aan het dossier toevoegen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
