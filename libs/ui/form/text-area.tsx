// SPDX-License-Identifier: EUPL-1.2
import type { Maybe } from '../props.ts';
import { Field, type FieldProps } from './field.tsx';

type Props = FieldProps & {
  readonly defaultValue?: Maybe<string>;
  readonly rows?: number;
  readonly maxLength?: Maybe<number>;
};

/** More than one line of text. @example <TextArea name="motivering" label="Motivering" rows={6} /> */
export const TextArea = ({ defaultValue, rows = 4, maxLength, ...field }: Props) => (
  <Field {...field}>
    {(control) => (
      <textarea
        {...control}
        className="ir-input ir-input--area"
        rows={rows}
        maxLength={maxLength}
        defaultValue={defaultValue}
      />
    )}
  </Field>
);
