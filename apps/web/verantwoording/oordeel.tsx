// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';

/** The verdict on a line in one word. */
export const Oordeel = ({ oordeel }: { readonly oordeel: 'toegekend' | 'afgewezen' }) => (
  <Badge kind={oordeel === 'toegekend' ? 'positive' : 'negative'}>{oordeel}</Badge>
);
