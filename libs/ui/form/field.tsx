// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { classes, type Maybe } from '../props.ts';

/** What every field has. */
export type FieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  /** Help under the label. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do. */
  readonly error?: Maybe<string>;
  /** Adds "(niet verplicht)". */
  readonly optional?: Maybe<boolean>;
  /** When one page has two fields of the same name. */
  readonly id?: Maybe<string>;
};

/** What a field hands its input. */
export type ControlProps = {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

/** The identifier of the input with this name; the error summary links to it, with or without the `[]` of a list. */
export const fieldId = (name: string): string => `veld-${name.replace(/\[\]$/, '').replaceAll(/[^\w-]+/g, '-')}`;

/** The identifiers and marks that tie hint and error to the input. */
export function controlProps({ name, hint, error, optional, id = fieldId(name) }: FieldProps): ControlProps {
  const described = [hint && `${id}-hulp`, error && `${id}-fout`].filter(Boolean).join(' ');
  return {
    id,
    name,
    required: !optional,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
  };
}

/**
 * Label, hint and error around one input of your own; the ready fields below are made with it.
 * @example <Field name="naam" label="Naam">{(control) => <input {...control} />}</Field>
 */
export function Field({
  children,
  ...field
}: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const control = controlProps(field);
  return (
    <div className={classes('ir-field', field.error && 'ir-field--error')}>
      <label className="ir-field__label" htmlFor={control.id}>
        {field.label}
        <Optional show={field.optional} />
      </label>
      <FieldHelp id={control.id} hint={field.hint} error={field.error} />
      {children(control)}
    </div>
  );
}

export const Optional = ({ show }: { readonly show: Maybe<boolean> }) =>
  show ? <span className="ir-field__optional"> (niet verplicht)</span> : null;

type HelpProps = { readonly id: string; readonly hint: ReactNode; readonly error: Maybe<string> };

export const FieldHelp = ({ id, hint, error }: HelpProps) => (
  <>
    {hint && (
      <div className="ir-field__hint" id={`${id}-hulp`}>
        {hint}
      </div>
    )}
    {error && (
      <p className="ir-field__error" id={`${id}-fout`}>
        <span className="ir-hidden">Fout: </span>
        {error}
      </p>
    )}
  </>
);
