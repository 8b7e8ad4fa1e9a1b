// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

type Props = { readonly title: ReactNode; readonly children?: ReactNode; readonly action?: ReactNode };

/** Nothing here, and what that means. @example <EmptyState title="U bent bij">Er wacht niets op u.</EmptyState> */
export const EmptyState = ({ title, children, action }: Props) => (
  <div className="ir-empty">
    <p className="ir-empty__title">{title}</p>
    {children && <div className="ir-empty__text">{children}</div>}
    {action && <div className="ir-empty__action">{action}</div>}
  </div>
);
