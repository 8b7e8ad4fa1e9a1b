// SPDX-License-Identifier: EUPL-1.2
import type { Maybe } from '../props.ts';
import { Field, type FieldProps } from './field.tsx';

export type Width = 'xs' | 'sm' | 'md' | 'full';

export type TextInputProps = FieldProps & {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  readonly defaultValue?: Maybe<string>;
  readonly autoComplete?: Maybe<string>;
  readonly inputMode?: Maybe<'text' | 'numeric' | 'decimal'>;
  readonly width?: Width;
};

/** One line of text. @example <TextInput name="naam" label="Naam" error={errors['naam']} defaultValue={typed['naam']} /> */
export const TextInput = ({
  type = 'text',
  defaultValue,
  autoComplete,
  inputMode,
  width = 'md',
  ...field
}: TextInputProps) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        className={`ir-input ir-input--${width}`}
        type={type}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        inputMode={inputMode}
      />
    )}
  </Field>
);
