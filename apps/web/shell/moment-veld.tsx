// SPDX-License-Identifier: EUPL-1.2
import { Field, type FieldProps } from '#libs/ui';

type Props = FieldProps & { readonly defaultValue: string | undefined };

/** A day and a time, in Dutch time. */
export const MomentVeld = ({ defaultValue, ...field }: Props) => (
  <Field {...field}>
    {(control) => (
      <input {...control} className="ir-input ir-input--md" type="datetime-local" defaultValue={defaultValue} />
    )}
  </Field>
);
