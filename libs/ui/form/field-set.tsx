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

type RowProps = Pick<Props, 'legend' | 'children'> & { readonly follows?: boolean };

/**
 * One row of short fields, side by side; the legend is for who hears the page. A row that `follows` another with the same
 * fields shows its labels on a narrow screen only. @example <FieldRow legend="Tarief 1">…</FieldRow>
 */
export const FieldRow = ({ legend, follows = false, children }: RowProps) => (
  <fieldset className={follows ? 'ir-fields ir-fields--follows' : 'ir-fields'}>
    <legend className="ir-hidden">{legend}</legend>
    {children}
  </fieldset>
);
