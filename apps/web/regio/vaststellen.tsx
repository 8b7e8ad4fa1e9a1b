// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Actions, Attention, Form, Section, SubmitButton, TextArea } from '#libs/ui';
import { Bevestiging } from '../shell/bevestiging.tsx';
import type { Terug } from '../shell/pagina.ts';
import { Weigering } from '../shell/terug.tsx';
import { veldVan } from '../shell/veld.ts';

type Props = {
  readonly titel: string;
  readonly knop: string;
  readonly mag: boolean;
  /** The viewer proposed it: another decides. */
  readonly zelf: boolean;
  readonly door: string | null;
  readonly terug: Terug | undefined;
  readonly children: ReactNode;
};

/** A proposal that waits to be adopted: what it says, by whom, and the form for who may decide. */
export const Vaststellen = ({ titel, knop, mag, zelf, door, terug, children }: Props) => (
  <Section title={titel}>
    {children}
    <Weigering terug={terug} />
    {mag && !zelf ? (
      <Form label={knop}>
        <TextArea
          {...veldVan(terug)('motivering')}
          label="Motivering"
          hint={`Voorgesteld door ${door ?? 'onbekend'}. Een ander stelt vast, of wie het mandaatregister daarvoor noemt.`}
          optional
          rows={3}
        />
        <Bevestiging terug={terug} />
        <Actions>
          <SubmitButton kind="secondary">{knop}</SubmitButton>
        </Actions>
      </Form>
    ) : (
      <Attention kind="info">
        {zelf
          ? 'U stelde dit zelf voor. Een ander stelt het vast, zoals de programmadirecteur.'
          : 'Dit wacht op iemand die het mag vaststellen, zoals de programmadirecteur.'}
      </Attention>
    )}
  </Section>
);
