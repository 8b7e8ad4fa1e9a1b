// SPDX-License-Identifier: EUPL-1.2
import { Actions, ButtonLink, CheckboxGroup, SubmitButton } from '#libs/ui';
import type { Terug } from './pagina.ts';

/** The end of a form: keep what it says, or go back to where one came from. */
export const Bewaren = ({ knop, annuleer }: { readonly knop: string; readonly annuleer: string }) => (
  <Actions>
    <SubmitButton>{knop}</SubmitButton>
    <ButtonLink kind="secondary" href={annuleer}>
      Terug zonder bewaren
    </ButtonLink>
  </Actions>
);

type Voorbeeld = {
  readonly terug: Terug | undefined;
  readonly nu?: boolean | undefined;
  /** What it then is not. */
  readonly geen?: string;
};

/** Says that what is written down is an example; pages then show it as such. */
export const Voorbeeldkeuze = ({ terug, nu = false, geen = 'afspraak van de regio' }: Voorbeeld) => (
  <CheckboxGroup
    name="voorbeeld"
    label="Voorbeeld"
    optional
    options={[{ value: 'on', label: `Dit is een voorbeeld en geen ${geen}` }]}
    defaultValue={(terug ? terug.waarden['voorbeeld'] : nu) ? ['on'] : []}
  />
);
