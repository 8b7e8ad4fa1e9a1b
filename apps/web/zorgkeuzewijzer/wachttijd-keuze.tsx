// SPDX-License-Identifier: EUPL-1.2
import { Select } from '#libs/ui';
import { wekenTekst } from './wachten.tsx';

const termijnen = [0, 2, 4, 8, 13];

/** How many weeks somebody can wait. */
export const WachttijdKeuze = ({ weken }: { readonly weken: number | null }) => (
  <Select
    name="wachttijd"
    label="Hoe lang kunt u wachten?"
    empty="Maakt niet uit"
    defaultValue={weken?.toString()}
    options={termijnen.map((most) => ({
      value: String(most),
      label: most === 0 ? 'Niet' : `Hoogstens ${wekenTekst(most)}`,
    }))}
  />
);
