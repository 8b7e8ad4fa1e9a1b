// SPDX-License-Identifier: EUPL-1.2
import { Badge, type BadgeKind } from '#libs/ui';
import type { IngroeipadRij } from '#modules/tarieven';

type Staat = IngroeipadRij['staat'];
const kinds: Readonly<Record<Staat, BadgeKind>> = {
  voorgesteld: 'info',
  vastgesteld: 'positive',
  ingetrokken: 'neutral',
  vervangen: 'neutral',
};

export const PadBadge = ({ staat }: { readonly staat: Staat }) => <Badge kind={kinds[staat]}>{staat}</Badge>;
