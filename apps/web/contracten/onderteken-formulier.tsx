// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';

/** The director's decision to sign. */
export const OndertekenFormulier = ({ terug }: { readonly terug: Terug | undefined }) => (
  <Section title="Ondertekenen namens de regio">
    <p>De tekst van de overeenkomst wordt nu gemaakt en bewaard. Daarna krijgt de aanbieder haar om te tekenen.</p>
    <Weigering terug={terug} />
    <Form>
      <TextArea
        name="motivering"
        label="Motivering"
        hint="Waarom wordt deze overeenkomst gesloten?"
        defaultValue={terug?.waarden['motivering']}
        error={foutBij(terug, 'motivering')}
      />
      <SubmitButton kind="primary">Overeenkomst ondertekenen</SubmitButton>
    </Form>
  </Section>
);

type AanvaardProps = { readonly terug: Terug | undefined; readonly document: string | null };

/** The provider's signature under exactly the document that it can read here. */
export const AanvaardFormulier = ({ terug, document }: AanvaardProps) => (
  <Section title="Lezen en tekenen">
    {document && (
      <p>
        <a href={`/documenten/${document}`}>Overeenkomst downloaden (pdf)</a>
      </p>
    )}
    <Weigering terug={terug} />
    <Form>
      <CheckboxGroup
        name="akkoord"
        label="Akkoord"
        error={foutBij(terug, 'akkoord')}
        options={[{ value: 'on', label: 'Ik heb de overeenkomst gelezen en teken namens mijn organisatie' }]}
      />
      <SubmitButton kind="primary">Overeenkomst tekenen</SubmitButton>
    </Form>
  </Section>
);
