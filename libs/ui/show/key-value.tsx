// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

type Props = {
  readonly title: ReactNode;
  readonly items: readonly { readonly term: ReactNode; readonly value: ReactNode }[];
  /** What stands under the lines: who decided, on what ground. */
  readonly footer?: ReactNode;
};

/** A receipt that can be printed. @example <KeyValue title="Besluit 2024-017" items={[{ term: 'Besloten op', value: '3 juni 2024' }]} /> */
export const KeyValue = ({ title, items, footer }: Props) => (
  <div className="ir-receipt">
    <h2 className="ir-receipt__title">{title}</h2>
    <dl className="ir-receipt__lines">
      {items.map(({ term, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are fixed and may repeat a term
        <div key={at}>
          <dt>{term}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
    {footer && <div className="ir-receipt__footer">{footer}</div>}
  </div>
);
