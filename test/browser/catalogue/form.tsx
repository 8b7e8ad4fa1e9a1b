// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  ButtonLink,
  CheckboxGroup,
  DateInput,
  ErrorSummary,
  FieldSet,
  FileInput,
  Form,
  MoneyInput,
  NumberInput,
  PageTitle,
  ProgressSteps,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import { Shell } from './shell.tsx';

const errors = {
  bedrag: 'Vul een bedrag in, zoals 91,50.',
  ingang: 'Kies een dag vanaf 1 januari 2025.',
  oordeel: 'Kies of de aanbieder voldoet.',
};

/** Every field, some of them wrong. */
export const FormPage = () => (
  <Shell here="Inkoop" trail={[{ label: 'Inkoop', href: '/' }, { label: 'Inschrijven' }]}>
    <PageTitle title="Uw inschrijving" state="Stap 2 van 4 · bewaard als concept" />
    <ProgressSteps
      label="Uw inschrijving"
      steps={[
        { label: 'Uw organisatie', state: 'done', href: '/' },
        { label: 'Uw aanbod', state: 'current' },
        { label: 'Bewijsstukken', state: 'todo' },
        { label: 'Controleren en insturen', state: 'todo' },
      ]}
    />
    <ErrorSummary errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
    <Form action="/formulier" idempotency="0197" upload>
      <TextInput name="naam" label="Naam van uw organisatie" defaultValue="De Brug" autoComplete="organization" />
      <TextInput
        name="agb"
        label="AGB-code"
        hint="Acht cijfers; u vindt ze op uw overeenkomst."
        width="sm"
        inputMode="numeric"
      />
      <MoneyInput name="bedrag" label="Kostprijs" unit="per uur" defaultValue="negentig" error={errors.bedrag} />
      <NumberInput name="uren" label="Productieve uren" unit="uur per jaar" defaultValue="1.204" optional />
      <DateInput name="ingang" label="U kunt beginnen op" defaultValue="2024-12-31" error={errors.ingang} />
      <Select
        name="product"
        label="Product"
        empty="Kies een product"
        options={[
          { value: 'a', label: 'Begeleiding' },
          { value: 'b', label: 'Behandeling' },
        ]}
      />
      <RadioGroup
        name="oordeel"
        label="Voldoet de aanbieder?"
        hint="Kijk naar het bewijsstuk hiernaast."
        error={errors.oordeel}
        options={[
          { value: 'ja', label: 'Voldoet' },
          { value: 'nee', label: 'Voldoet niet', hint: 'U legt hieronder uit waarom.' },
        ]}
      />
      <CheckboxGroup
        name="gemeenten"
        label="In welke gemeenten werkt u?"
        optional
        defaultValue={['w']}
        options={[
          { value: 'w', label: 'Waterstad' },
          { value: 'k', label: 'Kaasdam' },
        ]}
      />
      <FieldSet legend="Toelichting" hint="Alleen als er iets bijzonders is.">
        <TextArea name="uitleg" label="Uitleg" optional />
        <FileInput name="bewijs" label="Bewijsstuk" hint="Een pdf van hoogstens 10 MB." accept=".pdf" />
      </FieldSet>
      <Actions>
        <SubmitButton>Bewaar en ga verder</SubmitButton>
        <SubmitButton kind="secondary" name="act" value="concept">
          Bewaar als concept
        </SubmitButton>
        <ButtonLink kind="destructive" href="/">
          Trek de inschrijving in
        </ButtonLink>
      </Actions>
    </Form>
  </Shell>
);
