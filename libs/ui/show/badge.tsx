// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export type BadgeKind = 'neutral' | 'positive' | 'negative' | 'warning' | 'info' | 'voorbeeld';
type Props = { readonly kind?: BadgeKind; readonly children?: ReactNode };

/** One or two words of state. `voorbeeld` marks figures that are made up. @example <Badge kind="positive">vastgesteld</Badge> <Badge kind="voorbeeld" /> */
export const Badge = ({ kind = 'neutral', children = kind === 'voorbeeld' ? 'voorbeeld' : null }: Props) => (
  <span className={`ir-badge ir-badge--${kind}`}>{children}</span>
);
