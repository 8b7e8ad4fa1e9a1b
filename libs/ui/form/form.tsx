// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Maybe } from '../props.ts';

type Props = {
  readonly action?: Maybe<string>;
  readonly method?: 'post' | 'get';
  readonly id?: Maybe<string>;
  /** Names the form for those who hear the page. */
  readonly label?: Maybe<string>;
  /** The form carries files. */
  readonly upload?: boolean;
  /** Made once per shown form: sent twice, it is done once. */
  readonly idempotency?: Maybe<string>;
  /** Other fields that travel unseen. */
  readonly hidden?: Maybe<Readonly<Record<string, string>>>;
  readonly children: ReactNode;
};

/**
 * A form that works without JavaScript. The browser does not check: the server answers in Dutch, with everything that was typed.
 * @example <Form idempotency={key}><TextInput … /><Actions><SubmitButton>Besluit vastleggen</SubmitButton></Actions></Form>
 */
export const Form = ({ action, method = 'post', id, label, upload, idempotency, hidden = {}, children }: Props) => (
  <form
    className="ir-form"
    action={action}
    method={method}
    id={id}
    aria-label={label}
    encType={upload ? 'multipart/form-data' : undefined}
    noValidate
  >
    {idempotency && <input type="hidden" name="idempotency" value={idempotency} />}
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
);
