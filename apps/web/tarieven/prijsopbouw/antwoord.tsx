// SPDX-License-Identifier: EUPL-1.2
import { Actions, DefinitionList, Form, Lines, Moment, Money, Section, SubmitButton } from '#libs/ui';
import { Oordelen } from './beoordelingen.tsx';
import type { View } from './view.ts';
import { OpbouwBadge } from './weergave.tsx';

type Props = { readonly view: View; readonly antwoord: NonNullable<View['antwoord']> };

/** What the region answered: the outcome, the explanation per point and the letter. */
export const Antwoord = ({ view, antwoord }: Props) => (
  <Section title="Het antwoord van de regio">
    <DefinitionList
      items={[
        { term: 'Uitkomst', value: <OpbouwBadge staat={antwoord.uitkomst} /> },
        { term: 'Antwoord', value: <Lines text={antwoord.motivering} /> },
        ...(antwoord.bedrag === null
          ? []
          : [
              {
                term: 'Prijs met wat is gevolgd',
                value: (
                  <>
                    <Money value={antwoord.bedrag} /> per {view.eenheid}
                  </>
                ),
              },
            ]),
        { term: 'Gegeven', value: <Moment value={antwoord.op} />, note: `door ${antwoord.naam}` },
        { term: 'Brief', value: <a href={`/documenten/${antwoord.document}`}>Antwoord (pdf)</a> },
      ]}
    />
    <h3>Per punt</h3>
    <Oordelen {...antwoord} />
    {view.moetLezen && (
      <Form label="Antwoord gelezen" hidden={{ _act: 'tarieven/prijsantwoord-lezen' }}>
        <Actions>
          <SubmitButton kind="secondary">Gelezen, van mijn werkvoorraad halen</SubmitButton>
        </Actions>
      </Form>
    )}
  </Section>
);
