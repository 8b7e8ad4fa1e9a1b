// SPDX-License-Identifier: EUPL-1.2
import type { Maybe } from '../props.ts';
import { Field, type FieldProps } from './field.tsx';

export type Option = { readonly value: string; readonly label: string; readonly disabled?: Maybe<boolean> };
type Props = FieldProps & {
  readonly options: readonly Option[];
  readonly defaultValue?: Maybe<string>;
  /** The first, empty choice: "Kies een product". */
  readonly empty?: Maybe<string>;
};

/** One of many. With five or fewer, prefer `<RadioGroup>`. @example <Select name="product" label="Product" empty="Kies een product" options={options} /> */
export const Select = ({ options, defaultValue = '', empty, ...field }: Props) => (
  <Field {...field}>
    {(control) => (
      <select {...control} className="ir-input ir-select" defaultValue={defaultValue}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
