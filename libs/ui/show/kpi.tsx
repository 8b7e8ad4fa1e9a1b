// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export type KpiItem = {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** Compared with what, or since when. */
  readonly note?: ReactNode;
  /** For example `<Waarom>` or a link to the list behind the figure. */
  readonly action?: ReactNode;
};

/** A few figures that matter, side by side. @example <Kpis items={[{ label: 'Aanbieders', value: 112, note: 'op 1 januari 2025' }]} /> */
export const Kpis = ({ items }: { readonly items: readonly KpiItem[] }) => (
  <dl className="ir-kpis">
    {items.map(({ label, value, note, action }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the figures are fixed
      <div className="ir-kpi" key={at}>
        <dt>{label}</dt>
        <dd className="ir-kpi__value">{value}</dd>
        {note && <dd className="ir-kpi__note">{note}</dd>}
        {action && <dd className="ir-kpi__action">{action}</dd>}
      </div>
    ))}
  </dl>
);
