// SPDX-License-Identifier: EUPL-1.2
import type { Maybe } from '../props.ts';

export type Tab = {
  readonly label: string;
  readonly href: string;
  readonly current?: Maybe<boolean>;
  readonly count?: Maybe<number>;
};

/** Pages that belong together, as links. @example <Tabs label="Contract" items={[{ label: 'Overzicht', href: '?', current: true }]} /> */
export const Tabs = ({ label, items }: { readonly label: string; readonly items: readonly Tab[] }) => (
  <nav className="ir-tabs" aria-label={label}>
    <ul>
      {items.map((tab) => (
        <li key={tab.href}>
          <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.label}
            {tab.count !== undefined && <span className="ir-tabs__count"> ({tab.count})</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
