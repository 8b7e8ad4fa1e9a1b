// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export type WaterfallItem = {
  readonly label: string;
  /** In the chart's unit; a total's value is what the parts before it come to. */
  readonly value: number;
  readonly total?: boolean;
  readonly source?: ReactNode;
};
export type Bar = {
  readonly label: string;
  readonly value: number;
  readonly kind: 'start' | 'plus' | 'minus' | 'total';
  readonly from: number;
  readonly to: number;
  readonly source: ReactNode;
};

/** Where each bar begins and ends: a part stands on the parts before it, a total stands on nought. */
export function toBars(items: readonly WaterfallItem[]): readonly Bar[] {
  let reached = 0;
  return items.map(({ label, value, total, source }, at) => {
    const from = total ? 0 : reached;
    reached = total ? value : reached + value;
    const kind = total ? 'total' : at === 0 ? 'start' : value < 0 ? 'minus' : 'plus';
    return { label, value, kind, from, to: reached, source };
  });
}
