// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

type Props = { readonly legend: ReactNode; readonly hint?: ReactNode; readonly children: ReactNode };

/** Questions that belong together. @example <FieldSet legend="Contactpersoon">…</FieldSet> */
export const FieldSet = ({ legend, hint, children }: Props) => (
  <fieldset className="ir-fieldset">
    <legend className="ir-fieldset__legend">{legend}</legend>
    {hint && <div className="ir-field__hint">{hint}</div>}
    {children}
  </fieldset>
);

/** One row of short fields, side by side; the legend is for who hears the page. @example <FieldRow legend="Tarief 1">…</FieldRow> */
export const FieldRow = ({ legend, children }: Pick<Props, 'legend' | 'children'>) => (
  <fieldset className="ir-fields">
    <legend className="ir-hidden">{legend}</legend>
    {children}
  </fieldset>
);
