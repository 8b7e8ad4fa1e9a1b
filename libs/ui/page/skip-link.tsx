// SPDX-License-Identifier: EUPL-1.2

type Props = { readonly href?: string; readonly children?: string };

/** The first link of a page, seen when it has focus. @example <SkipLink /> */
export const SkipLink = ({ href = '#inhoud', children = 'Naar de inhoud' }: Props) => (
  <a className="ir-skip-link" href={href}>
    {children}
  </a>
);
