// SPDX-License-Identifier: EUPL-1.2
import { Actions, CheckboxGroup, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import { Bevestiging } from '../shell/bevestiging.tsx';
import type { Terug } from '../shell/pagina.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';

/** The director's decision to sign. */
export const OndertekenFormulier = ({
  terug,
  overeenkomst,
}: {
  readonly terug: Terug | undefined;
  readonly overeenkomst: string;
}) => (
  <Section title="Ondertekenen namens de regio" id="tekenen">
    <p>
      Met uw besluit ligt de tekst van de overeenkomst vast, met de producten, tarieven en termijnen die hieronder
      staan. Daarna vindt de aanbieder haar in de werkvoorraad om te tekenen. Lees haar eerst:{' '}
      <a href={`/contracten/${overeenkomst}/concept`}>concept downloaden (docx)</a>.
    </p>
    <Weigering terug={terug} />
    <Form action="#tekenen" label="Overeenkomst ondertekenen">
      <TextArea
        name="motivering"
        label="Motivering"
        hint="Waarom wordt deze overeenkomst gesloten? De motivering staat op het besluit."
        defaultValue={terug?.waarden['motivering']}
        error={foutBij(terug, 'motivering')}
      />
      <Bevestiging terug={terug} />
      <Actions>
        <SubmitButton kind="primary">Overeenkomst ondertekenen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);

type AanvaardProps = { readonly terug: Terug | undefined; readonly document: string | null };

/** The provider's signature under exactly the document that it can read here. */
export const AanvaardFormulier = ({ terug, document }: AanvaardProps) => (
  <Section title="Lezen en tekenen" id="tekenen">
    <p>
      De regio heeft deze overeenkomst ondertekend. Lees haar eerst
      {document && (
        <>
          : <a href={`/documenten/${document}`}>overeenkomst downloaden (pdf)</a>
        </>
      )}
      . U tekent precies dit document; het controlegetal ervan wordt bij uw handtekening bewaard.
    </p>
    <Weigering terug={terug} />
    <Form action="#tekenen" label="Overeenkomst tekenen">
      <CheckboxGroup
        name="akkoord"
        label="Akkoord"
        error={foutBij(terug, 'akkoord')}
        options={[{ value: 'on', label: 'Ik heb de overeenkomst gelezen en teken namens mijn organisatie' }]}
      />
      <Actions>
        <SubmitButton kind="primary">Overeenkomst tekenen</SubmitButton>
      </Actions>
    </Form>
  </Section>
);
