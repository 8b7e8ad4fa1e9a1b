// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { classes, type Maybe } from '../props.ts';
import { FieldHelp, type FieldProps, fieldId, Optional } from './field.tsx';

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: Maybe<boolean>;
};
type RadioProps = FieldProps & { readonly options: readonly Choice[]; readonly defaultValue?: Maybe<string> };
type CheckboxProps = FieldProps & {
  readonly options: readonly Choice[];
  readonly defaultValue?: Maybe<readonly string[]>;
};

/** One of a few, all in sight. @example <RadioGroup name="oordeel" label="Oordeel" options={[{ value: 'voldoet', label: 'Voldoet' }]} /> */
export const RadioGroup = ({ defaultValue, ...field }: RadioProps) => (
  <ChoiceGroup {...field} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />
);

/** Any number of a few. @example <CheckboxGroup name="producten" label="Producten" options={options} defaultValue={['a']} /> */
export const CheckboxGroup = ({ defaultValue = [], ...field }: CheckboxProps) => (
  <ChoiceGroup {...field} type="checkbox" chosen={defaultValue} />
);

type GroupProps = FieldProps & {
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
};

function ChoiceGroup({ type, options, chosen, name, label, hint, error, optional, id = fieldId(name) }: GroupProps) {
  const described = [hint && `${id}-hulp`, error && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={classes('ir-field ir-choices', error && 'ir-field--error')} aria-describedby={described}>
      <legend className="ir-field__label">
        {label}
        <Optional show={optional} />
      </legend>
      <FieldHelp id={id} hint={hint} error={error} />
      {options.map((option, at) => (
        <ChoiceItem
          key={option.value}
          {...option}
          type={type}
          name={name}
          // The first choice carries the group's identifier: the error summary leads there.
          id={at === 0 ? id : `${id}-${at + 1}`}
          checked={chosen.includes(option.value)}
          required={type === 'radio' && !optional}
        />
      ))}
    </fieldset>
  );
}

type ItemProps = Choice & {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly id: string;
  readonly checked: boolean;
  readonly required: boolean;
};

const ChoiceItem = ({ type, name, id, value, label, hint, disabled, checked, required }: ItemProps) => (
  <div className="ir-choice">
    <input
      className="ir-choice__input"
      type={type}
      name={name}
      id={id}
      value={value}
      defaultChecked={checked}
      disabled={disabled}
      required={required}
      aria-describedby={hint ? `${id}-uitleg` : undefined}
    />
    <div className="ir-choice__text">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div className="ir-field__hint" id={`${id}-uitleg`}>
          {hint}
        </div>
      )}
    </div>
  </div>
);
