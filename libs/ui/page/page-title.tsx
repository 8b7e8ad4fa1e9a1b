// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

type Props = {
  readonly title: ReactNode;
  /** One line that says in words how it stands. */
  readonly state?: ReactNode;
  /** At most one primary action: a `<ButtonLink>` or a small form. */
  readonly action?: ReactNode;
};

/** The one title of a page. @example <PageTitle title="Ambulant" state="loopt tot 31 december 2027" action={<ButtonLink href="…">Verlenging voorbereiden</ButtonLink>} /> */
export const PageTitle = ({ title, state, action }: Props) => (
  <div className="ir-page-title">
    <div className="ir-page-title__text">
      <h1>{title}</h1>
      {state && <p className="ir-page-title__state">{state}</p>}
    </div>
    {action && <div className="ir-page-title__action">{action}</div>}
  </div>
);
