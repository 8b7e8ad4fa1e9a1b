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
