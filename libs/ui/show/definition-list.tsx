// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export type Definition = {
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** A quiet line under the value. */
  readonly note?: ReactNode;
  /** A link such as "wijzigen", or `<Waarom>`. */
  readonly action?: ReactNode;
};

/** Facts about one thing. A fact without a value shows a dash. @example <DefinitionList items={[{ term: 'Looptijd', value: '3 jaar' }]} /> */
export const DefinitionList = ({ items }: { readonly items: readonly Definition[] }) => (
  <dl className="ir-facts">
    {items.map(({ term, value, note, action }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: facts are fixed and may repeat a term
      <div className="ir-facts__row" key={at}>
        <dt>{term}</dt>
        <dd>
          {value ?? '–'}
          {note && <div className="ir-facts__note">{note}</div>}
          {action && <div className="ir-facts__action">{action}</div>}
        </dd>
      </div>
    ))}
  </dl>
);
