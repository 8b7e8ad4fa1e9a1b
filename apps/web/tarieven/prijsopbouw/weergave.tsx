// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '#libs/ui';
import type { PrijsopbouwRij } from '#modules/tarieven';

const words = {
  toegepast: ['toegepast', 'positive'],
  'deels-toegepast': ['deels toegepast', 'positive'],
  'niet-toegepast': ['niet toegepast', 'neutral'],
  ingetrokken: ['ingetrokken', 'neutral'],
} as const;

/** How a build-up stands. */
export function OpbouwBadge({ staat }: { readonly staat: PrijsopbouwRij['staat'] }) {
  const [text, kind] = staat === null ? (['wacht op antwoord', 'info'] as const) : words[staat];
  return <Badge kind={kind}>{text}</Badge>;
}
