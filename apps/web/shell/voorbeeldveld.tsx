// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup } from '#libs/ui';
import type { Terug } from './pagina.ts';

type Props = {
  readonly terug: Terug | undefined;
  /** What it is now. */
  readonly nu: boolean | undefined;
  /** What it then is not, such as `motie van een raad`. */
  readonly geen: string;
};

/** Says that something is made up, so that the screen can say it too. */
export const Voorbeeldveld = ({ terug, nu, geen }: Props) => (
  <CheckboxGroup
    name="voorbeeld"
    label="Voorbeeld"
    optional
    options={[{ value: 'on', label: `Dit is een voorbeeld en geen ${geen}` }]}
    defaultValue={(terug ? terug.waarden['voorbeeld'] : nu) ? ['on'] : []}
  />
);
