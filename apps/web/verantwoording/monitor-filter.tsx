// SPDX-License-Identifier: EUPL-1.2
import { Filters, Select } from '#libs/ui';
import type { MonitorView } from '#modules/verantwoording';
import type { Plat } from '../shell/plat.ts';
import { type Filter, periodeKeuzes } from './filter.ts';

type Props = { readonly monitor: Plat<MonitorView>; readonly filter: Filter };

const asOption = ({ code, naam }: { readonly code: string; readonly naam: string }) => ({ value: code, label: naam });

/** Which period, contract and gemeente; what is chosen stands in the address. */
export function MonitorFilter({
  monitor: { filter, keuzes, vandaag },
  filter: { periode, contract, gemeente },
}: Props) {
  const filtered = periode !== undefined || contract !== undefined || gemeente !== undefined;
  return (
    <Filters label="Monitor beperken" clearHref={filtered ? '/verantwoording' : undefined}>
      <Select
        name="periode"
        label="Hulp gegeven in"
        optional
        options={periodeKeuzes(filter.periode.code, Number(vandaag.slice(0, 4)))}
        defaultValue={filter.periode.code}
      />
      <Select
        name="contract"
        label="Contract"
        optional
        empty="Alle contracten"
        options={keuzes.contracten.map(asOption)}
        defaultValue={contract}
      />
      {keuzes.gemeenten.length > 0 && (
        <Select
          name="gemeente"
          label="Gemeente"
          optional
          empty="Alle gemeenten"
          options={keuzes.gemeenten.map(asOption)}
          defaultValue={gemeente}
        />
      )}
    </Filters>
  );
}
