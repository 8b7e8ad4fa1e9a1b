// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import type { Maybe } from '../props.ts';

export type PersonMenuProps = {
  readonly name: string;
  /** What this person is here: "inkoper". */
  readonly description?: Maybe<string>;
  readonly items?: readonly { readonly label: string; readonly href: string }[];
  /** For example the form that signs out. */
  readonly children?: ReactNode;
};

/** Who is signed in, and what belongs to that. @example <PersonMenu name="Ayşe de Wit" description="inkoper" items={[…]} /> */
export const PersonMenu = ({ name, description, items = [], children }: PersonMenuProps) => (
  <details className="ir-person">
    <summary className="ir-person__summary">
      <span>
        {name}
        {description && <span className="ir-person__role"> ({description})</span>}
      </span>
      <Icon name="chevron" />
    </summary>
    <div className="ir-person__panel">
      {items.length > 0 && (
        <ul className="ir-person__list">
          {items.map((item) => (
            <li key={item.href}>
              <a href={item.href}>{item.label}</a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  </details>
);
