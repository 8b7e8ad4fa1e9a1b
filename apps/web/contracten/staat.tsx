// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';

const stand = {
  concept: { kind: 'neutral', text: 'wacht op de regio' },
  ondertekend: { kind: 'warning', text: 'wacht op de aanbieder' },
  getekend: { kind: 'positive', text: 'getekend' },
  beeindigd: { kind: 'negative', text: 'beëindigd' },
} as const;

/** How far the signing is: both, one, or none. */
export const StaatBadge = ({ staat }: { readonly staat: keyof typeof stand }) => (
  <Badge kind={stand[staat].kind}>{stand[staat].text}</Badge>
);

export const Voorbeeld = ({ als }: { readonly als: boolean }) => (als ? <Badge kind="voorbeeld" /> : null);
