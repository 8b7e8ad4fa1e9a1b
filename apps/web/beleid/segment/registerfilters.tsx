// SPDX-License-Identifier: EUPL-1.2
import { Filters, Select } from '#libs/ui';
import { asOption, optionsOf } from '../../shell/veld.ts';

type Props = {
  readonly pad: string;
  readonly gekozen: Readonly<Record<string, string | undefined>>;
  /** By what this register is divided. */
  readonly indeling: {
    readonly name: string;
    readonly label: string;
    readonly woorden: Readonly<Record<string, string>>;
  };
  readonly segmenten: readonly { readonly code: string; readonly naam: string }[];
  readonly staten: Readonly<Record<string, string>>;
};

/** Narrows a register down: by its own division, by segment and by how far things are. */
export const Registerfilters = ({ pad, gekozen, indeling: { name, label, woorden }, segmenten, staten }: Props) => (
  <Filters clearHref={Object.keys(gekozen).length > 0 ? pad : undefined}>
    <Select
      name={name}
      label={label}
      optional
      empty="Alles"
      options={optionsOf(woorden)}
      defaultValue={gekozen[name]}
    />
    <Select
      name="segment"
      label="Segment"
      optional
      empty="Alle segmenten"
      options={segmenten.map(asOption)}
      defaultValue={gekozen['segment']}
    />
    <Select
      name="staat"
      label="Stand"
      optional
      empty="Alles"
      options={optionsOf(staten)}
      defaultValue={gekozen['staat']}
    />
  </Filters>
);
