// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

type Props = {
  readonly action?: string;
  readonly label?: string;
  /** The address of the list without filters; shown when something is filtered. */
  readonly clearHref?: string | undefined;
  readonly children: ReactNode;
};

/** Fields above a list, side by side; what is chosen stands in the URL. @example <Filters clearHref="?"><Select … /></Filters> */
export const Filters = ({ action, label = 'Lijst beperken', clearHref, children }: Props) => (
  <form className="ir-filters" action={action} method="get" aria-label={label} noValidate>
    {children}
    <div className="ir-filters__actions">
      <Button kind="secondary" type="submit">
        Toon
      </Button>
      {clearHref && <a href={clearHref}>Wis filters</a>}
    </div>
  </form>
);
