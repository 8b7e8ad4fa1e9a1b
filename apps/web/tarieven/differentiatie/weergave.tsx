// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';

/** How a request stands. */
export const UitkomstBadge = ({ uitkomst }: { readonly uitkomst: 'toegekend' | 'afgewezen' | null }) => (
  <Badge kind={uitkomst === null ? 'info' : uitkomst === 'toegekend' ? 'positive' : 'neutral'}>
    {uitkomst ?? 'in behandeling'}
  </Badge>
);
