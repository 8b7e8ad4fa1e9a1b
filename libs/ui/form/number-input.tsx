// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Maybe } from '../props.ts';
import { type ControlProps, Field, type FieldProps } from './field.tsx';

type Props = FieldProps & {
  readonly defaultValue?: Maybe<string | number>;
  /** Stands beside the field: "minuten", "%". */
  readonly unit?: Maybe<string>;
  /** Takes figures after the comma. */
  readonly decimals?: boolean;
};

/** A number as people write it ("1.234,5"); the server reads it. @example <NumberInput name="uren" label="Uren per jaar" unit="uur" /> */
export const NumberInput = ({ defaultValue, unit, decimals = false, ...field }: Props) => (
  <Field {...field}>
    {(control) => (
      <Affixed unit={unit} control={control}>
        {(tied) => (
          <input
            {...tied}
            className="ir-input ir-input--number"
            type="text"
            inputMode={decimals ? 'decimal' : 'numeric'}
            defaultValue={defaultValue}
            autoComplete="off"
          />
        )}
      </Affixed>
    )}
  </Field>
);

type MoneyProps = FieldProps & { readonly defaultValue?: Maybe<string>; readonly unit?: Maybe<string> };

/** An amount in euros as people write it ("1.234,56"). @example <MoneyInput name="tarief" label="Tarief" unit="per uur" /> */
export const MoneyInput = ({ defaultValue, unit, ...field }: MoneyProps) => (
  <Field {...field}>
    {(control) => (
      <Affixed before="€" unit={unit} control={control}>
        {(tied) => (
          <input
            {...tied}
            className="ir-input ir-input--number"
            type="text"
            inputMode="decimal"
            defaultValue={defaultValue}
            autoComplete="off"
          />
        )}
      </Affixed>
    )}
  </Field>
);

type AffixedProps = {
  readonly before?: string;
  readonly unit: Maybe<string>;
  readonly control: ControlProps;
  readonly children: (control: ControlProps) => ReactNode;
};

// The unit is part of the description, so that it is heard as well as seen.
function Affixed({ before, unit, control, children }: AffixedProps) {
  const unitId = `${control.id}-eenheid`;
  const described = [control['aria-describedby'], unit && unitId].filter(Boolean).join(' ') || undefined;
  return (
    <div className="ir-affixed">
      {before && (
        <span className="ir-affixed__before" aria-hidden="true">
          {before}
        </span>
      )}
      {children({ ...control, 'aria-describedby': described })}
      {unit && (
        <span className="ir-affixed__unit" id={unitId}>
          {unit}
        </span>
      )}
    </div>
  );
}
