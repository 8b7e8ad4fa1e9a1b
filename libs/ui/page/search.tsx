// SPDX-License-Identifier: EUPL-1.2
import { Icon } from '../icon.tsx';
import type { Maybe } from '../props.ts';

type Props = {
  readonly action: string;
  readonly name?: string;
  readonly label?: string;
  readonly value?: Maybe<string>;
};

/** One search field with its button. Sent by POST: what somebody looks for stands in no address. @example <Search action="/zoeken" /> */
export const Search = ({ action, name = 'q', label = 'Zoeken', value }: Props) => (
  <search>
    <form className="ir-search" action={action} method="post">
      <label className="ir-hidden" htmlFor={`zoek-${name}`}>
        {label}
      </label>
      <input
        className="ir-search__input"
        id={`zoek-${name}`}
        type="search"
        name={name}
        defaultValue={value}
        placeholder={label}
        autoComplete="off"
      />
      <button className="ir-search__button" type="submit">
        <Icon name="search" />
        <span className="ir-hidden">{label}</span>
      </button>
    </form>
  </search>
);
