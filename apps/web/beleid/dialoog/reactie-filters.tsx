// SPDX-License-Identifier: EUPL-1.2
import { Filters, Select, TextInput } from '#libs/ui';
import { woorden } from '#modules/beleid/teksten';
import { optionsOf } from '../../shell/veld.ts';

type Props = {
  readonly filter: {
    readonly stuk?: string | undefined;
    readonly bepaling?: string | undefined;
    readonly soort?: string | undefined;
    readonly stand?: string | undefined;
  };
};

/** What of the reactions to show; the choice stands in the address. */
export const ReactieFilters = ({ filter: { stuk, bepaling, soort, stand } }: Props) => (
  <Filters clearHref={stuk || bepaling || soort || stand ? '?' : undefined}>
    {stuk && <input type="hidden" name="stuk" value={stuk} />}
    <Select
      name="stand"
      label="Stand"
      optional
      empty="Alle"
      options={[
        { value: 'open', label: 'Zonder antwoord' },
        { value: 'beantwoord', label: 'Beantwoord' },
      ]}
      defaultValue={stand}
    />
    <Select
      name="soort"
      label="Soort"
      optional
      empty="Alle"
      options={optionsOf(woorden.reactiesoort)}
      defaultValue={soort}
    />
    <TextInput name="bepaling" label="Bepaling" optional width="xs" defaultValue={bepaling} />
  </Filters>
);
