// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export type TimelineItem = {
  readonly when: ReactNode;
  readonly who: ReactNode;
  readonly what: ReactNode;
  readonly why?: ReactNode;
};

/** History: who, what, when and why; the newest first. @example <Timeline label="Geschiedenis" items={[{ when: '3 juni 2024', who: 'BOSD', what: 'vastgesteld' }]} /> */
export const Timeline = ({ label, items }: { label: string; items: readonly TimelineItem[] }) => (
  <ol className="ir-timeline" aria-label={label}>
    {items.map(({ when, who, what, why }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: history only grows; two events may look the same
      <li className="ir-timeline__item" key={at}>
        <p className="ir-timeline__what">{what}</p>
        <p className="ir-timeline__meta">
          <span>{when}</span>
          <span>{who}</span>
        </p>
        {why && <p className="ir-timeline__why">{why}</p>}
      </li>
    ))}
  </ol>
);
