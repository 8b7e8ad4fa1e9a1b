// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, CheckboxGroup, Form, Section, SubmitButton, TextArea, TextInput } from '#libs/ui';
import { aanbiederprofielVastleggen, type EigenKeuzeaanbodView } from '#modules/toegang';
import { Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { asOption, veldVan } from '../../shell/veld.ts';

type Props = {
  readonly eigen: Plat<EigenKeuzeaanbodView>;
  readonly bewaard: boolean;
  readonly terug: Terug | undefined;
};

/** Who an aanbieder is, for people who do not know it yet. */
export function Profielformulier({ eigen: { profiel, gemeenten, werkgebied }, bewaard, terug }: Props) {
  const veld = veldVan(terug);
  return (
    <Section title="Uw profiel" id="profiel">
      {bewaard && <Attention kind="ok" title="Uw profiel is bewaard" />}
      <Weigering terug={terug} />
      <Form action="#profiel" label="Profiel" hidden={{ _act: aanbiederprofielVastleggen.naam }}>
        <TextArea
          {...veld('omschrijving', profiel?.omschrijving)}
          label="Wat doet u, en voor wie?"
          hint="Schrijf korte zinnen, zonder vaktaal. Een ouder leest dit op een telefoon."
          rows={5}
          maxLength={1500}
        />
        <TextInput
          {...veld('telefoon', profiel?.telefoon)}
          label="Telefoon"
          type="tel"
          autoComplete="tel"
          width="sm"
          optional
        />
        <TextInput {...veld('website', profiel?.website)} label="Website" type="url" autoComplete="url" optional />
        <TextInput
          {...veld('talen', profiel?.talen)}
          label="Welke talen spreekt u?"
          hint="Bijvoorbeeld: Nederlands, Turks, gebarentaal"
          optional
        />
        <TextInput
          {...veld('toegankelijkheid', profiel?.toegankelijkheid)}
          label="Hoe toegankelijk is uw gebouw?"
          hint="Bijvoorbeeld: zonder drempels, met een lift. Of: wij komen bij u thuis."
          optional
        />
        {gemeenten.length > 0 && <Werkgebied gemeenten={gemeenten} nu={werkgebied} terug={terug} />}
        <Voorbeeldkeuze terug={terug} nu={profiel?.voorbeeld ?? false} geen="echte aanbieder" />
        <Actions>
          <SubmitButton kind="secondary">Profiel bewaren</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

type WerkgebiedProps = {
  readonly gemeenten: Props['eigen']['gemeenten'];
  readonly nu: readonly string[];
  readonly terug: Terug | undefined;
};

const Werkgebied = ({ gemeenten, nu, terug }: WerkgebiedProps) => (
  <CheckboxGroup
    name="werkgebied[]"
    label="Waar werkt u?"
    hint="Kruist u niets aan, dan staat u in elke gemeente van de regio."
    options={gemeenten.map(asOption)}
    defaultValue={terug ? (terug.lijsten['werkgebied'] ?? []) : nu}
    error={foutBij(terug, 'werkgebied')}
    optional
  />
);
