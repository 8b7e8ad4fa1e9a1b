// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';

const kleur = { voorgesteld: 'info', vastgesteld: 'positive', ingetrokken: 'neutral' } as const;

/** How a proposal stands. */
export const Voorstelstand = ({ staat }: { readonly staat: keyof typeof kleur }) => (
  <Badge kind={kleur[staat]}>{staat}</Badge>
);
