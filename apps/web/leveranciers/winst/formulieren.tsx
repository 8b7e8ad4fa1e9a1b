// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Form,
  MoneyInput,
  NumberInput,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import { winstwoorden } from '#modules/leveranciers/teksten';
import { Voorbeeldkeuze } from '../../shell/bewaren.tsx';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';

const keuzes = (woorden: Readonly<Record<string, string>>) =>
  Object.entries(woorden).map(([value, label]) => ({ value, label }));

type Props = { readonly terug: Terug | undefined };

/** The figures of a year, with where they were read. */
export function Cijferformulier({ terug, sleutel }: Props & { readonly sleutel: string }) {
  const veld = (name: string) => ({ name, defaultValue: terug?.waarden[name], error: foutBij(terug, name) });
  return (
    <Section title="Cijfers van een jaar vastleggen" id="vastleggen">
      <Weigering terug={terug} />
      <Form label="Cijfers vastleggen" idempotency={sleutel} hidden={{ _act: 'leveranciers/winstcijfer-vastleggen' }}>
        <NumberInput label="Jaar" hint="Een jaar dat voorbij is." {...veld('jaar')} />
        <RadioGroup label="Waarover gaan de cijfers?" options={keuzes(winstwoorden.gebied)} {...veld('gebied')} />
        <MoneyInput label="Opbrengsten" {...veld('opbrengsten')} />
        <MoneyInput label="Kosten" {...veld('kosten')} />
        <TextInput label="Bron" hint="Bijvoorbeeld de jaarverantwoording, met de bladzijde." {...veld('bron')} />
        <Voorbeeldkeuze terug={terug} geen="cijfer van de aanbieder" />
        <Actions>
          <SubmitButton>Cijfers vastleggen</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

type Afhandelprops = Props & { readonly jaar: { readonly id: string; readonly jaar: number } };

/** What the cause is and what will be done; nothing can be that too. */
export function Afhandelformulier({ jaar: { id, jaar }, terug }: Afhandelprops) {
  const own = terug?.waarden['winstcijfer'] === id ? terug : undefined;
  const veld = (name: string) => ({
    name,
    id: `veld-${name}-${jaar}`,
    defaultValue: own?.waarden[name],
    error: foutBij(own, name),
  });
  return (
    <>
      <Weigering terug={own} />
      <Form
        label={`Signaal over ${jaar} afhandelen`}
        hidden={{ _act: 'leveranciers/winstsignaal-afhandelen', winstcijfer: id }}
      >
        <RadioGroup label="Wat is de oorzaak?" options={keuzes(winstwoorden.oorzaak)} {...veld('oorzaak')} />
        <TextArea label="Wat gebeurt er, en waarom?" {...veld('besluit')} />
        <Actions>
          <SubmitButton kind="secondary">Afhandeling vastleggen</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
