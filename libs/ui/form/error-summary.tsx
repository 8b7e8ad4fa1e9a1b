// SPDX-License-Identifier: EUPL-1.2
import { fieldId } from './field.tsx';

export type FieldError = { readonly name?: string | undefined; readonly message: string };

/**
 * All errors of a form, above it; each leads to its field. Shows nothing when there are none.
 * It has the identifier `fouten` and takes focus: answer with `#fouten` in the form's action to start there.
 * @example <ErrorSummary errors={[{ name: 'naam', message: 'Vul uw naam in.' }]} />
 */
export const ErrorSummary = ({ errors, title = 'Er is iets niet goed ingevuld' }: Props) =>
  errors.length === 0 ? null : (
    <div className="ir-errors" id="fouten" role="alert" tabIndex={-1} aria-labelledby="fouten-titel">
      <h2 className="ir-errors__title" id="fouten-titel">
        {title}
      </h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={`${name}:${message}`}>{name ? <a href={`#${fieldId(name)}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );

type Props = { readonly errors: readonly FieldError[]; readonly title?: string };
