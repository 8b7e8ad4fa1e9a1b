// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';

type Props = { readonly summary: ReactNode; readonly open?: boolean; readonly children: ReactNode };

/** More, for who wants it. @example <Details summary="Hoe is dit berekend?">…</Details> */
export const Details = ({ summary, open = false, children }: Props) => (
  <details className="ir-details" open={open}>
    <summary>
      <Icon name="right" />
      <span>{summary}</span>
    </summary>
    <div className="ir-details__body">{children}</div>
  </details>
);
