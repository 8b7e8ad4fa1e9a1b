// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';

export type AttentionKind = 'info' | 'ok' | 'warning' | 'error';
type Props = {
  readonly kind?: AttentionKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

const roles = { info: 'note', warning: 'note', ok: 'status', error: 'alert' } as const;
const words = { info: 'Informatie', warning: 'Let op', ok: 'Gelukt', error: 'Fout' } as const;

/** What needs attention here. @example <Attention kind="warning" title="Beslis vóór 1 juli 2027">…</Attention> */
export const Attention = ({ kind = 'info', title, children, action }: Props) => (
  <div className={`ir-attention ir-attention--${kind}`} role={roles[kind]}>
    <Icon name={kind} />
    <div className="ir-attention__text">
      <span className="ir-hidden">{words[kind]}: </span>
      {title && <p className="ir-attention__title">{title}</p>}
      {children && <div>{children}</div>}
      {action && <div className="ir-attention__action">{action}</div>}
    </div>
  </div>
);
