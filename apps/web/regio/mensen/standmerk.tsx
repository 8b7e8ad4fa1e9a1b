// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';
import type { UitnodigingView } from '#modules/regio';

type Stand = UitnodigingView['stand'];
const kinds = { open: 'info', aangenomen: 'positive', ingetrokken: 'neutral', verlopen: 'warning' } as const;

/** How an invitation stands, in a word. */
export const Standmerk = ({ stand }: { readonly stand: Stand }) => <Badge kind={kinds[stand]}>{stand}</Badge>;
