// SPDX-License-Identifier: EUPL-1.2
import type { Maybe } from '../props.ts';
import { Field, type FieldProps } from './field.tsx';

type Props = FieldProps & {
  /** ISO: "2025-01-31". */
  readonly defaultValue?: Maybe<string>;
  readonly min?: Maybe<string>;
  readonly max?: Maybe<string>;
};

/** A day, with the browser's own date field. @example <DateInput name="ingang" label="Gaat in op" defaultValue="2025-01-01" /> */
export const DateInput = ({ defaultValue, min, max, ...field }: Props) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        className="ir-input ir-input--date"
        type="date"
        defaultValue={defaultValue}
        min={min}
        max={max}
      />
    )}
  </Field>
);
